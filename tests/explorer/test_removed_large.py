"""A large layer that was removed comes back with its file, however often the atlas was saved in between."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from explorer.cli import caspian
from geo.editing import DescribeLayer, PutLarge, PutLayer, RemoveLayer
from geo.errors import ExportError
from geo.large.reading import read_large
from geo.model import Layer, LayerStyle
from geo.saving import create
from tests.explorer.mapless import Window, read
from tests.geo.large.generating import collection, points

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.icons import Icons

SHIPS = 50
BARGES = 30


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.large.opening.reader_cache", lambda: tmp_path / "cache")


@pytest.fixture
def open_window(icons: Icons, tmp_path: Path) -> Iterator[Callable[[Path], Window]]:
    windows: list[Window] = []

    def open_one(folder: Path) -> Window:
        windows.append(Window(folder, tmp_path / "journals", icons, {}))
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    return collection(tmp_path / "ships.geojson", points(SHIPS))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create(tmp_path / "mine", "Mine")
    return tmp_path / "mine"


@pytest.fixture
def added(folder: Path, ships: Path, open_window: Callable[[Path], Window]) -> Window:
    """Return a window on an atlas to which the ships were added and saved; the file that they came from is gone."""
    window = open_window(folder)
    assert window.workbench.do(PutLarge(read_large(ships).layer.file))
    window.workbench.save()
    ships.unlink()
    return window


@pytest.fixture
def saved(added: Window, folder: Path, open_window: Callable[[Path], Window]) -> Window:
    """Return a window on that atlas which was opened with the ships in it."""
    added.close()
    return open_window(folder)


def remove(window: Window) -> None:
    """Remove the ships and save."""
    assert window.workbench.do(RemoveLayer("ships"))
    window.workbench.save()


def records(folder: Path) -> int:
    """Return how many ships an atlas has in its files, once the last of them has been read."""
    (layer,) = read(folder).large
    assert layer.rows[layer.count - 1]["number"] == layer.count - 1
    return layer.count


def files(folder: Path) -> list[str]:
    """Return every file and folder of an atlas but that of its lock."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.name != ".caspian-lock")


def test_a_removal_that_is_undone_after_saving_can_be_saved(saved: Window, folder: Path) -> None:
    remove(saved)
    saved.workbench.undo()
    saved.workbench.save()
    assert records(folder) == SHIPS


def test_what_the_records_say_is_read_before_the_undone_removal_is_saved(saved: Window) -> None:
    remove(saved)
    saved.workbench.undo()
    assert saved.session.atlas.large[0].rows[7]["number"] == 7


def test_it_comes_back_however_often_it_goes(saved: Window, folder: Path) -> None:
    for _ in range(3):
        remove(saved)
        saved.workbench.undo()
        saved.workbench.save()
    assert records(folder) == SHIPS


def test_a_layer_whose_original_is_gone_since_it_was_saved_comes_back(added: Window, folder: Path) -> None:
    remove(added)
    added.workbench.undo()
    added.workbench.save()
    assert records(folder) == SHIPS


def test_adding_that_is_undone_and_redone_with_saving_in_between_leaves_the_layer(added: Window, folder: Path) -> None:
    added.workbench.undo()
    added.workbench.save()
    added.workbench.redo()
    added.workbench.save()
    assert records(folder) == SHIPS


def test_each_of_two_layers_that_had_one_name_comes_back_with_its_own_file(
    saved: Window, folder: Path, tmp_path: Path
) -> None:
    barges = collection(tmp_path / "ships.geojson", points(BARGES))
    saved.workbench.do(RemoveLayer("ships"))
    saved.workbench.do(PutLarge(read_large(barges).layer.file))
    saved.workbench.save()
    barges.unlink()
    saved.workbench.undo()
    saved.workbench.undo()
    saved.workbench.save()
    before = records(folder)
    saved.workbench.redo()
    saved.workbench.redo()
    saved.workbench.save()
    assert (before, records(folder)) == (SHIPS, BARGES)


def test_an_undone_removal_comes_back_after_a_crash(
    saved: Window, folder: Path, open_window: Callable[[Path], Window]
) -> None:
    remove(saved)
    saved.workbench.undo()
    saved.close()  # as a crash does: what is not saved is left in the journal
    after = open_window(folder)
    after.workbench.restore(after.offered[0])
    after.workbench.save()
    assert records(folder) == SHIPS


def test_what_is_restored_keeps_its_file_when_it_is_removed_again(
    saved: Window, folder: Path, open_window: Callable[[Path], Window]
) -> None:
    saved.workbench.do(DescribeLayer("ships", "Vessels", None))
    saved.workbench.save()
    saved.workbench.undo()
    saved.close()
    after = open_window(folder)
    after.workbench.restore(after.offered[0])
    remove(after)
    for _ in range(2):
        after.workbench.undo()
    after.workbench.save()
    assert records(folder) == SHIPS


