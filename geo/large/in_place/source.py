"""A layer that stays where it is: what is in view of it, as the layer that is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from geo.large.gathering import Gathering
from geo.large.in_place.frames import Frames, View
from geo.large.in_place.rows import StoreRows
from geo.large.in_place.store import MOST, Asked
from geo.large.index import nearest
from geo.large.layer import LargeLayer, Place
from geo.large.packed import Kind
from geo.large.wkb import gather_wkb
from geo.large.world import SIDE, to_world

if TYPE_CHECKING:
    from geo.errors import Finding
    from geo.large.grid import Box
    from geo.large.in_place.store import Found, Ids, Store, Told
    from geo.model import LayerStyle

EVERYTHING: Final = Asked()
_HALVINGS: Final = 12
"""Of the radius of a click, until all that is around it is read: it is then a four-thousandth."""


@dataclass(frozen=True, eq=False, slots=True)
class Viewport:
    """What was read for a view."""

    layer: LargeLayer
    """Its records are those of this view, counted from 0."""
    ids: Ids
    """Of shape (records,): by which the source knows them."""
    view: View
    count: int
    """Features in view, drawn or not: of what was asked for, where :attr:`is_asked`."""
    is_exact: bool
    how: str
    is_asked: bool
    findings: tuple[Finding, ...]
    rows: StoreRows
    """Those of the layer."""

    def load(self, told: Told) -> None:
        """Read what the features say, so that nobody waits when it is asked for; raises :class:`DataError`."""
        self.rows.load(told)

    @property
    def is_whole(self) -> bool:
        """Whether all that is in view is in the layer."""
        return not self.how

    @property
    def statement(self) -> str:
        """What a reader must know of a sample, as a sentence; nothing where all is shown."""
        if self.is_whole:
            return ""
        about = "" if self.is_exact else "about "
        said = f"{len(self.ids):,} of {about}{self.count:,} features in this part of the map are shown: {self.how}."
        return said if self.is_asked else f"{said} What is asked for was looked for among these only."


class ViewportSource(Protocol):
    """A layer that is read by the view."""

    @property
    def label(self) -> str:
        """What the layer is called."""

    @property
    def shown(self) -> str:
        """The file or server, as its reader knows it."""

    @property
    def count_estimate(self) -> int:
        """About how many features there are."""

    @property
    def box(self) -> Box | None:
        """Around all of them, in units of the world, where it is known without reading them."""

    @property
    def kind(self) -> Kind | None:
        """What they are, if all of them are the same."""

    @property
    def columns(self) -> tuple[str, ...]:
        """What is said of them."""

    @property
    def is_remote(self) -> bool:
        """Whether even a single feature may have to be waited for."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known of how it is read, as sentences."""

    def read(self, view: View, told: Told, asked: Asked = EVERYTHING, most: int = MOST) -> Viewport:
        """Return what is in view, or a stated sample of it; raises :class:`DataError` when it cannot be read."""

    def row(self, identifier: object) -> dict[str, Any]:
        """Return what a feature says, by column."""

    def nearest(self, x: int, y: int, radius: float, told: Told) -> object | None:
        """Return the id of what is nearest to a place, in units of the world, within a radius."""

    def unread(self) -> LargeLayer:
        """Return the layer with nothing in it, as it is before a view was read."""

    def close(self) -> None:
        """Let go of what is open for reading."""


