"""From one state of an atlas straight to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from geo.articles import Seed
from geo.atlas import Parts
from geo.editing.edits import Restore
from geo.editing.own_layers import own_labels
from geo.model import Layer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.atlas import Atlas
    from geo.editing.own_layers import OpenLarge

Part = TypeVar("Part", Layer, Seed)


def restoring(now: Atlas, then: Atlas) -> Restore:
    """Return the edit that leads from one state of an atlas to another."""
    files = _files(then)
    return Restore(
        _other(now.parts.layers, then.parts.layers),
        _other(now.parts.seeds, then.parts.seeds),
        tuple(file for file in _files(now) if file not in files),
        then.parts.findings,
        tuple(layer.file for layer in then.parts.large),
        own_labels(then.vocabulary),
    )


def restore(parts: Parts, edit: Restore, opened: OpenLarge) -> Parts:
    """Return the parts with whole files put back; large ones are opened again where they are not there as they were."""
    large = tuple(
        next((layer for layer in parts.large if layer.file == file), None) or opened(file) for file in edit.large
    )
    layers, seeds = _with(parts.layers, edit.layers, edit.gone), _with(parts.seeds, edit.seeds, edit.gone)
    return Parts(layers, seeds, edit.findings, large)


def _files(atlas: Atlas) -> list[str]:
    return [*(layer.file for layer in atlas.parts.layers), *(seed.file for seed in atlas.parts.seeds)]


def _other(now: Iterable[Part], then: Iterable[Part]) -> tuple[Part, ...]:
    present = {part.file: part for part in now}
    return tuple(part for part in then if present.get(part.file) != part)


def _with(parts: Iterable[Part], back: Iterable[Part], gone: Iterable[str]) -> tuple[Part, ...]:
    kept = {part.file: part for part in parts if part.file not in set(gone)} | {part.file: part for part in back}
    return tuple(sorted(kept.values(), key=lambda part: part.file))
