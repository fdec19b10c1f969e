"""What ``atlas.toml`` says of an atlas: its title, and the layers of one's own in it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

import msgspec
import rtoml

from geo.errors import Finding
from geo.files import read_whole
from geo.model import LargeFile, Layer, LayerStyle  # noqa: TC001 - msgspec reads the annotations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from geo.vocabulary import Vocabulary

SETTINGS: Final = "atlas.toml"
FORMAT: Final = 1
LAYER_ID: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
"""The name of a file on every system, and of nothing else."""
_FILE: Final = re.compile(r"\.[a-z0-9]{1,12}")
"""The suffix of a file."""
COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class OwnLayer:
    """A layer of one's own, without its features."""

    label: str
    source: str = ""
    crs: str = ""
    style: LayerStyle | None = None
    file: str = ""
    """Where its features stay, if they are too many to be objects: a path in the atlas's folder, with slashes."""
    part: int = 0
    """Which layer of that file it is, from 0."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is said of an atlas beside its layers and seeds."""

    title: str = ""
    layers: dict[str, OwnLayer] = field(default_factory=dict)


def read_settings(path: Path, vocabulary: Vocabulary) -> tuple[Settings, tuple[Finding, ...]]:
    """Read ``atlas.toml``; without one there is nothing to say.

    A layer that cannot be used is left out and named.
    """
    if not os.path.lexists(path):
        return Settings(), ()
    try:
        document = rtoml.loads(read_whole(path).decode())
        head = msgspec.convert(document.get("atlas", {}), _Head)
        described = msgspec.convert(document.get("layers", {}), dict[str, Any])
    except (OSError, UnicodeDecodeError, rtoml.TomlParsingError, msgspec.ValidationError) as error:
        problem = f"the file cannot be read: {error}"
        return Settings(), (Finding(problem, path.name, remedy="Mend it or restore it."),)
    findings: list[Finding] = []
    if head.format > FORMAT:
        remedy = "Use a newer version of the program to see everything."
        findings.append(
            Finding(f"the format {head.format} is newer than {FORMAT}", path.name, "atlas", "format", remedy)
        )
    layers: dict[str, OwnLayer] = {}
    for name, record in described.items():
        problem = _name_problem(name, vocabulary)
        try:
            own = msgspec.convert(record, OwnLayer)
        except msgspec.ValidationError as error:
            problem = problem or str(error).replace("`", "")
        else:
            problem = problem or _file_problem(name, own.file)
        if problem:
            findings.append(Finding(problem, path.name, name, remedy="The layer was left out."))
            continue
        layers[name], wrong = _with_safe_colours(own)
        findings += [Finding(f"“{colour}” is not a colour", path.name, name, "style", "Colours are written #rrggbb.")
                     for colour in wrong]  # fmt: skip
    return Settings(head.title, layers), tuple(findings)


def own_layers(layers: Iterable[Layer], vocabulary: Vocabulary, large: Iterable[LargeFile] = ()) -> dict[str, OwnLayer]:
    """Return what is said of those of some layers that are one's own, by id, in the vocabulary's order."""
    said = {layer.id: OwnLayer(layer.label, layer.source, layer.crs, layer.style) for layer in layers}
    said |= {file.id: OwnLayer(file.label, file.source, file.crs, file.style, file.kept, file.part) for file in large}
    return {name: said[name] for name, term in vocabulary.layers.items() if term.is_own and name in said}


def settings_record(
    title: str, layers: Iterable[Layer], vocabulary: Vocabulary, large: Iterable[LargeFile] = ()
) -> dict[str, Any]:
    """Return what ``atlas.toml`` says, as a table; what says nothing is left out.

    Parameters
    ----------
    title
        Of the atlas.
    layers
        All of them, but those that are
    large
        too large to be objects.
    vocabulary
        Tells which are one's own, and their order.
    """
    tables: dict[str, Any] = {}
    for name, own in own_layers(layers, vocabulary, large).items():
        table = msgspec.to_builtins(own)
        table["style"] = _stated(table["style"] or {})
        tables[name] = _stated(table)
    return {"atlas": _stated({"format": FORMAT, "title": title}), **_stated({"layers": tables})}


def described(layer: Layer, own: OwnLayer) -> Layer:
    """Return a layer with what its atlas says of it."""
    return replace(layer, label=own.label, style=own.style, source=own.source, crs=own.crs)


class _Head(msgspec.Struct, frozen=True):
    format: int = FORMAT
    title: str = ""


def _stated(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if value not in (None, "", {}, 0)}


def _name_problem(name: str, vocabulary: Vocabulary) -> str:
    if name in vocabulary.layers:
        return f"“{name}” is a layer of the program's"
    return "" if LAYER_ID.fullmatch(name) else "a layer is named with small letters, digits, - and _"


def _file_problem(name: str, file: str) -> str:
    """Say what is wrong with where the features of a layer stay: nowhere but beside the others, under its name."""
    if not file or _FILE.fullmatch(file.removeprefix(f"layers/{name}")):
        return ""
    return f"“{file}” is not where the file of this layer may lie"


def _with_safe_colours(own: OwnLayer) -> tuple[OwnLayer, list[str]]:
    """Leave out what is not a colour: it would reach markup."""
    style = own.style
    if style is None:
        return own, []
    wrong = [colour for colour in (style.colour, *style.colours.values()) if not COLOUR.fullmatch(colour)]
    if style.colour in wrong:
        return replace(own, style=None), wrong
    kept = {value: colour for value, colour in style.colours.items() if colour not in wrong}
    return replace(own, style=replace(style, colours=kept)), wrong