class Source:
    """A store as a :class:`ViewportSource`.

    Parameters
    ----------
    store
        What is read.
    path
        Its file; none of a server.
    identifier, style
        Of the layer.

    Raises
    ------
    DataError
        When the coordinate system cannot be used.
    """

    def __init__(self, store: Store, path: Path | None, identifier: str, style: LayerStyle | None) -> None:
        self._store = store
        self._path = path or Path()
        self._identifier = identifier
        self._style = style
        gathering = self._gathering()
        self._frames = Frames(store.crs, gathering)
        self._notes = (*store.notes, *gathering.notes)

    @property
    def label(self) -> str:
        """What the layer is called."""
        return self._store.label

    @property
    def shown(self) -> str:
        """The file or server, as its reader knows it."""
        return self._store.shown

    @property
    def count_estimate(self) -> int:
        """About how many features there are."""
        return self._store.count

    @property
    def kind(self) -> Kind | None:
        """What they are, if all of them are the same."""
        return self._store.kind

    @property
    def is_remote(self) -> bool:
        """Whether even a single feature may have to be waited for."""
        return self._store.is_remote

    @property
    def columns(self) -> tuple[str, ...]:
        """What is said of them."""
        return self._store.names

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known of how it is read, as sentences."""
        return self._notes

    @property
    def box(self) -> Box | None:
        """Around all of them, in units of the world, where it is known without reading them."""
        if self._store.frame is None:
            return None
        west, south, east, north = self._store.frame
        # A frame of another system may bend: its sides are followed.
        along, up = np.linspace(west, east, 21), np.linspace(south, north, 21)
        positions = np.array([(x, y) for x in along for y in up])
        longitude, latitude = (positions if self._frames.turn is None else self._frames.turn(positions)).T
        usable = np.isfinite(longitude) & np.isfinite(latitude)
        if not usable.any():
            return None
        x, y = to_world(longitude[usable], latitude[usable])
        return int(x.min()), int(y.min()), int(x.max()), int(y.max())

    def read(self, view: View, told: Told, asked: Asked = EVERYTHING, most: int = MOST) -> Viewport:
        """Return what is in view.

        Parameters
        ----------
        view
            What the map shows.
        told
            Is called often; raise in it to cancel.
        asked
            What is asked for; the store leaves out the rest where it can tell, as ``is_asked`` of the answer says.
        most
            Features in the answer at most: of more a sample is taken, which its ``statement`` says.

        Raises
        ------
        DataError
            When it cannot be read.
        """
        frame, pixel = self._frames.of(view)
        found = self._store.read(frame, pixel, asked, most, told)
        told()
        gathering = self._gathering()
        if len(found.shapes):
            gather_wkb(found.shapes, 0, self._frames.turn, gathering)
        if len(found.boxes):
            self._gather_dots(found, gathering)
        rows = StoreRows(self._store, found.ids)
        return Viewport(
            layer=self._layer(gathering, rows),
            rows=rows,
            ids=found.ids,
            view=view,
            count=found.count,
            is_exact=found.is_exact,
            how=found.how,
            is_asked=found.is_asked,
            findings=tuple(gathering.findings),
        )

    def row(self, identifier: object) -> dict[str, Any]:
        """Return what a feature says, by column; raises :class:`DataError` when it cannot be read."""
        return StoreRows(self._store, [identifier])[0]

    def nearest(self, x: int, y: int, radius: float, told: Told) -> object | None:
        """Return the id of what is nearest to a place, in units of the world, within a radius.

        Where more is around the place than can be read, only what is nearer to it is looked at.
        """
        for halving in range(_HALVINGS):
            reach = radius / 2**halving
            far = int(np.ceil(reach))
            box = (max(x - far, 0), max(y - far, 0), min(x + far, SIDE - 1), min(y + far, SIDE - 1))
            viewport = self.read(View(box, 1.0), told)
            if viewport.is_whole or halving == _HALVINGS - 1:
                row = nearest(viewport.layer, x, y, reach)
                return None if row is None else viewport.ids[row]
        return None

    def unread(self) -> LargeLayer:
        """Return the layer with nothing in it, as it is before a view was read."""
        return self._layer(self._gathering(), StoreRows(self._store, []))

    def close(self) -> None:
        """Let go of what is open for reading."""
        self._store.close()

    def _gathering(self) -> Gathering:
        return Gathering(self._store.shown, self._store.label)

    def _gather_dots(self, found: Found, gathering: Gathering) -> None:
        middles = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
        positions = middles if self._frames.turn is None else self._frames.turn(middles)
        count = len(positions)
        rows = np.arange(len(found.shapes), len(found.shapes) + count)
        lengths = np.ones(count, dtype=np.int64)
        gathering.add(self._store.kind or Kind.POINTS, rows, lengths, np.zeros(count, dtype=np.bool_), positions)

    def _layer(self, gathering: Gathering, rows: StoreRows) -> LargeLayer:
        return LargeLayer(
            id=self._identifier,
            label=self._store.label,
            place=Place(self._path),
            part=0,
            source=self._store.shown,
            crs=self._frames.named,
            style=self._style,
            points=gathering.points(),
            lines=gathering.shapes(Kind.LINES),
            polygons=gathering.shapes(Kind.POLYGONS),
            rows=rows,
            count=gathering.count,
        )
