"""Files to become a layer that nobody should send: each is read as far as it goes or refused in a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from geo.errors import CaspianError, DataError
from geo.readers import SUFFIXES, read_file
from tests.torture.conftest import FULL, changing

if TYPE_CHECKING:
    from tests.torture.conftest import Tally

TRIED: Final = "hostile files"
TOP: Final = Path(__file__).parents[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory and time are bounded by the kernel's limits")
def test_each_is_read_or_refused_within_its_limits(in_memory: Path, tally: Tally) -> None:
    command = [sys.executable, "-m", "tests.torture.own_files", str(in_memory), *(["full"] if FULL else [])]
    tally(TRIED, 0, 1)
    ended = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    outcomes: dict[str, Any] = json.loads(ended.stdout)
    faults = {name: said for name, (said, _, _) in outcomes.items() if said.startswith("fault")}
    lost = {name: said for name, (said, is_good, _) in outcomes.items() if is_good and "Good" not in said}
    tally(TRIED, len(outcomes), len(faults) + len(lost) - 1)
    assert (faults, lost) == ({}, {})


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_what_is_no_file_does_not_become_a_layer(suffix: str, tmp_path: Path, tally: Tally) -> None:
    (tmp_path / "folder").mkdir()
    for number, target in enumerate(("/dev/zero", "/dev/stdin", str(tmp_path / "folder"), "nowhere", "pipe")):
        path = tmp_path / f"a{number}{suffix}"
        if target == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to(target)
        tally(TRIED, 1, 1)
        with pytest.raises(DataError, match="not a plain file"):
            read_file(path)
        tally(TRIED, 0, -1)


@pytest.mark.parametrize("name", ["a.geojson", "a.csv", "a.kml"])
def test_a_file_that_changes_while_it_is_read_is_read_or_refused(name: str, tmp_path: Path, tally: Tally) -> None:
    from tests.torture.readers import KML, LAYER, TABLE  # noqa: PLC0415 - one of three

    whole = {"a.geojson": LAYER, "a.csv": TABLE, "a.kml": KML}[name]
    path = tmp_path / name
    path.write_bytes(whole)
    tally(TRIED, 1, 1)
    with changing(path):
        for _ in range(50):
            try:
                read_file(path)
            except CaspianError as error:
                assert str(error)  # noqa: PT017 - it may be refused, or not
    tally(TRIED, 0, -1)
