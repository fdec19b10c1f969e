"""One column of a large layer: numbers, or words of which each is kept once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo import periods
from geo.classes import value_text
from geo.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

Numbers: TypeAlias = NDArray[np.float64]
Codes: TypeAlias = NDArray[np.int32]
Flags: TypeAlias = NDArray[np.bool_]
Days: TypeAlias = NDArray[np.int32]
"""Days since the first of January of the year 1, which is 1, as :meth:`datetime.date.toordinal` counts them."""

ANY_DAY: Final = (date.min.toordinal(), date.max.toordinal())
_DATE_LENGTH: Final = len("2025-03-01")
_BEFORE_TIME: Final = ("T", " ")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(?=[T ]|$)")
"""At the beginning of a date or time in ISO 8601: the day as it is written there, in whatever time zone."""


@dataclass(frozen=True, eq=False)
class WordColumn:
    """Values of any sort, each of which is kept once."""

    codes: Codes
    """Of shape (records,): which of the words it is; -1 where nothing is said."""
    words: tuple[str, ...]
    """Each once, as :attr:`~geo.model.LayerStyle.colours` has it."""

    def __len__(self) -> int:
        return len(self.codes)

    def taken(self, by_word: NDArray[Any], missing: object) -> NDArray[Any]:
        """Return, of shape (records,), what there is for each record's word; something else where it has none."""
        return np.append(by_word, np.array([missing], dtype=by_word.dtype))[self.codes]

    def as_words(self) -> WordColumn:
        """Return the column itself."""
        return self

    @cached_property
    def is_stated(self) -> Flags:
        """Which records say something, of shape (records,)."""
        return self.codes >= 0

    @cached_property
    def spans(self) -> tuple[Days, Days]:
        """The first and the last day that each record's date can mean, of shape (records,) each.

        What has no date, or says something that is none, may be of any day.
        """
        by_word = _spans(self.words)
        return self.taken(by_word[:, 0], ANY_DAY[0]), self.taken(by_word[:, 1], ANY_DAY[1])


@dataclass(frozen=True, eq=False)
class NumberColumn:
    """Numbers and nothing else."""

    numbers: Numbers
    """Of shape (records,); NaN where nothing is said."""
    is_whole: bool
    """Whether all of them are whole."""

    def __len__(self) -> int:
        return len(self.numbers)

    def as_words(self) -> WordColumn:
        """Return the numbers as words."""
        unique, places = np.unique(self.numbers[self.is_stated], return_inverse=True)
        codes = np.full(len(self), -1, dtype=np.int32)
        codes[self.is_stated] = places
        return WordColumn(codes, tuple(str(int(number) if self.is_whole else number) for number in unique.tolist()))

    @cached_property
    def is_stated(self) -> Flags:
        """Which records say something, of shape (records,)."""
        stated: Flags = ~np.isnan(self.numbers)
        return stated

    @cached_property
    def spans(self) -> tuple[Days, Days]:
        """As of words: a whole number may be a year."""
        return self.as_words().spans


Column: TypeAlias = NumberColumn | WordColumn


def column_of(values: Sequence[Any]) -> Column:
    """Return a column of values that JSON has; lists and objects are said as Python writes them."""
    stated = {type(value) for value in values} - {type(None)}
    if stated and stated <= {int, float}:
        return NumberColumn(np.array(values, dtype=np.float64), is_whole=stated == {int})  # None becomes NaN
    places: dict[str, int] = {}
    numbers = (-1 if value is None else places.setdefault(value_text(value), len(places)) for value in values)
    codes = np.fromiter(numbers, dtype=np.int32, count=len(values))
    return WordColumn(codes, tuple(places))


def is_date(word: str) -> bool:
    """Tell whether a word is a date or time in ISO 8601, or EDTF."""
    return _span(word) is not None


def _spans(words: Sequence[str]) -> NDArray[np.int32]:
    """Return the days of each word, of shape (words, 2)."""
    # A million times fall on a few hundred days, each of which is understood once.
    places: dict[str, int] = {}
    days = (word[:_DATE_LENGTH] if word[_DATE_LENGTH : _DATE_LENGTH + 1] in _BEFORE_TIME else word for word in words)
    of_words = np.fromiter((places.setdefault(day, len(places)) for day in days), dtype=np.intp, count=len(words))
    spans = np.array([_span(day) or ANY_DAY for day in places], dtype=np.int32).reshape(-1, 2)
    return spans[of_words]


def _span(word: str) -> tuple[int, int] | None:
    match = _DAY.match(word)
    try:
        period = periods.parse(match[0] if match else word)
    except UsageError:
        return None
    return period.earliest.toordinal(), period.latest.toordinal()
