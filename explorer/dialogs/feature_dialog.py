"""The form for a feature: what it is called, what it is, and where it lies, as far as anybody says so."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from explorer.dialogs import entries
from explorer.dialogs.record_dialog import RecordDialog, UnreadableFieldError, date_hint
from explorer.widgets.choices import Choice, Lines, Suggestions
from geo import coordinates
from geo.editing import PutFeature, new_id
from geo.editing.drafts import PLACED_BY_HAND, rounded
from geo.errors import UsageError
from geo.layers import NO_PLACE, positions
from geo.model import Feature, LineString, Point, Polygon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.dialogs.record_dialog import Desk
    from geo.model import Geometry, Position

KEPT, PLACED, NOWHERE = "kept", "placed", "nowhere"
"""How the geometry is given: it stays as it is; by positions; not at all."""
CORNERS: Final = 3
"""A polygon has at least so many."""
ENDS: Final = {"place": "place", "from_": "from", "to": "to"}
"""The fields that name another feature, and what findings call them."""


class FeatureDialog(RecordDialog):
    """Adds a feature, or changes one.

    Parameters
    ----------
    desk
        What it works on.
    feature
        The feature to begin with: one of the atlas, or a draft.
    """

    place_wanted = Signal()
    """It is to be placed by clicks on the map: hide the form meanwhile, and then tell :meth:`take_positions`."""

    def __init__(self, desk: Desk, feature: Feature, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self._is_new = feature.id not in desk.atlas.features
        self.setWindowTitle(self.tr("New feature") if self._is_new else self.tr("Edit the feature"))
        self._feature = feature
        self._add_names()
        self._add_sort()
        self._add_place()
        self._add_rest()
        self.name.textChanged.connect(self._suggest_id)
        self.layer.currentIndexChanged.connect(self._follow_layer)
        self.geometry_is.currentIndexChanged.connect(self._follow_geometry)
        self._follow_layer()
        self._follow_geometry()
        self.begin()
        self.name.setFocus()

    def read_edit(self) -> PutFeature:
        """Return the edit that the form describes.

        Raises
        ------
        UnreadableFieldError
            When a position, a language's name or the name of another feature cannot be read.
        """
        return PutFeature(
            dataclasses.replace(
                self._feature,
                id=self.identifier.text().strip(),
                layer=self.layer.value(),
                name=self.name.text().strip(),
                names=self._names(),
                aliases=self.aliases.value(),
                kind=self.kind.value(),
                precision=self.precision.value(),
                geometry=self._geometry(),
                geometry_source=self.geometry_source.text().strip(),
                note=self.note.toPlainText().strip(),
                date=self.date.text().strip() or None,
                place=self._end("place"),
                from_=self._end("from_"),
                to=self._end("to"),
            )
        )

    def find_lacking(self) -> Iterator[str]:
        """Yield the names of what every feature has and this one has not."""
        filled = {
            "id": self.identifier.text(),
            "name": self.name.text(),
            "layer": self.layer.value(),
            "kind": self.kind.value(),
            "precision": self.precision.value(),
            "geometry_source": self.geometry_source.text(),
            "geometry": "" if self._is_placed and not self.positions.value() else self.geometry_is.value(),
        }
        yield from (name for name, value in filled.items() if not value.strip())

    def find_hints(self) -> dict[str, str]:
        """Return how the date reads, and what a precision means."""
        precision = self.desk.atlas.vocabulary.precisions.get(self.precision.value())
        return {
            "date": date_hint(self.date.text().strip()),
            "precision": precision.explanation if precision else "",
            "geometry": self._placing_hint() if self._is_placed else "",
        }

    def take_positions(self, clicked: Sequence[tuple[float, float]]) -> None:
        """Take positions that were clicked on the map, in the place of those that are written."""
        self.geometry_is.choose(PLACED)
        self.positions.setPlainText("\n".join(coordinates.decimal(*rounded(place)[:2]) for place in clicked))
        if not self.geometry_source.text().strip():
            self.geometry_source.setText(PLACED_BY_HAND)

    @property
    def takes_points(self) -> bool:
        """Whether the chosen layer has features at single positions."""
        return "Point" in self._admitted()

    @property
    def _is_placed(self) -> bool:
        return self.geometry_is.value() == PLACED

    def _add_names(self) -> None:
        feature, form = self._feature, self.form
        self.name = form.add(self.tr("&Name"), QLineEdit(feature.name), "name")
        self.identifier = form.add(self.tr("I&d"), QLineEdit(feature.id), "id")
        self.identifier.setReadOnly(not self._is_new)
        named = [f"{language}: {name}" for language, name in feature.names.items()]
        self.names = form.add(self.tr("Names b&y language"), Lines(named), "names")
        self.names.setPlaceholderText(self.tr("az: Bakı limanı\nru: Бакинский порт"))
        self.aliases = form.add(self.tr("Other spe&llings"), Lines(feature.aliases), "aliases")
        self.aliases.setPlaceholderText(self.tr("One a line"))

    def _add_sort(self) -> None:
        feature, form, words = self._feature, self.form, self.desk.atlas.vocabulary
        self.layer = form.add(self.tr("L&ayer"), Choice([entries.NOTHING, *entries.terms(words.layers)]), "layer")
        self.layer.choose(feature.layer)
        self.kind = form.add(self.tr("&Kind"), Choice([entries.NOTHING, *entries.terms(words.kinds)]), "kind")
        self.kind.choose(feature.kind)

    def _add_place(self) -> None:
        feature, form, words = self._feature, self.form, self.desk.atlas.vocabulary
        ways = [(PLACED, self.tr("at positions")), (NOWHERE, self.tr("no place is stated"))]
        if feature.geometry is not None and not isinstance(feature.geometry, Point | LineString):
            kept = self.tr("as it is ({type})").format(type=type(feature.geometry).__name__)
            ways.insert(0, (KEPT, kept))
        self.geometry_is = Choice(ways)
        self.geometry_is.choose(ways[0][0] if feature.geometry is not None or self._is_new else NOWHERE)
        self.geometry_is.setAccessibleName(self.tr("Where it lies"))
        self._written = _written(feature.geometry)
        self.positions = Lines(self._written)
        self.positions.setAccessibleName(self.tr("Positions"))
        self.positions.setPlaceholderText(self.tr("51.2226, 43.5996 – longitude first, one position a line"))
        self.by_click = QPushButton(self.tr("Pla&ce by click on the map"))
        self.by_click.setAutoDefault(False)
        self.by_click.clicked.connect(self.place_wanted)
        self.place = _below(self.geometry_is, self.positions, self.by_click)
        form.add(self.tr("&Where it lies"), self.place, "geometry")
        self.precision = form.add(
            self.tr("&Precision"), Choice([entries.NOTHING, *entries.terms(words.precisions)]), "precision"
        )
        self.precision.choose(feature.precision)
        self.geometry_source = form.add(
            self.tr("O&rigin of the place"), QLineEdit(feature.geometry_source), "geometry_source"
        )
        self.geometry_source.setPlaceholderText(self.tr("Where the positions are from, and how good they are"))

    def _add_rest(self) -> None:
        feature, form = self._feature, self.form
        self.date = form.add(self.tr("Da&te"), QLineEdit(feature.date or ""), "date")
        self.date.setPlaceholderText(self.tr("Of an event: 2025-10, or XXXX-08-06 where no year is stated"))
        labels = {"place": self.tr("&Happened at"), "from_": self.tr("&From"), "to": self.tr("T&o")}
        others = [entry for entry in entries.features(self.desk.atlas) if entry[0] != feature.id]
        self.ends = {name: form.add(label, Suggestions(others), ENDS[name]) for name, label in labels.items()}
        for name, field in self.ends.items():
            field.choose(getattr(feature, name) or "")
        self.note = form.add(self.tr("Not&e"), Lines([feature.note] if feature.note else []), "note")

    def _suggest_id(self, name: str) -> None:
        if self._is_new:
            self.identifier.setText(new_id(name, self.desk.atlas.features) if name.strip() else "")

    def _follow_layer(self) -> None:
        can_be_clicked = any(kind in self._admitted() for kind in ("Point", "LineString"))
        self.by_click.setEnabled(can_be_clicked)

    def _follow_geometry(self) -> None:
        self.positions.setVisible(self._is_placed)
        self.by_click.setVisible(self._is_placed)
        is_nowhere = self.geometry_is.value() == NOWHERE
        if is_nowhere:
            self.precision.choose(NO_PLACE)
        elif self.precision.value() == NO_PLACE:
            self.precision.choose("")
        self.precision.setEnabled(not is_nowhere)

    def _placing_hint(self) -> str:
        if not self._admitted():
            return ""
        if self.takes_points and len(self.positions.value()) == 1:
            return self.tr("A point.")
        count = self.tr("%Ln position(s)", "", len(self.positions.value()))
        return self.tr("A line of {positions}.").format(positions=count) if "LineString" in self._admitted() else count

    def _admitted(self) -> tuple[str, ...]:
        term = self.desk.atlas.vocabulary.layers.get(self.layer.value())
        return term.geometry if term else ()

    def _geometry(self) -> Geometry | None:
        """Return the geometry of the positions; untouched ones keep every digit that is not written here."""
        match self.geometry_is.value():
            case "nowhere":
                return None
            case "kept":
                return self._feature.geometry
        written = self.positions.value()
        if written == self._written and self._feature.geometry is not None:
            return self._feature.geometry
        corners = tuple(self._position(number, line) for number, line in enumerate(written, 1))
        admitted = self._admitted()
        if len(corners) <= 1:
            return Point(corners[0]) if corners else None
        if "LineString" in admitted or "Polygon" not in admitted:
            return LineString(corners)
        if len(corners) < CORNERS:
            raise UnreadableFieldError("geometry", self.tr("An area has three corners at least."))
        return Polygon((corners if corners[0] == corners[-1] else (*corners, corners[0]),))

    def _position(self, number: int, line: str) -> Position:
        try:
            return coordinates.parse(line)
        except UsageError as error:
            where = self.tr("Line {number}: {problem}")
            raise UnreadableFieldError("geometry", where.format(number=number, problem=error)) from error

    def _names(self) -> dict[str, str]:
        names = {}
        for line in self.names.value():
            language, colon, name = (part.strip() for part in line.partition(":"))
            if not colon or not language or not name:
                problem = self.tr("“{line}”: write the language's code, a colon and the name, as in “az: Bakı”.")
                raise UnreadableFieldError("names", problem.format(line=line))
            names[language] = name
        return names

    def _end(self, name: str) -> str | None:
        field = self.ends[name]
        if not field.is_known and field.value() != getattr(self._feature, name):
            problem = self.tr("There is no feature “{name}”: choose one of the list.")
            raise UnreadableFieldError(ENDS[name], problem.format(name=field.value()))
        return field.value() or None


def _written(geometry: Geometry | None) -> tuple[str, ...]:
    """Return the positions of a point or a line, one a line."""
    if not isinstance(geometry, Point | LineString):
        return ()
    return tuple(coordinates.decimal(longitude, latitude) for longitude, latitude, *_ in positions(geometry))


def _below(first: QWidget, *others: QWidget) -> QWidget:
    """Return widgets one below the other; whoever goes to them begins with the first."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in (first, *others):
        layout.addWidget(widget)
        if isinstance(widget, QPushButton):
            layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
    column.setFocusProxy(first)
    return column
