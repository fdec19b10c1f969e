"""What a comparison is: the facts that meet, the verdict on them, and how far they are apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


class Verdict(StrEnum):
    """What becomes of facts about one thing; computed, never typed in by hand."""

    AGREE = "agree"
    """All say the same."""
    AGREE_WITHIN_ROUNDING = "agree within rounding"
    """They say it differently, and one value can be what all of them mean."""
    DIFFER = "differ"
    """No value can be what all of them mean."""
    DIFFERENT_PERIOD = "different period"
    """They are for times that overlap and are not the same."""
    DIFFERENT_SCOPE = "different scope"
    """They go by one name and count different things."""
    PLAN_AGAINST_OUTCOME = "plan against outcome"
    """What was foreseen is not what came."""
    NOT_COMPARABLE = "not comparable"
    """No unit, or no time, can be found that they share."""

    @property
    def sign(self) -> str:
        """A character that says the same where colour must not be the only thing that does."""
        return _SIGNS[self]


_SIGNS: Final = {
    Verdict.AGREE: "=",
    Verdict.AGREE_WITHIN_ROUNDING: "≈",
    Verdict.DIFFER: "≠",
    Verdict.DIFFERENT_PERIOD: "◷",
    Verdict.DIFFERENT_SCOPE: "∥",
    Verdict.PLAN_AGAINST_OUTCOME: "→",
    Verdict.NOT_COMPARABLE: "?",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Facts about one thing, from two articles or more, and what becomes of them.

    One article alone is compared with itself only where it gives figures or dates that cannot all be true.
    """

    about: str
    """The id of the feature that the facts are first of all about."""
    indicator: str
    scope: str
    """Empty when the facts have none, or not the same one."""
    period: str
    """EDTF: the time compared; the whole of it where the facts are for different times."""
    verdict: Verdict
    facts: tuple[str, ...]
    """Fact ids, in the atlas's order."""
    unit: str
    """The one that the figures are compared in; empty for dates, labels and what shares no unit."""
    spread_absolute: float | None
    """The largest distance between two figures as written, in that unit."""
    spread_relative: float | None
    """The same as a part of the lowest figure: 0.14 is 14 %. None when that is zero or below."""
    independent_sources: int
    """Articles that restate one another, or have one author, are one source."""
    explanation: str
    """One sentence that needs nothing beside it."""


def verdicts_by_feature(comparisons: Iterable[Comparison]) -> dict[str, dict[Verdict, int]]:
    """Count the comparisons of each feature by verdict, in the verdicts' order; features without one are absent."""
    counts: dict[str, Counter[Verdict]] = {}
    for comparison in comparisons:
        counts.setdefault(comparison.about, Counter())[comparison.verdict] += 1
    return {
        about: {verdict: count[verdict] for verdict in Verdict if count[verdict]} for about, count in counts.items()
    }
