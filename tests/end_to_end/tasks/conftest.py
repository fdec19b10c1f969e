"""For the eight tasks of the window: hands that know a mouse or a keyboard alone, and eyes that judge what is so then.

Hands act on what is on the screen; nothing of the program is called to take a step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from explorer.models.facets_model import COUNT, NAME
from geo.layers import lines, positions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractItemView

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NOTCH = 120
"""A step of a wheel, as Qt counts it."""
SETTLED_MS = 50
"""A column that was just filled lays itself out meanwhile."""
LONGEST_WAY = 300
"""Controls, rows or notches; who has not come to something by then never will."""
BUOYS = "name,longitude,latitude,keeper\nMurky Buoy,51.20,42.90,Harbour of Nowhere\nClear Buoy,51.60,41.40,Nobody\n"
"""A table of someone's own, with two places."""


class Mouse:
    """A hand that clicks, drags, turns the wheel and drops files."""

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget that can be seen, in the middle if no place is given."""
        assert widget.isVisible()
        QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center() if place is None else place)

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click a row of a list."""
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def check(self, area: QScrollArea, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click the box in front of a row of a list that stands in a column."""
        view.scrollTo(index)
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.rect = view.visualRect(index)
        option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        self.turn_wheel_to(area, view.viewport(), option.rect)
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
        self.click(view.viewport(), box.center())

    def click_tab(self, window: QWidget, title: str) -> None:
        """Click the tab of a panel that lies behind another."""
        bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
        bar, tab = next((bar, tab) for bar in bars for tab in range(bar.count()) if bar.tabText(tab) == title)
        self.click(bar, bar.tabRect(tab).center())

    def click_tool(self, bar: QToolBar, action: QAction) -> None:
        """Click a button of the toolbar."""
        self.click(bar.widgetForAction(action))

    def click_entry(self, menu: QMenu, begins: str) -> None:
        """Click an entry of a menu that is open."""
        action = next(action for action in menu.actions() if action.text().startswith(begins))
        self.click(menu, menu.actionGeometry(action).center())

    def choose(self, box: QComboBox, data: str) -> None:
        """Open a box and click an entry of it."""
        self.click(box)
        QTest.qWait(
            QApplication.doubleClickInterval() + SETTLED_MS
        )  # until then a list takes its second click for the first one's
        self.click_row(box.view(), box.model().index(box.findData(data), 0))
        assert box.currentData() == data

    def drag(self, widget: QWidget, start: QPointF, end: QPointF) -> None:
        """Press, go there, let go."""
        for kind, place, buttons in (
            (QEvent.Type.MouseButtonPress, start, LEFT),
            (QEvent.Type.MouseMove, (start + end) / 2, LEFT),
            (QEvent.Type.MouseMove, end, LEFT),
            (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
        ):
            button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
            where = QPointF(widget.mapToGlobal(place))
            QApplication.sendEvent(widget, QMouseEvent(kind, place, where, button, buttons, NO_KEYS))

    def turn_wheel_to(self, area: QScrollArea, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll a column until something in it, or a part of that, can be seen in full."""
        QTest.qWait(SETTLED_MS)
        port, wanted = area.viewport(), widget.rect() if part is None else part
        for _ in range(LONGEST_WAY):
            top = widget.mapTo(port, wanted.topLeft()).y()
            if 0 <= top <= port.height() - wanted.height():
                return
            self.turn_wheel(port, NOTCH if top < 0 else -NOTCH)
        pytest.fail("The wheel does not lead there.")

    def turn_wheel(self, widget: QWidget, by: int) -> None:
        """Turn the wheel over the middle of a widget."""
        place = QPointF(widget.rect().center())
        where = QPointF(widget.mapToGlobal(place))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, where, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, NO_KEYS, phase, False)  # noqa: FBT003 - Qt's signature
        QApplication.sendEvent(widget, event)

    def drop(self, window: QWidget, path: Path) -> None:
        """Let a file fall onto the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), copy, data, LEFT, NO_KEYS))
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copy, data, LEFT, NO_KEYS))


class Keyboard:
    """Fingers; a key goes to whatever has the keyboard."""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press and let go."""
        QTest.keyClick(self._listener(), key, modifiers)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        """Press a key with Alt."""
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def write(self, text: str) -> None:
        """Write any letters."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self._listener(), event)

    def is_in(self, widget: QWidget) -> bool:
        """Tell whether something in a dialog or a panel has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and widget.isAncestorOf(focused)

    def tab_to(self, is_wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until what is wanted has the keyboard."""
        for _ in range(LONGEST_WAY):
            if is_wanted(self._listener()):
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail("The Tab key does not lead there.")

    def go_down_to(self, is_there: Callable[[], bool]) -> None:
        """Press Down until something is so."""
        for _ in range(LONGEST_WAY):
            if is_there():
                return
            self.press(Qt.Key.Key_Down)
        pytest.fail("The Down key does not lead there.")

    def _listener(self) -> QWidget:
        popup, focused = QApplication.activePopupWidget(), QApplication.focusWidget()
        listener: QWidget | None = popup or focused  # Qt's stub leaves the None out
        assert listener is not None, "Nothing has the keyboard."
        return listener


class Eyes:
    """What can be read in a window, to judge by."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.window = person.window
        self.session = person.session

    def turn_back(self) -> None:
        """Wait until every dialog is gone; off screen no one gives the keyboard back to the window then."""
        self.person.wait_until(lambda: _dialog() is None)
        self.window.activateWindow()
        self.person.wait_until(self.window.isActiveWindow)

    def cards(self) -> list[str]:
        """Return what the article panels of the details are called."""
        frames = self._details().findChildren(QFrame)
        return [frame.accessibleName() for frame in frames if frame.property("role") == "card" and _is_article(frame)]

    def passages(self) -> list[QToolButton]:
        """Return the buttons in the article panels that lead to a passage."""
        buttons = self._details().findChildren(QToolButton)
        passages = [button for button in buttons if _is_passage(button)]
        self.person.wait_until(lambda: all(button.isVisible() for button in passages))
        return passages

    def is_passage(self, widget: QWidget) -> bool:
        """Tell whether a widget is one of those buttons."""
        return _is_passage(widget)

    def citation(self) -> str:
        """Return what the reader says in the place of a text that is not at hand."""
        labels = self.window.panels.reader.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if not label.visibleRegion().isEmpty())

    def sentence(self) -> str:
        """Return what the status bar says of the filters."""
        return self.window.status_bar.sentence.text()

    def count(self) -> int:
        """Return the number of features that the status bar says are shown."""
        return int(self.sentence().split(" ")[0])

    def drawn(self, *, faintly: bool) -> set[str]:
        """Return the ids of what stands on the map in full strength, or faintly."""
        standing = self.person.ask_page("caspian.standing()")
        return {one["id"] for part in ("markers", "lines") for one in standing[part] if (one["alpha"] < 1) is faintly}

    def place_of(self, feature: str) -> tuple[float, float]:
        """Return longitude and latitude of a point, or of a vertex in the middle of a feature's longest line."""
        geometry = self.session.atlas.feature(feature).geometry
        assert geometry is not None
        longest = max(lines(geometry), key=len, default=())
        longitude, latitude, *_ = longest[len(longest) // 2] if longest else next(iter(positions(geometry)))
        return longitude, latitude

    def foreseen(self, part: str, value: str) -> int:
        """Return how much a value of the filters says that it would show."""
        model = self.window.panels.filters.models[part]
        return int(model.index(self.row_of(part, value), COUNT).data())

    def row_of(self, part: str, value: str) -> int:
        """Return the row of the filters where a value stands, by the end of its name."""
        model = self.window.panels.filters.models[part]
        return next(row for row in range(model.rowCount()) if model.index(row, NAME).data().endswith(value))

    def bookmark_names(self) -> list[str]:
        """Return what the entries of the Bookmarks menu are called."""
        return [action.text() for action in self.window.menus["bookmarks"].actions()]

    def middle(self) -> float:
        """Return the longitude of the map's middle."""
        return float(self.person.ask_page("map_caspian.getCenter().lng"))

    def zoom(self) -> float:
        """Return how near the map is looked at."""
        return float(self.person.ask_page("map_caspian.getZoom()"))

    def _details(self) -> QWidget:
        self.person.wait_until(lambda: self.window.panels.details.is_filled)
        column = self.window.panels.details.widget()
        assert column is not None
        return column


def _dialog() -> QWidget | None:  # Qt's stub leaves the None out
    return QApplication.activeModalWidget()


def _is_article(frame: QFrame) -> bool:
    return frame.accessibleName().startswith("Article: ")


def _is_passage(widget: QWidget) -> bool:
    """Tell whether a widget is a button beside a fact that leads to its passage."""
    parent: QWidget | None = widget.parentWidget()
    return widget.property("role") == "passage" and isinstance(parent, QFrame) and _is_article(parent)


@pytest.fixture
def mouse() -> Mouse:
    return Mouse()


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def eyes(person: Person) -> Eyes:
    """Look at the window that all tests share, as it is at first."""
    for dock in ("Layers", "Features", "Details"):
        person.window.bring_forward(dock)
    person.window.map.setFocus()
    return Eyes(person)


@pytest.fixture
def launch(opener: Opener, places: Places, reader: Path) -> Callable[[], Eyes]:  # noqa: ARG001 - a home of nobody
    """Return what starts the program, as often as wanted, for somebody who has never had it."""

    def start() -> Eyes:
        person = opener.open(places)
        person.wait_until(lambda: person.window.is_furnished)
        eyes = Eyes(person)
        eyes.turn_back()
        return eyes

    return start


@pytest.fixture
def save_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return what answers the dialog for a file to be saved, which is the system's."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])

    return answer


@pytest.fixture
def buoys(tmp_path: Path) -> Path:
    path = tmp_path / "buoys.csv"
    path.write_text(BUOYS, encoding="utf-8")
    return path
