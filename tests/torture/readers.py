"""Everything that reads a file somebody else may have made, and well-made files to begin spoiling with.

A reader takes a file or refuses it with an error of ours, that is with a sentence. Anything else is a fault: another
exception, a process that dies, a text that cannot be told, a file that is written again otherwise than it was read.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo import archives, coordinates, periods, resources, transaction
from geo.articles import read_seed
from geo.atlas import AtlasFiles, join, open_atlas
from geo.editing import PutFact, RemoveFeature
from geo.errors import CaspianError
from geo.journal import Journal, fingerprint, recover, replay
from geo.layers import read_layer
from geo.library import Library
from geo.locks import AtlasLock
from geo.own_layers import read_settings
from geo.readers import read_file
from geo.saving.collections import layer_text
from geo.saving.seeds import seed_text
from geo.vocabulary import Vocabulary, read_vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

LAYER: Final = (
    b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":'
    b'[50.5,41]},"properties":{"name":"A","kind":"port","precision":"site","geometry_source":"x","names":{"az":"\\u015e'
    b'"},"aliases":["b"],"note":"","depth":1.5}},{"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":'
    b'[51,40]},"properties":{"name":"B","kind":"port","precision":"site","geometry_source":"x","to":"a"}}]}'
)
SHAPES: Final = (
    b'{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[{"type":"Feature",'
    b'"id":1,"geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]},"properties":{"a":null,"b":[1]}},'
    b'{"type":"Feature","geometry":{"type":"MultiLineString","coordinates":[[[0,0,1],[9,0,2]]]},"properties":{}}]}'
)
LINES: Final = b'\x1e{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":true}}\n' * 2
SEED: Final = b"""# A comment.
[article]
id = "a"
title = "T"
sha256 = "00"
characters = 10
derives_from = []

[[fact]]
id = "f"
about = []
indicator = "topic"
label = "x"
period = "2024-05/2025"
statement = "S."
exact = "e"
paragraph = 1
start = 0
end = 1

[[uncovered]]
exact = "7"
paragraph = 1
start = 2
end = 3
reason = "r"
"""
SETTINGS: Final = b"""[atlas]
format = 1
title = "T"
[layers.ships]
label = "Ships"
source = "s.csv"
crs = "EPSG:4326"
[layers.ships.style]
colour = "#1b7f5c"
column = "type"
colours = { tanker = "#8a2be2" }
"""
TABLE: Final = b'name;lat;lon;n\n"A ""b""";43,6;51,2;007\nB;1.5e1;"2";-4\n'
SHAPE_TABLE: Final = b'name,wkt\nA,"POLYGON Z ((0 0 1,9 0 1,9 9 1,0 0 1))"\nB,"SRID=4326;POINT EMPTY"\n'
KML: Final = b"""<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema name="s" id="s"><SimpleField name="a" type="int"/></Schema><Placemark><name>A</name><ExtendedData><SchemaData
schemaUrl="#s"><SimpleData name="a">1</SimpleData></SchemaData></ExtendedData><MultiGeometry><Point><coordinates>51,43,0
</coordinates></Point><LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry></Placemark></Document>
</kml>"""
TEXT: Final = b"Port of Aktau\n\nIt handled 1.4 million tons.\n"


@dataclass(frozen=True)
class Reader:
    """One of them, with files that it reads."""

    name: str
    file: str
    """What a file is called that it reads."""
    read: Callable[[Path], object]
    samples: Callable[[], tuple[bytes, ...]]

    def try_on(self, content: bytes, folder: Path) -> None:
        """Have some content read; what is refused in a sentence is refused well."""
        path = folder / self.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        try:
            self.read(path)
        except CaspianError as error:
            _tell(error)


def _tell(*sentences: object) -> None:
    """Say what a reader says, as the log does: in UTF-8."""
    for sentence in sentences:
        str(sentence).encode("utf-8", "backslashreplace")


@lru_cache
def _vocabulary() -> Vocabulary:
    return read_vocabulary(resources.asset("vocabulary.toml")).with_own_layers({"own": "Own"})


def _layer(path: Path) -> None:
    layer, findings = read_layer(path, _vocabulary())
    _tell(*findings)
    if layer is None:
        return
    atlas = join([layer], [], _vocabulary())
    fingerprint(atlas)
    _tell(*atlas.findings)
    again = path.with_name("again") / path.name
    again.parent.mkdir(exist_ok=True)
    again.write_bytes(layer_text(None, layer, _vocabulary()).encode())
    _same(read_layer(again, _vocabulary())[0], layer)


def _seed(path: Path) -> None:
    seed, findings = read_seed(path, _vocabulary())
    _tell(*findings)
    if seed is None:
        return
    _tell(*join([], [seed], _vocabulary()).findings)
    again = path.with_name("again") / path.name
    again.parent.mkdir(exist_ok=True)
    again.write_bytes(seed_text(None, seed, _vocabulary()).encode())
    _same(read_seed(again, _vocabulary())[0], seed)


