"""Write a file's features as FlatGeobuf, which QGIS draws fastest: ``as_flatgeobuf.py FILE OUT``."""

from __future__ import annotations

import sys

import pyogrio

if __name__ == "__main__":
    about, table = pyogrio.read_arrow(sys.argv[1])
    pyogrio.write_arrow(
        table,
        sys.argv[2],
        driver="FlatGeobuf",
        geometry_name=about["geometry_name"] or "wkb_geometry",
        geometry_type=about["geometry_type"],
        crs=about["crs"],
    )
