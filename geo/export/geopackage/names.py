"""Names of tables and columns: SQLite does not tell capitals from small letters, and keeps some names for itself."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from geo.export.characters import NOT_IN_C_STRINGS, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

RESERVED: Final = ("sqlite_", "gpkg", "rtree_")
"""How the names of other tables begin."""
NAMELESS: Final = "unnamed"


class Names:
    """Gives each thing a name that nothing else has.

    Parameters
    ----------
    taken
        Names that are not to be given.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {name.casefold() for name in taken}

    def unique(self, wanted: str) -> str:
        """Return the name wanted, or one like it where that is taken.

        Examples
        --------
        >>> Names(["facts"]).unique("Facts")
        'Facts_2'
        """
        name: str = visible(wanted, NOT_IN_C_STRINGS) or NAMELESS
        if name.casefold().startswith(RESERVED):
            name = f"own_{name}"
        numbered = (name if number == 1 else f"{name}_{number}" for number in count(1))
        found = next(name for name in numbered if name.casefold() not in self._taken)
        self._taken.add(found.casefold())
        return found


def quoted(name: str) -> str:
    """Return a name as it stands in SQL."""
    return '"' + name.replace('"', '""') + '"'
