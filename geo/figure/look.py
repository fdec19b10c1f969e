"""How everything on one figure looks: the table of symbols, a theme of it, and the sizes for the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.figure.symbols import Symbol
from geo.figure.typeface import Style

if TYPE_CHECKING:
    from geo.figure.sizes import Sizes
    from geo.palette import Colours
    from geo.symbology import PointStyle, Symbology
    from geo.themes import Theme, ThemeName


@dataclass(frozen=True, slots=True)
class Look:
    """Passed to whatever draws."""

    symbology: Symbology
    theme_name: ThemeName
    sizes: Sizes

    @property
    def theme(self) -> Theme:
        """The colours of paper, base map and text."""
        return self.symbology.themes[self.theme_name]

    def colour(self, pair: Colours) -> str:
        """Return the colour that belongs to the theme."""
        return pair[self.theme_name == "dark"]

    def symbol(self, style: PointStyle, *, hollow: bool) -> Symbol:
        """Return a symbol in the theme's colours and the page's size."""
        return Symbol(style.shape, style.glyph, self.colour(style.colour), style.size * self.sizes.symbol, hollow)

    @property
    def title(self) -> Style:
        """The headline."""
        return Style(self.sizes.title, self.theme.text, "Semibold")

    @property
    def subtitle(self) -> Style:
        """The line below the headline."""
        return Style(self.sizes.subtitle, self.theme.text_muted)

    @property
    def legend(self) -> Style:
        """The legend's words."""
        return Style(self.sizes.legend, self.theme.text)

    @property
    def notes(self) -> Style:
        """The small print."""
        return Style(self.sizes.notes, self.theme.text_muted)

    @property
    def furniture(self) -> Style:
        """Numbers on the scale bar, and the N of north."""
        return Style(self.sizes.small_label, self.theme.text, halo=self.theme.halo)

    @property
    def graticule(self) -> Style:
        """Degrees at the frame."""
        return Style(self.sizes.small_label * 0.85, self.theme.text_muted)

    def name(self, colour: str, *, strong: bool = False) -> Style:
        """Return how the name of a feature is set."""
        if strong:
            return Style(self.sizes.label, colour, "Semibold", self.theme.halo)
        return Style(self.sizes.small_label, colour, halo=self.theme.halo)

    @property
    def town(self) -> Style:
        """A town of the base map."""
        return Style(self.sizes.small_label, self.theme.text_muted, halo=self.theme.land)

    @property
    def country(self) -> Style:
        """A country of the base map."""
        return Style(self.sizes.label, self.theme.text_muted, halo=self.theme.land)

    @property
    def water(self) -> Style:
        """A sea or lake; without a halo, since a lake is smaller than its name, which stands half on land."""
        return Style(self.sizes.label, self.theme.text_water, "It")
