"""CSV, read by pandas and by the standard library."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pandas as pd
import pytest

from geo.export import encode
from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.export.facts_csv import COLUMNS
from geo.records import FACT_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.export import Contents

FORMULAS: Final = tuple("=+-@\t\r\n＝＋－＠")


def read(contents: Contents) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(encode(contents, "csv").decode("utf-8-sig"), newline="")))


def unguarded(cell: str) -> str:
    """Take away the apostrophe that keeps a text from being a formula."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULAS) else cell


def test_pandas_reads_every_value_of_every_fact(shipped: Contents) -> None:
    frame = pd.read_csv(io.BytesIO(encode(shipped, "csv")), dtype=str, keep_default_na=False)
    flat = [
        {
            name: "" if value is None else "; ".join(value) if isinstance(value, list) else str(value)
            for name, value in record.items()
        }
        for record in shipped.fact_records()
    ]
    assert [{n: unguarded(v) for n, v in row.items()} for row in frame[[*FACT_FIELDS]].to_dict("records")] == flat


def test_figures_are_numbers_to_pandas(shipped: Contents) -> None:
    frame = pd.read_csv(io.BytesIO(encode(shipped, "csv")))
    expected = [fact.value for fact in shipped.selection.facts if fact.value is not None]
    assert frame["value"].dropna().tolist() == expected


def test_the_columns_are_those_promised(contents: Contents) -> None:
    assert tuple(read(contents)[0]) == COLUMNS


def test_a_row_says_by_itself_whose_it_is(contents: Contents) -> None:
    row = next(row for row in read(contents) if row["id"] == "gazette-cargo-2024")
    article = contents.atlas.articles["gazette"]
    assert (row["article_title"], row["article_author"], row["article_published"], row["citation"]) == (
        article.title, article.author, "2025-10", contents.citation(contents.atlas.facts["gazette-cargo-2024"]),
    )  # fmt: skip


def test_a_row_names_what_it_is_about_and_how_well_its_place_is_known(contents: Contents) -> None:
    row = next(row for row in read(contents) if row["id"] == "courier-oil")
    assert (row["about"], row["about_names"], row["about_precisions"]) == (
        "oil-flow; old-pipe", "Oil Flow; Old Pipe", "schematic; route",
    )  # fmt: skip


def test_a_fact_about_nothing_on_the_map_is_there(contents: Contents) -> None:
    row = next(row for row in read(contents) if row["id"] == "gazette-attendance")
    assert (row["about"], row["value"]) == ("", "1500")


def test_a_row_says_what_was_filtered_out(part: Contents) -> None:
    assert {row["selection"] for row in read(part)} == {part.extent_sentence}


def test_a_spreadsheet_is_told_that_it_is_utf_8(contents: Contents) -> None:
    assert encode(contents, "csv").startswith(b"\xef\xbb\xbfid,")


def test_nothing_selected_leaves_the_headings(contents: Contents, without: Callable[[Contents], Contents]) -> None:
    assert encode(without(contents), "csv").decode("utf-8-sig") == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize("value", [-2, -1.5, 1e-7])
def test_a_negative_figure_is_a_figure(contents: Contents, value: float) -> None:
    facts = tuple(replace(fact, value=value) for fact in contents.selection.facts)
    changed = replace(contents, selection=replace(contents.selection, facts=facts))
    assert {float(row["value"]) for row in read(changed)} == {value}


def test_no_cell_of_text_is_a_formula(poisoned: Callable[[str], Contents], payload: str) -> None:
    cells = [cell for row in read(poisoned(payload)) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(FORMULAS)]


def test_every_text_comes_back(poisoned: Callable[[str], Contents], payload: str) -> None:
    shown = visible(payload, NOT_IN_C_STRINGS)
    row = read(poisoned(payload))[0]
    names = ("statement", "exact", "scope", "article_title", "about_names")
    assert [unguarded(row[name]) for name in names] == [shown] * 5
