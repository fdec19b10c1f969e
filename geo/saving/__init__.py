"""Save an atlas as a folder of plain files in which only what was changed differs.

Three promises:

- *Whole.* After a crash or a full disk at any moment the atlas is the old one or the new one (:mod:`geo.transaction`).
- *True.* What was written is read back from the disk before it counts, and is what was to be saved.
- *Careful.* Files that did not change are not touched, nor is anything that is not the atlas's. Records that could not
  be read stay where they are. What another program changed meanwhile is not written over.
"""

from __future__ import annotations

import dataclasses
import filecmp
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from geo.articles import Seed, read_seed
from geo.aside import kept_aside
from geo.atlas import AtlasFiles
from geo.errors import ExportError
from geo.layers import read_layer
from geo.model import Layer
from geo.own_layers import SETTINGS, own_layers, read_settings, settings_record
from geo.saving.collections import layer_text
from geo.saving.large import files_of, in_the_way, large_changes, layers_in, left_in, note_moves
from geo.saving.seeds import seed_text
from geo.saving.settings import settings_text
from geo.transaction import replace_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from geo.atlas import Atlas

LAYERS: Final = "layers"
SEEDS: Final = "seeds"
FORMAT: Final = 1
"""Of the atlas's folder, as its settings say."""

Part = TypeVar("Part", Layer, Seed)


def save(
    atlas: Atlas,
    opened: Atlas,
    folder: Path,
    history: Iterable[Atlas] = (),
    told: Callable[[float], None] = lambda _share: None,
) -> None:
    """Save what was changed in the folder that an atlas was opened from.

    Parameters
    ----------
    atlas
        As it shall be.
    opened
        As it is in the folder: as it was opened, or last saved.
    folder
        The folder of the atlas.
    history
        States that can be gone back to: files of large layers that they have and the atlas has not are kept aside,
        until :func:`geo.aside.forget`.
    told
        Is told the share of large files that is copied; raise in it to cancel, and nothing is changed.

    Raises
    ------
    DataError
        When there is no atlas.
    ExportError
        When it cannot be written, or another program has changed the same file: nothing is changed then.
    """
    changes = _changes(atlas, opened, AtlasFiles.at(folder))
    if not changes:
        return
    layers = layers_in(history)
    with kept_aside(folder, in_the_way(layers, folder, changes)) as aside:
        replace_files(folder, changes, lambda written: _compare(atlas, changes, written), _shares(changes, told))
    note_moves(layers, aside, atlas, folder)


def save_as(  # noqa: PLR0913, PLR0917 - what is saved, from where and where to, and what is to be known of it
    atlas: Atlas,
    opened: Atlas,
    files: AtlasFiles,
    folder: Path,
    history: Iterable[Atlas] = (),
    told: Callable[[float], None] = lambda _share: None,
) -> None:
    """Save an atlas in another folder.

    Parameters
    ----------
    atlas
        As it shall be.
    opened
        As it is in its files.
    files
        Where it was opened from: the built-in atlas, an archive or a folder. Nothing is changed there.
    folder
        Where to; is made if need be.
    history
        States that can be gone back to: files of large layers that only they have are kept aside here, too.
    told
        Is told the share of large files that is copied; raise in it to cancel, and nothing is changed.

    Raises
    ------
    ExportError
        When there is an atlas already, or it cannot be written.
    """
    _refuse_taken(folder)
    content: dict[str, bytes | Path | None] = {}
    stays = dict(files_of(opened.large))
    try:
        content |= {name: path.read_bytes() for name, path in _all_files(files) if name not in stays}
    except OSError as error:
        raise ExportError(f"{error.filename}: the file cannot be read ({error.strerror or error}).") from error
    content |= stays
    for name, changed in _changes(atlas, opened, files).items():
        if changed is None:
            content.pop(name, None)
        else:
            content[name] = changed
    layers = layers_in(history)
    with kept_aside(folder, left_in(layers, files.layers.parent, atlas)) as aside:
        replace_files(folder, content, lambda written: _compare(atlas, content, written), _shares(content, told))
    note_moves(layers, aside, atlas, folder)
    _make_folders(folder)


def create(folder: Path, title: str) -> None:
    """Make an atlas with nothing in it yet.

    Parameters
    ----------
    folder
        Is made if need be.
    title
        What it is called.

    Raises
    ------
    ExportError
        When there is an atlas already, or it cannot be written.
    """
    import tomlkit  # noqa: PLC0415 - only to make an atlas

    _refuse_taken(folder)
    settings = tomlkit.dumps({"atlas": {"format": FORMAT, "title": title}})
    replace_files(folder, {SETTINGS: settings.encode()})
    _make_folders(folder)


def _refuse_taken(folder: Path) -> None:
    taken = next((name for name in (LAYERS, SEEDS, SETTINGS) if (folder / name).exists()), None)
    if taken:
        raise ExportError(f"{folder}: there is “{taken}” already. Choose an empty folder, or a new one.")


def _shares(files: Mapping[str, bytes | Path | None], told: Callable[[float], None]) -> Callable[[int], None]:
    """Return what tells the share that is copied, when it is told of bytes."""
    total = sum(content.stat().st_size for content in files.values() if isinstance(content, Path))
    done = 0

    def count(further: int) -> None:
        nonlocal done
        done += further
        told(min(done / max(total, 1), 1.0))

    return count


def _make_folders(folder: Path) -> None:
    """Make the folders of an atlas, which may have nothing to put in them yet."""
    for name in (LAYERS, SEEDS):
        (folder / name).mkdir(exist_ok=True)


