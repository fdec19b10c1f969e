"""Data that others can use: a selection of the atlas in formats that other programs read.

Each format carries the facts with their sources, how good each geometry is, and what was left out::

    contents = Contents(atlas, select(atlas, query), compare(atlas), describe(query, atlas))
    save(contents, Path("ports.geojson"))
"""

from geo.export.contents import Contents
from geo.export.formats import FORMATS, Format, Progress, encode, save

__all__ = ["FORMATS", "Contents", "Format", "Progress", "encode", "save"]
