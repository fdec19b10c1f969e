"""A figure as it will be, drawn in a thread while somebody decides how it shall be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from explorer.exports import Exporter, ExportRequest, Preview, Shown
    from explorer.tasks import Task, Tasks

REST_MS: Final = 250
"""Without another change for so long, the figure is drawn again."""
LEAST: Final = (260, 220)


class PreviewPane(QWidget):
    """Shows one figure at a time; of several changes only the last is drawn."""

    def __init__(self, exporter: Exporter, shown: Shown, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._shown = shown
        self._tasks = tasks
        self._task: Task[Preview] | None = None
        self._wanted: ExportRequest | None = None
        self._picture = QPixmap()
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(*LEAST)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setWordWrap(True)
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAccessibleName(self.tr("Preview"))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addWidget(self.words)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._draw)

    @property
    def is_up_to_date(self) -> bool:
        """Whether what was asked for last is what is seen."""
        return self._wanted is None and self._task is None

    def show_request(self, request: ExportRequest) -> None:
        """Show what a request makes of what the window shows."""
        if not request.is_figure:
            self.stop()
            self._picture = QPixmap()
            self.picture.setPixmap(self._picture)
            self.picture.setText(self._describe_data(request.kind))
            self.words.setText(self._without_place())
            return
        self._wanted = request
        if self._task is not None:
            self._task.cancel()
        self._rest.start()

    def stop(self) -> None:
        """Draw no more."""
        self._rest.stop()
        self._wanted = None
        if self._task is not None:
            self._task.cancel()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture into its frame."""
        super().resizeEvent(event)
        self._fit()

    def _draw(self) -> None:
        if self._wanted is None or self._task is not None:
            return  # the one that is being drawn ends soon, and comes back here
        request, self._wanted = self._wanted, None
        if self._picture.isNull():
            self.picture.setText(self.tr("Drawing the preview…"))
        ratio = self.devicePixelRatioF()
        sides = round(self.picture.width() * ratio), round(self.picture.height() * ratio)
        exporter, shown = self._exporter, self._shown
        self._task = task = self._tasks.start(lambda progress: exporter.preview(request, shown, sides, progress))
        task.succeeded.connect(self._on_drawn)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_ended)

    def _on_drawn(self, preview: Preview) -> None:
        self._picture = QPixmap.fromImage(QImage.fromData(preview.png))
        self._fit()
        self.words.setText(" ".join(self._left_out(preview)))
        self._on_ended()

    def _on_failed(self, error: Exception) -> None:
        self._on_ended()
        if not isinstance(error, CaspianError):
            raise error
        self._picture = QPixmap()
        self.picture.setPixmap(self._picture)
        self.picture.setText(str(error))
        self.words.clear()

    def _on_ended(self) -> None:
        self._task = None
        if self._wanted is not None and not self._rest.isActive():
            self._draw()

    def _fit(self) -> None:
        if not self._picture.isNull():
            ratio = self.devicePixelRatioF()
            frame = QSize(round(self.picture.width() * ratio), round(self.picture.height() * ratio))
            size = self._picture.size().scaled(frame, Qt.AspectRatioMode.KeepAspectRatio)
            # Never larger than it was drawn: it would be blurred.
            fitted = self._picture.scaled(
                size.boundedTo(self._picture.size()),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self.picture.setPixmap(fitted)

    def _left_out(self, preview: Preview) -> Iterator[str]:
        if preview.placeless:
            yield self.tr("Without a place, so not on the map: %Ln.", "", preview.placeless)
        if preview.outside:
            yield self.tr("Outside of the view: %Ln.", "", preview.outside)
        if preview.unlabelled:
            yield self.tr("Without a name, for there is no room: %Ln.", "", preview.unlabelled)

    def _without_place(self) -> str:
        placeless = sum(feature.geometry is None for feature in self._shown.selection.features)
        return self.tr("In it without a place on the map: %Ln.", "", placeless) if placeless else ""

    def _describe_data(self, kind: str) -> str:
        """Say what is in a file that has no picture."""
        return {
            "html": self.tr("The map with its facts, filters and sources in one file. It opens without a network."),
            "geojson": self.tr("Features with their facts and sources, for every program that reads maps."),
            "gpkg": self.tr("Layers, facts, articles and comparisons as tables that belong together; QGIS opens them."),
            "kml": self.tr("Features with their facts in balloons, for Google Earth."),
            "csv": self.tr("Facts with their sources, one in a row, for a spreadsheet."),
        }.get(kind, "")
