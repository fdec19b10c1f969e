"""A heading, a button that clears what stands under it, and a list of values to check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QToolButton, QTreeView, QVBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtCore import QAbstractItemModel

NAME, COUNT = range(2)
MOST_ROWS: Final = 12
"""What more there is can be scrolled to."""


class _List(QTreeView):
    """As high as its rows, up to a limit."""

    @called_by_qt
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the rows."""
        model: QAbstractItemModel | None = self.model()
        rows = model.rowCount() if model is not None else 0
        height = self.sizeHintForRow(0) if rows else 0
        return QSize(super().sizeHint().width(), min(rows, MOST_ROWS) * height + 2 * self.frameWidth() + 4)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a list in a scrolled column gives nothing away."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class FacetList(QWidget):
    """One part of the query, to be chosen from.

    Parameters
    ----------
    title
        What the part is called.
    model
        Its values: a name that can be checked, and a count.
    chosen
        Tells which values are checked.
    """

    cleared = Signal()
    """Nothing shall be checked."""

    def __init__(
        self,
        title: str,
        model: QAbstractItemModel,
        chosen: Callable[[], Collection[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear: {part}").format(part=title))
        self.clear.clicked.connect(self.cleared)
        self.list = _List(self)
        self.list.setModel(model)
        self.list.setAccessibleName(title)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        heading = QHBoxLayout()
        heading.addWidget(text(title, "heading"), 1)
        heading.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(self.list)
        model.dataChanged.connect(self._refresh)
        model.modelReset.connect(self._refit)
        self._refresh()

    def _refresh(self) -> None:
        self.clear.setVisible(bool(self._chosen()))

    def _refit(self) -> None:
        self.list.updateGeometry()
        self._refresh()
