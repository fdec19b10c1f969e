"""Hostile files to become a layer, and what reads them under limits.

    python -m tests.torture.own_files FOLDER [full]

writes each into FOLDER and reads it in a child of limited memory and time; prints as JSON what became of each.
"""

from __future__ import annotations

import json
import math
import os
import resource
import sys
import time
import traceback
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from geo.errors import CaspianError
from geo.readers import read_file
from tests.torture.readers import READERS, sheet, workbook, zipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEMORY: Final = 4 * 2**30
"""Bytes of address space that a child may have: it has GDAL and Arrow in it, which take a good one of them."""
SECONDS: Final = 60
"""Of processor."""
GOOD: Final = "Good"
"""What the good record beside a bad one is called; it must be there."""
CUTS: Final = {"a few": 4, "full": 60}
TRUNCATED: Final = (
    "zipped shapefile", "shapefile's .shp", "shapefile's .dbf", "shapefile's .shx", "GeoPackage", "FlatGeobuf",
    "GeoParquet", "Excel", "OpenDocument", "KMZ", "KML", "GeoJSON", "CSV",
)  # fmt: skip
VERTICES: Final = 10_000_001
_POINT: Final = '{"type":"Point","coordinates":[51,43]}'


def _collection(*geometries: str, **good: object) -> bytes:
    records = [
        f'{{"type":"Feature","id":{n},"geometry":{g},"properties":{{"name":"bad"}}}}' for n, g in enumerate(geometries)
    ]
    well = {"type": "Feature", "geometry": json.loads(_POINT), "properties": {"name": GOOD}} | good
    return f'{{"type":"FeatureCollection","features":[{",".join([*records, json.dumps(well)])}]}}'.encode()


def _geometry(kind: str, coordinates: str) -> str:
    return f'{{"type":"{kind}","coordinates":{coordinates}}}'


GEOMETRIES: Final = {
    "not a number": _geometry("Point", "[NaN,1]"),
    "infinite": _geometry("LineString", "[[Infinity,1],[1,-Infinity]]"),
    "a huge number": _geometry("Point", f"[1e999,{'9' * 400}]"),
    "off the globe": _geometry("Point", "[181,91]"),
    "over the antimeridian": _geometry("LineString", "[[179,40],[-179,41]]"),
    "at the poles": _geometry("MultiPoint", "[[0,90],[180,-90],[-180,90]]"),
    "empty": _geometry("MultiPolygon", "[]"),
    "empty rings": _geometry("Polygon", "[[],[]]"),
    "a collection": '{"type":"GeometryCollection","geometries":[]}',
    "heights": _geometry("LineString", "[[50,41,1e308],[51,41,-1e308]]"),
    "measures": _geometry("Point", "[50,41,1,2]"),
    "nine numbers": _geometry("Point", "[1,2,3,4,5,6,7,8,9]"),
    "crossing itself": _geometry("Polygon", "[[[50,40],[51,41],[51,40],[50,41],[50,40]]]"),
    "nested deeply": _geometry("Polygon", "[" * 5_000 + "]" * 5_000),
    "a text": '"POINT (1 2)"',
    "texts": _geometry("Point", '["50","41"]'),
    "of no type": '{"coordinates":[1,2]}',
}
ROWS: Final = {
    "not a number": "NaN,nan", "infinite": "inf,-inf", "huge": f"1e999,{'9' * 5_000}", "off the globe": "91,181",
    "empty": ",", "one cell": "7", "a formula": "=1+1,@SUM(A1)", "a quotation": '"43,"51', "zero byte": "4\0003,51",
    "wide": "1," * 10_000, "a long cell": "x" * 1_000_000 + ",1", "full-width": "４３,５１", "a date": "2024-05-01,1",
}  # fmt: skip
LAUGHS: Final = b"<!DOCTYPE kml [" + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"ha") for n in range(12)
) + b"]><kml><Document><name>&a11;</name></Document></kml>"  # fmt: skip
QUADRATIC: Final = (
    b'<!DOCTYPE kml [<!ENTITY a "' + b"x" * 100_000 + b'">]><kml><name>' + b"&a;" * 100_000 + b"</name></kml>"
)


