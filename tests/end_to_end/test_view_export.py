"""The map saved exactly as it is shown: its size, its content, and that nothing of it is missing."""

from __future__ import annotations

import copy
import math
import random
import re
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageColor, ImageFilter, ImageQt
from PySide6.QtCore import QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton

from explorer.dialogs.view_dialog import ViewRequest
from explorer.messages import Severity
from explorer.web import enlarged
from geo.model import Point

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from explorer.dialogs.view_dialog import Kind
    from explorer.environment import Places
    from explorer.web.enlarged import Snapshot
    from geo.themes import ThemeName
    from tests.end_to_end.conftest import Opener, Person

CROWD: Final = 900
"""Lines: more than the page has the canvas stroke."""
FAR: Final = 60
"""Of 255: a difference in colour that anybody sees."""
SMALLEST_SIGN: Final = 60
"""Pixels: about half of what the smallest sign on the map covers; edges come to some twenty."""


def save(person: Person, path: Path, kind: Kind, times: int = 1) -> Image.Image:
    """Save the map, wait until it is done, and return what the screen showed."""
    seen: list[Image.Image] = []
    while len(seen) < 2 or seen[-1] != seen[-2]:  # what was done before, and messages that come and go, move the map
        person.pause(0.4)
        person.window.map.grab().save(str(path.with_suffix(".screen.png")))
        seen.append(Image.open(path.with_suffix(".screen.png")).convert("RGB"))
    actions = person.program.actions.picture
    actions.save_to(path, ViewRequest(kind, times))
    person.wait_until(lambda: actions.saving is None)
    return seen[-1]


