"""Try to break every reader for as long as there is time, guided by which code each try reaches.

    python -m tests.torture.fuzz FOLDER SECONDS [READER…]

Each reader has its turn in a process of its own. What breaks one is written into FOLDER, with its traceback, and what
reached new code stays there, too, for the next time. Needs atheris (``pip install atheris``), which the program and
its tests do not: where it is not installed, files are spoiled by chance alone, as in ``test_mutated.py``.
"""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.torture.readers import Reader

try:
    import atheris
except ImportError:
    atheris = None
CHILD: Final = "--one"
LONGEST: Final = 200_000
"""Bytes of a try."""
SECONDS_A_TRY: Final = 25
MEGABYTES: Final = 2048


def main() -> int:
    """Try every reader that is named, or all; return the number of faults found."""
    folder, seconds, *names = sys.argv[1:]
    from tests.torture.readers import READERS  # noqa: PLC0415 - in the children, atheris must watch its import

    faults = 0
    for name in names or READERS:
        place = Path(folder, name.replace(" ", "-"))
        place.mkdir(parents=True, exist_ok=True)
        before = set(place.glob("fault-*"))
        # What is dead or out of memory begins again: there may be more to find.
        until = time.monotonic() + float(seconds)
        while (left := until - time.monotonic()) > 1:
            command = (sys.executable, "-m", "tests.torture.fuzz", CHILD, name, str(place), str(int(left)))
            with (place / "log").open("wb") as log:
                ended = subprocess.run(command, stdout=log, stderr=log, check=False).returncode  # noqa: S603 - our own program
            if ended:
                said = (place / "log").read_bytes()
                (place / f"fault-{hashlib.sha256(said).hexdigest()[:8]}.log").write_bytes(said[-20_000:])
        found = {file for file in set(place.glob("fault-*")) - before if file.suffix in {".txt", ".log"}}
        tries = sum(int(file.read_text()) for file in place.glob("tries-*"))
        print(f"{name:<24}{tries:>10} tries{len(found):>5} faults", flush=True)  # noqa: T201 - a script
        faults += len(found)
    return faults


class Trial:
    """Tries one reader and remembers each fault once."""

    def __init__(self, reader: Reader, place: Path) -> None:
        self._reader = reader
        self._place = place
        self._known: set[str] = set()
        self._tried = 0

    def __call__(self, content: bytes) -> None:
        """Try some content."""
        self._tried += 1
        if self._tried % 100 == 0:
            (self._place / f"tries-{os.getpid()}").write_text(str(self._tried))
        with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:  # noqa: S108 - memory, where there is such
            try:
                self._reader.try_on(content, Path(folder))
            except Exception as error:  # noqa: BLE001 - whatever a reader did not foresee is what is looked for
                self._note(content, error)

    def _note(self, content: bytes, error: Exception) -> None:
        where = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        key = hashlib.sha256(f"{type(error)} {where[-2:]}".encode()).hexdigest()[:8]
        if key not in self._known:
            self._known.add(key)
            (self._place / f"fault-{key}").write_bytes(content)
            (self._place / f"fault-{key}.txt").write_text("".join(traceback.format_exception(error)))


def _one(name: str, place: Path, seconds: int) -> None:
    if atheris is None:
        from tests.torture.mutation import mutated  # noqa: PLC0415 - as above
        from tests.torture.readers import READERS  # noqa: PLC0415 - as above

        samples, trial, chance = READERS[name].samples(), Trial(READERS[name], place), random.Random()  # noqa: S311 - no secret
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            trial(mutated(samples, chance))
        return
    with atheris.instrument_imports(include=["geo"]):
        from tests.torture.readers import READERS  # noqa: PLC0415 - as above
    corpus = place / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, sample in enumerate(READERS[name].samples()):
        (corpus / f"sample-{number}").write_bytes(sample)
    limits = (f"-max_total_time={seconds}", f"-timeout={SECONDS_A_TRY}", f"-rss_limit_mb={MEGABYTES}")
    options = (*limits, f"-max_len={LONGEST}", f"-artifact_prefix={place}/fault-", "-verbosity=1")
    atheris.Setup([sys.argv[0], *options, str(corpus)], Trial(READERS[name], place))
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1] == CHILD:
        _one(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
    else:
        sys.exit(main())
