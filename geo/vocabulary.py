"""The words of the atlas, read from ``assets/vocabulary.toml``: what exists, in which order, how compared."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
import rtoml

from geo.errors import DataError, Finding
from geo.phrases import ENGLISH, Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Comparison = Literal["interval", "date", "label", "none"]

ANY_GEOMETRY: Final = ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon")
OWN_KIND: Final = "own"
"""The kind of features that someone brought along: what they are is in their columns."""
GIVEN: Final = "given"
"""The precision of features that someone brought along: none of ours to grade."""


@dataclass(frozen=True, slots=True)
class LayerTerm:
    """A layer: its heading and the geometry types it admits (RFC 7946 names)."""

    label: str
    geometry: tuple[str, ...]
    is_own: bool = False
    """Whether someone brought it along: it is no layer of the program's."""


@dataclass(frozen=True, slots=True)
class Term:
    """A kind or a modality that needs no more than a name."""

    label: str


@dataclass(frozen=True, slots=True)
class Status:
    """A status; ``built`` things are drawn with whole lines."""

    label: str
    built: bool


@dataclass(frozen=True, slots=True)
class Precision:
    """How good a geometry is, with the sentence that the legend shows."""

    label: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Modality:
    """How sure a source is; an ``outcome`` has happened, everything else is a plan."""

    label: str
    outcome: bool


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A hedge and how wide it is taken to be, as factors on the value; absent at an end: as it rounds."""

    label: str
    reason: str = ""
    lower: float | None = None
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a fact can state, how two such facts are compared, and the unit they are compared in."""

    label: str
    compare: Comparison
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Units:
    """Units beyond pint's own, in pint's definition language, and how units are written for a reader."""

    definitions: tuple[str, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms by id; the order of each mapping is the order in lists, legends and tables."""

    layers: dict[str, LayerTerm]
    kinds: dict[str, Term]
    statuses: dict[str, Status]
    precisions: dict[str, Precision]
    modalities: dict[str, Modality]
    qualifiers: dict[str, Qualifier]
    indicators: dict[str, Indicator]
    units: Units
    say: Phrases = ENGLISH
    """What is said around all of them, in the language of their labels."""

    def with_own_layers(self, labels: Mapping[str, str]) -> Vocabulary:
        """Return the vocabulary of an atlas that has further layers, which admit any geometry."""
        terms = {name: LayerTerm(label, ANY_GEOMETRY, is_own=True) for name, label in labels.items()}
        return dataclasses.replace(self, layers=self.layers | terms)

    def status_label(self, status: str) -> str:
        """Say a feature's status; ``mixed`` is the one that no source states."""
        if status == MIXED_STATUS:
            return self.say("Sources differ")
        return self.statuses[status].label if status in self.statuses else status

    def unit_label(self, unit: str) -> str:
        """Say a unit as a newspaper would."""
        return self.units.labels.get(unit, unit)


MIXED_STATUS = "mixed"
"""The status of a feature whose sources state different ones: no winner is picked."""


def read_vocabulary(path: Path, translation: Path | None = None) -> Vocabulary:
    """Read a vocabulary file.

    Parameters
    ----------
    path
        The terms, in English.
    translation
        A table of the same terms in another language; what it lacks stays English.

    Raises
    ------
    DataError
        When a file is missing, is not TOML, or a term lacks a field.
    """
    phrases: dict[str, str] = {}
    reading = path
    try:
        terms = rtoml.load(path)
        if translation is not None:
            reading = translation
            words = rtoml.load(translation)
            phrases = msgspec.convert(words.pop("phrases", {}), dict[str, str])
            _relabel(terms, words)
        return dataclasses.replace(msgspec.convert(terms, Vocabulary), say=Phrases(phrases))
    except (OSError, rtoml.TomlParsingError, msgspec.ValidationError) as error:
        raise DataError(Finding(f"the vocabulary cannot be read: {error}", file=str(reading))) from error


def _relabel(terms: dict[str, Any], words: dict[str, Any]) -> None:
    """Put other words in the place of labels and explanations; ids, bounds and units stay."""
    for group, members in words.items():
        for name, word in members.items():
            known = terms.get(group, {}).get(name)
            if isinstance(known, dict):
                known |= word if isinstance(word, dict) else {"label": word}
