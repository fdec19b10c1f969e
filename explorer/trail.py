"""Where one has been: the features selected one after the other, to go back and forward along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LONGEST: Final = 200
"""Features remembered; nobody walks further back."""


class Trail:
    """Ids in the order of their visits, and the one that is visited now.

    What has gone from the atlas since is stepped over; that is why each way asks what is still known.
    """

    def __init__(self) -> None:
        self._visited: list[str] = []
        self._at = -1

    def visit(self, feature: str) -> None:
        """Go on to a feature: what lay ahead is no longer ahead. Selecting nothing is no visit."""
        if not feature or (self._visited[self._at : self._at + 1] == [feature]):
            return
        self._visited = [*self._visited[: self._at + 1], feature][-LONGEST:]
        self._at = len(self._visited) - 1

    def back(self, now: str, knows: Callable[[str], bool]) -> str | None:
        """Go back from what is selected now, and return where that is; None where nothing known lies behind."""
        return self._go(self._behind(now), knows)

    def forward(self, knows: Callable[[str], bool]) -> str | None:
        """Go forward again, and return where that is; None where nothing known lies ahead."""
        return self._go(self._ahead(), knows)

    def has_earlier(self, now: str, knows: Callable[[str], bool]) -> bool:
        """Tell whether there is a way back."""
        return any(knows(self._visited[place]) for place in self._behind(now))

    def has_later(self, knows: Callable[[str], bool]) -> bool:
        """Tell whether there is a way forward."""
        return any(knows(self._visited[place]) for place in self._ahead())

    def _behind(self, now: str) -> range:
        # When nothing is selected, the last one visited is where back leads.
        return range(self._at - bool(now), -1, -1)

    def _ahead(self) -> range:
        return range(self._at + 1, len(self._visited))

    def _go(self, places: Iterable[int], knows: Callable[[str], bool]) -> str | None:
        for place in places:
            if knows(self._visited[place]):
                self._at = place
                return self._visited[place]
        return None
