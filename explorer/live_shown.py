"""A layer that stays where it is, as far as it is in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from explorer.translation import translate

if TYPE_CHECKING:
    from geo.large.layer import LargeLayer


@dataclass(frozen=True, eq=False, slots=True)
class LiveShown:
    """What was read of a layer for the view."""

    layer: LargeLayer
    count: int
    """Features in view, drawn or not."""
    is_exact: bool = True
    statement: str = ""
    """How those that are drawn were chosen, as a sentence; nothing where all are."""
    is_hidden: bool = False

    @property
    def heading(self) -> str:
        """What the layer is called where it is drawn: with how much of it that is, if it is not all."""
        return f"{self.layer.label} ({self.share})" if self.statement else self.layer.label

    @property
    def share(self) -> str:
        """How many features are drawn, and of how many in view."""
        shown, count = (QLocale().toString(number) for number in (self.layer.count, self.count))
        if not self.statement:
            return translate("LiveLayers", "{count} in view").format(count=count)
        told = (
            translate("LiveLayers", "{shown} of {count} in view")
            if self.is_exact
            else translate("LiveLayers", "{shown} of about {count} in view")
        )
        return told.format(shown=shown, count=count)
