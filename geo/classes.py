"""A layer that someone brought along, divided by the values of one of its columns."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from geo.palette import CATEGORIES, REST, SEQUENCE, Colours, apart, pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.model import Layer, LayerStyle

Number = int | float
TOO_ALIKE: Final = 80
"""Two colours nearer than this in red, green and blue (0 to 255) are taken for one."""
MOST_LETTERS: Final = 40
"""Of a value in a legend."""


@dataclass(frozen=True, slots=True)
class Class:
    """Features that look alike, and what a legend calls them."""

    label: str
    colours: Colours
    features: tuple[str, ...]
    """Their ids."""
    column: str = ""
    """Whose values they share; empty where they share no more than their layer."""
    values: tuple[object, ...] = ()
    """Lowest and highest of numbers, or the one value; none where they have none, or any other one."""


def classes_of(layer: Layer, style: LayerStyle) -> tuple[Class, ...]:
    """Divide a layer as a style asks.

    Numbers are divided into at most five classes of about as many features each (quantiles), if no colour is given
    for a value; equal numbers are never parted. Other values are classes by themselves, the commonest first, until
    the colours that can be told apart are used up; the remaining values share one.

    Parameters
    ----------
    layer
        With all its features: a part of it would have other classes.
    style
        Usually, but not necessarily, the layer's own.

    Returns
    -------
    tuple of Class
        In a legend's order. Every feature is in one; without a column there is one class of them all.
    """
    if not style.column:
        everything = tuple(feature.id for feature in layer.features)
        return (Class(layer.label, pair(style.colour), everything),)
    values = {feature.id: feature.extra.get(style.column) for feature in layer.features}
    stated = {name: value for name, value in values.items() if value is not None}
    numbers = {name: value for name, value in stated.items() if _is_number(value)}
    if numbers and len(numbers) == len(stated) and not style.colours:
        classes = _by_number(layer.label, style.column, numbers)
    else:
        classes = _by_value(layer.label, {name: value_text(value) for name, value in stated.items()}, style)
    missing = tuple(name for name, value in values.items() if value is None)
    return (*classes, *([Class(f"{layer.label}: no value", REST, missing, style.column)] if missing else []))


def value_text(value: object) -> str:
    """Return a value as :attr:`~geo.model.LayerStyle.colours` has it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_number(value: Any) -> TypeGuard[Number]:  # noqa: ANN401 - whatever a column holds
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _by_number(label: str, column: str, numbers: dict[str, Number]) -> list[Class]:
    order = sorted(numbers.values())
    members: defaultdict[int, list[str]] = defaultdict(list)
    for name, number in numbers.items():
        members[len(SEQUENCE) * bisect_left(order, number) // len(order)].append(name)
    groups = [members[part] for part in sorted(members)]
    last = max(len(groups) - 1, 1)
    classes = []
    for place, group in enumerate(groups):
        low, high = min(numbers[name] for name in group), max(numbers[name] for name in group)
        # What occurs is said, rather than where the class might end.
        said = _written(low) if low == high else f"{_written(low)} to {_written(high)}"
        colours = SEQUENCE[place * (len(SEQUENCE) - 1) // last]
        classes.append(Class(f"{label}: {said}", colours, tuple(group), column, (low, high)))
    return classes


def _written(number: Number) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:,.6g}"


def _by_value(label: str, texts: dict[str, str], style: LayerStyle) -> list[Class]:
    members: defaultdict[str, list[str]] = defaultdict(list)
    for name, text in texts.items():
        members[text].append(name)
    given = {value: pair(colour) for value, colour in style.colours.items() if value in members}
    free = [
        colours for colours in CATEGORIES if all(apart(colours[0], taken) > TOO_ALIKE for taken, _ in given.values())
    ]
    others = [value for value in _commonest(texts.values()) if value not in given]
    coloured = given | dict(zip(others, free, strict=False))
    classes = [
        Class(f"{label}: {_short(value)}", colours, tuple(members[value]), style.column, (value,))
        for value, colours in coloured.items()
    ]
    rest = tuple(name for value in others[len(free) :] for name in members[value])
    return [*classes, *([Class(f"{label}: other values", REST, rest, style.column)] if rest else [])]


def _commonest(texts: Iterable[str]) -> list[str]:
    return [text for text, _ in sorted(Counter(texts).items(), key=lambda entry: (-entry[1], entry[0]))]


def _short(value: str) -> str:
    return value if len(value) <= MOST_LETTERS else f"{value[: MOST_LETTERS - 1]}…"
