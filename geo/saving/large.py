"""The files of large layers: which go into an atlas, which leave it, and where each lies afterwards.

Undo can bring back a layer that was removed and saved without, so its file must not go with it; nor may a file that is
in the atlas by now be looked for where it came from.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from geo.errors import ExportError
from geo.files import beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from geo.atlas import Atlas
    from geo.large.layer import LargeLayer


def files_of(layers: Iterable[LargeLayer]) -> Iterator[tuple[str, Path]]:
    """Yield the files that large layers stay in, with where an atlas keeps each."""
    for layer in layers:
        for path in (layer.path, *beside(layer.path)):
            yield str(PurePosixPath(layer.file.kept).with_suffix(path.suffix.lower())), path


def large_changes(atlas: Atlas, opened: Atlas) -> Iterator[tuple[str, Path | None]]:
    """Yield what is to be copied into an atlas, and None for what goes from it.

    Raises
    ------
    ExportError
        When a file that is to be copied is gone.
    """
    before, after = ({layer.id: layer for layer in each.large} for each in (opened, atlas))
    for name, layer in before.items():
        if name not in after or after[name].path != layer.path:
            yield from ((kept, None) for kept, _ in files_of([layer]))
    for name, layer in after.items():
        if name not in before or before[name].path != layer.path:
            if not layer.path.is_file():
                raise ExportError(f"{layer.path}: the file of the layer “{layer.label}” is not there any more.")
            yield from files_of([layer])


def bytes_to_copy(atlas: Atlas, folder: Path) -> int:
    """Return how much is to be copied so that a folder has the files of an atlas's large layers."""
    away = (path for name, path in files_of(atlas.large) if path != folder / name and path.is_file())
    return sum(path.stat().st_size for path in away)


def layers_in(history: Iterable[Atlas]) -> list[LargeLayer]:
    """Return the large layers of some states of an atlas, of those that share a file one."""
    return list({id(layer.place): layer for state in history for layer in state.large}.values())


def in_the_way(layers: Iterable[LargeLayer], folder: Path, names: Iterable[str]) -> set[Path]:
    """Return the files of layers that are removed or written over, where certain files of an atlas change."""
    changed = {(folder / name).resolve() for name in names}
    return {layer.path for layer in layers if layer.path.resolve() in changed}


def left_in(layers: Iterable[LargeLayer], folder: Path, atlas: Atlas) -> set[Path]:
    """Return the files of layers that lie in a folder, and that an atlas saved elsewhere does not take along."""
    place = folder.resolve()
    return {layer.path for layer in layers if layer.path.resolve().is_relative_to(place)} - {
        layer.path for layer in atlas.large
    }


def note_moves(layers: Iterable[LargeLayer], aside: Mapping[Path, Path], atlas: Atlas, folder: Path) -> None:
    """Note where files lie after saving.

    Parameters
    ----------
    layers
        Those that can be gone back to.
    aside
        Where those lie that are kept aside.
    atlas, folder
        What was saved, and where: its files lie there now.
    """
    for layer in layers:
        if layer.path in aside:
            layer.move_to(aside[layer.path])
    for layer in atlas.large:
        layer.move_to(folder / layer.file.kept)
