"""The first half of opening an atlas: its page, from the cache into the view.

It needs little of the program, so that the page can be asked for before the rest of the program is even imported.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.translation import language_in_use
from explorer.web.page_cache import page_key
from geo import resources
from geo.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from explorer.settings import Settings
    from explorer.web.map_view import MapView
    from explorer.web.page_cache import PageCache
    from explorer.web.site import Site
    from geo.themes import ThemeName


@dataclass(slots=True, eq=False)
class Opening:
    """One atlas on its way into the window."""

    folder: Path | None
    """None for the built-in one."""
    key: str
    """Its page's key in the cache."""
    themes: Mapping[ThemeName, Theme]
    """The colours of the window around it."""
    page_is_kept: bool
    """Whether its page was in the cache, and is on its way into the view."""
    page_is_up: bool = False
    atlas_is_open: bool = False


class Pages:
    """Puts the pages of atlases into the view, and keeps them for the next time."""

    def __init__(self, map_view: MapView, site: Site, cache: PageCache, settings: Settings) -> None:
        self.map_view = map_view
        self.site = site
        self._cache = cache
        self._settings = settings

    def begin(self, folder: Path | None) -> Opening:
        """Begin to open the atlas in a folder, or the built-in one: show its page, if it was kept."""
        key = page_key(_sources(folder), language_in_use(self._settings.text("language")))
        page = self._cache.read(key)
        if page is None:
            from geo.symbology import read_symbology  # noqa: PLC0415 - 70 ms, and only without a kept page

            return Opening(folder, key, read_symbology(resources.asset("symbology.toml")).themes, page_is_kept=False)
        self.show(page)
        return Opening(folder, key, _themes(page), page_is_kept=True)

    def keep(self, key: str, page: Mapping[str, bytes]) -> None:
        """Keep a page for the next time.

        Raises
        ------
        OSError
            When it cannot be written. The page itself is unharmed.
        """
        self._cache.write(key, page)

    def update(self, data: Mapping[str, bytes]) -> None:
        """Have the page that is shown draw other data."""
        self.site.publish(data)
        self.map_view.refresh()

    def show(self, page: Mapping[str, bytes]) -> None:
        """Load a page, at the view that was left."""
        self.site.publish(page)
        self.map_view.load_page(self._settings.text("map/view"), theme_shown(self._settings))


def theme_shown(settings: Settings) -> ThemeName:
    """Return the theme the window shows or was left in. Which one the system asks for takes Qt 30 ms to say."""
    return "dark" if settings.text("window/theme") == "dark" else "light"


def _themes(page: Mapping[str, bytes]) -> Mapping[ThemeName, Theme]:
    """Return the colours that were kept with a page, which is faster than reading the symbology."""
    return {name: Theme(**colours) for name, colours in json.loads(page["themes.json"]).items()}


def _sources(folder: Path | None) -> tuple[Path, ...]:
    """Return every file of an atlas without importing what reads them."""
    if folder is not None and folder.is_file():  # an archive
        return (folder,)
    layers, seeds = (
        (resources.builtin_layers(), resources.builtin_seeds())
        if folder is None
        else (folder / "layers", folder / "seeds")
    )
    settings = layers.parent / "atlas.toml"
    told = (settings,) if settings.is_file() else ()
    return (*sorted(layers.glob("*.geojson")), *sorted(seeds.glob("*.toml")), *told)
