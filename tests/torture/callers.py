"""Files that say of themselves where the rest of them is: at an address, or in another file of this machine.

    python -m tests.torture.callers FOLDER

writes each into FOLDER and reads it, and prints what became of it as JSON. Nothing may be asked of the address, and
nothing of the other file may be read.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from geo.errors import CaspianError
from geo.readers import read_file

ADDRESS: Final = "http://192.0.2.7/x"
"""Of documentation (RFC 5737): nobody is there."""
OTHER: Final = "secret.geojson"
"""Another file of this machine."""
_GML: Final = (
    '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" '
    f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{ADDRESS} {ADDRESS}.xsd"/>'
)
_FEATURE: Final = '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}'


def _virtual(source: str) -> str:
    layer = f'<OGRVRTLayer name="secret"><SrcDataSource>{source}</SrcDataSource></OGRVRTLayer>'
    return f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>"


def _document(more: str) -> str:
    place = f"<Placemark>{more}<Point><coordinates>1,2</coordinates></Point></Placemark>"
    return f"<kml><Document>{more}{place}</Document></kml>"


def _in_system(crs: object) -> str:
    return f'{{"type":"FeatureCollection","crs":{json.dumps(crs)},"features":[{_FEATURE}]}}'


def files(folder: Path) -> dict[str, str]:
    """Return their contents, by what they are called."""
    contents = {
        "service": f"<OGRWFSDataSource><URL>{ADDRESS}</URL></OGRWFSDataSource>",
        "catalogue": f"<OGRCSWDataSource><URL>{ADDRESS}</URL></OGRCSWDataSource>",
        "virtual": _virtual(str(folder / OTHER)),
        "fetched": _virtual(f"/vsicurl/{ADDRESS}.geojson"),
        "schema": _GML,
        "hidden": f"<kml></kml>{_virtual(str(folder / OTHER))}",
    }
    made = {f"{name}.{suffix}": content for name, content in contents.items()
            for suffix in ("geojson", "kml", "shp", "gpkg", "fgb")}  # fmt: skip
    return made | {
        "link.geojson": _in_system({"type": "link", "properties": {"href": ADDRESS, "type": "ogcwkt"}}),
        "escaped.geojson": _in_system({"type": "link", "properties": {"href": ADDRESS}}).replace("/", "\\/"),
        "name.geojson": _in_system({"type": "name", "properties": {"name": ADDRESS}}),
        "text.geojson": _in_system(ADDRESS),
        "not-a-number.geojson": _in_system({"type": "link", "properties": {"href": ADDRESS}}).replace("1,2", "NaN,2"),
        "pages.json": json.dumps({"title": "t", "links": [{"rel": "data", "href": ADDRESS}], "conformsTo": ["a"]}),
        "next.json": json.dumps({"type": "FeatureCollection", "features": [], "links": [{"href": ADDRESS}], "crs": {}}),
        "linked.kml": _document(f"<NetworkLink><Link><href>{ADDRESS}</href></Link></NetworkLink>"),
        "typed.kml": f'<!DOCTYPE kml SYSTEM "{ADDRESS}">{_document("")}',
        "entity.kml": f'<!DOCTYPE kml [<!ENTITY a SYSTEM "{folder / OTHER}">]>{_document("&a;")}',
        "styled.kml": _document(f"<styleUrl>{ADDRESS}#a</styleUrl>"),
    }  # fmt: skip


def main() -> int:
    """Read them all."""
    folder = Path(sys.argv[1])
    (folder / OTHER).write_text(_in_system(None).replace('"properties":{}', '"properties":{"name":"secret"}'))
    said: dict[str, object] = {}
    for name, content in files(folder).items():
        (folder / name).write_text(content)
        try:
            reading = read_file(folder / name)
        except CaspianError as error:
            said[name] = str(error)
        else:
            said[name] = [feature.name for layer in reading.layers for feature in layer.features]
    print(json.dumps(said))  # noqa: T201 - a script
    return 0


if __name__ == "__main__":
    sys.exit(main())
