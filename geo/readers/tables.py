"""Tables with coordinates: CSV in whatever dialect and encoding, and workbooks of Excel and LibreOffice."""

from __future__ import annotations

import codecs
import csv
import io
import re
import zipfile
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from geo.errors import DataError, Finding
from geo.readers.coordinates import LATITUDE, LONGITUDE, places_of
from geo.readers.gathering import Gathering, plain_value
from geo.zips import BROKEN, MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from geo.readers.reading import Task

TEXTS: Final = frozenset({".csv", ".tsv", ".txt"})
BOOKS: Final = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
DELIMITERS: Final = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
SAMPLE: Final = 50
"""Rows that are looked at to find out how a table is written."""
MOST_COLUMNS: Final = 2_000
"""As many as a GeoPackage has at most (SQLite, "Limits", 2)."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_CYRILLIC_WORD: Final = re.compile(r"\b[А-ЯЁа-яё][а-яё]{2,}\b")
_DIGITS: Final = frozenset("0123456789")
_WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_FRACTION: Final = re.compile(r"[-+]?\d+[.,]\d+(?:[eE][-+]?\d+)?")
_LEADING_ZERO: Final = re.compile(r"[-+]?0\d")


def read_text_table(task: Task) -> None:
    """Read a table of text.

    Raises
    ------
    DataError
        When no columns say where its features are, or it cannot be taken apart.
    """
    text, encoding = decoded(task.path.read_bytes())
    delimiter = delimiter_of(text)
    csv.field_size_limit(task.limits.size_bytes)  # an area as well-known text is longer than Python's limit
    try:
        # Nothing is strict here: a quotation mark out of place is text.
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows = list(islice(reader, task.limits.features + 2))  # one too many, which is told
    except csv.Error as error:
        raise DataError(Finding(f"the table cannot be taken apart: {error}", task.shown)) from error
    if encoding != "UTF-8":
        task.notes.append(f"{task.stem}: the text was taken to be in {encoding}.")
    if delimiter != ",":
        task.notes.append(f"{task.stem}: its columns are divided by {DELIMITERS[delimiter]}.")
    _gather(task, task.stem, rows[1:], rows[:1], typed_cell)


def read_workbook(task: Task) -> None:
    """Read every sheet of a workbook; one without coordinates is named.

    Raises
    ------
    DataError
        When it cannot be read.
    """
    import python_calamine  # noqa: PLC0415 - needed only for workbooks

    _refuse_bomb(task)
    try:
        book = python_calamine.CalamineWorkbook.from_path(task.path)
    except (python_calamine.CalamineError, OSError) as error:
        raise DataError(Finding(f"the workbook cannot be read: {error}", task.shown)) from error
    for name in book.sheet_names:
        try:
            rows = book.get_sheet_by_name(name).to_python()
        except (python_calamine.CalamineError, OSError) as error:
            task.findings.append(Finding(f"the sheet cannot be read: {error}", task.shown, name))
            continue
        filled = [row for row in rows if any(cell != "" for cell in row)]
        if not filled:
            continue
        try:
            _gather(task, task.stem if len(book.sheet_names) == 1 else name, filled[1:], filled[:1], plain_value)
        except DataError as error:
            task.findings.append(error.finding)


def decoded(content: bytes) -> tuple[str, str]:
    """Return a text and the name of the encoding that it was taken to be in.

    Without a byte order mark, what is valid UTF-8 is that; else Cyrillic words tell Windows-1251 from Windows-1252.
    """
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            return content.decode(codec, "replace"), name
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        cyrillic = content.decode("cp1251", "replace")
        western = content.decode("cp1252", "replace")
    if len(_CYRILLIC_WORD.findall(cyrillic)) > len(re.findall(r"\b[A-Za-z]*[à-öø-ÿÀ-Ö][a-z]+\b", western)):
        return cyrillic, "Windows-1251"
    return western, "Windows-1252"


def delimiter_of(text: str) -> str:
    """Return what divides the columns: what makes most of them, in the most rows alike."""
    lines = list(islice(io.StringIO(text, newline=""), SAMPLE))

    def score(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            return 0, 0
        width = widths[0] if widths else 0
        return (widths.count(width) if width > 1 else 0), width

    return max(DELIMITERS, key=score)


def _gather(
    task: Task,
    label: str,
    rows: Sequence[Sequence[Any]],
    head: Sequence[Sequence[Any]],
    typed: Callable[[Any], object],
) -> None:
    names = column_names(head[0]) if head else []
    if len(names) > MOST_COLUMNS:
        raise DataError(Finding(f"the table has more than {MOST_COLUMNS:,} columns", task.shown, label))
    places = places_of(names, rows[:SAMPLE])
    if places is None:
        remedy = f"Call two of them, for example, “{LONGITUDE[0]}” and “{LATITUDE[0]}”."
        raise DataError(Finding("no columns say where its features are", task.shown, label, remedy=remedy))
    rows = [row for row in rows if row]
    gathering = Gathering(task, label, len(rows))
    gathering.note(f"places are from {' and '.join(f'“{name}”' for name in places.columns)}, as degrees on WGS 84.")
    at = [names.index(name) for name in places.columns]
    others = [(place, name) for place, name in enumerate(names) if place not in at]
    for row in rows:
        padded = row if len(row) >= len(names) else [*row, *([""] * (len(names) - len(row)))]
        geometry, problem = places.geometry([padded[place] for place in at])
        if problem:
            gathering.leave_out(problem)
        else:
            gathering.add(geometry, {name: typed(cell) for place, name in others if (cell := padded[place]) != ""})
    gathering.finish()


def column_names(head: Sequence[Any]) -> list[str]:
    """Return a name for each column, none twice."""
    names: dict[str, None] = {}  # a set in its order
    for place, cell in enumerate(head[: MOST_COLUMNS + 1], 1):
        name = str(cell).strip() or f"column {place}"
        while name in names:
            name += "_"
        names[name] = None
    return list(names)


def typed_cell(cell: str) -> object:
    """Return a number where a cell is one beyond doubt: what begins with a needless 0 is a code."""
    text = cell.strip()
    if text[-1:] not in _DIGITS or (text[:1] not in _DIGITS and text[0] not in "+-"):
        return text
    if _WHOLE.fullmatch(text):
        return int(text)
    if _FRACTION.fullmatch(text) and not _LEADING_ZERO.match(text):
        return plain_value(float(text.replace(",", ".")))
    return text


def _refuse_bomb(task: Task) -> None:
    """Refuse a workbook that would unpack to more than anyone keeps in one."""
    if not zipfile.is_zipfile(task.path):
        return
    try:
        with zipfile.ZipFile(task.path) as archive:
            total = sum(member.file_size for member in archive.infolist())
    except (OSError, *BROKEN) as error:
        raise DataError(Finding(f"the workbook cannot be read: {error}", task.shown)) from error
    if total > MOST_BYTES:
        raise DataError(Finding(f"it holds more than {MOST_BYTES // 2**20} MiB", task.shown))
