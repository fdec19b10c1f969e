"""Work that is killed at any moment comes back as it was confirmed; the atlas in its files is an old or a new one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.torture.conftest import FULL

if TYPE_CHECKING:
    from tests.torture.conftest import Tally

KILLS: Final = int(os.environ.get("CASPIAN_KILLS", "600" if FULL else "60"))
TOP: Final = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child that is light enough to be killed so often is forked")
def test_nothing_that_was_confirmed_is_lost(atlas_folder: Path, in_memory: Path, tally: Tally) -> None:
    shutil.copytree(atlas_folder, in_memory / "atlas")
    command = (sys.executable, "-m", "tests.torture.kills", str(in_memory), str(KILLS), "6")
    tally("kills of an edit", 0, 1)
    ended = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    found: dict[str, Any] = json.loads(ended.stdout)
    assert found["losses"] == []
    tally("kills of an edit", found["struck"]["edit"], -1)
    tally("kills of a save", found["struck"]["save"], 0)
    assert sum(found["struck"].values()) == KILLS
