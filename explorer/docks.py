"""Which docks the window has, where they stand, and which share a place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True, slots=True)
class Place:
    """A dock's place in a window that nobody has rearranged."""

    name: str
    """As saved layouts know it."""
    area: Qt.DockWidgetArea
    behind: str = ""
    """The dock whose place it shares, behind it."""


PLACES: Final = (
    Place("Layers", _LEFT),
    Place("Filters", _LEFT, behind="Layers"),
    Place("Features", _LEFT),
    Place("Facts", _LEFT, behind="Features"),
    Place("Differences", _LEFT, behind="Features"),
    Place("Coverage", _LEFT, behind="Features"),
    Place("Details", _RIGHT),
    Place("Reader", _RIGHT, behind="Details"),
    Place("Timeline", _BOTTOM),
)
WIDTHS: Final = {"Layers": 316, "Details": 360}
HEIGHTS: Final = {"Layers": 280, "Features": 460, "Timeline": 190}
"""In pixels, at first."""


def dock_titles() -> dict[str, str]:
    """Return what docks are called by those who see them."""
    return {
        "Layers": QCoreApplication.translate("Docks", "Layers"),
        "Filters": QCoreApplication.translate("Docks", "Filters"),
        "Features": QCoreApplication.translate("Docks", "Features"),
        "Facts": QCoreApplication.translate("Docks", "Facts"),
        "Differences": QCoreApplication.translate("Docks", "Differences"),
        "Coverage": QCoreApplication.translate("Docks", "Coverage"),
        "Details": QCoreApplication.translate("Docks", "Details"),
        "Reader": QCoreApplication.translate("Docks", "Reader"),
        "Timeline": QCoreApplication.translate("Docks", "Timeline"),
    }


def add_docks(window: QMainWindow) -> dict[str, QDockWidget]:
    """Give a window its docks, empty, and return them by name."""
    docks: dict[str, QDockWidget] = {}
    # The lists keep their height: what stands below is below the map.
    window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
    window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
    titles = dock_titles()
    for place in PLACES:
        dock = QDockWidget(titles[place.name], window)
        dock.setObjectName(place.name)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        window.addDockWidget(place.area, dock)
        docks[place.name] = dock
        if place.behind:
            window.tabifyDockWidget(docks[place.behind], dock)
    for place in PLACES:
        if place.behind:
            docks[place.behind].raise_()
    return docks


def size_docks(window: QMainWindow, docks: dict[str, QDockWidget]) -> None:
    """Give docks the sizes they have at first, which they take only in a window that is shown."""
    for sizes, direction in ((WIDTHS, Qt.Orientation.Horizontal), (HEIGHTS, Qt.Orientation.Vertical)):
        window.resizeDocks([docks[name] for name in sizes], list(sizes.values()), direction)