def small() -> Iterator[tuple[str, bytes, bool]]:
    """Yield the name and content of each small file, and whether a good record in it must be read."""
    for number, geometry in enumerate(GEOMETRIES.values()):
        yield (
            f"geometry-{number}.geojson",
            _collection(geometry),
            "[[[[" not in geometry,
        )  # which no parser of JSON follows
    for number, row in enumerate(ROWS.values()):
        yield f"row-{number}.csv", f"lat,lon,name\n{row}\n43,51,{GOOD}\n".encode(), row != ROWS["a quotation"]
    good = _collection()
    table = f"lat;lon;name\r\n43,5;51,2;{GOOD}\r\n".encode()
    yield "twice-named.geojson", _collection(_POINT, _POINT, id=0), True
    yield "huge-id.geojson", _collection(_POINT, id=10**400), True
    yield "huge-property.geojson", good.replace(b'"Good"', b'"Good","n":' + b"9" * 400), True
    yield "bom.geojson", b"\xef\xbb\xbf" + good, True
    yield "utf-16.geojson", good.decode().encode("utf-16"), True
    yield "cp1254.geojson", good.replace(b'"Good"', '"Good","s":"Şuşa"'.encode("cp1254")), True
    yield "bytes.geojson", good.replace(b'"Good"', b'"Good","s":"\xff\xfe\x80"'), True
    yield "line-ends.geojson", json.dumps(json.loads(good), indent=1).replace("\n", "\r\n").encode(), True
    yield "old-line-ends.csv", table.replace(b"\r\n", b"\r"), True
    yield "bom.csv", b"\xef\xbb\xbf" + table, True
    yield "utf-16.csv", table.decode().encode("utf-16"), True
    yield "cp1251.csv", table.replace(b"\r\n43", "\r\n43,1;51;Порт\r\n43".encode("cp1251")), True
    yield "zeros.csv", b"\0" * 100_000, False
    yield "commas.csv", b"," * 1_000_000, False
    yield "quotes.csv", b'"' * 1_000_001, False
    yield "deep.geojson", b"[" * 1_000_000, False
    yield "deep-objects.geojson", b'{"a":' * 500_000, False
    yield "deep.kml", b"<kml>" + b"<Folder>" * 200_000, False
    yield "laughs.kml", LAUGHS, False
    yield "laughs-utf-16.kml", LAUGHS.decode().encode("utf-16"), False
    yield "quadratic.kml", QUADRATIC, False
    yield "laughs.kmz", zipped({"doc.kml": LAUGHS}), False
    yield "parameter.kml", b'<!DOCTYPE kml [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><kml/>', False
    place = "<Placemark><name>{}</name><Point><coordinates>{}</coordinates></Point></Placemark>"
    records = place.format("bad", "x,NaN") + place.format("bad", "") + place.format(GOOD, "51,43")
    yield "bad-record.kml", f"<kml><Document>{records}</Document></kml>".encode(), True
    yield (
        "entities.xlsx",
        workbook(sheet().replace(b"<worksheet", LAUGHS.partition(b"<kml")[0] + b"<worksheet", 1)),
        False,
    )
    cells = b'<row r="3"><c><v>9e999</v></c><c t="e"><v>#REF!</v></c></row></sheetData>'
    yield "bad-cells.xlsx", workbook(sheet(GOOD).replace(b"</sheetData>", cells)), True
    cells = b'<row r="3"><c t="s"><v>77</v></c></row></sheetData>'  # what reads workbooks gives up such a sheet
    yield "no-such-string.xlsx", workbook(sheet(GOOD).replace(b"</sheetData>", cells)), False
    for suffix in ("gpkg", "fgb", "parquet", "xlsx", "ods", "xls", "zip", "kmz", "shp"):
        yield f"nothing.{suffix}", b"", False
        yield f"noise.{suffix}", os.urandom(1) * 5_000, False
    yield "slip.zip", zipped({"../slip.csv": table}), False
    yield "twice.zip", zipped({"a.csv": table}) * 2, False
    yield "inner.zip", zipped({"inner.zip": zipped({"a.csv": table})}), False
    yield "good-beside-bad.zip", zipped({"bad.geojson": b"{", "bad.gpkg": b"x", "good.csv": table}), True
    yield "lying.zip", _lying(zipped({"a.csv": b"\0" * (50 * 2**20)}, zipfile.ZIP_DEFLATED)), False
    yield "unknown-system.geojson", good.replace(b'"features"', _system("EPSG:999999") + b'"features"'), False
    yield "strange-system.geojson", good.replace(b'"features"', _system("x" * 100_000) + b'"features"'), False


