"""Docks, menus and the map between them; what they show and do is theirs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import remembered
from explorer.appearance import theme_in_use, use_theme
from explorer.commands import fill_menus, make_actions
from explorer.panels.message_bar import MessageBar
from explorer.web.map_view import PAINT_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent

    from explorer.commands import Command
    from explorer.messages import Messages
    from explorer.panels.coverage_panel import CoveragePanel
    from explorer.panels.details_panel import DetailsPanel
    from explorer.panels.differences_panel import DifferencesPanel
    from explorer.panels.features_panel import FeaturesPanel
    from explorer.panels.layers_panel import LayersPanel
    from explorer.panels.reader_panel import ReaderPanel
    from explorer.session import Session
    from explorer.settings import Settings
    from explorer.web.map_view import MapView
    from geo.symbology import Symbology, ThemeName

TITLE: Final = "Caspian Explorer"
SIZE: Final = (1280, 820)
LEFT, RIGHT = 290, 360
LAYERS, FEATURES = 240, 500
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
DOCKS: Final = {
    "Layers": _LEFT,
    "Features": _LEFT,
    "Differences": _LEFT,
    "Coverage": _LEFT,
    "Details": _RIGHT,
    "Reader": _RIGHT,
}
"""By the names they have in saved layouts."""
TABS: Final = (("Features", "Differences", "Coverage"), ("Details", "Reader"))
"""Docks that share a place, the first one in front."""
LEAST_MAP: Final = 340
"""Pixels that the map keeps, however small the window: the docks give way."""


class MainWindow(QMainWindow):
    """The window. It shows what the session is, and tells the session what was picked on the map."""

    painted = Signal()
    """The window has been painted for the first time."""
    texts_wanted = Signal()
    """Somebody wants to add the text of an article."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the window."""

    layers: LayersPanel
    features: FeaturesPanel
    differences: DifferencesPanel
    coverage: CoveragePanel
    details: DetailsPanel
    reader: ReaderPanel

    def __init__(
        self,
        session: Session,
        settings: Settings,
        messages: Messages,
        symbology: Symbology,
        map_view: MapView,
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._messages = messages
        self._symbology = symbology
        self._has_painted = False
        self.chooser: QMenu | None = None
        self.view = remembered.view(settings)
        """What the map shows, as the page writes it: ``zoom/latitude/longitude/west,south,east,north``."""
        self.theme: ThemeName = theme_in_use(settings.text("theme"))
        self._is_furnished = False
        self._is_as_left = False
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.map = map_view
        self.map.setAccessibleName("Map")
        self._arrange(MessageBar(messages, self))
        self._make_status_bar()
        self._restore()
        self.map.setFocus()
        session.atlas_opened.connect(self._on_opened)
        session.query_changed.connect(self._on_query)
        session.selection_changed.connect(self._show_map)
        session.went_to.connect(self.map.reveal)
        session.went_to.connect(self._show_details)
        session.reading_changed.connect(lambda: self._bring_forward("Reader"))
        self.map.drawn.connect(lambda: QTimer.singleShot(PAINT_MS, self, self.furnish))
        self.map.features_picked.connect(self.pick)
        self.map.view_moved.connect(self._on_view)

    def furnish(self) -> None:
        """Fill the docks, if they are empty yet. It is done once the map can be seen."""
        if self._is_furnished:
            return
        self._is_furnished = True
        from explorer.icons import Icons  # noqa: PLC0415 - after the map is up
        from explorer.panels.coverage_panel import CoveragePanel  # noqa: PLC0415 - as above
        from explorer.panels.details_panel import DetailsPanel  # noqa: PLC0415 - as above
        from explorer.panels.differences_panel import DifferencesPanel  # noqa: PLC0415 - as above
        from explorer.panels.features_panel import FeaturesPanel  # noqa: PLC0415 - as above
        from explorer.panels.layers_panel import LayersPanel  # noqa: PLC0415 - as above
        from explorer.panels.reader_panel import ReaderPanel  # noqa: PLC0415 - as above

        self.icons = Icons(self._symbology, self.theme)
        self.layers = LayersPanel(self._session, self.icons, self)
        self.features = FeaturesPanel(self._session, self.icons, self)
        self.differences = DifferencesPanel(self._session, self)
        self.coverage = CoveragePanel(self._session, self)
        self.details = DetailsPanel(self._session, self._symbology.themes[self.theme], self)
        self.reader = ReaderPanel(self._session, self)
        self.reader.add_requested.connect(self.texts_wanted)
        self.reader.files_dropped.connect(self.files_dropped)
        self.reader.copied.connect(self._messages.information)
        for name, panel in (
            ("Layers", self.layers),
            ("Features", self.features),
            ("Differences", self.differences),
            ("Coverage", self.coverage),
            ("Details", self.details),
            ("Reader", self.reader),
        ):
            self.dock(name).setWidget(panel)

    def dock(self, name: str) -> QDockWidget:
        """Return a dock by the name it has in saved layouts."""
        return next(dock for dock in self.findChildren(QDockWidget) if dock.objectName() == name)

    def add_commands(self, commands: Iterable[Command]) -> None:
        """Make the menus and shortcuts from the command table."""
        commands = list(commands)
        menus = fill_menus(self.menuBar(), commands, make_actions(commands, self))
        if "view" in menus:
            menus["view"].addSeparator()
            for dock in self.findChildren(QDockWidget):
                menus["view"].addAction(dock.toggleViewAction())

    def pick(self, features: list[str]) -> None:
        """Select what was picked on the map; of several, let the person choose."""
        if len(features) > 1:
            self.chooser = self._make_chooser(features)
            self.chooser.popup(self._chooser_place())
            return
        self._session.select(features[0] if features else "")

    def use_theme(self, choice: str) -> None:
        """Use the light, the dark or (with nothing) the system's theme, and remember it."""
        self._settings.remember("theme", choice)
        if theme_in_use(choice) == self.theme:
            return
        self.theme = theme_in_use(choice)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use_theme(application, self.theme, self._symbology.themes[self.theme])
        if self._is_furnished:
            self.icons = type(self.icons)(self._symbology, self.theme)
            self.layers.use_icons(self.icons)
            self.features.use_icons(self.icons)
            self.details.use_theme(self._symbology.themes[self.theme])
        self._show_map()

    def forget_layout(self) -> None:
        """Put everything back where it was on the first start."""
        for dock in self.findChildren(QDockWidget):
            dock.show()
        self._default_sizes()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window is first seen."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the docks their sizes, which they take only in a window that is shown."""
        super().showEvent(event)
        if not self._is_as_left:
            self._is_as_left = True
            self._default_sizes()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember everything as it is left, and take the map down in the order Qt needs."""
        self.remember()
        self.map.dispose()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep the window's layout, the view, the filters and the selection for the next start."""
        self._settings.remember("window/geometry", self.saveGeometry())
        self._settings.remember("window/state", self.saveState())
        remembered.remember(self._session, self._settings)
        self._settings.save()

    def map_bounds(self) -> tuple[float, float, float, float] | None:
        """Return west, south, east, north of what the map shows, in degrees, as the page wrote them."""
        numbers = self.view.rpartition("/")[2].split(",")
        try:
            west, south, east, north = (float(number) for number in numbers)
        except ValueError:
            return None
        return west, south, east, north

    def _arrange(self, message_bar: MessageBar) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(message_bar)
        column.addWidget(self.map, 1)
        centre.setMinimumWidth(LEAST_MAP)
        self.setCentralWidget(centre)
        self.setDockNestingEnabled(True)
        for name, area in DOCKS.items():
            dock = QDockWidget(name, self)
            dock.setObjectName(name)
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
            )
            self.addDockWidget(area, dock)
        for first, *others in TABS:
            for name in others:
                self.tabifyDockWidget(self.dock(first), self.dock(name))
            self.dock(first).raise_()

    def _default_sizes(self) -> None:
        layers, features, details = (self.dock(name) for name in ("Layers", "Features", "Details"))
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([layers, details], [LEFT, RIGHT], horizontal)
        self.resizeDocks([layers, features], [LAYERS, FEATURES], vertical)

    def _make_status_bar(self) -> None:
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.clear = QToolButton(self)
        self.clear.setText("Clear filters")
        self.clear.clicked.connect(self._session.clear_query)
        self.clear.hide()
        offline = QLabel("Offline: nothing leaves this computer", self)
        offline.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.statusBar().addWidget(self.status)
        self.statusBar().addWidget(self.clear)
        self.statusBar().addPermanentWidget(offline)

    def _restore(self) -> None:
        self.resize(*SIZE)
        geometry, state = self._settings.data("window/geometry"), self._settings.data("window/state")
        self._is_as_left = not geometry.isEmpty() and self.restoreGeometry(geometry) and self.restoreState(state)

    def _make_chooser(self, features: list[str]) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName("Several features are here: choose one")
        for name in features:
            feature = self._session.atlas.feature(name)
            label = f"{feature.name} · {self._session.atlas.vocabulary.kinds[feature.kind].label}"
            action = menu.addAction(self.icons.feature(feature), label)
            action.triggered.connect(self._chosen(name))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(self._forget_chooser)
        return menu

    def _forget_chooser(self) -> None:
        if self.chooser is not None:
            self.chooser.deleteLater()
            self.chooser = None

    def _chosen(self, feature: str) -> Callable[[], None]:
        return lambda: self._session.select(feature)

    def _chooser_place(self) -> QPoint:
        """Return the pointer's place, or the map's middle when the pointer is not on the map."""
        here = QCursor.pos()
        on_map = self.map.rect().contains(self.map.mapFromGlobal(here))
        return here if on_map else self.map.mapToGlobal(self.map.rect().center())

    def _show_details(self) -> None:
        """Bring the details forward, unless somebody is reading: then the map alone follows."""
        reading: QWidget | None = self.dock("Reader").widget()  # none until the docks are filled
        focused: QWidget | None = QApplication.focusWidget()
        if reading is None or focused is None or not reading.isAncestorOf(focused):
            self._bring_forward("Details")

    def _bring_forward(self, name: str) -> None:
        """Show a dock, before those it shares a place with."""
        self.dock(name).show()
        self.dock(name).raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that lie on this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show_map(self) -> None:
        session = self._session
        visible = None if session.query.is_empty else [feature.id for feature in session.shown.features]
        self.map.show_state(visible=visible, selected=session.selected, theme=self.theme)

    def _on_opened(self) -> None:
        self.furnish()
        self._on_query()

    def _on_query(self) -> None:
        self.status.setText(self._session.describe())
        self.clear.setVisible(not self._session.query.is_empty)
        self._show_map()

    def _on_view(self, view: str) -> None:
        self.view = view
        self._settings.remember("map/view", view)
