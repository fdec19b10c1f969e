"""Open the window on a file of much data and have its map drawn again: ``large_redraw.py FILE``.

It prints medians of the milliseconds that the file's features add to a drawing of the map, for all of them, for a part
and for a harbour, on a map of 1600 × 1200 pixels and the margin around it. The canvases' pixels are asked for each
time, so that nothing is left to be drawn later.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.layers import positions
from tests.benchmarks.real_window import ask_page, opened, until, when_still
from tests.benchmarks.views import MIDDLE, SHARES, SIZE

if TYPE_CHECKING:
    from explorer.program import Program

REDRAW: Final = """(() => {
  const canvases = [...document.querySelectorAll("canvas")].filter(({ width }) => width);
  const pens = canvases.map((canvas) => canvas.getContext("2d"));
  const times = [];
  for (let i = 0; i < 16; i += 1) {
    const start = performance.now();
    map_caspian.fire("redraw");
    for (const pen of pens) pen.getImageData(0, 0, 1, 1);
    times.push(performance.now() - start);
  }
  return times.slice(3);
})()"""


def main() -> None:
    """Draw each view with the file's layer and without it, and say what it adds."""
    with opened() as program:
        program.window.map.setFixedSize(*SIZE)
        known = set(program.session.atlas.vocabulary.layers)
        program.actions.layers.add([Path(sys.argv[1])])
        until(lambda: bool(own_layers(program) - known), "The file was not added.")
        until(lambda: not program.tasks.are_running, "The window's threads did not end.")
        when_still(program)
        [layer] = own_layers(program) - known
        views = {name: view(box_of(program, layer), share) for name, share in SHARES.items()}
        with_it = {name: redrawn(program, box) for name, box in views.items()}
        program.session.refine(hidden_layers=frozenset({layer}))
        until(lambda: not program.large_finding.is_under_way, "The layer was not hidden.")
        when_still(program)
        for name, box in views.items():
            print(f"redrawn {name} {with_it[name] - redrawn(program, box):.1f} ms")


def own_layers(program: Program) -> set[str]:
    """Return the layers there are, however large."""
    atlas = program.session.atlas
    return {*atlas.vocabulary.layers, *(layer.id for layer in atlas.large)}


def box_of(program: Program, name: str) -> tuple[float, float, float, float]:
    """Return west, south, east and north of a layer."""
    atlas = program.session.atlas
    for layer in atlas.large:
        if layer.id == name:
            return layer.box
    own = [feature.geometry for feature in atlas.features.values() if feature.layer == name and feature.geometry]
    longitudes, latitudes = zip(*(position[:2] for geometry in own for position in positions(geometry)), strict=True)
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def view(box: tuple[float, float, float, float], share: float) -> tuple[float, float, float, float]:
    """Return the box of a share of a box's width and height: around its middle the whole, around the harbour a part."""
    west, south, east, north = box
    middle = MIDDLE if share < 1 else ((west + east) / 2, (south + north) / 2)
    across, up = (east - west) * share / 2, (north - south) * share / 2
    return middle[0] - across, middle[1] - up, middle[0] + across, middle[1] + up


def redrawn(program: Program, box: tuple[float, float, float, float]) -> float:
    """Return how many milliseconds a drawing of the map takes at a view."""
    program.window.map.fit(*box)
    when_still(program)
    return float(statistics.median(ask_page(program, REDRAW)))


if __name__ == "__main__":
    main()
