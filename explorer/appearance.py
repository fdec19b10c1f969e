"""Light and dark: palette, typeface and a small style sheet, all from the symbology's themes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from geo import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from geo.themes import Theme, ThemeName

FONT_SIZE: Final = 10.5
"""In points; everything scales with it."""
ACCENT: Final[dict[str, str]] = {"light": "#0b5a7a", "dark": "#6fc3e8"}
"""Links and selections: at least 4.5 : 1 against the paper of their theme."""

TINT: Final[dict[str, str]] = {"light": "#cfe4ee", "dark": "#2b4b5c"}
"""Behind a selected row; icons and text keep their colours on it."""

STYLE: Final = """
QMainWindow::separator {{ width: 6px; height: 6px; background: {window}; }}
QDockWidget {{ font-weight: 600; }}
QDockWidget::title {{ padding: 6px 8px; background: {window}; }}
QToolTip {{ color: {text}; background: {paper}; border: 1px solid {line}; padding: 3px; }}
QTabBar::tab {{ padding: 5px 8px; margin-right: 2px; border: 1px solid {line}; background: {window}; color: {muted}; }}
QTabBar::tab:selected {{ background: {paper}; color: {text}; font-weight: 600; }}
QTabBar::tab:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QLineEdit {{ padding: 4px 6px; border: 1px solid {line}; border-radius: 4px; background: {paper}; }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 3px 5px; }}
QTreeView, QTableView {{ border: none; background: {paper}; outline: 0; }}
QTreeView::item, QTableView::item {{ padding: 3px 4px; border: none; }}
QTreeView:focus, QTableView:focus {{ border: 2px solid {accent}; }}
QTreeView::item:hover, QTableView::item:hover {{ background: {window}; }}
QTreeView::item:selected, QTableView::item:selected {{ background: {tint}; color: {text}; font-weight: 600; }}
QCheckBox::indicator, QTreeView::indicator {{ width: 12px; height: 12px; border-radius: 3px; }}
QCheckBox::indicator, QTreeView::indicator {{ border: 1px solid {muted}; background: {paper}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ image: url("{checked}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: none; padding: 4px; }}
QTextEdit, QPlainTextEdit, QListWidget {{ border: 1px solid {line}; border-radius: 4px; padding: 1px; }}
QTextEdit, QPlainTextEdit, QListWidget {{ background: {paper}; }}
QTextEdit:focus, QPlainTextEdit:focus, QListWidget:focus {{ border: 2px solid {accent}; padding: 0; }}
QScrollArea {{ border: none; }}
QScrollArea:focus {{ border: 2px solid {accent}; }}
QPushButton, QToolButton {{ padding: 4px 12px; border: 1px solid {line}; border-radius: 4px; background: {paper}; }}
QPushButton:hover, QToolButton:hover {{ background: {window}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QToolButton[role="compact"] {{ padding: 3px 7px; }}
QToolButton[role="compact"]:focus {{ padding: 2px 6px; }}
QPushButton:default {{ background: {accent}; color: {paper}; }}
QPushButton:disabled {{ background: {paper}; color: {muted}; }}
QFrame[role="card"] {{ background: {paper}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[role="notice"] {{ background: {paper}; border-left: 4px solid {accent}; }}
QLabel[role="differ"] {{ color: {differ}; font-weight: 600; }}
QToolButton[role="passage"] {{ border: none; padding: 0 3px; color: {accent}; background: transparent; }}
QToolButton[role="passage"]:hover {{ text-decoration: underline; }}
QToolButton[role="passage"]:focus {{ border: 1px solid {accent}; padding: 0 2px; }}
QMenuBar {{ background: {window}; }}
QMenuBar::item {{ padding: 8px 9px; background: transparent; }}
QMenuBar::item:selected {{ background: {tint}; }}
QToolBar {{ border: none; background: {window}; spacing: 2px; padding: 1px 6px; }}
QToolBar QToolButton {{ border: 2px solid transparent; padding: 3px; background: transparent; }}
QToolBar QToolButton:hover {{ background: {paper}; }}
QToolBar QToolButton:focus {{ border: 2px solid {accent}; padding: 3px; }}
QStatusBar {{ background: {window}; }}
QStatusBar::item {{ border: none; }}
"""


def theme_in_use(choice: str) -> ThemeName:
    """Return the theme for a choice of ``light``, ``dark`` or, with anything else, the system's."""
    if choice in {"light", "dark"}:
        return "dark" if choice == "dark" else "light"
    return "dark" if QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark else "light"


def use_typeface(application: QApplication) -> None:
    """Use Source Sans Pro from its package, so that the window looks alike on every machine."""
    for style in ("Regular", "Semibold", "Bold", "It"):
        QFontDatabase.addApplicationFont(str(resources.font(style)))
    font = QFont("Source Sans Pro")
    font.setPointSizeF(FONT_SIZE)
    application.setFont(font)


def use_theme(application: QApplication, name: ThemeName, theme: Theme) -> None:
    """Colour the whole program."""
    window = QColor(theme.paper).darker(104) if name == "light" else QColor(theme.halo)
    line = QColor(theme.boundary if name == "dark" else "#cfd6da")
    palette = QPalette()
    # Every colour as text: copying a QColor would have PySide make all of the namespace Qt, which takes 30 ms.
    roles: dict[QPalette.ColorRole, str] = {
        QPalette.ColorRole.Window: window.name(),
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: window.name(),
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text_muted,
        QPalette.ColorRole.Button: theme.paper,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.paper,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: TINT[name],
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.Link: ACCENT[name],
        QPalette.ColorRole.Accent: ACCENT[name],
        QPalette.ColorRole.Mid: line.name(),
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text_muted))
    application.setPalette(palette)
    application.setStyleSheet(
        STYLE.format(
            window=window.name(),
            text=theme.text,
            paper=theme.paper,
            muted=theme.text_muted,
            line=line.name(),
            accent=ACCENT[name],
            tint=TINT[name],
            differ=theme.differ,
            checked=resources.asset("icons", f"checked-{name}.svg").as_posix(),
        ),
    )
