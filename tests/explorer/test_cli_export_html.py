"""``caspian export map.html``: the filters decide what is in the file, and the file says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from explorer.cli import caspian

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("reader")
def test_the_filters_decide_what_is_in_the_page(atlas_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "map.html"
    words = ["export", str(out), "--atlas", str(atlas_folder), "--layer", "ports", "--title", "Two ports"]
    done = CliRunner().invoke(caspian, words)
    assert (done.exit_code, done.output) == (0, "")
    page = out.read_text(encoding="utf-8")
    assert "<title>Two ports</title>" in page
    assert "Asked for: Ports. 2 of 9 features and 3 of 10 facts" in page
    assert "West Port" in page
    assert "Sea Cable" not in page
