"""What a command that ends soon need not do."""

from __future__ import annotations

import atexit
import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def in_haste() -> Iterator[None]:
    """Keep the garbage collector at rest: it would look through the whole atlas again and again, and find nothing.

    A tenth of the time of a figure of two thousand features, and more of a larger one. As much again is saved at the
    end of the program, where Python would look for cycles in what the process gives back as a whole. NumPy's linear
    algebra, which a figure has next to no use for, is kept from starting a thread for each of the machine's cores, and
    PROJ, which fetches nothing here, from looking for certificates.
    """
    atexit.unregister(gc.freeze)  # once is enough
    atexit.register(gc.freeze)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("PROJ_CURL_CA_BUNDLE", "")
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
