"""Every control of the window has a name and a role, and the keyboard comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from explorer.docks import PLACES
from explorer.environment import Places
from tests.end_to_end.conftest import Opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

    from tests.end_to_end.conftest import Person

SPOKEN = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.MenuItem,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    },
)
"""Roles of things that do something, and so must say what."""
LEAST_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3."""
INNER = frozenset({"qt_spinbox_lineedit", "qt_scrollarea_viewport", "ScrollLeftButton", "ScrollRightButton"})
"""Parts of Qt's own controls, which speak through their owner."""


@pytest.fixture(scope="module")
def heard(application: QApplication, cached_pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """Open a window for this module alone.

    Asking for interfaces from Python makes some of Qt's objects Python's, which deletes them with the last one who
    asked. A screen reader asks from outside.
    """
    folder = tmp_path_factory.mktemp("heard")
    opener = Opener(application)
    yield opener.open(Places(folder / "settings.ini", cached_pages, folder / "caspian.log", folder / "journals"))
    opener.close()


@pytest.fixture
def person(heard: Person) -> Person:
    heard.start_over()
    return heard


def described(interface: QAccessibleInterface) -> str:
    thing: QObject | None = interface.object()  # Qt's stub leaves the None out
    owner = f"{type(thing).__name__} “{thing.objectName()}”" if thing is not None else "part"
    return f"{owner}, {interface.role().name}"


def controls(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield every interface below a widget that does something, as a screen reader would meet it."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid():
            continue
        thing: QObject | None = interface.object()
        is_inner = thing is not None and thing.objectName() in INNER
        if interface.role() in SPOKEN and not is_inner and not interface.state().invisible:
            yield interface
        if interface.role() not in {QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.WebDocument}:
            waiting += [interface.child(number) for number in range(interface.childCount())]


def nameless(widget: QWidget) -> list[str]:
    return [described(interface) for interface in controls(widget) if not interface.text(QAccessible.Text.Name).strip()]


@pytest.mark.parametrize("dock", [place.name for place in PLACES])
def test_every_control_of_a_panel_has_a_name(person: Person, dock: str) -> None:
    person.session.select("fibre-cable")
    person.window.bring_forward(dock)
    person.details_labels()
    panel = person.window.dock(dock).widget()
    assert list(controls(panel)) or dock == "Details"
    assert nameless(panel) == []


def test_every_control_around_the_panels_has_a_name(person: Person) -> None:
    person.session.refine(text="oil")
    bars = [person.window.menuBar(), person.window.statusBar()]
    assert [name for bar in bars for name in nameless(bar)] == []


def test_the_map_has_a_name(person: Person) -> None:
    interface = QAccessible.queryAccessibleInterface(person.window.map)
    assert interface.text(QAccessible.Text.Name) == "Map"


def test_every_control_can_be_reached_with_the_tab_key(person: Person) -> None:
    wanted = {
        widget
        for widget in person.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not person.window.map.isAncestorOf(widget)
    }
    assert wanted
    unreached = set(wanted)
    start = next(iter(wanted))
    widget: QWidget | None = start
    while widget is not None and unreached:
        unreached.discard(widget)
        widget = widget.nextInFocusChain()
        if widget is start:
            break
    assert unreached == set()


@pytest.mark.parametrize(("number", "dock"), [*enumerate((place.name for place in PLACES), start=1)])
def test_a_key_goes_to_each_panel_also_where_it_lies_behind_another(person: Person, number: int, dock: str) -> None:
    person.window.map.setFocus()
    QTest.keyClick(person.map_widget(), Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert person.window.dock(dock).isAncestorOf(focused)
    assert not person.window.dock(dock).visibleRegion().isEmpty()


def test_a_key_goes_back_to_the_map(person: Person) -> None:
    person.window.panels.features.filter.setFocus()
    QTest.keyClick(person.window.panels.features.filter, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    person.wait_until(lambda: QApplication.focusWidget() is person.map_widget())


def test_every_command_is_in_a_menu(person: Person) -> None:
    in_menus = {
        action.objectName() for menu in person.window.menuBar().findChildren(QMenu) for action in menu.actions()
    }
    assert {command.id for command in person.window.commands} <= in_menus


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    ],
)
def test_text_stands_out_from_its_ground(
    person: Person, theme: str, ink: QPalette.ColorRole, paper: QPalette.ColorRole
) -> None:
    person.window.use_theme(theme)
    palette = QApplication.palette()
    assert contrast(palette.color(ink), palette.color(paper)) >= LEAST_CONTRAST


def test_the_focus_can_be_seen(person: Person) -> None:
    field = person.window.panels.features.filter
    person.window.map.setFocus()
    without = field.grab().toImage()
    field.setFocus()
    QTest.qWait(20)
    assert field.grab().toImage() != without


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, as WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