def differences(person: Person, picture: Image.Image, screen: Image.Image, reduced: int = 1) -> NDArray[np.float64]:
    """Return how far the colours differ, pixel by pixel, outside of the buttons that a picture does not have."""
    # Around it the screen shows where the keyboard is.
    ours = without_buttons(person, picture.convert("RGB").resize(screen.size, Image.Resampling.BOX))
    theirs = without_buttons(person, screen)
    whole = (4, 4, 4 + (screen.width - 8) // reduced * reduced, 4 + (screen.height - 8) // reduced * reduced)
    ours, theirs = (image.crop(whole).reduce(reduced) for image in (ours, theirs))
    found: NDArray[np.float64] = np.asarray(ImageChops.difference(ours, theirs), dtype=np.float64).max(axis=2)
    return found


def without_buttons(person: Person, image: Image.Image) -> Image.Image:
    """Return a picture of the map with the buttons painted over that only the screen has."""
    buttons = person.ask_page("document.querySelector('.leaflet-control-zoom').getBoundingClientRect().toJSON()")
    kept = image.copy()
    kept.paste((0, 0, 0), (round(buttons["left"]) - 6, 0, kept.width, round(buttons["bottom"]) + 6))
    return kept


def taken(person: Person) -> Snapshot:
    """Return what the map shows, once it stands still."""
    snapshots: list[Snapshot] = []
    enlarged.take_snapshot(person.window.map, snapshots.append)
    person.wait_until(lambda: bool(snapshots))
    return snapshots[0]


def pixels(person: Person, snapshot: Snapshot, times: int) -> NDArray[np.uint8]:
    """Return a picture, so many times as large as the screen: rows × columns × (red, green, blue)."""
    pictures: list[QImage] = []
    maker = enlarged.Enlarged(person.window.map, snapshot)
    maker.taken.connect(pictures.append)
    maker.take(times)
    person.wait_until(lambda: bool(pictures))
    maker.end()
    return np.asarray(ImageQt.fromqimage(pictures[0]))


@pytest.mark.parametrize("times", [1, 2, 3])
def test_the_picture_is_exactly_so_many_times_as_large(person: Person, tmp_path: Path, times: int) -> None:
    screen = save(person, tmp_path / "map.png", "png", times)
    with Image.open(tmp_path / "map.png") as picture:
        assert picture.size == (screen.width * times, screen.height * times)


def shown_and_taken(person: Person, theme: ThemeName) -> tuple[Image.Image, Image.Image]:
    """Return what the screen shows, with something selected and something filtered out, and the picture of it."""
    person.window.use_theme(theme)
    person.session.select("fibre-cable")
    person.session.refine(period="2025/2027")
    snapshot = taken(person)
    screen = ImageQt.fromqimage(snapshot.screen).convert("RGB")
    return screen, Image.fromarray(pixels(person, snapshot, 1))


def displaced(person: Person, picture: Image.Image, screen: Image.Image) -> int:
    """Count the pixels of either whose colour is far from all that the other has there and right beside.

    Symbols are bitmaps on the screen, set to whole pixels, and outlines in the picture: an edge may lie a pixel off.
    """
    inner = (4, 4, screen.width - 4, screen.height - 4)  # around it the screen shows where the keyboard is
    ours, theirs = (without_buttons(person, image).crop(inner) for image in (picture, screen))
    away = [_outside(one, other) for one, other in ((ours, theirs), (theirs, ours))]
    return int((np.maximum(*away) > FAR).sum())


def _outside(image: Image.Image, other: Image.Image) -> NDArray[np.int64]:
    """Return how far each pixel is from the range of colours around it in another picture."""
    low, high = (
        np.asarray(other.filter(kind(3)), dtype=int) for kind in (ImageFilter.MinFilter, ImageFilter.MaxFilter)
    )
    own = np.asarray(image, dtype=int)
    found: NDArray[np.int64] = np.maximum(np.maximum(low - own, own - high), 0).max(axis=2)
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_at_its_own_size_it_is_what_the_screen_shows(person: Person, theme: ThemeName) -> None:
    screen, picture = shown_and_taken(person, theme)
    assert displaced(person, picture, screen) < SMALLEST_SIGN


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_that_lacks_one_symbol_would_be_noticed(person: Person, theme: ThemeName) -> None:
    screen, picture = shown_and_taken(person, theme)
    port = person.program.session.atlas.feature("aktau-port").geometry
    assert isinstance(port, Point)
    at = person.place_of(*port.coordinates[:2])
    picture.paste(ImageColor.getrgb("#d9e6ec"), (at.x() - 8, at.y() - 8, at.x() + 8, at.y() + 8))
    assert displaced(person, picture, screen) > SMALLEST_SIGN


@pytest.fixture
def crowded(
    opener: Opener, places: Places, layers: dict[str, list[dict[str, Any]]], write_atlas: Callable[[], Path]
) -> Person:
    """Return somebody before hundreds of lines, dashed ones and such that are faint in a period among them."""
    kinds = {"cables": "fibre_cable", "pipelines": "oil_pipeline", "corridors": "transport_corridor"}
    chance = random.Random(5)  # noqa: S311 - invented lines
    for number in range(CROWD):
        layer = list(kinds)[number % len(kinds)]
        line = copy.deepcopy(layers["pipelines"][0]) | {"id": f"line-{number}"}
        line["properties"] |= {"kind": kinds[layer], "precision": chance.choice(["route", "schematic"])}
        start, turn = (chance.uniform(48, 60), chance.uniform(40, 47)), chance.uniform(0, 6)
        line["geometry"]["coordinates"] = [
            [start[0] + step / 4 * math.cos(turn + step / 9), start[1] + step / 5 * math.sin(turn + step / 7)]
            for step in range(12)
        ]
        layers.setdefault(layer, []).append(line)
    person = opener.open(places, write_atlas())
    person.window.map.fit(47.0, 39.0, 61.0, 48.0)
    return person


@pytest.mark.parametrize("is_filtered", [False, True])
def test_many_lines_are_as_chromium_draws_them_one_by_one(
    crowded: Person,
    is_filtered: bool,  # noqa: FBT001 - a parameter of pytest's
) -> None:
    if is_filtered:
        crowded.session.select("line-7")
        crowded.session.refine(period="2024", hidden_layers=frozenset({"ports"}))
    assert crowded.ask_page("caspian.standing().lines.length") > CROWD / 2
    snapshot = taken(crowded)
    screen = ImageQt.fromqimage(snapshot.screen).convert("RGB")
    found = differences(crowded, Image.fromarray(pixels(crowded, snapshot, 1)), screen)
    assert np.mean(found > FAR) < 0.002


def changed_by_dragging(person: Person, across: int) -> float:
    """Return what share of the features' pixels is another after the map was dragged, where both pictures overlap."""
    share: float = person.ask_page(f"""(() => {{
        const canvas = document.querySelector("canvas.features");
        const {{ width, height }} = canvas;
        const pixels = () => {{
            const copy = Object.assign(document.createElement("canvas"), {{ width, height }});
            const pen = copy.getContext("2d", {{ willReadFrequently: true }});
            pen.drawImage(canvas, 0, 0);
            return pen.getImageData(0, 0, width, height).data.filter((_, i) => i % 4 === 1); // green
        }};
        const before = pixels();
        map_caspian.panBy([{across}, 0], {{ animate: false }});
        const after = pixels();
        let [drawn, changed] = [0, 0];
        for (let i = 0; i < after.length; i += 1) {{
            const [x, was] = [(i % width) + {across}, i + {across}];
            if (x < 0 || x >= width) continue;
            if (before[was] || after[i]) drawn += 1;
            if (Math.abs(before[was] - after[i]) > 100) changed += 1;
        }}
        return drawn > 300 ? changed / drawn : 1;
    }})()""")  # fmt: skip
    return share


@pytest.mark.parametrize("across", [-400, 400])
def test_dashes_of_few_lines_stay_where_they_are_when_a_line_leaves_the_view(person: Person, across: int) -> None:
    person.look_at(51.0, 43.4, 1.5)
    assert changed_by_dragging(person, across) < 0.02


@pytest.mark.parametrize("across", [-400, 400])
def test_dashes_of_many_lines_stay_where_they_are_when_a_line_leaves_the_view(crowded: Person, across: int) -> None:
    assert changed_by_dragging(crowded, across) < 0.0001  # most of them never leave it


def test_a_line_is_drawn_no_further_than_the_map_reaches(person: Person) -> None:
    person.look_at(51.0, 43.4, 0.1)
    paths = [
        attributes["d"]
        for drawing in taken(person).page["drawings"]
        for name, attributes, _ in drawing["elements"]
        if name == "path" and "stroke-dasharray" in attributes
    ]
    assert paths
    assert max(abs(float(number)) for path in paths for number in re.findall(r"-?[\d.]+", path)) < 4000


def test_at_eight_times_its_size_nothing_is_missing(person: Person, tmp_path: Path) -> None:
    screen = np.asarray(save(person, tmp_path / "map.png", "png", 8))
    with Image.open(tmp_path / "map.png") as picture:
        shown = np.asarray(picture.convert("RGB"))
    for name in ("land", "water"):
        colour = ImageColor.getrgb(
            person.ask_page(f"getComputedStyle(document.documentElement).getPropertyValue('--{name}')")
        )
        # Where the screen is of one colour for seven pixels all around, so must be all the pixels that stand for it.
        plain = (screen == colour).all(axis=2)
        for row in range(7, screen.shape[0] - 7, 15):
            for column in range(7, screen.shape[1] - 7, 15):
                if plain[row - 7 : row + 8, column - 7 : column + 8].all():
                    assert (shown[8 * row : 8 * row + 8, 8 * column : 8 * column + 8] == colour).all()


def test_the_parts_it_is_drawn_in_leave_no_seam(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = taken(person)
    large = pixels(person, snapshot, 2).astype(np.int16)
    monkeypatch.setattr(enlarged, "PART", 260)
    found = np.abs(large - pixels(person, snapshot, 2)).max(axis=2)
    assert np.mean(found > 16) < 0.0002  # letters may fall on other fractions of a pixel; a seam would be 0.007


def test_what_is_not_the_map_on_the_screen_is_not_saved(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"before")
    asked = enlarged.Enlarged._ask  # noqa: SLF001 - the page is broken between its loading and its being looked at
    monkeypatch.setattr(
        enlarged.Enlarged,
        "_ask",
        lambda self: (self._page.runJavaScript("document.querySelector('#sheet svg').remove()"), asked(self)),
    )
    save(person, path, "png", 2)
    message = person.program.messages.history.pop()
    assert message.severity == Severity.ERROR
    assert "differs from the map" in message.text
    assert path.read_bytes() == b"before"


def test_a_cancelled_picture_leaves_the_file_as_it_was(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"before")
    actions = person.program.actions.picture
    actions.save_to(path, ViewRequest("png", 8))
    saving = actions.saving
    assert saving is not None
    person.wait_until(lambda: saving.bar.value() > 0)
    [button] = saving.bar.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait_until(lambda: actions.saving is None)
    assert path.read_bytes() == b"before"


def test_a_pdf_keeps_lines_as_paths_and_names_as_text(person: Person, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf reads the PDF")
    save(person, tmp_path / "map.pdf", "pdf")
    [page] = pypdf.PdfReader(tmp_path / "map.pdf").pages
    operators = [operator for _, operator in page.get_contents().operations]
    assert operators.count(b"l") + operators.count(b"c") > 5000
    # Only shadows are bitmaps: none of them covers the map.
    map_area = person.window.map.width() * person.window.map.height() * (300 / 96) ** 2
    assert all(image.image.width * image.image.height < map_area / 3 for image in page.images)
    assert "Port of Aktau" in page.extract_text()


def test_a_pdf_shows_what_the_screen_shows(person: Person, tmp_path: Path) -> None:
    screen = save(person, tmp_path / "map.pdf", "pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "map.pdf"))
    document.render(0, QSize(*screen.size) * 2).save(str(tmp_path / "printed.png"))
    with Image.open(tmp_path / "printed.png") as picture:
        found = differences(person, picture, screen, reduced=32)
    assert found.max() <= 15  # letters and edges, seen from afar; land for water makes 30


def test_size_and_format_are_asked_for_and_remembered(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shown.png"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    actions = person.program.actions.picture
    QTest.keyClick(person.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(actions.dialog.times, "3")
    QTest.mouseClick(actions.dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    person.wait_until(path.exists)
    person.wait_until(lambda: actions.saving is None)
    with Image.open(path) as picture:
        assert picture.width > 2 * person.window.map.width()
    actions.save_view()
    assert actions.dialog.request() == ViewRequest("png", 3)
    actions.dialog.reject()