def _system(name: str) -> bytes:
    return f'"crs":{{"type":"name","properties":{{"name":"{name}"}}}},'.encode()


def _lying(content: bytes) -> bytes:
    """Return an archive that says of its member that it is small."""
    return content.replace((50 * 2**20).to_bytes(4, "little"), (100).to_bytes(4, "little"))


def cut(count: int) -> Iterator[tuple[str, bytes, bool]]:
    """Yield files of every type, cut at many places."""
    for name in TRUNCATED:
        reader = READERS[name]
        content = reader.samples()[0]
        for number in range(count):
            end = round(len(content) * (number + 0.5) / count)
            yield f"{name}/{number}/{reader.file}", content[:end], False


def large() -> Iterator[tuple[str, bytes, bool]]:
    """Yield files that are too much."""
    ring = ",".join(f"[{math.sin(n) * 90:.2f},{n % 90}]" for n in range(1000))
    yield "ring.geojson", _collection(_geometry("Polygon", f"[[{','.join([ring] * (VERTICES // 1000 + 1))}]]")), False
    yield "bomb.zip", zipped({"a.csv": b"\0" * (600 * 2**20)}, zipfile.ZIP_DEFLATED), False
    yield "bomb.kmz", zipped({"doc.kml": b" " * (600 * 2**20)}, zipfile.ZIP_DEFLATED), False
    yield "rows.csv", b"lat,lon\n" + b"43,51\n" * 1_000_001, False
    yield "cells.xlsx", zipped({"xl/worksheets/sheet1.xml": b" " * (600 * 2**20)}, zipfile.ZIP_DEFLATED), False
    rows = b"".join(b"<row><c><v>1</v></c></row>" for _ in range(1000))
    yield "many-rows.xlsx", workbook(sheet().replace(b"</sheetData>", rows * 2000 + b"</sheetData>")), False


def limited(read: Callable[[Path], object], path: Path) -> str:
    """Read a file in a child of limited memory and time; return what it says, or how it died."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
        try:
            told = str(read(path))
        except CaspianError as error:
            told = f"refused: {error}"
        except BaseException:  # noqa: BLE001 - told: it is a fault
            told = f"fault: {traceback.format_exc()}"
        os.write(said, told.encode("utf-8", "replace")[:60_000])
        os._exit(0)
    os.close(said)
    with os.fdopen(heard, "rb") as stream:
        told = stream.read().decode("utf-8", "replace")
    _, status = os.waitpid(child, 0)
    return told if status == 0 and told else f"fault: it ended with {status}"


def names(path: Path) -> str:
    """Read a file as a layer; return the names of its features."""
    reading = read_file(path)
    return f"read: {sorted({feature.name for layer in reading.layers for feature in layer.features})[:50]}"


def main() -> int:
    """Read them all."""
    folder = Path(sys.argv[1])
    is_full = sys.argv[2:] == ["full"]
    read_file(_written(folder / "warm.geojson", _collection()))  # what it imports, the children have already
    outcomes: dict[str, Any] = {}
    for name, content, is_good in (*small(), *cut(CUTS["full" if is_full else "a few"]), *(large() if is_full else ())):
        path = _written(folder / name, content)
        begun = time.monotonic()
        read = READERS[name.partition("/")[0]].read if "/" in name else names
        outcomes[name] = [limited(read, path), is_good, round(time.monotonic() - begun, 1)]
        path.unlink(missing_ok=True)
    print(json.dumps(outcomes))  # noqa: T201 - a script
    return 0


def _written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


if __name__ == "__main__":
    sys.exit(main())
