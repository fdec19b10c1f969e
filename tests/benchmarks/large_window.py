"""Open the window with a file of many features, as the command line does, and use it: ``large_window.py FILE``.

It prints, in milliseconds: ``painted``, from the beginning of the process until the features' own colours are on the
widget; ``redrawn``, as the page takes to draw; ``panned``, from one frame to the next while the map is dragged; and
``memory``, in megabytes, of all processes together (proportional set size).
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from explorer.app import make_application, show_and_complete
from explorer.environment import Places, prepare_qt, seconds_since_process_start
from explorer.first_picture import begin
from geo.palette import CATEGORIES, shades
from tests.benchmarks.memory import proportional_mb
from tests.benchmarks.real_window import ask_page, until

if TYPE_CHECKING:
    from explorer.program import Program

SIZE: Final = (1600, 1200)
FRAMES: Final = 120
LOOK_MS: Final = 20
SAMPLE: Final = 12
"""Every so many pixels, along and across, are looked at: looking must not hold up what is looked at."""
ENOUGH: Final = 30
"""Of them in a colour of the features: a picture with all of its layer."""
REDRAW: Final = """(() => {
  const times = [];
  for (let i = 0; i < 9; i += 1) {
    const start = performance.now();
    map_caspian.fire("redraw");
    times.push(performance.now() - start);
  }
  return times;
})()"""
PAN: Final = f"""(() => {{
  window.frames_taken = [];
  let last = performance.now();
  const step = (now) => {{
    window.frames_taken.push(now - last);
    last = now;
    map_caspian._rawPanBy(L.point(7, 3)); // as Leaflet does while the map is dragged
    map_caspian.fire("move");
    if (window.frames_taken.length < {FRAMES}) requestAnimationFrame(step);
  }};
  requestAnimationFrame(step);
  return true;
}})()"""


def main() -> None:
    """Open the file, use the window, and say how long it took."""
    prepare_qt(off_screen=True)
    first = begin(make_application(), Places.of_user())
    first.window.resize(*SIZE)
    program = show_and_complete(first, [Path(sys.argv[1])])
    until(lambda: is_painted(program), "The features were not painted.", LOOK_MS)
    print(f"painted {seconds_since_process_start() * 1000:.0f} ms")
    until(lambda: not program.tasks.are_running, "The window's threads did not end.")
    print(f"redrawn {statistics.median(ask_page(program, REDRAW)):.1f} ms")
    ask_page(program, PAN)
    until(lambda: ask_page(program, "frames_taken.length") >= FRAMES, "The map was not dragged.")
    frames = ask_page(program, "frames_taken")
    print(f"panned {statistics.median(frames):.1f} ms")
    print(f"slowest frame {max(frames):.1f} ms")
    print(f"memory {proportional_mb():.0f} MB")
    program.close()


def is_painted(program: Program) -> bool:
    """Tell whether a good many pixels of the map have a colour that only its features have."""
    if not program.session.is_open or not program.session.large:
        return False
    image = program.window.map.grab().toImage()
    colours = {int(colour[1:], 16) | 0xFF000000 for colour in (CATEGORIES[0][0], *shades(CATEGORIES[0])[0])}
    places = ((x, y) for x in range(0, image.width(), SAMPLE) for y in range(0, image.height(), SAMPLE))
    return sum(image.pixel(x, y) in colours for x, y in places) > ENOUGH


if __name__ == "__main__":
    main()
