"""How each layer looks in QGIS: the map's own symbols, line patterns and colours, in the light theme.

Rules look at the columns ``kind``, ``precision`` and ``statuses``, so that a row changed in QGIS changes its look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from geo.export.geopackage.layers import GEOMETRY
from geo.export.geopackage.markers import marker
from geo.export.geopackage.qml import Lettering, Rule, SymbolLayer, rgba, style
from geo.export.geopackage.tables import insert_rows, register
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection

    from geo.classes import Class
    from geo.export.geopackage.layers import FeatureTable
    from geo.model import Feature
    from geo.symbology import Symbology
    from geo.vocabulary import Vocabulary

Symbol: TypeAlias = "tuple[SymbolLayer, ...]"

STYLES: Final = "layer_styles"
MAKE_STYLES: Final = f"""
CREATE TABLE {STYLES} (
  id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN,
  description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME
)"""
"""As QGIS makes it when a style is saved in a GeoPackage."""
STYLE: Final = "Caspian Explorer"
OTHER: Final = "other"
"""The look of what has no look of its own."""
NAMES: Final = 7.5
HALO: Final = 0.7
"""Points."""
FIRST: Final = 10
"""The priority of the names in the vocabulary's first layer."""
CASING: Final = 1.3
"""Points by which the paper-coloured line under a line is wider."""
AREA_ALPHA: Final = 0.18
HAIRLINE: Final = 0.5
SYMBOL_SCALE: Final = 0.75
"""Pixels of the map (CSS: 1/96 inch) as points (1/72 inch)."""
NOT_EXACT: Final = ", exact spot not known"


def write_styles(
    database: Connection, tables: tuple[FeatureTable, ...], symbology: Symbology, vocabulary: Vocabulary, date: str
) -> None:
    """Add QGIS's table of styles, with the usual one of each layer.

    Parameters
    ----------
    database
        A GeoPackage.
    tables
        Its layers.
    symbology, vocabulary
        How kinds, patterns and precisions look, and what they are called.
    date
        When the styles say that they were made.
    """
    database.execute(MAKE_STYLES)
    register(database, STYLES, "How the layers look in QGIS.")
    theme = symbology.themes["light"]
    order = list(vocabulary.layers)
    looks = _Looks(symbology, vocabulary)

    def look(table: FeatureTable) -> str:
        priority = max(FIRST - order.index(table.layer), 0)
        names = Lettering(NAMES, theme.text, theme.halo, HALO, priority)
        return style(table.sort, looks.rules(table), names)

    columns = ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML",
               "useAsDefault", "description", "owner", "update_time")  # fmt: skip
    rows = [
        (
            "",
            "",
            table.name,
            GEOMETRY,
            STYLE,
            look(table),
            1,
            "As on the map.",
            "",
            date,
        )
        for table in tables
    ]
    insert_rows(database, STYLES, columns, rows)


