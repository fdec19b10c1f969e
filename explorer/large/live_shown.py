"""A layer that stays where it is, as far as it is read for the view and a little around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from explorer.translation import translate

if TYPE_CHECKING:
    from geo.large.layer import LargeLayer


@dataclass(frozen=True, eq=False, slots=True)
class LiveShown:
    """What was read of a layer."""

    layer: LargeLayer
    count: int
    """Features that are there, read or not."""
    is_exact: bool = True
    statement: str = ""
    """How those that were read were chosen, as a sentence; nothing where all are."""
    is_hidden: bool = False
    is_remote: bool = False
    """Whether it is a server's, which is told what part of the map is looked at."""

    @property
    def heading(self) -> str:
        """What the layer is called where it is drawn: with how much of it that is, if it is not all."""
        return f"{self.layer.label} ({self.share(self.layer.count)})" if self.statement else self.layer.label

    def share(self, drawn: int) -> str:
        """Say how many features are drawn, and of how many that are there.

        Parameters
        ----------
        drawn
            What the filters leave of what was read.
        """
        numbers = {"drawn": drawn, "read": self.layer.count, "count": self.count}
        said = {name: QLocale().toString(number) for name, number in numbers.items()}
        if not self.is_exact:
            said["count"] = translate("LiveLayers", "about {count}").format(count=said["count"])
        if drawn == self.count:
            return translate("LiveLayers", "{count} here").format(**said)
        if drawn == self.layer.count or not self.statement:
            return translate("LiveLayers", "{drawn} of {count} here").format(**said)
        return translate("LiveLayers", "{drawn} among {read} of {count} here").format(**said)
