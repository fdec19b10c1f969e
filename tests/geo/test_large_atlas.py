"""The atlas that speeds are measured on is a sound one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from geo.atlas import AtlasFiles, open_atlas
from geo.checks import check
from geo.compare import compare
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from geo.atlas import Atlas

PROGRAM: Final = Path(__file__).parents[1] / "benchmarks" / "large_atlas.py"
ARTICLES: Final = 20


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return an atlas of the same making, and small."""
    folder = tmp_path_factory.mktemp("large")
    subprocess.run([sys.executable, str(PROGRAM), str(folder), "--articles", str(ARTICLES)], check=True)  # noqa: S603 - our own program
    return open_atlas(AtlasFiles.at(folder))


def test_every_article_has_fifty_facts(large: Atlas) -> None:
    assert (len(large.articles), len(large.facts)) == (ARTICLES, 50 * ARTICLES)


def test_nothing_in_it_is_wrong(large: Atlas) -> None:
    assert check(large, {}).findings == ()


def test_its_comparisons_have_every_verdict(large: Atlas) -> None:
    assert {comparison.verdict for comparison in compare(large)} == set(Verdict)
