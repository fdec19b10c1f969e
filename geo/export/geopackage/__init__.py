"""GeoPackage (OGC 12-128): layers with their looks, and facts, articles and comparisons as related tables.

============================  ==========================================================================
a layer's id                  its features; ``…_points``, ``…_lines``, ``…_areas`` where it has several
``facts``                     as ``caspian facts`` writes them
``articles``                  the sources, numbered
``comparisons``               as ``caspian compare`` writes them
``<layer>_facts``             which features a fact is about (Related Tables Extension, OGC 18-000)
``comparisons_facts``         which facts a comparison holds
``about``                     title, what was filtered out, credits, what each precision promises
``layer_styles``              QGIS's own table: how each layer looks
============================  ==========================================================================

Lists and mappings are JSON in a text column. A feature without a place has no geometry. The same contents are the
same file: every date of change in it is :data:`~geo.export.geopackage.writing.NO_DATE`.
"""

from geo.export.geopackage.writing import encode

__all__ = ["encode"]
