"""Conditions of a statement, whose values stay apart from its text."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Where:
    """What rows must be like."""

    conditions: tuple[str, ...] = ()
    values: tuple[object, ...] = ()
    sample: str = ""
    """As it stands after the table; nothing where all of it is looked at."""

    def places(self, count: int) -> list[str]:
        """Return what stands in a further condition for its values."""
        return [f"${len(self.values) + number}" for number in range(1, count + 1)]

    def having(self, condition: str, *values: object) -> Where:
        """Return these and a further condition."""
        return replace(self, conditions=(*self.conditions, condition), values=(*self.values, *values))

    def sampled(self, sample: str) -> Where:
        """Return the same of a sample of the table."""
        return replace(self, sample=sample)
