"""The window, driven as a person drives it, and what it exports send nothing: watched from outside of all of them.

The tests of ``tests/end_to_end`` run once more, in a network of their own whose only way out leads to a witness.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from geo.gdal import DRIVERS
from tests.torture.alone import DEVICE
from tests.torture.callers import files
from tests.torture.conftest import FULL

if TYPE_CHECKING:
    from tests.torture.conftest import Tally

TOP: Final = Path(__file__).parents[2]
SOME: Final = ("html_export/test_network.py", "test_no_network.py")
SUITE: Final = ["tests/end_to_end"] if FULL else [f"tests/end_to_end/{name}" for name in SOME]
ALONE: Final = ("--net",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ("--net", "--map-root-user")
CALLS: Final = "import socket, sys; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.7', 9))"


def _run_alone(record: Path, *command: str) -> subprocess.CompletedProcess[str]:
    unshare = [shutil.which("unshare") or "unshare", *ALONE, sys.executable, "-m", "tests.torture.alone", str(record)]
    return subprocess.run([*unshare, *command], cwd=TOP, capture_output=True, text=True, check=False)  # noqa: S603 - our own programs


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return where the witness writes; skip, and say so, where there cannot be one."""
    path = tmp_path / "record"
    if not (DEVICE.exists() and shutil.which("ip")) or _run_alone(path, sys.executable, "-c", "").returncode:
        pytest.skip("a network of one's own needs Linux, unshare, ip and /dev/net/tun")
    return path


def test_the_witness_sees_who_calls(record: Path) -> None:
    assert _run_alone(record, sys.executable, "-c", CALLS).returncode == 0
    assert record.read_text() == "protocol 17 to 192.0.2.7\n"


def test_whatever_is_done_in_the_window_nothing_is_sent(record: Path, tally: Tally) -> None:
    tally("requests of the whole suite", 0, 1)
    ended = _run_alone(record, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SUITE)
    sent = record.read_text().splitlines()
    passed = re.search(r"(\d+) passed", ended.stdout)
    assert passed, ended.stdout[-4000:] + ended.stderr[-1000:]
    tally("requests of the whole suite", int(passed[1]), len(sent) - 1)
    assert (sent, ended.returncode) == ([], 0), ended.stdout[-4000:]


def test_no_file_has_an_address_asked_or_another_file_opened(record: Path, tmp_path: Path, tally: Tally) -> None:
    folder = tmp_path / "callers"
    folder.mkdir()
    tally("files that call", len(files(folder)), 1)
    ended = _run_alone(record, sys.executable, "-m", "tests.torture.callers", str(folder))
    assert ended.returncode == 0, ended.stderr[-2000:]
    opened = [name for name, said in json.loads(ended.stdout).items() if "secret" in said]
    sent = record.read_text().splitlines()
    tally("files that call", 0, len(opened) + len(sent) - 1)
    assert (opened, sent) == ([], [])


def test_gdal_has_no_driver_that_is_not_used() -> None:
    program = (
        "from geo.gdal import limit_drivers; limit_drivers(); import pyogrio; print(*pyogrio.list_drivers(), sep='\\n')"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    assert (set(ended.stdout.splitlines()) - DRIVERS, ended.stderr) == (set(), "")