class _Looks:
    """The map's looks as rules of QGIS."""

    def __init__(self, symbology: Symbology, vocabulary: Vocabulary) -> None:
        self._symbology = symbology
        self._vocabulary = vocabulary
        self._paper = rgba(symbology.themes["light"].halo)

    def rules(self, table: FeatureTable) -> Iterator[Rule]:
        """Yield the looks of what is in a table, and that of whatever else comes into it."""
        by_kind: dict[str, list[Feature]] = {}
        own: set[str] = set()
        for feature in (feature for feature in table.features if feature.geometry is not None):
            if feature.id in self._symbology.looks:
                own.add(self._symbology.look(feature))
            else:
                by_kind.setdefault(feature.kind, []).append(feature)
        for look in (look for look in self._symbology.classes if look in own):
            members = self._symbology.classes[look]
            yield Rule(members.label, _asked_of(members), self._own(look, table.sort))
        order = list(self._vocabulary.kinds)
        for kind in sorted(by_kind, key=order.index):
            label, condition = self._vocabulary.kinds[kind].label, f'"kind" = {_literal(kind)}'
            for said, further, symbol in self._variants(kind, table.sort, by_kind[kind]):
                yield Rule(f"{label}{said}", f"{condition}{further}", symbol)
        yield Rule("Other", "ELSE", self._symbol(OTHER, table.sort))

    def _own(self, look: str, sort: str) -> Symbol:
        """Return the symbol of what someone brought along: nothing is said of its status or precision."""
        if sort == "lines":
            return self._line(look, GIVEN)
        return self._point(look, hollow=False) if sort == "points" else self._area(look)

    def _variants(self, kind: str, sort: str, features: Sequence[Feature]) -> Iterator[tuple[str, str, Symbol]]:
        """Yield what is said beside the kind, what is asked beside it, and the symbol of each look that it has here."""
        if sort == "points" and self._symbology.point(kind).shape != "dot":
            for hollow in sorted({self._symbology.is_hollow(feature) for feature in features}):
                asked = "<>" if hollow else "="
                condition = f" AND \"precision\" {asked} 'site'"
                yield NOT_EXACT if hollow else "", condition, self._point(kind, hollow=hollow)
        elif sort == "lines":
            present = {self._symbology.pattern(feature, self._vocabulary) for feature in features}
            for name in (name for name in self._symbology.patterns if name in present):
                label = self._symbology.patterns[name].label
                yield f": {label[0].lower()}{label[1:]}", self._asked(name), self._line(kind, name)
        else:
            yield "", "", self._symbol(kind, sort)

    def _symbol(self, kind: str, sort: str) -> Symbol:
        if sort == "lines":
            return self._line(kind, next(iter(self._symbology.patterns)))
        return self._point(kind, hollow=False) if sort == "points" else self._area(kind)

    def _point(self, kind: str, *, hollow: bool) -> Symbol:
        picture, width = marker(self._symbology.point(kind), self._symbology, hollow=hollow)
        width *= SYMBOL_SCALE
        return (SymbolLayer("SvgMarker", {"name": picture, "size": f"{width:g}", "size_unit": "Point"}),)

    def _line(self, kind: str, pattern: str) -> Symbol:
        look, dash = self._symbology.line(kind), self._symbology.patterns[pattern].dash
        pen = {
            "capstyle": "round" if dash else "flat",
            "joinstyle": "round",
            "line_width_unit": "Point",
            "use_custom_dash": "1" if dash else "0",
            "customdash": ";".join(f"{part * look.width:g}" for part in dash),
            "customdash_unit": "Point",
        }
        casing = pen | {"line_color": self._paper, "line_width": f"{look.width + CASING:g}"}
        stroke = pen | {"line_color": rgba(look.colour[0]), "line_width": f"{look.width:g}"}
        return SymbolLayer("SimpleLine", casing), SymbolLayer("SimpleLine", stroke, level=1)

    def _area(self, kind: str) -> Symbol:
        colour = self._symbology.area(kind)[0]
        fill = {
            "color": rgba(colour, AREA_ALPHA),
            "outline_color": rgba(colour),
            "outline_width": f"{HAIRLINE:g}",
            "outline_width_unit": "Point",
        }
        return (SymbolLayer("SimpleFill", fill),)

    def _asked(self, pattern: str) -> str:
        """Ask for a pattern of lines, as :meth:`geo.symbology.Symbology.pattern` chooses it."""
        unbuilt = "|".join(name for name, status in self._vocabulary.statuses.items() if not status.built)
        built, course = pattern.split("_")
        found = f"""regexp_match("statuses", '"({unbuilt})"')"""
        status = f'("statuses" IS NULL OR NOT {found})' if built == "built" else found
        return f" AND {status} AND \"precision\" {'=' if course == 'schematic' else '<>'} 'schematic'"


def _asked_of(members: Class) -> str:
    """Ask for the members of a class by the column that they were divided by."""
    column = '"' + members.column.replace('"', '""') + '"'
    match members.values:
        case (low, high):
            return f"{column} >= {low!r} AND {column} <= {high!r}"
        case (value,):
            return f"{column} = {_literal(str(value))}"
        case _:
            return "ELSE" if members.column else f'"kind" = {_literal(OWN_KIND)}'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
