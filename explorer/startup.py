"""Bring the map up fast: its page from the cache, and only then the atlas and everything that needs it.

Where the page is not in the cache (the first start of a version, or an atlas that has changed) the atlas is read
and folium is imported first, in a thread, while the window stands.
"""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from explorer import remembered
from explorer.messages import Messages, Severity
from explorer.translation import language_in_use
from explorer.web.map_view import PAINT_MS
from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from explorer.opening import Opening, Pages
    from explorer.session import Session
    from explorer.settings import Settings
    from explorer.tasks import Tasks
    from geo.atlas import Atlas
    from geo.passages import Text
    from geo.quantities import Units
    from geo.verdicts import Comparison


@dataclass(frozen=True, slots=True)
class _Read:
    """An atlas with what is made of it away from the window."""

    atlas: Atlas
    comparisons: tuple[Comparison, ...]
    units: Units
    texts: Mapping[str, Text]


class Startup(QObject):
    """Opens an atlas in a window, the map before all else."""

    ready = Signal()
    """The map is drawn and the atlas is open."""
    opened = Signal(object)
    """The session has the atlas that lies in this folder or archive; None for the built-in one."""

    def __init__(self, pages: Pages, *, settings: Settings, session: Session, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._pages = pages
        self._settings = settings
        self._session = session
        self._tasks = tasks
        self._messages = messages
        self._opening: Opening | None = None
        pages.map_view.drawn.connect(self._on_drawn)

    def open(self, folder: Path | None) -> None:
        """Open the atlas in a folder, or the built-in one, in the place of the one that is open.

        Raises
        ------
        DataError
            When the folder holds no atlas.
        """
        self.go_on(self._pages.begin(folder))

    def go_on(self, opening: Opening) -> None:
        """Go on with an atlas whose page was looked for in the cache."""
        self._opening = opening
        if opening.page_is_kept:
            if self._pages.map_view.is_drawn:
                opening.page_is_up = True
                self._read(opening)
            return  # else the atlas follows when the page is drawn
        task = self._tasks.start(lambda progress: _make(opening.folder, self._language, progress))
        task.succeeded.connect(partial(self._on_made, opening))
        task.failed.connect(self._on_failed)

    def _on_made(self, opening: Opening, made: tuple[_Read, Mapping[str, bytes]]) -> None:
        read, page = made
        try:
            self._pages.keep(opening.key, page)
        except OSError as error:
            told = self.tr("The map page could not be kept for the next start: {error}.").format(error=error)
            self._messages.post(Severity.WARNING, told)
        if opening is self._opening:
            self._pages.show(page)  # before the atlas: what a new page shows is told to it from there
            self._open(opening, read)

    def _on_drawn(self) -> None:
        opening = self._opening
        if opening is None:
            return
        opening.page_is_up = True
        if opening.atlas_is_open:
            self.ready.emit()
        else:
            QTimer.singleShot(PAINT_MS, self, partial(self._read, opening))

    def _read(self, opening: Opening) -> None:
        task = self._tasks.start(lambda _progress: _read(opening.folder, self._language))
        task.succeeded.connect(partial(self._open, opening))
        task.failed.connect(self._on_failed)

    def _open(self, opening: Opening, read: _Read) -> None:
        if opening is not self._opening:
            return  # another atlas was asked for meanwhile
        atlas = read.atlas
        self._session.open(
            atlas,
            remembered.query(self._settings),
            remembered.selection(self._settings),
            read.comparisons,
            read.units,
        )
        self._session.use_texts(read.texts)
        opening.atlas_is_open = True
        self.opened.emit(opening.folder)
        if atlas.findings:
            told = self.tr("%Ln record(s) with something wrong; everything else is open.", "", len(atlas.findings))
            self._messages.post(Severity.WARNING, told, tuple(str(finding) for finding in atlas.findings))
        if opening.page_is_up:
            self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        raise error

    @property
    def folder(self) -> Path | None:
        """Where the open atlas lies; None for the built-in one."""
        return self._opening.folder if self._opening else None

    @property
    def _language(self) -> str:
        return language_in_use(self._settings.text("language"))


def _read(folder: Path | None, language: str) -> _Read:
    from geo.atlas import AtlasFiles, open_atlas  # noqa: PLC0415 - read after the map is up
    from geo.compare import compare  # noqa: PLC0415 - as above
    from geo.library import Library  # noqa: PLC0415 - as above
    from geo.quantities import Units  # noqa: PLC0415 - as above

    atlas = open_atlas(AtlasFiles.at(folder) if folder else AtlasFiles.builtin(), language)
    # Folders of texts that cannot be read are told of where texts are added and checked, not at every start.
    texts, _ = Library.of_reader(os.environ).texts(atlas.articles.values())
    units = Units(atlas.vocabulary.units)
    read = _Read(atlas, compare(atlas, units), units, texts)
    # What was read lives as long as the atlas. Going through all of it for garbage holds the window up, at 20,000
    # facts for a tenth of a second and more, whenever enough that is new has been made.
    gc.freeze()
    return read


def _make(
    folder: Path | None, language: str, progress: Callable[[float, str], None]
) -> tuple[_Read, Mapping[str, bytes]]:
    from geo.page import build_page  # noqa: PLC0415 - folium: 0.8 s, and only without a cached page
    from geo.page_data import page_data  # noqa: PLC0415 - as above
    from geo.symbology import read_symbology  # noqa: PLC0415 - as above

    progress(0.0, "Reading the atlas")
    read = _read(folder, language)
    progress(0.3, "Drawing up the map")
    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(read.atlas.layers)
    data = page_data(read.atlas, read.comparisons, symbology)
    return read, {**build_page(), **data}
