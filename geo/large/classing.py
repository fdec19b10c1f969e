"""A large layer divided by the values of one of its columns, by the rules of :mod:`geo.classes`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

import numpy as np
from numpy.typing import NDArray

from geo.classes import colours_of_values, looks_of_numbers, short
from geo.large.columns import NumberColumn
from geo.palette import REST, SEQUENCE, Colours, pair

if TYPE_CHECKING:
    from geo.classes import Number
    from geo.large.columns import Column, WordColumn
    from geo.large.layer import LargeLayer
    from geo.model import LayerStyle

Codes: TypeAlias = NDArray[np.uint8]
_MOST: Final = 250
"""Values with a colour of their own: a class has a number of 8 bits."""


@dataclass(frozen=True, slots=True)
class LargeClass:
    """What features that look alike are called in a legend, and their colours."""

    label: str
    colours: Colours
    count: int
    """Features in it."""


@dataclass(frozen=True, eq=False, slots=True)
class LargeClasses:
    """The classes of a layer, in a legend's order."""

    classes: tuple[LargeClass, ...]
    codes: tuple[Codes | None, ...]
    """For each of the layer's packed parts, in its order: which of the classes it is; None where there is one."""


def classes_of_large(layer: LargeLayer, style: LayerStyle) -> LargeClasses:
    """Divide a layer as a style asks; without a column there is one class."""
    parts = tuple(layer.packed)
    if not style.column:
        return LargeClasses((LargeClass(layer.label, pair(style.colour), layer.count),), (None,) * len(parts))
    column = layer.rows.column(style.column)
    looks, of_rows = _by_number(column) if _is_by_number(column, style) else _by_value(column.as_words(), style)
    counts = np.bincount(of_rows[layer.drawn()], minlength=len(looks)).tolist()
    classes = tuple(
        LargeClass(f"{layer.label}: {said}", colours, count)
        for (said, colours), count in zip(looks, counts, strict=True)
    )
    return LargeClasses(classes, tuple(of_rows[part.row] for part in parts))


def settled(layer: LargeLayer, style: LayerStyle) -> LayerStyle:
    """Return a style in which the values that a layer has keep the colours they have in it.

    Where only a part of a file is read at a time, another part would give a value another colour. Numbers, whose
    classes are of about as many features each, are left to be divided anew: the legend says how.
    """
    column = layer.rows.column(style.column) if style.column else None
    if column is None or _is_by_number(column, style):
        return style
    coloured = colours_of_values(_counts(column.as_words()), style)
    return replace(style, colours=style.colours | {value: colours[0] for value, colours in coloured.items()})


def _is_by_number(column: Column, style: LayerStyle) -> TypeGuard[NumberColumn]:
    """Tell whether classes are spans of numbers; where a value was given a colour, they are values."""
    return isinstance(column, NumberColumn) and not style.colours


def _by_number(column: NumberColumn) -> tuple[list[tuple[str, Colours]], Codes]:
    stated = column.numbers[column.is_stated]
    order = np.sort(stated)
    fifths = len(SEQUENCE) * np.searchsorted(order, stated) // max(len(order), 1)
    groups, of_stated = np.unique(fifths, return_inverse=True)
    begins = np.searchsorted(fifths[np.argsort(stated, kind="stable")], groups)
    lows, highs = order[begins].tolist(), order[np.append(begins[1:], len(order)) - 1].tolist()
    spans: list[tuple[Number, Number]] = [
        (int(low), int(high)) if column.is_whole else (low, high) for low, high in zip(lows, highs, strict=True)
    ]
    return _with_rest(looks_of_numbers(spans), of_stated, column)


def _by_value(column: WordColumn, style: LayerStyle) -> tuple[list[tuple[str, Colours]], Codes]:
    coloured = colours_of_values(_counts(column), style)
    numbers = {value: number for number, value in enumerate(list(coloured)[:_MOST])}
    looks = [(short(value), coloured[value]) for value in numbers]
    if len(numbers) < len(column.words):
        looks.append(("other values", REST))
    by_word = np.array([numbers.get(word, len(numbers)) for word in column.words], dtype=np.uint8)
    return _with_rest(looks, column.taken(by_word, 0)[column.is_stated], column)


def _counts(column: WordColumn) -> dict[str, int]:
    """Return how often each value is stated."""
    counts = np.bincount(column.codes[column.is_stated], minlength=len(column.words)).tolist()
    return dict(zip(column.words, counts, strict=True))


def _with_rest(
    looks: list[tuple[str, Colours]], of_stated: NDArray[np.integer], column: Column
) -> tuple[list[tuple[str, Colours]], Codes]:
    """Add a class of the records that say nothing, if there are such."""
    of_rows = np.full(len(column), len(looks), dtype=np.uint8)
    of_rows[column.is_stated] = of_stated
    return ([*looks, ("no value", REST)] if not column.is_stated.all() else looks), of_rows
