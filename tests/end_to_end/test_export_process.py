"""``caspian export`` as a process of its own: killed at any moment, and run again with other chances."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = ("--size", "80x70mm", "--dpi", "72")
MOMENTS = 12


@pytest.fixture
def begin(atlas_folder: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Return what begins an export of the small atlas to a file, with a seed for the order of Python's sets."""

    def begun(out: Path, *words: str, seed: str = "0") -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "explorer", "export", str(out), "--atlas", str(atlas_folder), *words]
        return subprocess.Popen(command, env=os.environ | {"PYTHONHASHSEED": seed})  # noqa: S603 - our own program

    return begun


def test_an_export_killed_at_any_moment_leaves_the_old_file_or_the_whole_new_one(
    begin: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    start = time.monotonic()
    assert begin(tmp_path / "whole.svg", *SMALL).wait() == 0
    whole, lasts = (tmp_path / "whole.svg").read_bytes(), time.monotonic() - start
    found = []
    for moment in range(MOMENTS):
        (tmp_path / "map.svg").write_bytes(b"what was there")
        process = begin(tmp_path / "map.svg", *SMALL)
        time.sleep(lasts * 1.1 * moment / (MOMENTS - 1))
        process.kill()
        process.wait()
        found.append((tmp_path / "map.svg").read_bytes())
    assert set(found) <= {b"what was there", whole}
    assert b"what was there" in found  # the first was killed before it could write anything


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
def test_a_figure_does_not_hang_on_chance(
    begin: Callable[..., subprocess.Popen[bytes]], tmp_path: Path, suffix: str
) -> None:
    files = [tmp_path / f"{seed}.{suffix}" for seed in ("1", "2")]
    assert [begin(file, *SMALL, "--sidecar", seed=file.stem).wait() for file in files] == [0, 0]
    again = tmp_path / f"again.{suffix}"
    assert begin(again, "--from", f"{files[0]}.json", seed="3").wait() == 0
    assert [file.read_bytes() == again.read_bytes() for file in files] == [True, True]
