"""Taking the map away: as a figure, and exactly as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from explorer.dialogs.export_dialog import ImageRequest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.conftest import Person

REQUEST = ImageRequest("Across the Caspian", 120.0, 90.0, 100, current_view=True)
PIXELS = (472, 354)


def pixels_of(path: Path) -> tuple[int, int]:
    """Return width and height of an image."""
    with Image.open(path) as image:
        return image.size


def wait_for_export(person: Person) -> None:
    """Wait until no work is under way."""
    person.wait_until(lambda: not person.program.tasks.are_running)


def test_an_image_has_the_size_that_was_asked_for(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "map.png", REQUEST)
    wait_for_export(person)
    assert pixels_of(tmp_path / "map.png") == PIXELS


def test_one_figure_after_another_can_be_drawn(person: Person, tmp_path: Path) -> None:
    for number in range(3):
        person.program.actions.export.export_to(tmp_path / f"{number}.png", REQUEST)
        wait_for_export(person)
    assert len(list(tmp_path.glob("*.png"))) == 3


def test_a_cancelled_export_leaves_the_file_as_it_was(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"before")
    person.program.actions.export.export_to(path, REQUEST).cancel()
    wait_for_export(person)
    assert path.read_bytes() == b"before"


def test_an_export_to_nowhere_is_told_and_leaves_the_window_whole(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "no such folder" / "map.png", REQUEST)
    wait_for_export(person)
    person.wait_until(lambda: bool(person.program.messages.history))
    message = person.program.messages.history.pop()
    assert "no such folder" in message.text


def test_the_window_is_alive_while_a_figure_is_drawn(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "map.png", REQUEST)
    person.session.select("btc")
    assert "Baku" in person.read_details()
    wait_for_export(person)
