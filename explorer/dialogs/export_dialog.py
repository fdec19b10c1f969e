"""Asks what to export and how, and shows what it will look like."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.dialogs.page_form import PageForm
from explorer.dialogs.preview_pane import PreviewPane
from explorer.exports import ExportRequest

if TYPE_CHECKING:
    from explorer.exports import Exporter, Shown
    from explorer.settings import Settings
    from explorer.tasks import Tasks

KEY: Final = "export/request"
ENGLISH: Final = "en"


def remembered_request(settings: Settings) -> ExportRequest:
    """Return what was asked for last; the usual where nothing was, or where it cannot be read."""
    try:
        return msgspec.json.decode(settings.text(KEY) or "{}", type=ExportRequest)
    except msgspec.DecodeError:  # of another version, or edited by hand
        return ExportRequest()


def remember_request(settings: Settings, request: ExportRequest) -> None:
    """Keep what was asked for, but for the words: they belong to what was shown."""
    wordless = dataclasses.replace(request, title="", subtitle="")
    settings.remember(KEY, msgspec.json.encode(wordless).decode())


class ExportDialog(QDialog):
    """A form beside a preview. It writes nothing; it remembers what was asked for, but for the words."""

    copy_wanted = Signal()
    """The figure is to go on the clipboard; the dialog stays."""

    def __init__(  # noqa: PLR0913 - the form needs what it tells of, the preview what it draws with
        self,
        request: ExportRequest,
        said: str,
        *,
        shown: Shown,
        exporter: Exporter,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Export"))
        self.kind = QComboBox(self)
        for kind, label in self._formats().items():
            self.kind.addItem(label, kind)
        self.title = QLineEdit(request.title, self)
        known = {code for feature in shown.atlas.features.values() for code in feature.names}
        self.page = PageForm((ENGLISH, *sorted(known - {ENGLISH})), self)
        self.page.current_view.setEnabled(shown.bbox is not None)
        self.preview = PreviewPane(exporter, shown, tasks, self)
        self.said = QLabel(said, self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.copy = self.buttons.addButton(self.tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(self.tr("Copy the figure, to be pasted into another program"))
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self.copy_wanted)
        self.finished.connect(self._on_finished)
        self.kind.setCurrentIndex(max(self.kind.findData(request.kind), 0))
        self.page.fill(request)
        self.kind.currentIndexChanged.connect(self._follow)
        self.title.textChanged.connect(self._follow)
        self.page.changed.connect(self._follow)
        self._follow()

    def request(self) -> ExportRequest:
        """Return what the form says."""
        return self.page.request(self.kind.currentData(), self.title.text().strip())

    def label(self) -> str:
        """Return what the chosen format is called."""
        return self.kind.currentText()

    def _formats(self) -> dict[str, str]:
        return {
            "png": self.tr("PNG, picture"),
            "svg": self.tr("SVG, drawing to be edited"),
            "pdf": self.tr("PDF, page for print"),
            "html": self.tr("HTML, interactive page"),
            "geojson": self.tr("GeoJSON, map data"),
            "gpkg": self.tr("GeoPackage, map data for QGIS"),
            "kml": self.tr("KML, for Google Earth"),
            "csv": self.tr("CSV, table of facts"),
        }

    def _lay_out(self) -> None:
        head = QFormLayout()
        head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        head.addRow(self.tr("&Format"), self.kind)
        head.addRow(self.tr("&Title"), self.title)
        labels = [
            row for row in (*self.page.labels(), *(head.labelForField(f) for f in (self.kind, self.title))) if row
        ]
        for label in labels:  # two forms that look as one
            label.setMinimumWidth(max(other.sizeHint().width() for other in labels))
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(head)
        column.addWidget(self.page)
        column.addStretch(1)
        scrolled = QScrollArea(self)  # on a small screen
        scrolled.setWidget(form)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumWidth(form.sizeHint().width() + 12)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        both = QHBoxLayout()
        both.addWidget(scrolled)
        both.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        self.resize(920, 560)

    def _follow(self) -> None:
        request = self.request()
        self.page.setVisible(request.is_figure)
        self.page.use_format(request.kind)
        self.copy.setEnabled(request.is_figure)
        self.preview.show_request(request)

    def _on_finished(self) -> None:
        self.preview.stop()
        remember_request(self._settings, self.request())
