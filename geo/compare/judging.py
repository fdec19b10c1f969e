"""From facts for one time to a verdict: what makes a difference a difference, and what excuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo import periods
from geo.compare.times import Timing
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from geo.compare.times import Slot
    from geo.model import Fact


def judge(
    facts: Sequence[Fact],
    alike: Callable[[Collection[Fact]], Verdict | None],
    stance: Callable[[Fact], Hashable],
    is_timed: Callable[[Fact], bool],
) -> Verdict:
    """Return the verdict on facts about one thing at one time.

    Whatever can all be true agrees, a plan with its outcome too. What cannot is a difference, unless one of the
    two is a plan and the other what came of it, or one of them does not say for what time it is. Two plans that
    cannot both come true differ, whatever the outcome.

    Parameters
    ----------
    facts
        What is stated.
    alike
        Says how facts agree, or None where they do not.
    stance
        Tells an outcome from a plan.
    is_timed
        Tells whether a fact is surely for the time in question.
    """
    whole = alike(facts)
    if whole:
        return whole
    parts = _split(facts, lambda fact: (stance(fact), is_timed(fact)))
    if any(alike(part) is None for part in parts):
        return Verdict.DIFFER
    if all(alike(part) for part in _split(facts, stance)):
        return Verdict.PLAN_AGAINST_OUTCOME
    return Verdict.NOT_COMPARABLE


def surely_in(slot: Slot) -> Callable[[Fact], bool]:
    """Return what tells whether a fact is surely for a slot's time.

    A running total is also what a figure without a period gives; a year or some months of it are not.
    """
    if slot.timing is not Timing.SPAN:
        return lambda _fact: True
    return lambda fact: bool(fact.period) and periods.YEARLESS not in fact.period


def _split(facts: Sequence[Fact], key: Callable[[Fact], Hashable]) -> list[list[Fact]]:
    parts: dict[Hashable, list[Fact]] = {}
    for fact in facts:
        parts.setdefault(key(fact), []).append(fact)
    return list(parts.values())
