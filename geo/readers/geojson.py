"""GeoJSON (RFC 7946), fast: typed decoding, one feature at a time.

Also newline-delimited, as a text sequence (RFC 8142), as a bare feature or geometry, and with a byte order mark.
What is JSON and not plain GeoJSON, such as one in another coordinate system, is left to GDAL.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from geo.errors import DataError, Finding
from geo.layers import without_nan
from geo.model import Geometry  # noqa: TC001 - msgspec reads the annotations
from geo.readers.gathering import Gathering
from geo.readers.tables import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geo.readers.reading import Task

SUFFIXES: Final = frozenset({".geojson", ".json", ".geojsonl", ".ndjson", ".jsonl", ".geojsons"})
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHUNK: Final = 2**20
"""Bytes of a text whose encoding is checked at a time."""
_SEPARATOR: Final = b"\x1e"
"""Before each text of a sequence (RFC 8142)."""


class _Document(msgspec.Struct):
    type: Any = None
    features: list[msgspec.Raw] | None = None
    crs: Any = None


class _Head(msgspec.Struct):
    type: Literal["Feature"]


class _Record(_Head):
    geometry: Geometry | None = None
    properties: dict[str, Any] | None = None
    id: str | int | float | None = None


def read_geojson(task: Task) -> bool:
    """Read a file.

    Returns
    -------
    bool
        Whether it is GeoJSON that is understood here; if not, nothing was taken from it.

    Raises
    ------
    DataError
        When it is no JSON, is nested too deeply, or has more than the limits allow.
    """
    content, encoding = _utf8(task.path.read_bytes())
    try:
        records = _records(task, content)
        if records is None:
            return False
        gathering = Gathering(task, task.stem, len(records))
        if encoding:
            gathering.note(f"the text was taken to be in {encoding}.")
        decode = msgspec.json.Decoder(_Record).decode
        for number, raw in enumerate(records, 1):
            try:
                record = decode(raw)
            except msgspec.ValidationError as error:
                gathering.leave_out(_said(error))
            except msgspec.DecodeError as error:
                task.findings.append(Finding(f"the line is not JSON: {error}", task.shown, f"feature {number}"))
                gathering.leave_out("the feature cannot be read")
            else:
                gathering.add(record.geometry, record.properties or {}, record.id)
    except RecursionError as error:
        raise _refused(task, "it is nested too deeply for GeoJSON") from error
    gathering.finish()
    return True


def _records(task: Task, content: bytes) -> Sequence[msgspec.Raw | bytes] | None:
    """Return the features of a text, undecoded; None for what is JSON and not plain GeoJSON."""
    try:
        document = msgspec.json.decode(content, type=_Document)
    except msgspec.ValidationError as error:
        raise _refused(task, "this is not GeoJSON") from error
    except msgspec.DecodeError as error:
        if (lines := _lines(content)) is not None:
            return lines
        plain = without_nan(content)
        if plain == content:
            raise _refused(task, f"it cannot be read: {error}") from error
        return _records(task, plain)
    if document.crs is None:
        return _plain_records(document, content)
    if b"://" in msgspec.json.encode(document.crs):  # GDAL would ask there
        raise _refused(task, "its coordinate system is named by an address, where nobody looks")
    return None  # GeoJSON of 2008, in any coordinate system


def _plain_records(document: _Document, content: bytes) -> Sequence[msgspec.Raw] | None:
    match document.type:
        case "FeatureCollection":
            return document.features
        case "Feature":
            return [msgspec.Raw(content)]
        case "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon":
            return [msgspec.Raw(b'{"type":"Feature","geometry":' + content + b"}")]
        case _:
            return None


def _refused(task: Task, problem: str) -> DataError:
    return DataError(Finding(problem, task.shown, remedy="Nothing of it was read."))


def _lines(content: bytes) -> list[bytes] | None:
    """Return the features of a text with one a line; None where the first line is none."""
    lines = [stripped for line in content.split(b"\n") if (stripped := line.strip(_SEPARATOR + b" \t\r"))]
    try:
        msgspec.json.decode(lines[0], type=_Head)
    except (msgspec.DecodeError, IndexError):
        return None
    return lines


def _utf8(content: bytes) -> tuple[bytes, str]:
    """Return a text without its byte order mark, in the encoding that JSON is in, and the one that it was taken for."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            content = content[len(mark) :]
            if encoding != "utf-8":
                content = content.decode(encoding, "replace").encode("utf-8", "replace")
    if _is_utf8(content):
        return content, ""
    text, encoding = decoded(content)
    return text.encode(), encoding


def _is_utf8(content: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(content), _CHUNK):
            decoder.decode(content[at : at + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _said(error: msgspec.ValidationError) -> str:
    problem, _, where = str(error).partition(" - at `$")
    place = f" (at {where.strip('.`')})" if where.strip(".`") else ""
    return f"it is not a feature that can be drawn: {problem[:1].lower()}{problem[1:]}{place}".replace("`", "")
