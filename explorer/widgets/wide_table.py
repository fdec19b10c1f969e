"""A table with columns to choose from, several rows to select, and a copy of them for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu

from explorer.called_by_qt import called_by_qt
from explorer.widgets.table import make_table
from geo import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QWidget

    from explorer.settings import Settings
    from explorer.widgets.table import Table

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What models give to be copied."""
NARROWEST: Final = 80
"""Pixels that the first column keeps; beyond that the table scrolls sideways."""
WIDEST: Final = 240
"""Pixels of a column whose contents are longer."""
SAMPLE: Final = 60
"""Rows that a column's width is taken from."""


class WideTable(QObject):
    """Dresses a table's view.

    Parameters
    ----------
    name
        What the table shows, for screen readers.
    key
        What settings know the choice of columns by.
    ids
        Of the columns, in order; the first is always shown.
    chosen
        The ids of those shown at first.
    whole
        Gives what the rows are of: columns are fitted anew where that is something else.
    """

    copied = Signal(str)
    """What was put on the clipboard, as a sentence."""

    def __init__(  # noqa: PLR0913 - a table is made once, of all that it is
        self,
        name: str,
        model: QAbstractItemModel,
        settings: Settings,
        parent: QWidget,
        *,
        key: str,
        ids: Sequence[str],
        chosen: Sequence[str],
        whole: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._whole = whole
        self._settings = settings
        self._key = f"columns/{key}"
        self._ids = tuple(ids)
        self.view = _dressed(make_table(name, model, (), parent))
        self._header.customContextMenuRequested.connect(self._offer_columns)
        self.view.viewport().installEventFilter(self)
        self._fitted_to: object = None
        self._fitted_rows = 0
        model.modelReset.connect(self._fit_to_more)
        self.copy_action = QAction(self.tr("Copy as a table"), self.view)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        self.columns_menu = QMenu(self.tr("Columns"), self.view)
        self._fill_menu()
        self.view.addAction(self.copy_action)
        self.view.addAction(self.columns_menu.menuAction())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.show_columns(settings.texts(self._key) or chosen)

    @property
    def _header(self) -> QHeaderView:
        return self.view.horizontalHeader()

    def shown_columns(self) -> list[str]:
        """Return the ids of the columns that are shown, in their order on the screen."""
        return [self._ids[column] for column in self._sections()]

    def show_columns(self, chosen: Sequence[str]) -> None:
        """Show these columns and the first one; ids that are unknown name nothing."""
        for column, name in enumerate(self._ids):
            is_shown = column == 0 or name in chosen
            self.view.setColumnHidden(column, not is_shown)
            self.columns_menu.actions()[column].setChecked(is_shown)
        self.fit()

    def copy(self) -> None:
        """Put the selected rows, or else all, on the clipboard: as text between tabs and as an HTML table."""
        selected = self.view.selectionModel().selectedRows()
        rows = sorted(index.row() for index in selected) or list(range(self._model.rowCount()))
        sections = self._sections()
        headings = [str(self._model.headerData(section, Qt.Orientation.Horizontal)) for section in sections]
        cells = [[self._model.index(row, section).data(CELL_ROLE) for section in sections] for row in rows]
        data = QMimeData()
        data.setText(tables.tsv_text(headings, cells))
        data.setHtml(tables.html_table(headings, cells))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("%Ln row(s) copied.", "", len(rows)))

    def _fit_to_more(self) -> None:
        """Fit what was never shown; a filter that leaves less of it does not move the columns about."""
        if self._whole() is not self._fitted_to or self._model.rowCount() > self._fitted_rows:
            self.fit()

    def fit(self) -> None:
        """Make columns as wide as their contents, and give the first what is left."""
        self._fitted_to, self._fitted_rows = self._whole(), self._model.rowCount()
        others = [section for section in self._sections() if section]
        for section in others:
            self.view.resizeColumnToContents(section)
            if self.view.columnWidth(section) > WIDEST:
                self.view.setColumnWidth(section, WIDEST)
        self._share_room()

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the view's width."""
        if event.type() == QEvent.Type.Resize:
            self._share_room()
        return super().eventFilter(watched, event)

    def _share_room(self) -> None:
        taken = sum(self.view.columnWidth(section) for section in self._sections() if section)
        self.view.setColumnWidth(0, max(NARROWEST, self.view.viewport().width() - taken))

    def _sections(self) -> list[int]:
        """Return the columns that are shown, as they stand."""
        header = self._header
        sections = [header.logicalIndex(place) for place in range(header.count())]
        return [section for section in sections if not header.isSectionHidden(section)]

    def _fill_menu(self) -> None:
        for column, name in enumerate(self._ids):
            heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            action = self.columns_menu.addAction(heading)
            action.setCheckable(True)
            action.setEnabled(column > 0)
            action.triggered.connect(lambda is_shown, name=name: self._choose(name, is_shown))

    def _choose(self, name: str, is_shown: bool) -> None:  # noqa: FBT001 - the signal's argument
        shown = {*self.shown_columns()} | {name} if is_shown else {*self.shown_columns()} - {name}
        self.show_columns([column for column in self._ids if column in shown])
        self._settings.remember(self._key, self.shown_columns())

    def _offer_columns(self, place: QPoint) -> None:
        self.columns_menu.popup(self._header.mapToGlobal(place))


def _dressed(view: Table) -> Table:
    """Let several rows be selected, and what is wider than the view be scrolled to."""
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setResizeContentsPrecision(SAMPLE)
    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    return view
