"""What the vocabulary's own units are in one another, looked up: pint works it out once, ``tools/factors.py`` keeps it.

Loading pint and reading its definitions takes half a second, which the units of the built-in atlas need not wait for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from geo import resources
from geo.errors import DataError, Finding

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Factors:
    """A table of factors, good for one set of definitions."""

    definitions: tuple[str, ...] = ()
    """What pint was told beside its own units."""
    factors: dict[str, dict[str, float]] = field(default_factory=dict)
    """By unit, and the unit wanted; between two units of the table, what is missing does not exist."""
    currencies: frozenset[str] = frozenset()
    """Those of the units that are money."""

    def holds(self, *units: str) -> bool:
        """Tell whether the table knows all of these units."""
        return all(unit in self.factors for unit in units)


def factors_file() -> Path:
    """Return where the table is kept."""
    return resources.asset("factors.json")


def read_factors() -> Factors:
    """Read the table.

    Raises
    ------
    DataError
        When it is missing, or is not such a table.
    """
    path = factors_file()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Factors)
    except (OSError, msgspec.DecodeError) as error:
        problem, remedy = f"the table of units cannot be read: {error}", "Install caspian-explorer again."
        raise DataError(Finding(problem, file=path.name, remedy=remedy)) from error
