"""GDAL with the drivers that are used here, and no others: of those, some fetch whatever address a file names.

GDAL finds out by itself what a file is, by its content. A file called ``ports.geojson`` may say that it is a web
feature service, or a virtual layer made of any other file; GDAL would ask the one and open the other.
"""

from __future__ import annotations

import os
from typing import Final

DRIVERS: Final = frozenset({
    "ESRI Shapefile", "ESRIJSON", "FlatGeobuf", "GPKG", "GeoJSON", "GeoJSONSeq", "KML", "LIBKML", "MEM", "TopoJSON",
})  # fmt: skip
"""Those that are used."""
OTHERS: Final = (
    "ADBC", "AIVector", "AVCBin", "AVCE00", "AmigoCloud", "CSV", "CSW", "Carto", "DGN", "DXF", "EDIGEO", "EEDA",
    "Elasticsearch", "GDALG", "GML", "GPSBabel", "GPX", "GTFS", "GeoRSS", "HTTP", "Idrisi", "JML", "JSONFG", "LVBAG",
    "MBTiles", "MVT", "MapInfo File", "MapML", "MiraMonVector", "NGW", "OAPIF", "ODS", "OGCAPI", "OGR_GMT", "OGR_PDS",
    "OGR_VRT", "OSM", "OpenFileGDB", "PCIDSK", "PDF", "PDS4", "PGDUMP", "PLSCENES", "PMTiles", "S57", "SQLite", "SXF",
    "Selafin", "VDV", "VFK", "VICAR", "WAsP", "WFS", "XLSX",
)  # fmt: skip
"""Those that come with it and are not; a test fails when there are more."""


def limit_drivers() -> None:
    """Have GDAL register no other drivers; to be called before it is imported for the first time."""
    os.environ["OGR_SKIP"] = ",".join(OTHERS)
