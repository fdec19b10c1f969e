"""Each task of the window done with a mouse, and nothing else."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog

from explorer.exports import MM_PER_INCH
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.exports import ExportRequest
    from tests.end_to_end.tasks.conftest import Eyes, Mouse

SOURCE = "kazinform-2025-10"
MIDDLE_OF_STRIP = 7.0
"""Pixels below the upper edge of the timeline, where its range stands."""


def click_feature(mouse: Mouse, eyes: Eyes, feature: str) -> None:
    """Click a feature on the map, and choose it where several lie under the pointer."""
    person, place = eyes.person, eyes.person.place_of(*eyes.place_of(feature))
    mouse.click(person.map_widget(), place)
    person.wait_until(lambda: bool(eyes.session.selected) or eyes.window.picking.chooser is not None)
    if eyes.window.picking.chooser is not None:
        mouse.click_entry(eyes.window.picking.chooser, f"{eyes.session.atlas.feature(feature).name} · ")


def check_filter(mouse: Mouse, eyes: Eyes, part: str, value: str) -> None:
    """Check a value in the filters."""
    panel = eyes.window.panels.filters
    mouse.check(panel, panel.parts[part].list, panel.models[part].index(eyes.row_of(part, value), 0))


def take_away(mouse: Mouse, eyes: Eyes, kind: str) -> ExportRequest:
    """Export in a format, by the button of the toolbar; return what was asked for."""
    mouse.click_tool(eyes.window.toolbar, eyes.window.actions_by_id["file.export"])
    dialog = eyes.person.program.actions.export.dialog
    mouse.choose(dialog.kind, kind)
    request = dialog.request()
    mouse.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    eyes.person.wait_until(lambda: not eyes.person.program.tasks.are_running)
    eyes.turn_back()
    return request


def test_launch(mouse: Mouse, launch: Callable[[], Eyes]) -> None:
    eyes = launch()
    assert eyes.person.program.messages.history == []
    assert eyes.drawn(faintly=False) >= {"kashagan", "btc", "fibre-cable"}
    before = eyes.zoom()
    nearer = eyes.person.ask_page("document.querySelector('.leaflet-control-zoom-in').getBoundingClientRect()")
    mouse.click(eyes.person.map_widget(), QPoint(round(nearer["x"] + 8), round(nearer["y"] + 8)))
    eyes.person.wait_until(lambda: eyes.zoom() > before)


def test_reach_a_feature(mouse: Mouse, eyes: Eyes) -> None:
    click_feature(mouse, eyes, "fibre-cable")
    assert eyes.session.selected == "fibre-cable"
    articles = eyes.session.atlas.articles_about("fibre-cable")
    assert eyes.cards() == [f"Article: {article.title}" for article in articles]
    assert not eyes.window.dock("Details").visibleRegion().isEmpty()


def test_open_the_source(mouse: Mouse, eyes: Eyes) -> None:
    click_feature(mouse, eyes, "fibre-cable")
    passage = eyes.passages()[-1]
    mouse.turn_wheel_to(eyes.window.panels.details, passage)
    mouse.click(passage)
    article, fact = eyes.session.reading
    assert eyes.session.atlas.articles_about("fibre-cable")[-1].id == article
    assert eyes.session.atlas.facts[fact].exact in eyes.citation()


def test_ask_where_a_source_differs(mouse: Mouse, eyes: Eyes) -> None:
    mouse.click_tab(eyes.window, "Filters")
    eyes.person.wait_until(lambda: eyes.foreseen("verdicts", "  differ") > 0)
    check_filter(mouse, eyes, "sources", eyes.session.atlas.articles[SOURCE].publisher)
    foreseen = eyes.foreseen("verdicts", "  differ")
    check_filter(mouse, eyes, "verdicts", "  differ")
    assert eyes.session.query == Query(sources=frozenset({SOURCE}), verdicts=frozenset({"differ"}))
    assert 0 < eyes.count() == foreseen == eyes.window.panels.features.model.rowCount()
    mouse.click(eyes.window.status_bar.clear)
    assert eyes.count() == len(eyes.session.atlas.features)


def test_move_through_time(mouse: Mouse, eyes: Eyes) -> None:
    view = eyes.window.panels.timeline.view
    mouse.drag(view, QPointF(view.width() / 2, MIDDLE_OF_STRIP), QPointF(view.width() - 30, MIDDLE_OF_STRIP))
    drawn_up = view.range
    assert drawn_up is not None
    handle = view.scale.x(drawn_up[0].toordinal())
    mouse.drag(view, QPointF(handle, MIDDLE_OF_STRIP), QPointF((handle + view.width()) / 2, MIDDLE_OF_STRIP))
    assert view.range is not None
    assert view.range[0] > drawn_up[0]
    assert view.range[1] == drawn_up[1]
    inside = {feature.id for feature in eyes.session.shown.features}
    assert eyes.drawn(faintly=False) <= inside
    assert eyes.drawn(faintly=True) - inside


def test_bring_ones_own(mouse: Mouse, launch: Callable[[], Eyes], buoys: Path) -> None:
    eyes = launch()
    mouse.drop(eyes.window, buoys)
    eyes.person.wait_until(lambda: eyes.session.knows("buoys:1"))
    eyes.person.wait_until(lambda: "buoys:1" in eyes.drawn(faintly=False))
    eyes.turn_back()
    click_feature(mouse, eyes, "buoys:1")
    assert "keeper" in eyes.person.read_details()
    assert "Harbour of Nowhere" in eyes.person.read_details()


def test_take_it_away(mouse: Mouse, eyes: Eyes, tmp_path: Path, save_to: Callable[[Path], None]) -> None:
    mouse.click_tab(eyes.window, "Filters")
    check_filter(mouse, eyes, "verdicts", "  differ")
    figure, table = tmp_path / "map.png", tmp_path / "facts.csv"
    save_to(figure)
    request = take_away(mouse, eyes, "png")
    save_to(table)
    take_away(mouse, eyes, "csv")
    with Image.open(figure) as image:
        inches = (request.width_mm / MM_PER_INCH, request.height_mm / MM_PER_INCH)
        assert image.size == tuple(round(side * request.dpi) for side in inches)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert {row["id"] for row in csv.DictReader(file)} == {fact.id for fact in eyes.session.shown.facts}


def test_come_back(mouse: Mouse, launch: Callable[[], Eyes]) -> None:
    eyes = launch()
    actions = eyes.window.actions_by_id
    click_feature(mouse, eyes, "fibre-cable")
    mouse.click_tab(eyes.window, "Filters")
    check_filter(mouse, eyes, "verdicts", "  differ")
    kept = eyes.session.query
    mouse.click_tool(eyes.window.toolbar, actions["bookmarks.add"])
    asking = eyes.person.program.actions.bookmarks.asking
    assert isinstance(asking, QInputDialog)
    name = asking.textValue()
    buttons = asking.findChild(QDialogButtonBox)
    assert buttons is not None
    mouse.click(buttons.button(QDialogButtonBox.StandardButton.Ok))
    eyes.turn_back()
    mouse.click(eyes.window.status_bar.clear)
    bar, menu = eyes.window.menuBar(), eyes.window.menus["bookmarks"]
    mouse.click(bar, bar.actionGeometry(menu.menuAction()).center())
    mouse.click_entry(menu, name)
    assert eyes.session.query == kept
    mouse.click_tool(eyes.window.toolbar, actions["edit.undo"])
    assert eyes.session.query == Query()
    mouse.click_tool(eyes.window.toolbar, actions["edit.redo"])
    assert eyes.session.query == kept
    eyes.window.close()  # the button of the title bar is the system's
    again = launch()
    assert (again.session.query, again.session.selected) == (kept, "fibre-cable")
    assert name in again.bookmark_names()
    assert not again.window.dock("Filters").visibleRegion().isEmpty()
