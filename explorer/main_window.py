"""Docks, menus and the map between them; what they show and do is theirs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from explorer.appearance import theme_in_use, use_theme
from explorer.called_by_qt import called_by_qt
from explorer.opening import theme_shown
from explorer.web.map_view import PAINT_MS
from explorer.web.projection import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QDockWidget, QMenu

    from explorer.commands import Command
    from explorer.furniture import Furniture
    from explorer.icons import Icons
    from explorer.large.page import LargePage
    from explorer.messages import Messages
    from explorer.session import Session
    from explorer.settings import Settings
    from explorer.web.map_view import MapView
    from geo.symbology import Symbology
    from geo.themes import Theme, ThemeName

TITLE: Final = "Caspian Explorer"
SIZE: Final = (1280, 820)
LEAST_MAP: Final = 240
"""Pixels that the map keeps, however small the window: the docks give way."""


class MainWindow(QMainWindow):
    """The window. It shows what the session is, and tells the session what was picked on the map."""

    painted = Signal()
    """The window has been painted for the first time."""
    furnished = Signal()
    """The docks are filled: :attr:`panels` are there."""
    texts_wanted = Signal()
    """Somebody wants to add the text of an article."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the window."""

    named = Signal()
    """The title bar says that another atlas is open, or whether it is changed."""

    panels: Furniture

    def __init__(
        self, settings: Settings, messages: Messages, themes: Mapping[ThemeName, Theme], map_view: MapView
    ) -> None:
        super().__init__()
        self._settings = settings
        self._messages = messages
        self._themes = themes
        self._has_painted = False
        self._is_closed = False
        self.commands: tuple[Command, ...] = ()
        """Everything one can tell the window to do."""
        self.actions_by_id: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        """By the first part of their commands' ids."""
        self.view = settings.text("map/view")
        """What the map shows, as the page writes it: ``zoom/latitude/longitude/west,south,east,north``."""
        self.theme: ThemeName = theme_shown(settings)
        self.docks: dict[str, QDockWidget] = {}
        self.is_furnished = False
        """Whether the docks are filled."""
        self.may_close: Callable[[], bool] = lambda: True
        """Tells whether the window may be closed now; who says no asks first what becomes of changes."""
        self.leave_for: Callable[[Callable[[], object]], None] = _just_go
        """Goes on with something that leaves the atlas, once it is settled what becomes of changes."""
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.map = map_view
        self._arrange()
        self._is_as_left = self._return_to_place()
        self.map.setFocus()
        self.map.view_moved.connect(self._on_view)

    @property
    def keeps_room(self) -> bool:
        """Whether it is known how much room the bars and docks will need around the map."""
        return self._is_as_left

    def surround(self) -> None:
        """Put the bars and the docks around the map, if they are not there yet.

        The map keeps its place: as much room as they need was left free around it when the window was made.
        """
        if self.docks:
            return
        from explorer.surroundings import Surroundings  # noqa: PLC0415 - while the map is drawn in Chromium's process

        self.map.setAccessibleName(self.tr("Map"))
        # The map is laid out once, at the end: one that changed its size with each part would be drawn as often.
        layouts = [layout for layout in (self.layout(), self._column) if layout]
        for layout in layouts:
            layout.setEnabled(False)
        around = Surroundings.make(self, self._messages)
        self._column.insertWidget(0, around.message_bar)
        self.docks, self.toolbar, self.status_bar = around.docks, around.toolbar, around.status_bar
        self._column.setContentsMargins(0, 0, 0, 0)
        self._centre.setMinimumWidth(LEAST_MAP)
        self._is_as_left = self._is_as_left and self.restoreState(self._settings.data("window/state"))
        if self.isVisible():
            self._size_docks()
        for layout in layouts:
            layout.setEnabled(True)
            layout.activate()

    def follow(self, session: Session, symbology: Symbology, large_page: LargePage) -> None:
        """Show what a session is, from now on. The window stands before there is one, so that the map is seen early."""
        self._session = session
        self._large_page = large_page
        self._symbology = symbology
        session.query_changed.connect(self._show_map)  # before all others: the page draws while these find the rest
        self.status_bar.follow(session)
        session.atlas_opened.connect(self._on_opened)
        session.atlas_changed.connect(self._renew_icons)
        session.large_changed.connect(self._show_map)
        session.selection_changed.connect(self._show_map)
        session.went_to.connect(self.map.reveal)
        session.went_to.connect(self._show_details)
        session.went_to_record.connect(self._show_details)
        session.reading_changed.connect(lambda: self.bring_forward("Reader"))
        if self.map.is_drawn:
            QTimer.singleShot(0, self, self.furnish)
        self.map.drawn.connect(lambda: QTimer.singleShot(PAINT_MS, self, self.furnish))
        from explorer.picking import Picking  # noqa: PLC0415 - while the map is drawn in Chromium's process

        self.picking = Picking(session, self.map, self._icons_in_use, self)
        self.picking.details_wanted.connect(lambda: self.bring_forward("Details"))

    def furnish(self) -> None:
        """Fill the docks, if they are empty yet. It is done once the map can be seen."""
        if self.is_furnished:
            return
        self.is_furnished = True
        from explorer.furniture import Furniture  # noqa: PLC0415 - after the map is up

        self.icons = self._make_icons()
        theme = self._themes[self.theme]
        self.panels = Furniture.make(self._session, self.icons, theme, self._settings, self)
        for table in (self.panels.features.wide, self.panels.facts.wide):
            table.copied.connect(self._messages.information)
        self.panels.reader.add_requested.connect(self.texts_wanted)
        self.panels.reader.files_dropped.connect(self.files_dropped)
        self.panels.reader.copied.connect(self._messages.information)
        for name, panel in self.panels.by_dock().items():
            self.docks[name].setWidget(panel)
        self.furnished.emit()

    def dock(self, name: str) -> QDockWidget:
        """Return a dock by the name it has in saved layouts."""
        return self.docks[name]

    def bring_forward(self, name: str) -> None:
        """Show a dock, before those it shares a place with."""
        self.dock(name).show()
        self.dock(name).raise_()

    def add_above_map(self, strip: QWidget) -> None:
        """Put a strip between the messages and the map."""
        self._column.insertWidget(1, strip)

    def add_commands(self, commands: Iterable[Command]) -> None:
        """Make the menus and shortcuts from the command table."""
        from explorer.commands import enable, fill_menus, make_actions  # noqa: PLC0415 - while the map is drawn

        self.commands = commands = tuple(commands)
        self.actions_by_id = actions = make_actions(commands, self)
        self.menuBar().clear()
        self.menus = menus = fill_menus(self.menuBar(), commands, actions)
        self.furnished.connect(lambda: self.toolbar.fill(commands, actions))
        if "panels" in menus:
            menus["panels"].addSection(self.tr("Show or hide"))
            menus["panels"].addAction(self.toolbar.toggleViewAction())
            for dock in self.docks.values():
                menus["panels"].addAction(dock.toggleViewAction())
        session = self._session
        session_changed = (
            session.atlas_opened,
            session.query_changed,
            session.selection_changed,
            session.reading_changed,
            session.stepped,
        )
        for changed in (*session_changed, self.named):
            changed.connect(lambda: enable(commands, actions))
        enable(commands, actions)

    def use_theme(self, choice: str) -> None:
        """Use the light, the dark or (with nothing) the system's theme, and remember it."""
        self._settings.remember("theme", choice)
        if theme_in_use(choice) == self.theme:
            return
        self.theme = theme_in_use(choice)
        self._settings.remember("window/theme", self.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use_theme(application, self.theme, self._themes[self.theme])
        self.map.use_background(QColor(self._themes[self.theme].water))
        self._renew_icons()
        self._show_map()

    def forget_layout(self) -> None:
        """Put everything back where it was on the first start."""
        for dock in self.docks.values():
            dock.show()
        self._is_as_left = False
        self._size_docks()

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window is first seen."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    @called_by_qt
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the docks their sizes, which they take only in a window that is shown."""
        super().showEvent(event)
        self._size_docks()

    def name_atlas(self, title: str, *, is_changed: bool) -> None:
        """Have the title bar say which atlas is open and whether it has changes that are not saved."""
        name = title.replace("[*]", "[*][*]")  # Qt's own mark stands for itself where it is doubled
        self.setWindowTitle(f"{name}[*] – {TITLE}")
        self.setWindowModified(is_changed)
        self.named.emit()

    @called_by_qt
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember everything as it is left, and take the map down in the order Qt needs.

        Qt may say so once more to a window that is closed.
        """
        if self._is_closed:
            return
        if not self.may_close():
            event.ignore()
            return
        self._is_closed = True
        self.remember()
        self.map.dispose()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep the window's layout, the view, the filters and the selection for the next start."""
        self._settings.remember("window/geometry", self.saveGeometry())
        self._settings.remember("window/state", self.saveState())
        self._settings.remember("window/around", self._room_around_map())
        from explorer import remembered  # noqa: PLC0415 - msgspec, which the first picture can do without

        remembered.remember(self._session, self._settings)
        self._settings.save()

    def map_bounds(self) -> tuple[float, float, float, float] | None:
        """Return west, south, east, north of what the map shows, in degrees, as the page wrote them."""
        seen = View.of_address(self.view)
        return seen.edges if seen else None

    def _arrange(self) -> None:
        self._centre = centre = QWidget(self)
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        centre.setMinimumWidth(LEAST_MAP)
        self.setCentralWidget(centre)
        self.setDockNestingEnabled(True)

    def _return_to_place(self) -> bool:
        """Be where the window was left, with the map where it was in it; tell whether that is known."""
        self.resize(*SIZE)
        geometry, room = self._settings.data("window/geometry"), self._settings.text("window/around")
        try:
            left, above, right, below = map(int, room.split())
        except ValueError:  # of the first start, or edited by hand
            return False
        self._column.setContentsMargins(left, above, right, below)
        self._centre.setMinimumWidth(left + LEAST_MAP + right)
        return self.restoreGeometry(geometry)

    def _room_around_map(self) -> str:
        """Return how many pixels of the window are left, above, right and below of the map."""
        map_, window = self.map.geometry(), self.rect()
        map_.moveTopLeft(self.map.mapTo(self, self.map.rect().topLeft()))
        return f"{map_.left()} {map_.top()} {window.right() - map_.right()} {window.bottom() - map_.bottom()}"

    def _size_docks(self) -> None:
        """Give the docks their first sizes, unless they have those they were left with."""
        if self.docks and not self._is_as_left:
            from explorer.docks import size_docks  # noqa: PLC0415 - while the map is drawn

            self._is_as_left = True
            size_docks(self, self.docks)

    def _show_details(self) -> None:
        """Bring the details forward, unless somebody is reading: then the map alone follows."""
        reading: QWidget | None = self.dock("Reader").widget()  # none until the docks are filled
        focused: QWidget | None = QApplication.focusWidget()
        if reading is None or focused is None or not reading.isAncestorOf(focused):
            self.bring_forward("Details")

    @called_by_qt
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that lie on this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @called_by_qt
    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show_map(self) -> None:
        session = self._session
        visible = None if session.query.is_empty else [feature.id for feature in session.shown_features]
        faded = [feature.id for feature in session.faded]
        large = self._large_page.entries(session)
        self.map.show_state(visible=visible, faded=faded, selected=session.selected, theme=self.theme, large=large)

    def _on_opened(self) -> None:
        self._renew_icons()
        self.furnish()
        self._show_map()

    def _renew_icons(self) -> None:
        """Layers that someone brought along have looks of their own, which come and go with them."""
        if self.is_furnished:
            self.icons = self._make_icons()
            self.panels.use_theme(self.icons, self._themes[self.theme])

    def _icons_in_use(self) -> Icons:
        self.furnish()
        return self.icons

    def _make_icons(self) -> Icons:
        from explorer.icons import Icons  # noqa: PLC0415 - after the map is up

        layers = self._session.atlas.layers if self._session.is_open else ()
        return Icons(self._symbology.with_layers(layers), self.theme)

    def _on_view(self, view: str) -> None:
        self.view = view
        self._settings.remember("map/view", view)


def _just_go(go: Callable[[], object]) -> None:
    go()
