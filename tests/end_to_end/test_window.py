"""What a person meets in the real window: finding, filtering, coming back."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from explorer.messages import Severity
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person


PIXEL = 0.004
"""Of latitude, in degrees, at the zoom that is remembered: panels that are filled may move the map by a part of one."""


def row_of(person: Person, feature: str) -> int:
    """Return the row of the sorted table that shows a feature."""
    panel = person.window.panels.features
    return panel.model.row_of(feature)


def test_a_list_click_selects_what_has_no_place_on_the_map(person: Person) -> None:
    table = person.window.panels.features.table
    index = person.window.panels.features.model.index(row_of(person, "hbi-plant"), 0)
    table.scrollTo(index)
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        table.visualRect(index).center(),
    )
    assert person.session.selected == "hbi-plant"


def test_keys_in_the_list_select(person: Person) -> None:
    table = person.window.panels.features.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert person.session.selected == person.window.panels.features.model.row(1).id


def test_a_map_click_selects_in_the_list(person: Person) -> None:
    person.session.select("kashagan")
    current = person.window.panels.features.table.currentIndex()
    assert current.data() == person.session.atlas.feature("kashagan").name


def test_the_selected_feature_is_highlighted_on_the_map(person: Person) -> None:
    colour = person.ask_page("getComputedStyle(document.documentElement).getPropertyValue('--highlight')")
    person.session.select("kashagan")
    rings = person.ask_page("caspian.standing().markers.filter(m => m.ring).map(m => [m.id, m.ring])")
    assert rings == [["kashagan", colour]]


def test_typing_a_filter_leaves_what_matches(person: Person) -> None:
    QTest.keyClicks(person.window.panels.features.filter, "kashagan")
    assert {feature.id for feature in person.session.shown.features} >= {"kashagan"}
    assert len(person.session.shown.features) < len(person.session.atlas.features)


def test_a_hidden_layer_leaves_the_map(person: Person) -> None:
    before = person.ask_page("caspian.standing().markers.length")
    model = person.window.panels.layers.model
    ports = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Ports")
    model.setData(model.index(ports, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert person.ask_page("caspian.standing().markers.length") == before - 3


def test_the_status_bar_counts_and_says_what_is_filtered(person: Person) -> None:
    person.session.refine(text="cable")
    shown, total = len(person.session.shown.features), len(person.session.atlas.features)
    assert person.window.status_bar.sentence.text() == f"{shown} of {total} features · “cable”"


def test_one_key_clears_the_filters(person: Person) -> None:
    person.session.refine(text="cable", hidden_layers=frozenset({"ports"}))
    QTest.keyClick(person.window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert person.session.query == Query()


@pytest.mark.parametrize("setting", ["selection", "filter", "hidden layer", "view", "theme"])
def test_the_window_returns_as_it_was_left(setting: str, opener: Opener, places: Places) -> None:
    first = opener.open(places)
    first.session.refine(text="oil", hidden_layers=frozenset({"flows"}))
    first.session.select("btc")
    first.window.use_theme("dark")
    first.look_at(52.0, 44.0, 1.0)
    ask_view = "[map_caspian.getZoom(), map_caspian.getCenter().lat.toFixed(4)]"
    left = first.ask_page(ask_view)
    first.wait_until(lambda: first.window.view.split("/")[:2] == [f"{left[0]:.2f}", f"{float(left[1]):.4f}"])
    first.window.close()
    second = opener.open(places)
    query = second.session.query
    found = {
        "selection": second.session.selected == "btc",
        "filter": query.text == "oil",
        "hidden layer": query.hidden_layers == {"flows"},
        "view": second.ask_page("[map_caspian.getZoom(), map_caspian.getCenter().lat]")
        == pytest.approx([left[0], float(left[1])], abs=PIXEL),
        "theme": second.window.theme == "dark",
    }
    assert found[setting]


@pytest.mark.parametrize("pages", ["kept", "not kept"])
def test_the_map_shows_what_was_asked_for_and_selected_last_time(pages: str, opener: Opener, places: Places) -> None:
    first = opener.open(places)
    first.session.refine(layers=frozenset({"ports"}))
    first.session.select("aktau-port")
    first.window.close()
    cache = places.cache if pages == "kept" else places.log.parent / "no pages"
    second = opener.open(dataclasses.replace(places, cache=cache))
    markers = second.ask_page("caspian.standing().markers")
    assert {marker["id"]: bool(marker["ring"]) for marker in markers} == {
        "aktau-port": True,
        "kuryk-port": False,
        "alat-port": False,
    }


def test_the_legend_shows_only_what_is_shown(person: Person) -> None:
    person.session.refine(text="fibre", hidden_layers=frozenset(person.session.atlas.vocabulary.layers) - {"cables"})
    legend = person.ask_page("document.querySelector('.legend').textContent")
    assert "Fibre-optic cable" in legend
    assert "Port" not in legend


def test_the_scale_bar_and_credits_are_on_the_map(person: Person) -> None:
    assert person.ask_page("document.querySelector('.leaflet-control-scale-line').textContent").endswith("km")
    assert "Natural Earth" in person.ask_page("document.querySelector('.credits').textContent")


def test_the_middle_of_the_map_stays_where_it_is_when_the_window_changes_its_size(person: Person) -> None:
    person.look_at(51.0, 42.0, 1.0)
    person.wait_until(lambda: person.ask_page("map_caspian.getZoom()") > 7)
    middle, size = person.ask_page("map_caspian.getCenter()"), person.window.size()
    for less in (QSize(31, 41), QSize(2, 18), QSize(0, 0)):
        person.window.resize(size - less)
        person.wait_until(lambda: person.ask_page("map_caspian.getSize().y") == person.window.map.height())
    assert person.ask_page("map_caspian.getCenter()") == pytest.approx(middle, abs=1e-9)


def test_the_middle_of_the_map_is_remembered_exactly_where_its_size_is_told_again(person: Person) -> None:
    person.look_at(51.0, 42.0, 1.0)
    person.wait_until(lambda: person.ask_page("map_caspian.getZoom()") > 7)
    before = person.ask_page("location.hash.split('/').slice(0, 3)")
    person.ask_page("Boolean(map_caspian.invalidateSize())")
    person.ask_page("Boolean(map_caspian.fire('moveend'))")
    assert person.ask_page("location.hash.split('/').slice(0, 3)") == before


def test_coordinates_follow_the_pointer(person: Person) -> None:
    person.point_at(50.0, 42.0)
    person.wait_until(
        lambda: person.ask_page("document.querySelector('.coordinates').textContent").startswith(("49.9", "50.0"))
    )
    assert person.ask_page("document.querySelector('.coordinates').textContent").endswith("N")


def test_resting_on_a_feature_names_it(person: Person) -> None:
    person.look_at(52.2, 46.41, 0.5)
    person.point_at(52.2, 46.41)
    person.wait_until(lambda: "Kashagan" in person.ask_page("document.querySelector('.hover').textContent"))


def test_no_two_labels_overlap(person: Person) -> None:
    boxes = person.ask_page(
        "[...document.querySelectorAll('.label')].filter(l => !/rotate\\((?!0rad)/.test(l.style.transform))"
        ".map(l => { const r = l.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; })",
    )
    overlaps = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1
    ]
    assert len(boxes) > 5
    assert overlaps == []


def test_text_from_data_is_shown_and_not_run(
    opener: Opener,
    places: Places,
    write_atlas: Callable[[], Path],
    layers: dict[str, list[dict[str, Any]]],
) -> None:
    hostile = "</script><img src=x onerror=\"document.title='broken in'\"><b>bold</b>${1+1}"
    layers["ports"][0]["properties"] |= {"name": hostile, "note": hostile}
    person = opener.open(places, write_atlas())
    person.session.select(layers["ports"][0]["id"])
    assert person.ask_page("document.title") == "Caspian Explorer"
    assert hostile in person.read_details()
    assert hostile in person.ask_page("document.querySelector('.label.selected').textContent")


def test_a_broken_feature_is_named_and_the_rest_opens(
    opener: Opener,
    places: Places,
    write_atlas: Callable[[], Path],
    layers: dict[str, list[dict[str, Any]]],
) -> None:
    layers["ports"][0]["properties"]["kind"] = "prot"
    person = opener.open(places, write_atlas())
    [message] = person.program.messages.history
    assert layers["ports"][0]["id"] in message.details[0]
    assert len(person.session.atlas.features) == sum(map(len, layers.values())) - 1


def test_a_file_that_is_no_json_is_named_and_the_rest_opens(opener: Opener, places: Places, atlas_folder: Path) -> None:
    (atlas_folder / "layers" / "ports.geojson").write_text('{"type": "FeatureCollection"', encoding="utf-8")
    person = opener.open(places, atlas_folder)
    assert "ports.geojson" in " ".join(person.program.messages.history[0].details)
    assert person.session.knows("sea-cable")


def test_another_atlas_takes_the_place_of_the_first(opener: Opener, places: Places, atlas_folder: Path) -> None:
    person = opener.open(places)
    ready: list[bool] = []
    person.program.startup.ready.connect(lambda: ready.append(True))
    person.program.startup.open(atlas_folder)
    person.wait_until(lambda: bool(ready))
    assert person.session.knows("sea-cable")
    assert person.ask_page("caspian.standing().markers.length") < 10


def test_every_panel_stands_in_a_named_dock(person: Person) -> None:
    docks = {dock.windowTitle() for dock in person.window.findChildren(QDockWidget)}
    assert docks == {
        "Layers", "Filters", "Features", "Facts", "Differences", "Coverage", "Details", "Reader", "Timeline"
    }  # fmt: skip


def test_details_are_plain_and_can_be_selected(person: Person) -> None:
    person.session.select("btc")
    labels = person.details_labels()
    assert all(label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard for label in labels)


def test_a_dark_theme_reaches_the_map(person: Person) -> None:
    person.window.use_theme("dark")
    water = person.ask_page("getComputedStyle(document.documentElement).getPropertyValue('--water')")
    assert json.dumps(water) == '"#14212b"'


def test_no_key_does_two_things(person: Person) -> None:
    keys = Counter(command.shortcut for command in person.window.commands if command.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []


def test_what_lies_outside_of_the_period_stays_faintly_on_the_map(person: Person) -> None:
    before = person.ask_page("caspian.standing().markers.length")
    person.session.refine(period="1990")
    assert person.ask_page("caspian.standing().markers.length") > before / 2
    assert person.ask_page("caspian.standing().markers.some(m => m.alpha < 1)")


def test_a_map_that_is_moved_without_end_is_followed_to_where_it_rests(person: Person) -> None:
    """As by a key that is held down: Chromium takes no more than 200 addresses in ten seconds."""
    for _ in range(3):
        person.ask_page("Array.from({ length: 100 }, () => map_caspian.panBy([1, 0], { animate: false })).length")
    longitude = person.ask_page("map_caspian.getCenter().lng")
    person.wait_until(lambda: abs(float(person.window.view.split("/")[2]) - longitude) < 0.01)
    assert [message for message in person.program.messages.history if message.severity == Severity.ERROR] == []


@pytest.mark.parametrize("canvas", ["features", "leaflet-layer"])
def test_a_change_of_zoom_draws_the_map_once(person: Person, canvas: str) -> None:
    times = person.ask_page(f"""(() => {{
        const {{ getContext }} = HTMLCanvasElement.prototype;
        let times = 0;
        HTMLCanvasElement.prototype.getContext = function counted(...sort) {{
            if (this.classList.contains("{canvas}")) times += 1;
            return getContext.apply(this, sort);
        }};
        caspian.zoomBy(1);
        HTMLCanvasElement.prototype.getContext = getContext;
        return times;
    }})()""")
    assert times == 1
