"""KML 2.2 (OGC 07-147r2): a folder for each layer, with everything known of a thing in its balloon.

What has no place stands in a folder of its own, without a geometry. Facts about nothing on the map stand there too.
All properties that ``caspian features`` knows are in ``ExtendedData``. A balloon holds text and lists, no script, no
picture and no address; symbols are coloured pins, for a picture would have to be fetched from somewhere.
KML knows no dashes: a line that is not built, or whose course is not known, is half transparent, and says so.
"""

from geo.export.kml.writing import encode

__all__ = ["encode"]
