"""What can go wrong, told as sentences.

::

    CaspianError
    ├── DataError       a record cannot be used; carries a Finding
    ├── UsageError      a filter, size or name that was asked for makes no sense
    └── ExportError     a file could not be written

Reading never raises for one bad record: it returns the good ones and a list of
:class:`Finding`. An error is raised only when there is nothing left to return.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

NAMES_SHOWN: Final = 12
"""A sentence with more names than this is no longer read."""
LONGEST_WORD: Final = 200
"""Characters. What is longer is no misspelt name, and comparing it would take long."""
MOST_COMPARED: Final = 100_000
"""Names that one :class:`Suggester` compares in all: a second or two."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong in the data: what, where, and what to do about it."""

    problem: str
    """A clause without a full stop, such as ``“prot” is not a kind``."""
    file: str = ""
    record: str = ""
    """The id of the feature, fact or article."""
    field: str = ""
    remedy: str = ""
    """A full sentence, or nothing."""

    def __str__(self) -> str:
        where = [self.file] if self.file else []
        if self.record:
            where.append(f"record “{self.record}”")
        if self.field:
            where.append(f"field “{self.field}”")
        place = ", ".join(where)
        problem = self.problem.rstrip(".") + "."
        sentence = f"{place}: {problem}" if place else problem
        return f"{sentence} {self.remedy}".rstrip()


class CaspianError(Exception):
    """The root of everything this program raises on purpose."""


class DataError(CaspianError):
    """A record, or a whole file, cannot be used."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


class UsageError(CaspianError):
    """What was asked for makes no sense: an unknown layer, a period that is not EDTF."""


class ExportError(CaspianError):
    """A file could not be written; the one that was there is untouched."""


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return a remedy naming the nearest known word, or what is known.

    Parameters
    ----------
    word
        What was written.
    known
        What could have been meant.

    Examples
    --------
    >>> suggestion("prot", ["port", "cable"])
    'Did you mean “port”?'
    >>> suggestion("x", [])
    ''
    """
    names = list(known)
    near: list[str] = []
    if len(word) <= LONGEST_WORD:
        import difflib  # noqa: PLC0415 - after a slip; a start without one need not wait

        near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if near:
        return f"Did you mean “{near[0]}”?"
    shown = ", ".join(names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        return f"Known: {shown} and {len(names) - NAMES_SHOWN} more."
    return f"Known: {shown}." if names else ""


class Suggester:
    """Suggests what was meant, again and again among the same names, for as long as that is quick.

    Each word is compared with every name. A file may refer to thousands of things that are not there: after
    :data:`MOST_COMPARED` comparisons the remedies are empty, and the sentences before them stay.

    Parameters
    ----------
    known
        What could have been meant.
    """

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self._left = MOST_COMPARED

    def __call__(self, word: str) -> str:
        """Return a remedy, as :func:`suggestion` does, or nothing when enough was compared."""
        if self._left <= 0:
            return ""
        self._left -= max(len(self._known), 1)
        return suggestion(word, self._known)
