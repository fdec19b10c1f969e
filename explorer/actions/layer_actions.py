"""Layers of one's own: read from files, named, styled, put in order, exported and removed; each as an edit."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from explorer.actions.layer_reading import LayerReading
from explorer.actions.saving import Saving
from explorer.commands import Command
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from explorer.actions.live_actions import LiveActions
    from explorer.actions.place_actions import PlaceActions
    from explorer.actions.tools import Tools
    from explorer.dialogs.layer_style_dialog import LayerStyleDialog
    from geo.atlas import Atlas
    from geo.editing import Edit
    from geo.large.index import Mask
    from geo.large.layer import LargeLayer
    from geo.model import Layer, LayerStyle
    from geo.verdicts import Comparison

FOLDER = "layers/folder"


class LayerActions(QObject):
    """The Layers menu, and the menu of the layers panel."""

    def __init__(self, tools: Tools, places: PlaceActions, live: LiveActions) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._places = places
        self._live = live
        self.menu: QMenu | None = None
        self.asking: QInputDialog | None = None
        self.dialog: LayerStyleDialog | None = None
        self.reading = LayerReading(tools, places, live)
        self.saving: Saving | None = None
        tools.window.furnished.connect(self._follow_panel)

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [
            Command("layers.add", self.tr("&Add a layer from a file…"), self.ask_for_files, "Ctrl+L"),
            Command("layers.zoom", self.tr("&Zoom to the layer"), self.zoom, separated=True),
            Command("layers.rename", self.tr("&Rename the layer…"), self.rename),
            Command("layers.style", self.tr("&Style of the layer…"), self.style),
            Command("layers.up", self.tr("Move the layer &up"), partial(self.move, -1)),
            Command("layers.down", self.tr("Move the layer &down"), partial(self.move, 1)),
            Command("layers.export", self.tr("&Export the layer…"), self.export, separated=True),
            Command("layers.remove", self.tr("Re&move the layer"), self.remove),
        ]

    # Adding

    def ask_for_files(self) -> None:
        """Ask for data files and add what is in them."""
        from geo.readers import SUFFIXES  # noqa: PLC0415 - not before somebody has a file

        settings = self._tools.settings
        pattern = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        paths, _ = QFileDialog.getOpenFileNames(
            self._tools.window,
            self.tr("Add a layer"),
            settings.text(FOLDER),
            self.tr("Map data ({pattern});;All files (*)").format(pattern=pattern),
        )
        if paths:
            settings.remember(FOLDER, str(Path(paths[0]).parent))
            self.add([Path(path) for path in paths])

    def add(self, paths: list[Path]) -> None:
        """Read files, one after the other, and add their layers."""
        self.reading.add(paths)

    # What is done with a layer

    def zoom(self) -> None:
        """Bring the current layer into view."""
        layer = self._layer()
        if layer is not None and layer.id in self._tools.live:
            self._live.fit([self._tools.live.source(layer.id)])
        elif layer is not None:
            self._places.fit_layers([layer])

    def rename(self) -> None:
        """Ask for another name of the current layer."""
        layer = self._describable_layer()
        if layer is None:
            return
        self.asking = dialog = QInputDialog(self._tools.window)
        dialog.setWindowTitle(self.tr("Rename the layer"))
        dialog.setLabelText(self.tr("Name of the layer"))
        dialog.setTextValue(layer.label)
        dialog.textValueSelected.connect(partial(self._rename_to, layer))
        dialog.open()

    def style(self) -> None:
        """Ask how the current layer shall look."""
        from explorer.dialogs.layer_style_dialog import LayerStyleDialog  # noqa: PLC0415 - only when asked for

        layer = self._describable_layer()
        if layer is not None:
            self.dialog = dialog = LayerStyleDialog(layer, self._tools.window)
            dialog.accepted.connect(lambda: self._restyle(layer, dialog))
            dialog.open()

    def move(self, by: int) -> None:
        """Move the current layer up (-1) or down (1) among those of one's own."""
        from geo.editing import ArrangeLayers  # noqa: PLC0415 - not before somebody edits

        layer = self._own_layer()
        if layer is None:
            return
        order = [name for name, term in self._tools.workbench.atlas.vocabulary.layers.items() if term.is_own]
        place = order.index(layer.id)
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            self._do(ArrangeLayers(tuple(order)))
            self._tools.window.panels.layers.choose(layer.id)

    def remove(self) -> None:
        """Remove the current layer; it can be undone."""
        from geo.editing import RemoveLayer  # noqa: PLC0415 - as above

        current = self._tools.window.panels.layers.current() if self._tools.window.is_furnished else ""
        if current in self._tools.live:
            self._tools.live.remove(current)
            return
        layer = self._own_layer()
        if layer is not None:
            self._do(RemoveLayer(layer.id))

    def export(self) -> None:
        """Ask for a file and write the current layer to it."""
        from geo.model import Layer  # noqa: PLC0415 - after the map is up

        layer = self._layer()
        if layer is None:
            return
        is_large = not isinstance(layer, Layer)
        settings = self._tools.settings
        path, _ = QFileDialog.getSaveFileName(
            self._tools.window,
            self.tr("Export the layer"),
            str(Path(settings.text("export/folder") or Path.home(), f"{layer.id}.geojson")),
            self.tr("GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Table (*.csv)")
            if is_large
            else self.tr("GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)"),
        )
        if path:
            settings.remember("export/folder", str(Path(path).parent))
            self.export_to(layer, Path(path))

    def export_to(self, layer: Layer | LargeLayer, path: Path) -> None:
        """Write a layer to a file, in the format that its suffix names: of a large one, what is shown of it."""
        from geo.model import Layer  # noqa: PLC0415 - as above

        session = self._tools.session
        if not isinstance(layer, Layer):
            shown = session.large.get(layer.id)
            masks = shown.selection.masks if shown else ()
            self.saving = Saving(self._tools, self.tr("Exporting “{layer}”").format(layer=layer.label))
            self.saving.ended.connect(self._forget_saving)
            self.saving.start(lambda progress: _export_large(layer, masks, path, progress))
            return
        atlas, comparisons = session.atlas, session.comparisons
        task = self._tools.tasks.start(lambda progress: _export(atlas, comparisons, layer, path, progress))
        saved = self.tr("Saved “{path}”.").format(path=path)
        task.succeeded.connect(lambda _path: self._tools.messages.information(saved))
        task.failed.connect(self._on_export_failed)

    def _forget_saving(self) -> None:
        self.saving = None

    def _on_export_failed(self, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self._tools.messages.error(str(error))

    # How

    def _rename_to(self, layer: Layer | LargeLayer, name: str) -> None:
        if name.strip() and name.strip() != layer.label:
            self._describe(layer, name.strip(), layer.style)

    def _restyle(self, layer: Layer | LargeLayer, dialog: LayerStyleDialog) -> None:
        style = dialog.style_chosen()
        if style != layer.style:
            self._describe(layer, layer.label, style)

    def _describe(self, layer: Layer | LargeLayer, label: str, style: LayerStyle | None) -> None:
        from geo.editing import DescribeLayer  # noqa: PLC0415 - as above

        if layer.id in self._tools.live:
            self._tools.live.describe(layer.id, label, style)
        else:
            self._do(DescribeLayer(layer.id, label, style))

    def _do(self, edit: Edit) -> None:
        self._tools.workbench.do(edit)

    def _layer(self) -> Layer | LargeLayer | None:
        """Return the layer that is current in the panel, or say that there is none."""
        self._tools.window.furnish()
        name = self._tools.window.panels.layers.current()
        live = (shown.layer for shown in self._tools.session.live.values())
        layers = (*self._tools.workbench.atlas.every_layer, *live)
        layer = next((layer for layer in layers if layer.id == name), None)
        if layer is None:
            self._tools.messages.information(self.tr("Choose a layer in the layers panel first."))
        return layer

    def _describable_layer(self) -> Layer | LargeLayer | None:
        """Return the current layer if its name and look can be changed; else say why not."""
        layer = self._layer()
        return layer if layer is None or layer.id in self._tools.live else self._if_own(layer)

    def _own_layer(self) -> Layer | LargeLayer | None:
        """Return the current layer if it is one of the atlas's that can be changed in every way; else say why not."""
        layer = self._layer()
        if layer is None or layer.id not in self._tools.live:
            return layer and self._if_own(layer)
        told = self.tr("“{layer}” stays where it is: it cannot be moved among the layers of the atlas.")
        self._tools.messages.information(told.format(layer=layer.label))
        return None

    def _if_own(self, layer: Layer | LargeLayer) -> Layer | LargeLayer | None:
        if self._tools.workbench.atlas.vocabulary.layers[layer.id].is_own:
            return layer
        told = self.tr("“{layer}” is a layer of the program’s: only those you add can be changed.")
        self._tools.messages.information(told.format(layer=layer.label))
        return None

    def _follow_panel(self) -> None:
        panel = self._tools.window.panels.layers
        panel.menu_requested.connect(self.offer)
        panel.rename_requested.connect(self.rename)
        panel.remove_requested.connect(self.remove)
        panel.zoom_requested.connect(self.zoom)

    def offer(self, place: QPoint) -> None:
        """Offer what can be done with the current layer, at a place of the screen."""
        actions = self._tools.window.actions_by_id
        self.menu = menu = QMenu(self._tools.window)
        menu.setAccessibleName(self.tr("Layer"))
        menu.aboutToHide.connect(menu.deleteLater)
        words = self._tools.workbench.atlas.vocabulary.layers
        name = self._tools.window.panels.layers.current()
        everywhere: Iterable[str] = ("layers.zoom", "layers.export")
        own = ("layers.rename", "layers.style", "layers.up", "layers.down", "layers.remove")
        live = ("layers.rename", "layers.style", "layers.remove")
        more = live if name in self._tools.live else own if name in words and words[name].is_own else ()
        for command in (*everywhere, *more):
            menu.addAction(actions[command])
        menu.popup(place)


def _export(
    atlas: Atlas,
    comparisons: tuple[Comparison, ...],
    layer: Layer,
    path: Path,
    progress: Callable[[float, str], None],
) -> Path:
    from geo.export import Contents, save  # noqa: PLC0415 - only when asked for
    from geo.query import Query, describe, select  # noqa: PLC0415 - as above

    query = Query(layers=frozenset({layer.id}))
    save(Contents(atlas, select(atlas, query, comparisons), comparisons, describe(query, atlas)), path, progress)
    return path


def _export_large(layer: LargeLayer, masks: Sequence[Mask], path: Path, progress: Callable[[float, str], None]) -> Path:
    from geo.export.large import save_large  # noqa: PLC0415 - only when asked for

    save_large(layer, path, masks, progress)
    return path
