"""When things are: possible, certain, or without a year; and both ends of a span are included."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.atlas import AtlasFiles, open_atlas
from geo.errors import UsageError
from geo.periods import ONE_DATE, parse
from geo.query import Finder, Query, select
from geo.timeline import DAY, Calendar, Entry, Mark, Timeline, Unit, begins, density, ends, moved, span_edtf, stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas

DAYS = st.dates(min_value=date(2, 1, 1), max_value=date(9998, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days)))
ONE = st.from_regex(ONE_DATE, fullmatch=True, alphabet="0123456789X-~?%")
EDTF = st.one_of(ONE, st.tuples(st.one_of(ONE, st.just("..")), st.one_of(ONE, st.just(".."))).map("/".join))


@pytest.fixture
def shown(atlas: Atlas) -> Timeline:
    return _timeline(atlas, Query())


def _timeline(atlas: Atlas, query: Query) -> Timeline:
    finder = Finder(atlas)
    features = finder.features(query)
    return Calendar(atlas).timeline(features, finder.stated(query, features))


def _told(timeline: Timeline) -> set[tuple[str, str, str]]:
    """Return what is told of which feature, and when."""
    return {
        (mark.edtf, entry.what, feature.id)
        for mark in (*timeline.placed, *timeline.yearless)
        for entry in mark.entries
        for feature in entry.about
    }


def _mark(shown: Timeline, edtf: str) -> Mark:
    [mark] = [mark for mark in (*shown.placed, *shown.yearless) if mark.edtf == edtf]
    return mark


def test_a_date_without_a_year_is_kept_aside(shown: Timeline) -> None:
    assert [mark.edtf for mark in shown.yearless] == ["XXXX-08-06"]


def test_a_fact_that_repeats_its_events_date_is_told_once(shown: Timeline) -> None:
    assert len(_mark(shown, "XXXX-08-06").entries) == 1


def test_what_happens_in_a_month_is_certain_on_no_day_of_it(shown: Timeline) -> None:
    assert _mark(shown, "2023-05").certain is None


def test_what_a_figure_is_for_is_certain_throughout(shown: Timeline) -> None:
    assert _mark(shown, "2024").certain == (date(2024, 1, 1), date(2024, 12, 31))


def test_a_planned_date_is_a_plan(atlas: Atlas) -> None:
    [mark] = _timeline(atlas, Query(features=frozenset({"sea-cable"}))).placed
    assert (mark.is_plan, mark.certain) == (True, None)


@pytest.mark.parametrize("layer", ["cables", "places", "flows", "events"])
def test_what_is_hidden_is_told_in_no_entry_and_nothing_else_is_lost(layer: str) -> None:
    atlas = open_atlas(AtlasFiles.builtin())
    every, left = _told(_timeline(atlas, Query())), _told(_timeline(atlas, Query(hidden_layers=frozenset({layer}))))
    # A fact that only repeats an event's own date is not told twice: of what is hidden it may have said more.
    lost = [atlas.features[name] for edtf, _, name in every - left if atlas.features[name].date != edtf]
    assert {feature.layer for feature in lost} == {layer}
    assert left <= every


def test_marks_tell_whose_they_are(shown: Timeline) -> None:
    assert _mark(shown, "2024").features == ("west-port",)


def test_a_mark_is_said_by_its_thing_and_what_is_stated_of_it(shown: Timeline) -> None:
    assert _mark(shown, "2024").entries[0].said == "West Port: Cargo volume"


@pytest.mark.parametrize(
    ("edtf", "certain"),
    [
        ("2025-10-20", (date(2025, 10, 20), date(2025, 10, 20))),
        ("2025-10-20/2025-10-21", (date(2025, 10, 20), date(2025, 10, 21))),
        ("2022/2027", (date(2022, 12, 31), date(2027, 1, 1))),
        ("2025", None),
        ("2025-10-20~", None),
        ("2025/..", None),
    ],
)
def test_an_event_is_certain_only_where_its_date_leaves_no_choice(
    opened: Callable[[], Atlas],
    layers: dict[str, list[dict[str, dict[str, str]]]],
    edtf: str,
    certain: tuple[date, date] | None,
) -> None:
    layers["events"][1]["properties"]["date"] = edtf
    atlas = opened()
    assert _mark(_timeline(atlas, Query()), edtf).certain == certain


@given(EDTF)
def test_whatever_the_date_what_is_certain_is_possible(edtf: str) -> None:
    from geo.timeline import _mark as mark_of  # noqa: PLC0415 - any date at all, without an atlas around it

    try:
        parse(edtf)
    except UsageError:
        return
    for happens in (True, False):
        mark = mark_of(edtf, happens, False)  # noqa: FBT003 - as its table has them
        assert mark.certain is None or mark.earliest <= mark.certain[0] <= mark.certain[1] <= mark.latest


@given(SPANS)
def test_a_span_is_written_so_that_it_is_read_with_both_its_ends(span: tuple[date, date]) -> None:
    period = parse(span_edtf(*span))
    assert (period.earliest, period.latest) == span


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        (date(2024, 1, 1), date(2025, 12, 31), "2024/2025"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (date(2024, 2, 1), date(2024, 2, 28), "2024-02-01/2024-02-28"),
        (date(2024, 1, 1), date.max, "2024/.."),
        (date.min, date(2024, 3, 31), "../2024-03"),
        (date.min, date.max, ""),
    ],
)
def test_a_span_is_written_no_more_exactly_than_it_is(first: date, last: date, edtf: str) -> None:
    assert span_edtf(first, last) == edtf


@given(DAYS, st.sampled_from(Unit))
def test_a_day_lies_in_its_unit(day: date, unit: Unit) -> None:
    assert begins(day, unit) <= day <= ends(day, unit)


@given(DAYS, st.sampled_from(Unit), st.integers(-40, 40))
def test_a_whole_unit_that_is_moved_stays_one(day: date, unit: Unit, by: int) -> None:
    first, last = moved(begins(day, unit), ends(day, unit), unit, by)
    assert (begins(first, unit), ends(first, unit)) == (first, last)


def test_a_span_is_not_moved_out_of_time() -> None:
    assert moved(date(9999, 1, 1), date(9999, 12, 31), Unit.YEAR, 1) == (date(9999, 1, 1), date(9999, 12, 31))


@given(SPANS, st.sampled_from([Unit.YEAR, Unit.QUARTER]))
def test_units_follow_one_another_without_a_gap(span: tuple[date, date], unit: Unit) -> None:
    found = stretches(span[0], min(span[1], span[0] + 4000 * DAY), unit)
    assert all(one[1] + DAY == other[0] for one, other in itertools.pairwise(found))


@given(st.lists(SPANS, max_size=6))
def test_what_is_counted_in_a_stretch_is_what_shares_a_day_with_it(spans: list[tuple[date, date]]) -> None:
    marks = [Mark("", *span, certain=span, happens=False, is_plan=False, entries=(Entry(()),)) for span in spans]
    years = stretches(date(2020, 1, 1), date(2024, 1, 1), Unit.YEAR)
    shared = tuple(sum(first <= b and a <= last for a, b in spans) for first, last in years)
    assert density(marks, years).possible == shared


@pytest.mark.parametrize(
    ("period", "is_shown"), [("2023-05-31", True), ("2023-06-01", False), ("2023-05-01", True), ("2023-04-30", False)]
)
def test_both_edges_of_a_period_are_included(atlas: Atlas, period: str, *, is_shown: bool) -> None:
    assert ("fair" in {feature.id for feature in select(atlas, Query(period=period)).features}) is is_shown
