"""Partial dates are spans."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from edtf import EDTFParseException, parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import UsageError
from geo.periods import ONE_DATE, PLAIN, Period, parse, readable

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days)))


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-03-01", date(2025, 3, 1), date(2025, 3, 1)),
        ("2025-01/2025-08", date(2025, 1, 1), date(2025, 8, 31)),
        ("2026-34", date(2026, 4, 1), date(2026, 6, 30)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("2023/..", date(2023, 1, 1), date.max),
        ("../2023", date.min, date(2023, 12, 31)),
        ("", date.min, date.max),
    ],
)
def test_a_partial_date_is_the_span_of_days_it_can_mean(edtf: str, earliest: date, latest: date) -> None:
    period = parse(edtf)
    assert (period.earliest, period.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "edtf",
    ["August 6", "2025-13", "2025-02-30", "0000", "10000", "2024/2025/2026", "Y170000002", "XXXX-02-30", "2025-1X"],
)
def test_what_is_not_a_date_is_refused_in_a_sentence(edtf: str) -> None:
    with pytest.raises(UsageError, match=r"\.$"):
        parse(edtf)


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UsageError, match="ends before it begins"):
        parse("2025/2024")


@given(st.text(max_size=12))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        period = parse(text)
    except UsageError:
        return
    assert period.earliest <= period.latest


@given(st.from_regex(ONE_DATE, fullmatch=True, alphabet="0123456789X-~?%"))
def test_no_date_in_the_form_of_one_breaks_the_parser(text: str) -> None:
    try:
        period = parse(text)
    except UsageError:
        return
    assert (period.earliest <= period.latest, readable(text) != "") == (True, True)


def _as_edtf_reads(text: str) -> tuple[date, date] | None:
    """Return the span that the edtf library gives a date; None for what is none, or lies outside our years."""
    try:
        parsed = parse_edtf(text)
        return date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])
    except (EDTFParseException, ValueError):
        return None


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.from_regex(PLAIN, fullmatch=True),
        DAYS.map(date.isoformat),
        DAYS.map(lambda day: day.isoformat()[:7]),
        st.builds("{:04}-{:02}".format, st.integers(0, 9999), st.integers(0, 42)),
    )
)
def test_a_plain_date_is_read_as_the_edtf_library_reads_it(text: str) -> None:
    try:
        period = parse(text)
    except UsageError:
        assert _as_edtf_reads(text) is None
    else:
        assert (period.earliest, period.latest) == _as_edtf_reads(text)


def test_plain_dates_do_not_wait_for_the_edtf_library() -> None:
    plain = ["2024", "2025-03", "2025-03-01", "2026-34", "2025-01/2025-08", "2005/..", "XXXX-08-06"]
    asked = f"import sys; from geo.periods import parse; [parse(d) for d in {plain}]; print('edtf' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "False\n"


@settings(max_examples=30)
@given(SPANS)
def test_a_span_of_two_days_is_read_as_written(span: tuple[date, date]) -> None:
    first, last = span
    period = parse(f"{first.isoformat()}/{last.isoformat()}")
    assert (period.earliest, period.latest) == (first, last)


@given(SPANS, SPANS)
def test_two_spans_may_overlap_exactly_when_they_share_a_day(one: tuple[date, date], other: tuple[date, date]) -> None:
    shared = max(one[0], other[0]) <= min(one[1], other[1])
    assert Period("", *one).may_overlap(Period("", *other)) == shared


@given(SPANS, SPANS)
def test_a_span_is_surely_within_another_only_if_it_overlaps_it(
    one: tuple[date, date], other: tuple[date, date]
) -> None:
    inner, outer = Period("", *one), Period("", *other)
    assert inner.may_overlap(outer) or not inner.surely_within(outer)


@given(SPANS)
def test_a_span_is_within_itself(span: tuple[date, date]) -> None:
    assert Period("", *span).surely_within(Period("", *span))


@given(SPANS)
def test_a_date_without_its_year_may_fall_into_any_span(span: tuple[date, date]) -> None:
    assert parse("XXXX-08-06").may_overlap(Period("", *span))


def test_a_date_without_its_year_surely_falls_into_none() -> None:
    assert not parse("XXXX-08-06").surely_within(parse("0001/9999"))


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2024", "2024"),
        ("2025-03", "March 2025"),
        ("2025-03-01", "1 March 2025"),
        ("2025-01/2025-08", "January–August 2025"),
        ("2025-01-13/2025-01-14", "13–14 January 2025"),
        ("2025-01-30/2025-02-02", "30 January–2 February 2025"),
        ("2024/2025-03", "2024 – March 2025"),
        ("2026-34", "Q2 2026"),
        ("2026-21", "spring 2026"),
        ("XXXX-08-06", "6 August (year not stated)"),
        ("XXXX-05-20/XXXX-05-21", "20–21 May (year not stated)"),
        ("2023/..", "since 2023"),
        ("../2023", "until 2023"),
        ("../..", "any time"),
        ("2025~", "about 2025"),
        ("2025?", "perhaps 2025"),
        ("2025-01~/2025-03", "about January 2025 – March 2025"),
        ("202X", "2020s"),
    ],
)
def test_a_period_is_said_no_more_exactly_than_it_is_known(edtf: str, said: str) -> None:
    assert readable(edtf) == said


def test_a_period_prints_as_it_is_said() -> None:
    assert str(parse("2026-34")) == "Q2 2026"
