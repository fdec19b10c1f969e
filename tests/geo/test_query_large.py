"""A query leaves of a large layer what it leaves of the same file as a small one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import periods
from geo.atlas import join
from geo.large.reading import read_large
from geo.query import Query, select
from geo.query.large import LargeFinder
from geo.readers import read_file
from tests.geo.large.generating import collection, points

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.layer import LargeLayer
    from geo.vocabulary import Vocabulary

COUNT = 500
NAMES = ("Bəxtiyar", "Sea Light", "Актау", "No. 7", "", None)
TIMES = ("2025-03-01T12:00:00Z", "2025-03-31T23:59:00+05:00", "2025-04", "2024/2026", "", None, "2027-01-01 08:00")


def _rows() -> list[dict[str, Any]]:
    return [{"name": NAMES[n % 6], "seen": TIMES[n % 7]} for n in range(COUNT)]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return collection(tmp_path_factory.mktemp("large") / "ships.geojson", points(COUNT), _rows())


@pytest.fixture(scope="module")
def layer(path: Path) -> LargeLayer:
    return read_large(path).layer


def _found(layer: LargeLayer, query: Query) -> set[int]:
    selection = LargeFinder(layer).find(query)
    (part,), (mask,) = layer.packed, selection.masks
    rows = part.row if mask is None else part.row[mask == 1]
    assert selection.count == len(rows)
    return set(rows.tolist())


@settings(deadline=None, max_examples=30)
@given(text=st.sampled_from(["bextiyar", "light sea", "актау", "ships", "7", "ships 12", "nobody", "s", "  "]))
def test_words_are_found_in_the_same_names(path: Path, layer: LargeLayer, vocabulary: Vocabulary, text: str) -> None:
    small = read_file(path).layers
    atlas = join(small, (), vocabulary.with_own_layers({one.id: one.label for one in small}))
    expected = {
        int(feature.id.split(":")[1]) - 1 for feature in select(atlas, Query(text=" ".join(text.split()))).features
    }
    assert _found(layer, Query(text=text)) == expected


@settings(deadline=None, max_examples=40)
@given(period=st.sampled_from(["2025", "2025-03", "2025-03-31", "2024-05/2024-06", "../2024", "2028/..", "2027-01-01"]))
def test_a_period_leaves_what_may_be_of_it_and_what_nothing_dates(layer: LargeLayer, period: str) -> None:
    asked = periods.parse(period)
    dates = [row["seen"] for row in _rows()]
    dated = {n: date[:10] if date[:4].isdigit() and "/" not in date else date for n, date in enumerate(dates) if date}
    expected = {n for n in range(COUNT) if n not in dated or periods.parse(dated[n]).may_overlap(asked)}
    assert _found(layer, Query(period=period)) == expected


@pytest.mark.parametrize("query", [
    Query(statuses=frozenset({"planned"})),
    Query(sources=frozenset({"gazette"})),
    Query(kinds=frozenset({"port"})),
    Query(layers=frozenset({"ports"})),
    Query(hidden_layers=frozenset({"ships"})),
])  # fmt: skip
def test_what_records_do_not_have_leaves_none_of_them(layer: LargeLayer, query: Query) -> None:
    assert _found(layer, query) == set()


@pytest.mark.parametrize("query", [Query(), Query(layers=frozenset({"ships"})), Query(kinds=frozenset({"own"}))])
def test_what_all_records_are_leaves_all_of_them(layer: LargeLayer, query: Query) -> None:
    assert LargeFinder(layer).find(query).masks == (None,)


def test_the_column_of_dates_is_told(layer: LargeLayer) -> None:
    assert LargeFinder(layer).date_column == "seen"


def test_a_mask_is_in_the_order_of_the_packed_points(layer: LargeLayer) -> None:
    (mask,) = LargeFinder(layer).find(Query(text="light")).masks
    assert layer.points is not None
    assert mask is not None
    assert np.array_equal(mask == 1, layer.points.row % 6 == 1)
