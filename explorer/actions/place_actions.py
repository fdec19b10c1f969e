"""Places: going to coordinates, to a layer, to all that is shown; copying where something is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from explorer.commands import Command

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.actions.tools import Tools
    from explorer.dialogs.coordinates_dialog import CoordinatesDialog
    from geo.large.layer import LargeLayer
    from geo.model import Feature, Geometry, Layer

NEAR_ZOOM: Final = 8.0
"""How near a single position is looked at, unless the map is nearer already."""
MARGIN: Final = 0.06
"""Of a box's width and height, kept free around what is zoomed to."""


class PlaceActions(QObject):
    """Where things are."""

    offered = Signal(QMenu, tuple)
    """A menu is about to open at a position of the map (longitude and latitude, in degrees): add to it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self.menu: QMenu | None = None
        """The menu that the right button opened last on the map."""
        self.dialog: CoordinatesDialog | None = None
        self._layers_menu: QMenu | None = None
        tools.window.map.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tools.window.map.customContextMenuRequested.connect(self.offer)
        tools.session.atlas_opened.connect(self.list_layers)
        tools.session.atlas_changed.connect(self.list_layers)

    def commands(self) -> list[Command]:
        """Return the commands that are always there."""
        return [
            Command("view.everything", self.tr("Zoom to &all that is shown"), self.show_everything, "Ctrl+9"),
            Command("view.coordinates", self.tr("Go to c&oordinates…"), self.ask, "Ctrl+Shift+G", icon="position"),
            Command(
                "view.copy_coordinates",
                self.tr("Copy the feature’s coo&rdinates…"),
                self.offer_feature,
                "Ctrl+Shift+C",
                enabled_when=lambda: self._geometry() is not None,
            ),
        ]

    def layer_commands(self) -> list[Command]:
        """Return a command for each layer of the open atlas."""
        session = self._tools.session
        if not session.is_open:
            return []
        text = self.tr("Zoom to {layer}")
        return [
            Command(f"view.layer.{layer.id}", text.format(layer=layer.label), partial(self.fit_layers, [layer]))
            for layer in session.atlas.every_layer
        ]

    def list_layers(self) -> None:
        """Put the layers of the open atlas into a menu of the View menu."""
        if self._layers_menu is None:
            window = self._tools.window
            self._layers_menu = QMenu(self.tr("Zoom to a la&yer"), window)
            window.menus["view"].insertMenu(window.actions_by_id["view.coordinates"], self._layers_menu)
        self._layers_menu.clear()
        for command in self.layer_commands():
            action = self._layers_menu.addAction(command.text)
            action.triggered.connect(lambda _checked=False, run=command.run: run())
        self._layers_menu.setEnabled(not self._layers_menu.isEmpty())

    def show_everything(self) -> None:
        """Bring all that is shown into view."""
        session = self._tools.session
        self.fit(session.shown_features, [shown.layer for shown in session.large.values() if shown.count])

    def fit_layers(self, layers: Iterable[Layer | LargeLayer]) -> None:
        """Bring layers into view, be they large or not."""
        from geo.model import Layer  # noqa: PLC0415 - after the map is up

        features: list[Feature] = []
        large: list[LargeLayer] = []
        for layer in layers:
            if isinstance(layer, Layer):
                features += layer.features
            else:
                large.append(layer)
        self.fit(features, large)

    def fit(self, features: Iterable[Feature], large: Iterable[LargeLayer] = ()) -> None:
        """Bring features and large layers into view; where none has a place, say so."""
        from geo.layers import positions  # noqa: PLC0415 - after the map is up

        places = [place for f in features if f.geometry is not None for place in positions(f.geometry)]
        for box in (layer.box for layer in large):
            places += [box[:2], box[2:]]
        if not places:
            self._tools.messages.information(self.tr("Nothing of it is on the map."))
            return
        west, east = (edge(place[0] for place in places) for edge in (min, max))
        south, north = (edge(place[1] for place in places) for edge in (min, max))
        view = self._tools.window.map
        if (west, south) == (east, north):
            view.look(west, south, NEAR_ZOOM)
        else:
            across, along = (east - west) * MARGIN, (north - south) * MARGIN
            view.fit(west - across, south - along, east + across, north + along)

    def ask(self) -> None:
        """Ask for coordinates and go there."""
        from explorer.dialogs.coordinates_dialog import CoordinatesDialog  # noqa: PLC0415 - only when asked for

        self.dialog = dialog = CoordinatesDialog(self._tools.window)
        dialog.accepted.connect(lambda: self.go_to(*dialog.position) if dialog.position else None)
        dialog.open()

    def go_to(self, longitude: float, latitude: float) -> None:
        """Bring a position to the middle of the map and mark it, until Escape is pressed."""
        window = self._tools.window
        zoom = float(window.view.partition("/")[0] or 0)
        window.map.stop_positions()
        window.map.look(longitude, latitude, max(zoom, NEAR_ZOOM))
        window.map.show_measured([(longitude, latitude)], (), closed=False)

    def offer(self, place: QPoint) -> None:
        """Offer what can be done at a place of the map."""
        position = self._tools.window.map.position_at(QPointF(place))
        if position is None:
            return
        menu = self._forms_menu(position)
        menu.addSeparator()
        for name in ("view.coordinates", "view.measure", "bookmarks.add"):
            menu.addAction(self._tools.window.actions_by_id[name])
        self.offered.emit(menu, position)
        menu.popup(self._tools.window.map.mapToGlobal(place))

    def offer_feature(self) -> None:
        """Offer the forms in which the selected feature's place can be copied."""
        from geo.model import Point  # noqa: PLC0415 - after the map is up

        geometry = self._geometry()
        if geometry is None:
            return
        view = self._tools.window.map
        if isinstance(geometry, Point):
            longitude, latitude, *_ = geometry.coordinates
            self._forms_menu((longitude, latitude)).popup(view.mapToGlobal(view.rect().center()))
        else:
            self._copy_geometry(geometry)

    def _copy_geometry(self, geometry: Geometry) -> None:
        import msgspec  # noqa: PLC0415 - after the map is up

        from geo.records import geometry_geojson  # noqa: PLC0415 - as above

        self.copy(
            msgspec.json.encode(geometry_geojson(geometry)).decode(), self.tr("The line’s GeoJSON is on the clipboard.")
        )

    def copy(self, text: str, said: str) -> None:
        """Put a text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._tools.messages.information(said)

    def _forms_menu(self, position: tuple[float, float]) -> QMenu:
        from geo import coordinates  # noqa: PLC0415 - after the map is up

        self.menu = menu = QMenu(self._tools.window)
        menu.setAccessibleName(self.tr("Copy coordinates"))
        menu.addSection(self.tr("Copy coordinates"))
        menu.aboutToHide.connect(menu.deleteLater)
        said = self.tr("“{text}” is on the clipboard.")
        for form in (coordinates.decimal, coordinates.sexagesimal, coordinates.geojson, coordinates.utm):
            text = form(*position)
            if text:
                menu.addAction(text).triggered.connect(
                    lambda _=False, text=text: self.copy(text, said.format(text=text))
                )
        return menu

    def _geometry(self) -> Geometry | None:
        session = self._tools.session
        return session.atlas.feature(session.selected).geometry if session.selected else None
