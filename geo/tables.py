"""Rows of named cells as aligned text for a terminal, as CSV for a spreadsheet, or for the clipboard."""

from __future__ import annotations

import csv
import io
import textwrap
from html import escape
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Cell: TypeAlias = str | int | float | None

GAP: Final = "  "
NARROWEST: Final = 8
"""Columns are not squeezed further than this: below it nothing can be read."""
LIST_SEPARATOR: Final = "; "
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet run a text cell as a formula; where full-width characters are typed, those too."""


def plain(headings: Sequence[str], rows: Iterable[Sequence[Cell]], width: int | None = None) -> str:
    """Lay rows out in columns; numbers stand to the right.

    Parameters
    ----------
    headings
        One for each column.
    rows
        Cells; None is an empty one.
    width
        How many characters fit on a line. Longer cells run over several lines. None: as wide as it gets.

    Examples
    --------
    >>> print(plain(["Name", "Facts"], [["Port of Aktau", 7]]), end="")
    Name           Facts
    Port of Aktau      7
    """
    body = list(rows)
    numeric = [any(_is_number(row[i]) for row in body) for i in range(len(headings))]
    table = [list(headings), *([printable(_text(cell)) for cell in row] for row in body)]
    widths = _widths(table, width)
    lines: list[str] = []
    for row in table:
        cells = [textwrap.wrap(cell, w, break_on_hyphens=False) or [""] for cell, w in zip(row, widths, strict=True)]
        for i in range(max(map(len, cells), default=0)):
            parts = [cell[i] if i < len(cell) else "" for cell in cells]
            aligned = (
                part.rjust(w) if right else part.ljust(w) for part, w, right in zip(parts, widths, numeric, strict=True)
            )
            lines.append(GAP.join(aligned).rstrip())
    return "".join(f"{line}\n" for line in lines)


def csv_text(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    r"""Write rows as CSV (RFC 4180), with every text cell safe to open in a spreadsheet.

    A text cell that a spreadsheet would take for a formula gets an apostrophe before it; so does one that looks as
    if it had got one, that taking the first apostrophe away gives every text back. Numbers stay numbers.

    Examples
    --------
    >>> csv_text(["a", "b"], [["=1+1", -2]])
    "a,b\r\n'=1+1,-2\r\n"
    """
    return _separated(headings, rows, ",")


def tsv_text(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    r"""Write rows as spreadsheets take them from the clipboard: between tabs, as safe as :func:`csv_text`.

    Examples
    --------
    >>> tsv_text(["a", "b"], [["@SUM(1)", -2]])
    "a\tb\r\n'@SUM(1)\t-2\r\n"
    """
    return _separated(headings, rows, "\t")


def html_table(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write rows as an HTML table for the clipboard: every text is escaped, and no cell becomes a formula.

    Examples
    --------
    >>> html_table(["a"], [["<b>"], ["=1"]])
    "<table><tr><th>a</th></tr><tr><td>&lt;b&gt;</td></tr><tr><td>'=1</td></tr></table>"
    """
    head = "".join(f"<th>{escape(heading, quote=False)}</th>" for heading in headings)
    lines = ("".join(f"<td>{escape(_text(_guarded(cell)), quote=False)}</td>" for cell in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><tr>{head}</tr>{body}</table>"


def csv_of(records: Iterable[Mapping[str, Any]], headings: Sequence[str]) -> str:
    """Write records as CSV, as above; a list in a cell is joined with semicolons."""
    return csv_text(headings, ([_cell(record.get(name)) for name in headings] for record in records))


def printable(text: str) -> str:
    """Return a text on one line, without characters that could steer a terminal."""
    flat = " ".join(text.split())
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in flat)


def _separated(headings: Sequence[str], rows: Iterable[Sequence[Cell]], separator: str) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)


def _cell(value: Any) -> Cell:  # noqa: ANN401 - whatever a record holds
    if isinstance(value, dict):
        return LIST_SEPARATOR.join(f"{key}: {item}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return LIST_SEPARATOR.join(map(str, value))
    return value if value is None or isinstance(value, int | float) else str(value)


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip("'").startswith(FORMULA_STARTS) else cell


def _widths(table: Sequence[Sequence[str]], width: int | None) -> list[int]:
    """Return each column's width, taking from the widest until the line fits; words are broken last of all."""
    columns = list(zip(*table, strict=True))
    widths = [max(1, *map(len, column)) for column in columns]
    if width is None:
        return widths
    words = [max((len(word) for cell in column for word in cell.split()), default=1) for column in columns]
    room = width - len(GAP) * (len(widths) - 1)
    for least in ([max(word, NARROWEST) for word in words], [NARROWEST] * len(widths)):
        while sum(widths) > room:
            spare = [have - need for have, need in zip(widths, least, strict=True)]
            candidates = [i for i, left in enumerate(spare) if left > 0]
            if not candidates:
                break
            widths[max(candidates, key=widths.__getitem__)] -= 1
    return widths
