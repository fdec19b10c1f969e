"""Files spoiled as chance has it are read or refused in a sentence by every reader, in processes of their own.

``fuzz.py`` does the same for as long as there is time, guided by what each try reaches.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.torture.conftest import FULL
from tests.torture.readers import READERS

if TYPE_CHECKING:
    from tests.torture.conftest import Tally

TRIED: Final = "spoiled files"
TRIES: Final = int(os.environ.get("CASPIAN_TRIES", "400" if FULL else "12"))
"""Of each reader."""
PROGRAM: Final = """
import random, sys, tempfile
from pathlib import Path
from tests.torture.mutation import mutated
from tests.torture.readers import READERS
last, tries, *names = sys.argv[1:]
for name in names:
    samples = READERS[name].samples()
    for number in range(int(tries)):
        with tempfile.TemporaryDirectory() as folder:
            content = mutated(samples, random.Random(f"{name} {number}"))
            Path(last).write_bytes(content)
            READERS[name].try_on(content, Path(folder))
"""


@pytest.mark.parametrize("names", [[name] for name in READERS] if FULL else [[*READERS]], ids=", ".join)
def test_a_spoiled_file_is_read_or_refused(names: list[str], in_memory: Path, tally: Tally) -> None:
    tally(TRIED, TRIES * len(names), 1)
    last = in_memory / "last"
    command = [sys.executable, "-c", PROGRAM, str(last), str(TRIES), *names]
    environment = os.environ | {"TMPDIR": str(in_memory)}
    ended = subprocess.run(  # noqa: S603 - our own program
        command,
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert ended.returncode == 0, f"{ended.stderr[-3000:]}\n{last.read_bytes()[:2000]!r}"
    tally(TRIED, 0, -1)
