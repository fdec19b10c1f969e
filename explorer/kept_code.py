"""PySide6 carries the source of its own support modules inside a library, and compiles it at every start: 75 ms.

Here the compiled code is kept between starts, as Python keeps that of every ordinary module.
"""

from __future__ import annotations

import builtins
import contextlib
import hashlib
import marshal
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType

SUPPORT: Final = ("shibokensupport/", "signature_bootstrap.py")
"""How the names of the support modules begin."""


@contextlib.contextmanager
def keeping_code(folder: Path) -> Iterator[None]:
    """Take compiled code from a folder while PySide6 is imported, and put there what had to be compiled.

    Parameters
    ----------
    folder
        The user's own cache; it is safe to delete. Code is found by its source and by the version of Python, and
        what cannot be read or written is compiled as ever.
    """
    path = folder / f"pyside-support.{sys.implementation.cache_tag}.code"
    kept = _read(path)
    known = len(kept)
    compile_anew = builtins.compile

    def compile_or_recall(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:  # noqa: ANN401 - the built-in's signature
        if rest or options or not isinstance(source, str | bytes) or not str(filename).startswith(SUPPORT):
            return compile_anew(source, filename, mode, *rest, **options)
        content = source.encode(errors="surrogatepass") if isinstance(source, str) else source
        key = hashlib.sha256(f"{filename}\0{mode}\0{sys.flags.optimize}\0".encode() + content).digest()
        if key not in kept:
            kept[key] = compile_anew(source, filename, mode)
        return kept[key]

    builtins.compile = compile_or_recall
    try:
        yield
    finally:
        builtins.compile = compile_anew
    if len(kept) > known:
        _write(path, kept)


def _read(path: Path) -> dict[bytes, CodeType]:
    try:
        kept = marshal.loads(path.read_bytes())  # noqa: S302 - from the user's own cache, as __pycache__ is
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path, kept: dict[bytes, CodeType]) -> None:
    fresh = path.with_suffix(f".{id(kept):x}")
    with contextlib.suppress(OSError):  # the next start compiles again
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(marshal.dumps(kept))
        fresh.replace(path)
