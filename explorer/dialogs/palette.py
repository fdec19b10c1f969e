"""The one search: a field in the menu bar and, under it, what was found of features, facts, articles and commands.

The keyboard stays in the field; the list below follows its arrow keys and is spoken by way of announcements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from explorer.called_by_qt import called_by_qt
from explorer.models.hits_model import DETAIL_ROLE, HitsModel, Result

if TYPE_CHECKING:
    from explorer.searching import Searching
    from explorer.widgets.search_field import SearchField

WIDTH: Final = 620
ROW: Final = 30
"""Pixels; rows are one line each, so that many fit."""
MARGIN: Final = 8
ICON: Final = 18
DETAIL_SHARE: Final = 0.45
"""Of a row's width, at most, for what stands to the right."""
MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QFrame):
    """The list under the field; it is there while one searches."""

    chosen = Signal(Result)

    def __init__(self, field: SearchField, model: HitsModel, searching: Searching, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What was found"))
        self.field = field
        self.model = model
        self._searching = searching
        self._window = parent
        self._came_from: QWidget | None = None
        self.list = QListView(self)
        self.list.setModel(model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.nothing = QLabel(self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setMargin(MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.hide()
        field.textChanged.connect(self._search)
        field.installEventFilter(self)
        parent.installEventFilter(self)
        searching.renewed.connect(self._search_again)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def open(self) -> None:
        """Put the keyboard into the field and show what there is to choose."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._searching.hurry()
        self._search(self.field.text())

    def close_and_return(self) -> None:
        """Put the list away and the keyboard back to where it was."""
        back, self._came_from = self._came_from, None
        self.hide()
        self.field.clear()
        self.hide()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.clearFocus()

    def current(self) -> Result | None:
        """Return the result that Enter would take."""
        index = self.list.currentIndex()
        return self.model.result(index.row()) if index.isValid() else None

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that belong to the list, and follow the window's size."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else the window's own Escape would take it
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_and_return()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
        elif key in MOVES:
            if self.isVisible():
                self._move(MOVES[key])
            else:
                self._search(self.field.text())
        else:
            return False
        return True

    def _search_again(self) -> None:
        if self.isVisible():
            self._search(self.field.text())

    def _search(self, text: str) -> None:
        if not self.field.hasFocus():
            return
        self.model.search(text)
        self.list.setVisible(bool(self.model.found))
        self.nothing.setVisible(not self.model.found)
        reading = self.tr("The names are still being read…")
        self.nothing.setText(self.tr("Nothing was found.") if self._searching.is_ready else reading)
        self._set_current(self._next(-1, 1))
        self._place()
        self.show()
        self.raise_()
        self._announce()

    def _place(self) -> None:
        """Stand under the field, as high as what is listed, and inside of the window."""
        parent = self._window
        under = self.field.mapTo(parent, QPoint(self.field.width(), self.field.height() + 2))
        width = min(WIDTH, parent.width() - 2 * MARGIN)
        lines = max(1, self.model.rowCount()) * ROW + 2 * MARGIN
        height = min(lines + 2, parent.height() - under.y() - 4 * MARGIN)
        left = max(MARGIN, min(under.x(), parent.width() - MARGIN) - width)
        self.setGeometry(left, under.y(), width, height)

    def _move(self, by: int) -> None:
        row, step = self.list.currentIndex().row(), 1 if by > 0 else -1
        for _ in range(abs(by)):
            following = self._next(row, step)
            if following < 0:
                break
            row = following
        self._set_current(row)
        self._announce()

    def _next(self, row: int, step: int) -> int:
        """Return the next row that can be chosen, or -1."""
        row += step
        while 0 <= row < self.model.rowCount():
            if self.model.flags(self.model.index(row)) & Qt.ItemFlag.ItemIsEnabled:
                return row
            row += step
        return -1

    def _set_current(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            # The heading above the first result of all is to be seen too.
            self.list.scrollTo(self.model.index(0 if row == 1 else row))

    def _announce(self) -> None:
        """Have a screen reader say where one is: the keyboard is in the field, so it would not by itself."""
        current = self.current()
        said = self.model.said(current) if current else self.nothing.text()
        event = QAccessibleAnnouncementEvent(self.field, said)
        QAccessible.updateAccessibility(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            result = self.model.result(index.row())
            self.close_and_return()
            self.chosen.emit(result)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self.field:
            if old is not None:
                self._came_from = old
            if not self.isVisible():
                self._searching.hurry()
                self._search(self.field.text())
        elif old is self.field and self.isVisible():
            self.hide()


class _Line(QStyledItemDelegate):
    """A title to the left, muted details to the right; headings small, as in a menu."""

    @called_by_qt
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return one size for all rows."""
        return QSize(0, ROW)

    @called_by_qt
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a line."""
        self.initStyleOption(option, index)
        widget: QWidget = option.widget
        rect: QRect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        palette: QPalette = option.palette
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        title, detail = str(index.data()), str(index.data(DETAIL_ROLE) or "")
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(rect.left(), rect.center().y() - ICON // 2, ICON, ICON))
        model = index.model()
        is_heading = isinstance(model, HitsModel) and model.result(index.row()).is_heading
        if is_heading:
            font = painter.font()
            font.setWeight(font.Weight.DemiBold)
            font.setPointSizeF(font.pointSizeF() * 0.9)
            painter.setFont(font)
        else:
            rect.setLeft(rect.left() + ICON + MARGIN)
        elide = Qt.TextElideMode.ElideRight
        detail = painter.fontMetrics().elidedText(detail, elide, int(rect.width() * DETAIL_SHARE))
        room = rect.width() - painter.fontMetrics().horizontalAdvance(detail) - 2 * MARGIN
        painter.setPen(muted)
        painter.drawText(rect, int(right), detail)
        is_possible = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.setPen(palette.color(QPalette.ColorRole.Text) if is_possible else muted)
        painter.drawText(rect, int(middle), painter.fontMetrics().elidedText(title, elide, room))
        painter.restore()
