"""The features of one layer, gathered one by one as they are read: checked, counted, named."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.errors import DataError, Finding
from geo.layers import RESERVED
from geo.model import LONGEST_NAME, Feature, Geometry, Layer, LayerStyle
from geo.palette import free_colour
from geo.readers.geometries import FLAT, closed, flattened, is_closed, is_plain_point, problem_of, vertices
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from geo.model import Position
    from geo.readers.reading import Task

NAME: Final = "name"
NAMES: Final = (NAME, "title", "label", "ad", "adı", "атауы", "название", "имя", "isim", "nom")
"""Columns that say what a feature is called, the likeliest first."""
TOLD_EVERY: Final = 5_000
"""Features, between two words of progress: a hundredth of a second."""
MOST_NAMED: Final = 50
"""Features of a layer that are named one by one when they are left out."""
SHARE_OF_READING: Final = 0.8
"""The rest of the time the features are put together."""
_PLAIN: Final = frozenset({str, int, bool, type(None)})
_NOT_AN_ID: Final = re.compile(r"[^a-z0-9_-]+")
_OWN_ID: Final = re.compile(r"[^\s\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]{1,100}")
"""What an :data:`~geo.model.Identifier` can be, and no white space."""


class Row(msgspec.Struct, frozen=True, gc=False):
    """A feature as the file has it."""

    number: int
    """In the file, from 1."""
    geometry: Geometry
    extra: dict[str, Any]
    own_id: str


class Gathering:
    """A layer in the making.

    Parameters
    ----------
    task
        The file it is read from.
    label
        What it is called.
    total
        How many features are to come; 0 or less where that is not known.
    span
        The share of the file's progress that this layer begins and ends at.
    """

    def __init__(self, task: Task, label: str, total: int, span: tuple[float, float] = (0.0, 1.0)) -> None:
        self._task = task
        self._label = label[:LONGEST_NAME]
        self._total = total
        self._span = span
        self._rows: list[Row] = []
        self._keys = _Keys()
        self._unusable: list[Finding] = []
        self._left_out = self._seen = self._vertices = self._closed = 0
        self.has_heights = False
        """Whether positions of the file have more than a longitude and a latitude."""
        self._tell(0.0)

    def add(self, geometry: Geometry | None, columns: dict[str, Any], own_id: object = None) -> None:
        """Take the next feature; one that cannot be drawn is named and left out.

        Raises
        ------
        DataError
            When the layer has more features or vertices than the limits allow.
        """
        if geometry is None:
            self.leave_out("the geometry is missing")
            return
        if not is_plain_point(geometry):  # most are
            positions = vertices(geometry)
            self._vertices += len(positions)
            if self._vertices > self._task.limits.vertices:
                raise self.refused(f"the layer has more than {self._task.limits.vertices:,} vertices")
            if problem := problem_of(positions):
                self.leave_out(problem)
                return
            geometry = self._mended(geometry, positions)
        self._count()
        keys = self._keys
        extra: dict[str, Any] = {}
        for key, value in columns.items():
            plain = value if type(value) in _PLAIN else plain_value(value)
            if plain is not None:
                extra[keys[key]] = plain
        self._rows.append(Row(self._seen, geometry, extra, "" if own_id is None else str(own_id)))

    def leave_out(self, problem: str) -> None:
        """Name the next feature, which cannot be used."""
        self._count()
        self._left_out += 1
        if self._left_out <= MOST_NAMED:
            record = f"feature {self._seen}"
            self._unusable.append(
                Finding(problem, self._task.shown, record, "geometry", remedy="The feature was left out.")
            )

    def refused(self, problem: str, remedy: str = "The layer was left out.") -> DataError:
        """Return the error that the layer as a whole cannot be used."""
        return DataError(Finding(problem, self._task.shown, self._label, remedy=remedy))

    def note(self, sentence: str) -> None:
        """Say what was done to the layer."""
        self._task.notes.append(f"{self._label}: {sentence}")

    def finish(self, crs: str = "") -> None:
        """Put the layer together; without a feature that can be used there is none.

        Parameters
        ----------
        crs
            What it was reprojected from.
        """
        task = self._task
        task.findings += self._unusable
        if self._seen < self._total:
            problem = f"of {self._total:,} features that it should have, only {self._seen:,} can be read"
            task.findings.append(Finding(problem, task.shown, self._label, remedy="Perhaps it was not copied whole."))
        if self._left_out > MOST_NAMED:
            problem = f"{self._left_out - MOST_NAMED:,} more features cannot be drawn"
            task.findings.append(Finding(problem, task.shown, self._label, "geometry", "They were left out."))
        if not self._rows:
            task.findings.append(self.refused("no feature in it can be drawn").finding)
            return
        if self.has_heights:
            self.note("heights and measures were left out; the map is flat.")
        if self._closed:
            self.note(f"open rings of {self._closed:,} areas were closed.")
        renamed = [f"“{key}” is “{new}”" for key, new in self._keys.items() if key not in (new, NAME)]
        if renamed:
            self.note(f"columns called like ones of the program have another name: {', '.join(renamed)}.")
        identifier = free_id(self._label, task.taken)
        colour = free_colour(task.colours)
        features = tuple(self._features(identifier))
        file = f"{identifier}.geojson"
        task.layers.append(Layer(identifier, self._label, features, file, LayerStyle(colour), task.shown, crs))
        task.taken.add(identifier)
        task.colours.append(colour)

    def _features(self, identifier: str) -> Iterator[Feature]:
        # Ids of the file are kept if each feature has one of its own.
        given = Counter(row.own_id for row in self._rows)
        has_ids = len(given) == len(self._rows) and all(map(_OWN_ID.fullmatch, given))
        names = list(self._name_keys())
        origin = f"The file {self._task.shown}."
        for place, row in enumerate(self._rows):
            if place % TOLD_EVERY == 0:
                self._tell(SHARE_OF_READING + (1 - SHARE_OF_READING) * place / len(self._rows))
            called = ""
            for key in names:
                called = called or str(row.extra.get(key, ""))
            yield Feature(
                id=f"{identifier}:{row.own_id if has_ids else row.number}",
                layer=identifier,
                name=called[:LONGEST_NAME] or f"{self._label} {row.number}"[:LONGEST_NAME],
                kind=OWN_KIND,
                precision=GIVEN,
                geometry_source=origin,
                geometry=row.geometry,
                extra=row.extra,
            )

    def _name_keys(self) -> Iterable[str]:
        plain = {key.casefold(): new for key, new in self._keys.items()}
        return (plain[name] for name in NAMES if name in plain)

    def _mended(self, geometry: Geometry, positions: Sequence[Position]) -> Geometry:
        if max(map(len, positions)) > FLAT:
            self.has_heights = True
            geometry = flattened(geometry)
        if not is_closed(geometry):
            self._closed += 1
            geometry = closed(geometry)
        return geometry

    def _count(self) -> None:
        self._seen += 1
        if self._seen > self._task.limits.features:
            raise self.refused(f"the layer has more than {self._task.limits.features:,} features")
        if self._seen % TOLD_EVERY == 0:
            self._tell(SHARE_OF_READING * min(self._seen / max(self._total, 1), 1.0))

    def _tell(self, share: float) -> None:
        start, end = self._span
        self._task.progress(start + share * (end - start), self._label)


class _Keys(dict[str, str]):
    """What the columns of a file are called here: those called like ones of ours get another name."""

    def __init__(self) -> None:
        super().__init__()
        self._given: set[str] = set()

    def __missing__(self, key: str) -> str:
        new = key
        while new in RESERVED or new in self._given:
            new += "_"
        self._given.add(new)
        self[key] = new
        return new


def free_id(label: str, taken: Collection[str]) -> str:
    """Return an id for a layer that no other has."""
    plain = _NOT_AN_ID.sub("-", label.lower()).strip("-_")[:48] or "layer"
    return next(name for n in range(1, len(taken) + 2) if (name := plain if n == 1 else f"{plain}-{n}") not in taken)


def plain_value(value: Any) -> object:  # noqa: ANN401 - whatever a column holds
    """Return a value as JSON has it: text, number, truth or nothing; anything else as text."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list | dict):
        return msgspec.json.encode(value).decode()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
