"""One column of a large layer: numbers, or words by number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Numbers: TypeAlias = NDArray[np.float64]
Codes: TypeAlias = NDArray[np.int32]


@dataclass(frozen=True, eq=False, slots=True)
class Column:
    """What every record says under one name.

    Numbers are kept as such if nothing else stands in the column; else every value is a word, which is kept once.
    """

    numbers: Numbers | None
    """Of shape (records,); NaN where nothing is said."""
    is_whole: bool
    """Whether the numbers are whole ones."""
    codes: Codes | None
    """Of shape (records,): which of the words it is; -1 where nothing is said."""
    words: tuple[str, ...] = ()
    """Each once."""

    @classmethod
    def of(cls, values: Sequence[Any]) -> Column:
        """Return a column of the values that JSON has; lists and objects are said as JSON."""
        stated = {type(value) for value in values} - {type(None)}
        if stated and stated <= {int, float}:
            numbers = np.array(values, dtype=np.float64)  # None becomes NaN
            return cls(numbers, stated == {int}, None)
        places: dict[str, int] = {}
        codes = np.fromiter(
            (-1 if value is None else places.setdefault(_word(value), len(places)) for value in values),
            dtype=np.int32,
            count=len(values),
        )
        return cls(None, is_whole=False, codes=codes, words=tuple(places))

    def __len__(self) -> int:
        return len(self.numbers if self.numbers is not None else self.codes if self.codes is not None else ())


def _word(value: object) -> str:
    """Return a value as :attr:`~geo.model.LayerStyle.colours` has it."""
    return value if type(value) is str else str(value).lower() if type(value) is bool else str(value)
