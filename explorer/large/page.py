"""Large layers on the map page: what it is told of them, and the bytes it draws them from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from explorer.large.shown import LargeShown
    from explorer.session import Session
    from explorer.web.site import Site
    from geo.large.classing import LargeClass
    from geo.large.world import Units


class LargePage:
    """Says for each packed part of a layer where the page finds it.

    What is at an address never changes: other bytes have another one, so that the page fetches all of them once.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self._numbers: dict[int, tuple[object, int]] = {}
        """A number for each array or packed part, by its identity, with the thing itself so that it stays so."""
        self._last = 0

    def entries(self, session: Session) -> list[dict[str, Any]]:
        """Return what the page is to show, highest first, and have the site serve its bytes."""
        offered: dict[str, Callable[[], bytes]] = {}
        before, self._numbers = self._numbers, {}
        entries = [
            entry
            for shown in session.large.values()
            if shown.count
            for entry in self._entries(shown, session, offered, before)
        ]
        self._site.offer(offered)
        return entries

    def _entries(
        self,
        shown: LargeShown,
        session: Session,
        offered: dict[str, Callable[[], bytes]],
        before: dict[int, tuple[object, int]],
    ) -> Iterator[dict[str, Any]]:
        layer, picked = shown.layer, session.picked

        def at(thing: Any, make: Callable[[], bytes]) -> str:  # noqa: ANN401 - a packed part or an array
            number = self._number(thing, before)
            offered[f"{layer.id}/{number}.bin"] = make
            return f"large/{layer.id}/{number}.bin"

        live = session.live.get(layer.id)
        label = live.heading if live else layer.label
        looks = [_look(each, layer.label) for each in shown.looks.classes]
        for part, mask, codes in zip(layer.packed, shown.selection.masks, shown.looks.codes, strict=True):
            is_here = picked is not None and picked.layer == layer.id
            yield {
                "id": f"{layer.id} {self._number(part, before)}",
                "label": label,
                "packed": at(part, part.outline_bytes),
                "levels": [at(level, level.as_bytes) for level in part.levels],
                "mask": None if mask is None else at(mask, mask.tobytes),
                "classes": None if codes is None else at(codes, codes.tobytes),
                "looks": looks,
                "picked": _places(part.row, mask, picked.row) if is_here and picked else [],
            }

    def _number(self, thing: object, before: dict[int, tuple[object, int]]) -> int:
        if id(thing) not in self._numbers:
            kept = before.get(id(thing))
            if kept is None:
                self._last += 1
            self._numbers[id(thing)] = kept or (thing, self._last)
        return self._numbers[id(thing)][1]


def _look(look: LargeClass, layer: str) -> dict[str, Any]:
    from geo.palette import shades  # noqa: PLC0415 - after the map is up

    # The legend has a heading for the layer, whose name need not stand in every entry.
    return {"label": look.label.removeprefix(f"{layer}: "), "colours": look.colours, "shades": shades(look.colours)}


def _places(rows: Units, mask: NDArray[np.uint8] | None, row: int) -> list[int]:
    """Return where in a packed part a record is, if it is shown; a MultiPoint is at several places."""
    return [int(place) for place in (rows == row).nonzero()[0] if mask is None or mask[place]]