def _same(read: object, written: object) -> None:
    if msgspec.json.encode(read) != msgspec.json.encode(written):
        raise AssertionError("what was written is read otherwise")


def _settings(path: Path) -> None:
    _tell(*read_settings(path, _vocabulary())[1])


def _own_layer(path: Path) -> None:
    reading = read_file(path)
    _tell(*reading.findings, *reading.notes)
    for layer in reading.layers:
        vocabulary = _vocabulary().with_own_layers({layer.id: layer.label})
        again = path.with_name("again") / layer.file
        again.parent.mkdir(exist_ok=True)
        again.write_bytes(layer_text(None, layer, vocabulary).encode())
        read, findings = read_layer(again, vocabulary)
        if read is None or findings:
            raise AssertionError(f"a layer that was read cannot be opened in an atlas: {findings[:1]}")
        again.unlink()


def _archive(path: Path) -> None:
    with tempfile.TemporaryDirectory() as cache:
        archives.may_be_atlas(path)
        folder = archives.laid_out(path, Path(cache))
        _tell(*open_atlas(AtlasFiles(folder / "layers", folder / "seeds")).findings)


def _journal(path: Path) -> None:
    state = path.parent
    atlas = join([], [], _vocabulary())
    path.rename(state / f"{_journal_key()}-1.journal")
    for left in recover(state, "a", fingerprint(atlas)):
        _tell(*left.findings, *replay(atlas, left.edits)[2])
        left.discard()


def _beside(part: str, samples: Callable[[], tuple[bytes, ...]]) -> Reader:
    """Return the reader of one part of a shapefile, whose others are as they should be."""
    kept: list[zipfile.ZipFile] = []

    def others() -> zipfile.ZipFile:
        if not kept:
            kept.append(zipfile.ZipFile(io.BytesIO(samples()[1])))
        return kept[0]

    def read(path: Path) -> None:
        for name in others().namelist():
            target = path.with_name(name)
            if target != path:
                target.write_bytes(others().read(name))
        _own_layer(path.with_name("a.shp"))

    return Reader(f"shapefile's .{part}", f"a.{part}", read, lambda: (others().read(f"a.{part}"),))


def _sheet(path: Path) -> None:
    book = path.with_name("a.xlsx")
    book.write_bytes(workbook(path.read_bytes()))
    _own_layer(book)


def _changes(path: Path) -> None:
    for name in ("layers", "seeds"):
        (path.parent.parent / name).mkdir(exist_ok=True)
    transaction.finish(path.parent.parent)


def _lock(path: Path) -> None:
    AtlasLock(path.parent).release()


def _text(path: Path) -> None:
    _tell(*Library(path.parent).texts(open_atlas().articles.values())[1])
    path.unlink()


def _words(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    for read in (periods.parse, coordinates.parse):
        try:
            read(text)
        except CaspianError as error:
            _tell(error)


def _only(*contents: bytes) -> Callable[[], tuple[bytes, ...]]:
    return lambda: contents


def _by_gdal(suffix: str) -> Callable[[], tuple[bytes, ...]]:
    """Return what writes a file of points and one of areas, as GIS programs do."""

    def samples() -> tuple[bytes, ...]:
        import geopandas  # noqa: PLC0415 - heavy, and GDAL: not where other readers are tried
        import shapely  # noqa: PLC0415 - as above

        made: list[bytes] = []
        for shape in (shapely.Point(51.2, 43.6), shapely.Point(50, 40, 1).buffer(1)):
            frame = geopandas.GeoDataFrame({"name": ["A", "Ş"], "n": [1, 2.5]}, geometry=[shape] * 2, crs=32639)
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, f"a.{suffix}")
                if suffix == "parquet":
                    frame.to_parquet(path)
                else:
                    frame.to_file(path)
                parts = sorted(Path(folder).iterdir())
                made.append(path.read_bytes() if len(parts) == 1 else zipped({p.name: p.read_bytes() for p in parts}))
        return tuple(made)

    return samples


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return an archive; the same members, the same archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, compression)
    return target.getvalue()


_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS: Final = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Target="{target}" Type="' + _OFFICE + '/{kind}"/></Relationships>'
)


def sheet(name: str = "A") -> bytes:
    """Return a sheet with a place in it."""
    heads = zip("ABC", ("name", "lat", "lon"), strict=True)
    cells = "".join(f'<c r="{place}1" t="inlineStr"><is><t>{head}</t></is></c>' for place, head in heads)
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetData><row r="1">{cells}</row><row r="2"><c r="A2" t="inlineStr"><is>'
        f"<t>{name}</t></is></c>"
        '<c r="B2"><v>43.6</v></c><c r="C2"><v>51.2</v></c></row></sheetData></worksheet>'
    ).encode()


