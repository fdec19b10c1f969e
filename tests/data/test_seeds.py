"""Every seed record that ships: complete in itself, and true to its article where the text is at hand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from geo import resources
from geo.articles import read_seed
from geo.atlas import Atlas, open_atlas
from geo.checks import Report, check
from geo.library import read_folders

if TYPE_CHECKING:
    from pathlib import Path

    from geo.vocabulary import Vocabulary

RECORDS = sorted(resources.builtin_seeds().glob("*.toml"))
each_record = pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def shipped() -> Atlas:
    """Return the built-in atlas."""
    return open_atlas()


@pytest.fixture(scope="module")
def report(shipped: Atlas) -> Report:
    """Return what is wrong with it, as far as that shows without the texts."""
    return check(shipped, {})


@pytest.fixture(scope="module")
def report_with_texts(shipped: Atlas, article_folder: Path) -> Report:
    """Return what is wrong with it, its passages and digits included."""
    return check(shipped, read_folders([article_folder])[0])


def test_there_is_a_record_for_each_of_the_five_articles() -> None:
    assert len(RECORDS) == 5


@each_record
def test_a_record_is_called_like_its_article(record: Path, shipped: Atlas) -> None:
    assert record.stem in shipped.articles


@each_record
def test_a_record_opens_without_a_finding(record: Path, vocabulary: Vocabulary) -> None:
    assert read_seed(record, vocabulary)[1] == ()


@each_record
def test_a_record_is_clean_by_itself(record: Path, report: Report) -> None:
    assert [str(finding) for finding in report.findings if finding.file == record.name] == []


@each_record
def test_a_record_is_true_to_its_article(record: Path, report_with_texts: Report) -> None:
    assert [str(finding) for finding in report_with_texts.findings if finding.file == record.name] == []


@each_record
def test_the_text_of_a_record_was_at_hand(record: Path, report_with_texts: Report) -> None:
    assert not any(f"“{record.stem}”" in sentence for sentence in report_with_texts.unchecked)


def test_no_layer_says_what_is_wrong_or_copied(report_with_texts: Report) -> None:
    assert [str(finding) for finding in report_with_texts.findings if finding.file.endswith(".geojson")] == []


def test_no_two_facts_share_an_id(vocabulary: Vocabulary) -> None:
    seeds = [seed for seed, _ in (read_seed(record, vocabulary) for record in RECORDS) if seed]
    counts = Counter(fact.id for seed in seeds for fact in seed.facts)
    assert [name for name, count in counts.items() if count > 1] == []
