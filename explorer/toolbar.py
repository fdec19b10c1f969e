"""The toolbar: those commands that have a drawing, in the order of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QToolBar

from explorer.called_by_qt import called_by_qt
from geo import resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction, QColor
    from PySide6.QtWidgets import QWidget

    from explorer.commands import Command

SIZE: Final = 24
HEIGHT: Final = 36
SCALE: Final = 3
"""Icons are drawn larger than shown, for screens with several dots a pixel."""
INK: Final = "currentColor"
"""What drawings in ``assets/icons`` are drawn in; the theme says which colour that is."""


class Toolbar(QToolBar):
    """Icons without words: each has its words, and its key, in its tooltip and for screen readers.

    Empty, but as high as it will be, until it is filled: drawings take time that belongs to the map.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: dict[str, QAction] = {}
        self.setObjectName("Toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFixedHeight(HEIGHT)

    def fill(self, commands: Iterable[Command], actions: Mapping[str, QAction]) -> None:
        """Add the commands that have a drawing, a line between those of different menus."""
        menu = ""
        for command in commands:
            if command.icon:
                if menu and command.menu != menu:
                    self.addSeparator()
                menu = command.menu
                action = self._drawn[command.icon] = actions[command.id]
                action.setIconVisibleInMenu(False)
                action.setToolTip(f"{command.plain_text} ({command.keys})" if command.shortcut else command.plain_text)
                self.addAction(action)
                button = self.widgetForAction(action)
                button.setAccessibleName(command.plain_text)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw()

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        for name, action in self._drawn.items():
            action.setIcon(_icon(name, self.palette()))


def _icon(name: str, palette: QPalette) -> QIcon:
    drawing = resources.asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon(_pixmap(drawing, palette.color(QPalette.ColorRole.WindowText), 1.0))
    icon.addPixmap(_pixmap(drawing, palette.color(QPalette.ColorRole.WindowText), 0.35), QIcon.Mode.Disabled)
    return icon


def _pixmap(drawing: str, ink: QColor, opacity: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - after the map is up

    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(drawing.replace(INK, ink.name()).encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(SCALE)
    return pixmap
