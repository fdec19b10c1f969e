"""What is shown of a large layer, and which record of one is selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from geo.large.layer import LargeLayer
    from geo.palette import Colours



@dataclass(frozen=True, slots=True)
class Look:
    """How features of a large layer look that share a class, and what a legend calls them."""

    label: str
    colours: Colours


@dataclass(frozen=True, eq=False, slots=True)
class LargeShown:
    """A large layer with what the query leaves of it; arrays are in the order of its packed positions."""

    layer: LargeLayer
    looks: tuple[Look, ...]
    """One for each class; one of all where the layer has a single look."""
    masks: tuple[NDArray[np.uint8] | None, ...]
    """For points, lines and polygons, as far as there are: 1 for what is shown; None for all of them."""
    classes: tuple[NDArray[np.uint8] | None, ...]
    """For the same: which of the looks each has; None where there is one."""
    count: int
    """Features that are shown."""


@dataclass(frozen=True, slots=True)
class Picked:
    """A record of a large layer."""

    layer: str
    row: int
    """In the file, from 0."""
