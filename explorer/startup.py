"""Bring the map up fast: its page from the cache, and only then the atlas and everything that needs it.

Where the page is not in the cache (the first start of a version, or an atlas that has changed) the atlas is read
and folium is imported first, in a thread, while the window stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.messages import Messages, Severity
from explorer.web.page_cache import PageCache, page_key
from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from explorer.main_window import MainWindow
    from explorer.session import Session
    from explorer.tasks import Tasks
    from explorer.web.site import Site
    from geo.atlas import Atlas


class Startup(QObject):
    """Opens an atlas in a window, the map before all else."""

    ready = Signal()
    """The map is drawn and the atlas is open."""

    def __init__(  # noqa: PLR0913 - the composition root hands over what start-up joins
        self,
        window: MainWindow,
        session: Session,
        site: Site,
        cache: PageCache,
        tasks: Tasks,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._site = site
        self._cache = cache
        self._tasks = tasks
        self._messages = messages
        self._folder: Path | None = None
        self._query = window.remembered_query()
        self._selected = ""
        self._page_is_up = False
        window.map.drawn.connect(self._on_drawn)

    def open(self, folder: Path | None, selected: str = "") -> None:
        """Open the atlas in a folder, or the built-in one.

        Raises
        ------
        DataError
            When the folder holds no atlas.
        """
        self._folder = folder
        self._selected = selected
        self._key = page_key(_sources(folder))
        page = self._cache.read(self._key)
        if page is not None:
            self._show_page(page)
            return
        task = self._tasks.start(lambda progress: _make(folder, progress))
        task.succeeded.connect(self._on_made)
        task.failed.connect(self._on_failed)

    def _on_made(self, made: tuple[Atlas, Mapping[str, bytes]]) -> None:
        atlas, page = made
        try:
            self._cache.write(self._key, page)
        except OSError as error:
            self._messages.post(Severity.WARNING, f"The map page could not be kept for the next start: {error}.")
        self._open(atlas)
        self._show_page(page)

    def _show_page(self, page: Mapping[str, bytes]) -> None:
        self._site.publish(page)
        self._page_is_up = False
        self._window.load_map()

    def _on_drawn(self) -> None:
        self._page_is_up = True
        if self._session.is_open:
            self.ready.emit()
            return
        folder = self._folder
        task = self._tasks.start(lambda _progress: _read(folder))
        task.succeeded.connect(self._open)
        task.failed.connect(self._on_failed)

    def _open(self, atlas: Atlas) -> None:
        self._session.open(atlas, self._query, self._selected)
        if atlas.findings:
            count = len(atlas.findings)
            self._messages.post(
                Severity.WARNING,
                f"{count} {'record has' if count == 1 else 'records have'} something wrong; everything else is open.",
                tuple(str(finding) for finding in atlas.findings),
            )
        if self._page_is_up:
            self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        raise error


def _sources(folder: Path | None) -> tuple[Path, ...]:
    """Return every file of an atlas without importing what reads them."""
    layers, seeds = (
        (resources.builtin_layers(), resources.builtin_seeds())
        if folder is None
        else (folder / "layers", folder / "seeds")
    )
    return (*sorted(layers.glob("*.geojson")), *sorted(seeds.glob("*.toml")))


def _read(folder: Path | None) -> Atlas:
    from geo.atlas import AtlasFiles, open_atlas  # noqa: PLC0415 - read after the map is up

    return open_atlas(AtlasFiles.at(folder) if folder else AtlasFiles.builtin())


def _make(folder: Path | None, progress: Callable[[float, str], None]) -> tuple[Atlas, Mapping[str, bytes]]:
    from geo.page import build_page  # noqa: PLC0415 - folium: 0.8 s, and only without a cached page
    from geo.page_data import page_data  # noqa: PLC0415 - as above
    from geo.symbology import read_symbology  # noqa: PLC0415 - as above

    progress(0.0, "Reading the atlas")
    atlas = _read(folder)
    progress(0.3, "Drawing up the map")
    data = page_data(atlas, read_symbology(resources.asset("symbology.toml")))
    return atlas, {**build_page(), "data/atlas.json": data}