def workbook(content: bytes) -> bytes:
    """Return a workbook of one sheet, stored so that what spoils it reaches its XML."""
    book = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="T" sheetId="1" r:id="r1"/></sheets>'
        "</workbook>"
    )
    members = {
        "_rels/.rels": _RELATIONS.format(kind="officeDocument", target="xl/workbook.xml"),
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml"),
    }
    parts = {name: part.encode() for name, part in members.items()}
    return zipped(parts | {"xl/worksheets/sheet1.xml": content})


def _opendocument() -> bytes:
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    rows = "".join(
        "<table:table-row>"
        + "".join(f'<table:table-cell office:value-type="string"><text:p>{t}</text:p></table:table-cell>' for t in row)
        + "</table:table-row>"
        for row in (("n", "lat", "lon"), ("A", "43.6", "51.2"))
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet><table:table table:name='T'>{rows}"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    members = {"META-INF/manifest.xml": manifest.encode(), "content.xml": content.encode()}
    return zipped({"mimetype": kind} | members)


@lru_cache
def _journal_key() -> str:
    with tempfile.TemporaryDirectory() as folder:
        return _written_journal(Path(folder)).name.partition("-")[0]


def _written_journal(state: Path) -> Path:
    atlas = join([], [], _vocabulary())
    fact = read_seed_of(SEED).facts[0]
    journal = Journal(state, "a", fingerprint(atlas))
    journal.did(PutFact(fact))
    journal.did(RemoveFeature("x", along=True))
    journal.undid(atlas, atlas)
    journal.saving("00")
    journal.abandon()
    (path,) = state.glob("*.journal")
    return path


def read_seed_of(content: bytes) -> Any:  # noqa: ANN401 - a seed, of which there must be one
    """Return the seed that some content is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.toml")
        path.write_bytes(content)
        return read_seed(path, _vocabulary())[0]


def _journals() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        return (_written_journal(Path(folder)).read_bytes(),)


_ATLAS: Final = {"layers/ports.geojson": LAYER, "seeds/a.toml": SEED, "atlas.toml": SETTINGS}
READERS: Final = {
    reader.name: reader
    for reader in (
        Reader("atlas layer", "ports.geojson", _layer, _only(LAYER)),
        Reader("own layer of an atlas", "own.geojson", _layer, _only(LAYER, SHAPES)),
        Reader("seed", "a.toml", _seed, _only(SEED)),
        Reader("settings", "atlas.toml", _settings, _only(SETTINGS)),
        Reader("atlas archive", "a.zip", _archive, lambda: (zipped(_ATLAS), zipped(_ATLAS, zipfile.ZIP_DEFLATED))),
        Reader("journal", "j", _journal, _journals),
        Reader("changes", ".caspian-saved/changes.json", _changes,
               _only(b'{"write":["seeds/a.toml"],"remove":["layers/b.geojson"]}')),
        Reader("lock", ".caspian-lock", _lock, _only(b'{"process":1,"host":"elsewhere"}')),
        Reader("article text", "a.txt", _text, _only(TEXT)),
        Reader("editions", "editions.json", _text, _only(b'{"a":"00"}')),
        Reader("dates and positions", "words", _words,
               _only(b"2024-05/2025-34", b"XXXX-08-06~", "43°30′ с. ш., 51°12′ в. д.".encode(), b"-43.6, 51.2 W")),
        Reader("GeoJSON", "a.geojson", _own_layer, _only(LAYER, SHAPES, LINES)),
        Reader("CSV", "a.csv", _own_layer, _only(TABLE, SHAPE_TABLE)),
        Reader("KML", "a.kml", _own_layer, _only(KML)),
        Reader("KMZ", "a.kmz", _own_layer, lambda: (zipped({"doc.kml": KML}),)),
        Reader("zipped shapefile", "a.zip", _own_layer, _by_gdal("shp")),
        *(_beside(part, _by_gdal("shp")) for part in ("shp", "shx", "dbf", "prj", "cpg")),
        Reader("GeoPackage", "a.gpkg", _own_layer, _by_gdal("gpkg")),
        Reader("FlatGeobuf", "a.fgb", _own_layer, _by_gdal("fgb")),
        Reader("GeoParquet", "a.parquet", _own_layer, _by_gdal("parquet")),
        Reader("Excel", "a.xlsx", _own_layer, lambda: (workbook(sheet()),)),
        Reader("sheet of Excel", "sheet.xml", _sheet, lambda: (sheet(),)),
        Reader("OpenDocument", "a.ods", _own_layer, lambda: (_opendocument(),)),
    )
}  # fmt: skip
