"""Lines by the ten thousand in the window: levels of detail come as views call for them, and all in view is drawn."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest

from explorer.environment import Places
from explorer.web.enlarged import Snapshot, take_snapshot
from geo.large.layer import THRESHOLD
from tests.end_to_end.conftest import Opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.end_to_end.conftest import Person

HARBOUR = (50.5, 42.25)
"""Where the short lines lie, over half a degree."""
END = (46.0, 40.0)
"""Of the long line: its middle is far from here, and nothing else is near."""
LISTEN = """((get) => {
  window.fetched = [];
  window.late = 0;
  window.fetch = async (path, ...rest) => {
    fetched.push(path);
    await new Promise((then) => setTimeout(then, late));
    return get(path, ...rest);
  };
  return 1;
})(window.fetch)"""
FETCHED = "fetched.filter((path) => path.endsWith('.bin')).length"


def line(coordinates: list[list[float]]) -> dict[str, Any]:
    return {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": coordinates}}


def short_line(number: int) -> dict[str, Any]:
    west = HARBOUR[0] - 0.25 + 0.5 * (number % 150) / 150
    south = HARBOUR[1] - 0.25 + 0.5 * (number // 150) / 150
    return line([[west + 3e-5 * step, south + 3e-5 * math.sin(step)] for step in range(24)])


@pytest.fixture(scope="module")
def wakes(application: QApplication, cached_pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """Return somebody before a window with twenty thousand short lines in it and a long one."""
    folder = tmp_path_factory.mktemp("wakes")
    path = folder / "wakes.geojson"
    features = [*map(short_line, range(THRESHOLD)), line([list(END), [60.0, 46.0]])]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    opener = Opener(application)
    person = opener.open(Places(folder / "settings.ini", cached_pages, folder / "log", folder / "journals"))
    person.ask_page(LISTEN)
    person.program.actions.layers.add([path])
    person.wait_until(lambda: "wakes" in person.session.large)
    yield person
    assert opener.close() == []


@pytest.fixture
def afar(wakes: Person) -> Person:
    wakes.start_over()
    wakes.wait_until(lambda: wakes.ask_page("caspian.isWhole()"))
    return wakes


def test_a_view_from_afar_needs_but_the_outline_and_one_level(afar: Person) -> None:
    [layer] = afar.session.atlas.large
    assert layer.lines is not None
    assert afar.ask_page(FETCHED) == 2 < len(layer.lines.levels)


def test_a_closer_view_is_drawn_from_a_finer_level_once_that_is_here(afar: Person) -> None:
    before = afar.ask_page(FETCHED)
    afar.look_at(*HARBOUR, 0.002)
    afar.wait_until(lambda: afar.ask_page("caspian.isWhole()"))
    assert afar.ask_page(FETCHED) > before


def test_a_long_line_is_seen_at_its_end(afar: Person) -> None:
    afar.look_at(*END, 0.01)
    afar.wait_until(lambda: afar.ink_at(END) > 0)


def test_a_picture_waits_for_what_its_view_calls_for(afar: Person) -> None:
    assert not afar.ask_page("(late = 1000, caspian.look([50.5, 42.25], 10), caspian.isWhole())")
    taken: list[Snapshot] = []
    take_snapshot(afar.window.map, taken.append)
    afar.wait_until(lambda: bool(taken))
    assert afar.ask_page("caspian.isWhole()")
