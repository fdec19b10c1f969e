"""What the commands do: one module a menu, and :func:`all_actions` for the whole table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.actions.atlas_actions import AtlasActions
from explorer.actions.bookmark_actions import BookmarkActions
from explorer.actions.edit_actions import EditActions
from explorer.actions.editing_actions import EditingActions
from explorer.actions.editing_menus import EditingMenus
from explorer.actions.export_actions import ExportActions
from explorer.actions.file_actions import FileActions
from explorer.actions.help_actions import HelpActions
from explorer.actions.layer_actions import LayerActions
from explorer.actions.live_actions import LiveActions
from explorer.actions.measure_actions import MeasureActions
from explorer.actions.panel_actions import PanelActions
from explorer.actions.place_actions import PlaceActions
from explorer.actions.placing_actions import PlacingActions
from explorer.actions.search_actions import SearchActions
from explorer.actions.view_actions import ViewActions
from explorer.actions.view_picture_actions import ViewPictureActions

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.commands import Command


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of one window, by menu."""

    atlas: AtlasActions
    file: FileActions
    export: ExportActions
    picture: ViewPictureActions
    edit: EditActions
    search: SearchActions
    view: ViewActions
    panels: PanelActions
    places: PlaceActions
    live: LiveActions
    layers: LayerActions
    measure: MeasureActions
    placing: PlacingActions
    editing: EditingActions
    editing_menus: EditingMenus
    bookmarks: BookmarkActions
    help: HelpActions

    def table(self) -> list[Command]:
        """Return every command, in the order of the menus; the cheat sheet and the palette show the same ones."""
        return [
            *self.atlas.commands(),
            *self.file.commands(),
            *self.export.commands(),
            *self.picture.commands(),
            *self.file.last_commands(),
            *self.edit.commands(),
            *self.search.commands(),
            *self.view.commands(),
            *self.places.commands(),
            *self.layers.commands(),
            *self.live.commands(),
            *self.measure.commands(),
            *self.panels.commands(),
            *self.editing.commands(),
            *self.bookmarks.commands(),
            *self.help.commands(),
        ]

    def list_the_open(self) -> None:
        """Fill the parts of menus that depend on what is open: to be called once the menus are there."""
        self.bookmarks.list_them()
        self.places.list_layers()
        self.atlas.list_recent()


def all_actions(tools: Tools) -> Actions:
    """Make the actions of a window."""
    places, bookmarks = PlaceActions(tools), BookmarkActions(tools)
    live = LiveActions(tools)
    layers = LayerActions(tools, places, live)
    placing = PlacingActions(tools)
    editing = EditingActions(tools, placing)
    editing_menus = EditingMenus(tools, editing)
    places.offered.connect(editing_menus.offer_on_map)

    def everything() -> list[Command]:
        return [*tools.window.commands, *places.layer_commands(), *bookmarks.go_commands()]

    return Actions(
        AtlasActions(tools),
        FileActions(tools, layers),
        ExportActions(tools),
        ViewPictureActions(tools),
        EditActions(tools),
        SearchActions(tools, everything),
        ViewActions(tools),
        PanelActions(tools),
        places,
        live,
        layers,
        MeasureActions(tools),
        placing,
        editing,
        editing_menus,
        bookmarks,
        HelpActions(tools),
    )
