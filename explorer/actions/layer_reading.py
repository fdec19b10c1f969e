"""Files become layers: read in a thread, with progress, one after the other."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QProgressDialog

from explorer.messages import Severity
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from explorer.actions.live_actions import LiveActions
    from explorer.actions.place_actions import PlaceActions
    from explorer.actions.tools import Tools
    from explorer.tasks import Task
    from geo.large.choosing import AnyReading
    from geo.large.in_place.source import Source

MEGABYTE: Final = 1_000_000
LARGE_BYTES: Final = 5 * MEGABYTE
"""Of a file that takes long enough for its rate to be worth saying."""


class LayerReading(QObject):
    """Reads what somebody brings along, and adds it to the atlas."""

    def __init__(self, tools: Tools, places: PlaceActions, live: LiveActions) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._places = places
        self._live = live
        self.progress: QProgressDialog | None = None

    def add(self, paths: list[Path]) -> None:
        """Read files, one after the other, and add their layers."""
        if not paths or not self._tools.session.is_open:
            return
        path, *rest = paths
        atlas = self._tools.workbench.atlas
        taken, colours = [*atlas.vocabulary.layers, *self._tools.session.live], self._live.colours()
        task = self._tools.tasks.start(lambda progress: _read(path, taken, colours, progress))
        self._show_progress(task, path)
        task.succeeded.connect(partial(self._on_read, path))
        task.failed.connect(partial(self._on_failed, path))
        task.cancelled.connect(partial(self._on_cancelled, path))
        for ended in (task.succeeded, task.failed):
            ended.connect(lambda _result: self.add(rest))

    def _show_progress(self, task: Task[AnyReading | tuple[Source, ...]], path: Path) -> None:
        text = self.tr("Reading “{file}”").format(file=path.name)
        self.progress = progress = QProgressDialog(text, self.tr("Cancel"), 0, 100, self._tools.window)
        progress.setWindowTitle(self.tr("Add a layer"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(300)
        progress.canceled.connect(task.cancel)
        size, begun = path.stat().st_size if path.is_file() else 0, time.monotonic()

        def show(share: float) -> None:
            if size >= LARGE_BYTES and share > 0:
                progress.setLabelText(f"{text}\n{self._rate(share * size, size, time.monotonic() - begun)}")
            progress.setValue(round(share * 100))

        task.progressed.connect(lambda share, _doing: show(share))
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(progress.reset)

    def _rate(self, done: float, size: int, seconds: float) -> str:
        """Say how much was read, of how much, and how fast."""
        numbers = (QLocale().toString(round(each / MEGABYTE)) for each in (done, size, done / max(seconds, 0.001)))
        megabytes, of, rate = numbers
        told = self.tr("{done} of {size} MB, {rate} MB a second")
        return told.format(done=megabytes, size=of, rate=rate)

    def _on_read(self, path: Path, reading: AnyReading | tuple[Source, ...]) -> None:
        from geo.editing import PutLayer  # noqa: PLC0415 - not before somebody edits
        from geo.large.reading import LargeReading  # noqa: PLC0415 - as above

        workbench = self._tools.workbench
        if isinstance(reading, tuple):
            self._live.show(reading)
            told = self.tr("“{file}” is so large that it stays where it is, and is read as the map shows it.")
            notes = [note for source in reading for note in source.notes]
            self._tools.messages.information(" ".join([told.format(file=path.name), *notes]))
        elif isinstance(reading, LargeReading):
            large = [layer for layer in reading.layers if workbench.put_large(layer)]
            self._tell(path, sum(layer.count for layer in large), reading)
            self._places.fit_layers(large)
        else:
            added = [layer for layer in reading.layers if workbench.do(PutLayer(layer))]
            self._tell(path, sum(len(layer.features) for layer in added), reading)
            self._places.fit_layers(added)

    def _tell(self, path: Path, count: int, reading: AnyReading) -> None:
        """Tell how many features of a file were added, and what was left out of it."""
        counted = self.tr("%Ln feature(s)", "", count)
        told = self.tr("“{file}”: {features} added.").format(file=path.name, features=counted)
        if reading.findings:
            told += " " + self.tr("%Ln left out.", "", len(reading.findings))
        details = (*reading.notes, *(str(finding) for finding in reading.findings))
        if reading.notes and not reading.findings:
            told += " " + " ".join(reading.notes)
        severity = Severity.WARNING if reading.findings else Severity.INFORMATION
        self._tools.messages.post(severity, told, details)

    def _on_failed(self, path: Path, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self._tools.messages.error(self.tr("“{file}” was not added.").format(file=path.name) + f" {error}")

    def _on_cancelled(self, path: Path) -> None:
        said = self.tr("“{file}” was not added: reading was cancelled.")
        self._tools.messages.information(said.format(file=path.name))


def _read(
    path: Path, taken: Collection[str], colours: Collection[str], progress: Callable[[float, str], None]
) -> AnyReading | tuple[Source, ...]:
    from geo.large.cache import Cache, reader_cache  # noqa: PLC0415 - numpy, and only when somebody has a file
    from geo.large.choosing import read_by_size  # noqa: PLC0415 - GDAL, as above
    from geo.large.in_place.opening import is_for_places, sources_of  # noqa: PLC0415 - as above

    if path.is_file() and is_for_places(path):
        return sources_of(path, taken, colours)
    return read_by_size(path, taken, progress, colours, Cache(reader_cache()))
