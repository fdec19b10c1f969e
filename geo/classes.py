"""A layer that someone brought along, divided by the values of one of its columns."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from geo.palette import CATEGORIES, REST, SEQUENCE, Colours, apart, pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    spans = [(min(numbers[name] for name in group), max(numbers[name] for name in group)) for group in groups]
    return [
        Class(f"{label}: {said}", colours, tuple(group), column, span)
        for group, span, (said, colours) in zip(groups, spans, looks_of_numbers(spans), strict=True)
    ]


def looks_of_numbers(spans: Sequence[tuple[Number, Number]]) -> list[tuple[str, Colours]]:
    """Return what classes of numbers are called and their colours.

    Parameters
    ----------
    spans
        The lowest and the highest number that occurs in each class, the lowest class first.
    """
    last = max(len(spans) - 1, 1)
    return [
        # What occurs is said, rather than where the class might end.
        (_written(low) if low == high else f"{_written(low)} to {_written(high)}",
         SEQUENCE[place * (len(SEQUENCE) - 1) // last])
        for place, (low, high) in enumerate(spans)
    ]  # fmt: skip


def _written(number: Number) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:,.6g}"


def _by_value(label: str, texts: dict[str, str], style: LayerStyle) -> list[Class]:
    members: defaultdict[str, list[str]] = defaultdict(list)
    for name, text in texts.items():
        members[text].append(name)
    coloured = colours_of_values({value: len(names) for value, names in members.items()}, style)
    classes = [
        Class(f"{label}: {short(value)}", colours, tuple(members[value]), style.column, (value,))
        for value, colours in coloured.items()
    ]
    others = sorted(members.keys() - coloured.keys(), key=lambda value: (-len(members[value]), value))
    rest = tuple(name for value in others for name in members[value])
    return [*classes, *([Class(f"{label}: other values", REST, rest, style.column)] if rest else [])]


def colours_of_values(counts: Mapping[str, int], style: LayerStyle) -> dict[str, Colours]:
    """Return the colours of the values that have one of their own, in a legend's order.

    Parameters
    ----------
    counts
        How often each value occurs.
    style
        Gives some of them their colours; the commonest of the others get those that can still be told apart.
    """
    given = {value: pair(colour) for value, colour in style.colours.items() if value in counts}
    free = [
        colours for colours in CATEGORIES if all(apart(colours[0], taken) > TOO_ALIKE for taken, _ in given.values())
    ]
    others = sorted(counts.keys() - given.keys(), key=lambda value: (-counts[value], value))
    return given | dict(zip(others, free, strict=False))


def short(value: str) -> str:
    """Return a value as a legend has room for it."""
    return value if len(value) <= MOST_LETTERS else f"{value[: MOST_LETTERS - 1]}…"