def _all_files(files: AtlasFiles) -> Iterator[tuple[str, Path]]:
    """Yield every file of an atlas, read or not, with its path in the atlas."""
    for path in sorted(files.layers.glob("*.geojson")):
        yield f"{LAYERS}/{path.name}", path
    for path in sorted(files.seeds.glob("*.toml")):
        yield f"{SEEDS}/{path.name}", path
    settings = files.layers.parent / SETTINGS
    if settings.is_file():
        yield SETTINGS, settings


def _changes(atlas: Atlas, opened: Atlas, files: AtlasFiles) -> dict[str, bytes | Path | None]:
    """Return the new content of every file that must change, None for one that goes."""
    changes = (*large_changes(atlas, opened), *_small_changes(atlas, opened, files))
    # What a layer leaves, another of its name may take: a file goes only where nothing is to be in its place.
    return dict(sorted(changes, key=lambda change: change[1] is not None))


def _small_changes(atlas: Atlas, opened: Atlas, files: AtlasFiles) -> Iterator[tuple[str, bytes | None]]:
    """Yield the new content of every file that must change, but of those of large layers."""
    words = opened.vocabulary
    large = dict(files_of(opened.large))
    for file, before, after in _differences(opened.parts.layers, atlas.parts.layers):
        path = files.layers / file
        is_new = f"{LAYERS}/{file}" in large
        old = None if is_new else _unchanged_text(path, before, lambda path: read_layer(path, words)[0])
        yield f"{LAYERS}/{file}", layer_text(old, after, atlas.vocabulary).encode() if after else None
    was, now = (
        settings_record(each.title, each.layers, each.vocabulary, (layer.file for layer in each.large))
        for each in (opened, atlas)
    )
    if was != now or list(was.get("layers", {})) != list(now.get("layers", {})):
        old_settings = _unchanged_settings(files.settings, opened)
        yield SETTINGS, settings_text(old_settings, was, now).encode()
    for file, seed_before, seed_after in _differences(opened.parts.seeds, atlas.parts.seeds):
        path = files.seeds / file
        old = _unchanged_text(path, seed_before, lambda path: read_seed(path, words)[0])
        yield f"{SEEDS}/{file}", seed_text(old, seed_after, atlas.vocabulary).encode() if seed_after else None


def _differences(old: Iterable[Part], new: Iterable[Part]) -> Iterator[tuple[str, Part | None, Part | None]]:
    """Yield the file of each part that differs, as it was and as it is to be."""
    before, after = {part.file: part for part in old}, {part.file: part for part in new}
    for file in {**before, **after}:
        if not _same(before.get(file), after.get(file)):
            yield file, before.get(file), after.get(file)


def _unchanged_text(path: Path, before: Part | None, read: Callable[[Path], Part | None]) -> str | None:
    """Return what stands in a file, or raise when that is no longer what was opened."""
    if not path.exists() and before is None:
        return None
    if before is None or not _same(read(path), before):
        raise ExportError(
            f"{path}: another program has changed this file since the atlas was opened. Nothing was changed. "
            "Save the atlas in another folder, or open it again.",
        )
    return path.read_bytes().decode()


def _unchanged_settings(path: Path, opened: Atlas) -> str:
    if not path.exists():
        return ""
    if not _settings_are(path, opened):
        raise ExportError(
            f"{path}: another program has changed this file since the atlas was opened, or it cannot be read. "
            "Nothing was changed. Save the atlas in another folder, or open it again.",
        )
    return path.read_text(encoding="utf-8-sig")


def _settings_are(path: Path, atlas: Atlas) -> bool:
    """Tell whether a file says of the atlas and its own layers what is to be said; it may say more."""
    known = {name: term for name, term in atlas.vocabulary.layers.items() if not term.is_own}
    settings, _ = read_settings(path, dataclasses.replace(atlas.vocabulary, layers=known))
    own = own_layers(atlas.layers, atlas.vocabulary, (layer.file for layer in atlas.large))
    there = [(name, said) for name, said in settings.layers.items() if name in own]
    return settings.title == atlas.title and there == list(own.items())


def _compare(atlas: Atlas, changes: Mapping[str, bytes | Path | None], written: Path) -> None:
    """Read back what was written, or raise when it is not what was to be saved."""
    parts = {f"{LAYERS}/{layer.file}": layer for layer in atlas.parts.layers}
    seeds = {f"{SEEDS}/{seed.file}": seed for seed in atlas.parts.seeds}
    for name, content in changes.items():
        if content is None:
            continue
        path = written / name
        if isinstance(content, Path):
            same = filecmp.cmp(path, content, shallow=False)
        elif path.read_bytes() != content:
            same = False
        elif name in parts:
            same = _same(read_layer(path, atlas.vocabulary)[0], parts[name])
        elif name == SETTINGS:
            same = _settings_are(path, atlas)
        else:
            same = name not in seeds or _same(read_seed(path, atlas.vocabulary)[0], seeds[name])
        if not same:
            raise ExportError(f"{name}: what was written is not what it should be. Nothing was changed.")


def _same(part: Layer | Seed | None, other: Layer | Seed | None) -> bool:
    """Compare what two parts have in their files; what is not a number is the same as itself.

    How a layer is called and looks does not stand there.
    """
    one, two = (each.features if isinstance(each, Layer) else each for each in (part, other))
    return one is two or one == two or msgspec.json.encode(one) == msgspec.json.encode(two)
