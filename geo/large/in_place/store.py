"""What a format made for size can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.packed import Kind

    Told: TypeAlias = Callable[[], None]
    """Is called often while something is read; raise in it to cancel."""

Frame: TypeAlias = tuple[float, float, float, float]
"""West, south, east and north, in the coordinates of the store; what touches it is in it."""
Ids: TypeAlias = "Sequence[Any] | NDArray[np.int64]"
Boxes: TypeAlias = "NDArray[np.float64]"
"""Of shape (n, 4): each as a :data:`Frame`."""

MOST: Final = 100_000
"""Features that one view shows: read from a file within half a second, and more than a screen has room for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which features are asked for; an empty part asks for all."""

    words: tuple[str, ...] = ()
    """That must all occur in what a feature is called, folded as ``fold`` does.

    In ASCII that is no more than lower case, as far as single words are concerned: stores look for them quickly.
    """
    fold: Callable[[str], str] = str
    days: tuple[date, date] | None = None
    """The first and the last; what has no date is asked for too."""

    def __bool__(self) -> bool:
        return bool(self.words or self.days)

    def has_words(self, name: object) -> bool:
        """Tell whether all the words occur in a name."""
        folded = self.fold(str(name)) if name is not None else ""
        return all(word in folded for word in self.words)


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """Features of a store that are in a frame: all of them, or a sample."""

    ids: Ids
    """By which the store finds them again."""
    shapes: pa.Array
    """Well-known binary of the first of them."""
    boxes: Boxes
    """Of the rest, of which no more was read: each is smaller than a pixel, or it is a point."""
    count: int
    """How many are in the frame, shown or not."""
    is_exact: bool = True
    """Whether that was counted; else it is an estimate."""
    how: str = ""
    """How those that are shown were chosen, as a clause; nothing where all are."""
    is_asked: bool = True
    """Whether only what was asked for is here; else that remains to be looked at, one by one."""


class Store(Protocol):
    """One layer of a file or server that can be read by place."""

    @property
    def label(self) -> str:
        """What the layer is called."""

    @property
    def shown(self) -> str:
        """The file or server as its reader knows it: without a user or a password."""

    @property
    def crs(self) -> str | None:
        """The coordinate system, as GDAL has it."""

    @property
    def count(self) -> int:
        """About how many features there are."""

    @property
    def frame(self) -> Frame | None:
        """Around all of them, where the store knows it without reading them."""

    @property
    def kind(self) -> Kind | None:
        """What they are, if all of them are the same."""

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, without that of the geometries."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known of how it is read, as sentences."""

    def read(self, frame: Frame | None, pixel: float, asked: Asked, most: int, told: Told) -> Found:
        """Return what is in a frame: at least what touches it, at most that whose box does.

        Parameters
        ----------
        frame
            None for everything.
        pixel
            How much of the store's coordinates a pixel of the map is.
        asked
            What is asked for, as far as the store can tell.
        most
            Features to return at most.
        told
            Is called often; raise in it to cancel.

        Raises
        ------
        DataError
            When it cannot be read.
        """

    @property
    def is_remote(self) -> bool:
        """Whether even a single feature may have to be waited for."""

    def table(self, ids: Ids, told: Told) -> pa.Table:
        """Return what some features say, in their order; raises as :meth:`read` does."""

    def close(self) -> None:
        """Let go of what is open for reading."""