def test_an_atlas_saved_elsewhere_brings_back_what_was_removed_before(
    saved: Window, folder: Path, tmp_path: Path, open_window: Callable[[Path], Window]
) -> None:
    remove(saved)
    saved.workbench.save_as(tmp_path / "elsewhere")
    open_window(folder).close()
    saved.workbench.undo()
    saved.workbench.save()
    assert records(tmp_path / "elsewhere") == SHIPS


def test_an_atlas_saved_elsewhere_does_not_need_the_folder_it_came_from(
    saved: Window, folder: Path, tmp_path: Path
) -> None:
    saved.workbench.save_as(tmp_path / "elsewhere")
    (folder / "layers" / "ships.geojson").unlink()
    assert saved.session.atlas.large[0].rows[7]["number"] == 7


def test_nothing_is_found_wrong_with_a_file_that_is_kept(saved: Window, folder: Path) -> None:
    remove(saved)
    result = CliRunner().invoke(caspian, ["check", str(folder)])
    assert result.exit_code == 0, result.output


def test_the_files_of_the_atlas_do_not_have_the_one_that_is_kept(saved: Window, folder: Path) -> None:
    remove(saved)
    assert [name for name in files(folder) if not name.startswith(".")] == ["atlas.toml", "layers", "seeds"]


def test_what_was_removed_goes_when_the_atlas_is_closed(saved: Window, folder: Path) -> None:
    remove(saved)
    saved.close()
    assert files(folder) == ["atlas.toml", "layers", "seeds"]


def test_what_was_removed_goes_when_another_atlas_is_opened(saved: Window, folder: Path, atlas_folder: Path) -> None:
    remove(saved)
    saved.open(atlas_folder)
    assert files(folder) == ["atlas.toml", "layers", "seeds"]


def test_a_save_that_fails_keeps_nothing_aside(saved: Window, folder: Path) -> None:
    settings = folder / "atlas.toml"
    settings.write_text(settings.read_text("utf-8").replace("Mine", "Of another program"), "utf-8")
    before = files(folder)
    saved.workbench.do(RemoveLayer("ships"))
    with pytest.raises(ExportError, match="another program"):
        saved.workbench.save()
    assert files(folder) == before


def test_a_removed_layer_whose_file_somebody_has_deleted_can_be_saved(saved: Window, folder: Path) -> None:
    (folder / "layers" / "ships.geojson").unlink()
    remove(saved)
    assert read(folder).large == ()


def test_a_layer_that_goes_while_the_atlas_is_saved_elsewhere_does_not_need_the_folder_it_was_in(
    saved: Window, folder: Path, tmp_path: Path
) -> None:
    saved.workbench.do(RemoveLayer("ships"))
    saved.workbench.save_as(tmp_path / "elsewhere")
    shutil.rmtree(folder)
    saved.workbench.undo()
    saved.workbench.save()
    assert records(tmp_path / "elsewhere") == SHIPS


def test_a_styled_layer_comes_back_after_a_crash(
    saved: Window, folder: Path, open_window: Callable[[Path], Window]
) -> None:
    saved.workbench.do(DescribeLayer("ships", "Vessels", LayerStyle("#1b7f5c", "number", {"1": "#aa0000"})))
    saved.workbench.save()
    remove(saved)
    saved.workbench.undo()
    saved.close()
    after = open_window(folder)
    after.workbench.restore(after.offered[0])
    assert after.session.atlas.large[0].label == "Vessels"


def test_a_small_layer_takes_the_place_of_a_large_one_and_gives_it_back(saved: Window, folder: Path) -> None:
    small = Layer("ships", "Ships", (), "ships.geojson", None, "ships.csv")
    saved.workbench.do(RemoveLayer("ships"))
    saved.workbench.do(PutLayer(small))
    saved.workbench.save()
    in_between = read(folder)
    for _ in range(2):
        saved.workbench.undo()
    saved.workbench.save()
    assert ([layer.id for layer in in_between.layers if layer.source], records(folder)) == (["ships"], SHIPS)


def test_a_disk_without_second_names_has_a_copy(saved: Window, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", _refuse)
    remove(saved)
    saved.workbench.undo()
    saved.workbench.save()
    assert records(folder) == SHIPS


def test_a_folder_that_leads_elsewhere_is_not_written_to(saved: Window, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    (folder / ".caspian-removed").symlink_to(tmp_path / "private")
    with pytest.raises(ExportError, match="a link to another folder"):
        remove(saved)
    assert list((tmp_path / "private").iterdir()) == []


def _refuse(*_: object) -> None:
    raise PermissionError
