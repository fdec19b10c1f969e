"""The words of the atlas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo.errors import DataError
from geo.vocabulary import MIXED_STATUS, read_vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from geo.vocabulary import Vocabulary


def test_a_missing_vocabulary_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"words\.toml"):
        read_vocabulary(tmp_path / "words.toml")


def test_a_vocabulary_that_is_not_toml_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text("[layers", encoding="utf-8")
    with pytest.raises(DataError, match="cannot be read"):
        read_vocabulary(path)


def test_a_term_without_its_label_is_an_error_that_names_the_term(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text("[layers.ports]\ngeometry = []\n", encoding="utf-8")
    with pytest.raises(DataError, match="label"):
        read_vocabulary(path)


def test_layers_stand_in_the_order_of_the_file(vocabulary: Vocabulary) -> None:
    assert list(vocabulary.layers)[:4] == ["ports", "cables", "pipelines", "corridors"]


def test_a_status_that_differs_between_sources_has_words_of_its_own(vocabulary: Vocabulary) -> None:
    assert vocabulary.status_label(MIXED_STATUS) == "Sources differ"


def test_a_unit_is_said_as_a_newspaper_would(vocabulary: Vocabulary) -> None:
    assert vocabulary.unit_label("megatonne") == "Mt"


def test_a_unit_without_words_of_its_own_is_said_as_it_is_written(vocabulary: Vocabulary) -> None:
    assert vocabulary.unit_label("furlong") == "furlong"


def test_no_status_is_called_like_the_mixed_one(vocabulary: Vocabulary) -> None:
    assert MIXED_STATUS not in vocabulary.statuses


def test_every_hedge_says_why_it_is_that_wide(vocabulary: Vocabulary) -> None:
    assert [name for name, hedge in vocabulary.qualifiers.items() if not hedge.reason] == []


def test_no_hedge_ends_before_it_begins(vocabulary: Vocabulary) -> None:
    widths = [(q.lower, q.upper) for q in vocabulary.qualifiers.values()]
    assert all(lower is None or upper is None or lower < upper for lower, upper in widths)
