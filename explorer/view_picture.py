"""The content of a file that shows exactly what the map's widget shows, checked to be complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from explorer.completeness import check_complete
from explorer.translation import translate
from geo.errors import ExportError
from geo.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from explorer.tasks import Progress
    from explorer.web.enlarged import Snapshot

QUICK: Final = 80
"""Qt's quality of a PNG sets how hard it is packed, never how it looks: this is three times as fast as the default."""
SHARPNESS: Final = 2
"""How many times as large as the screen a PDF is drawn to be compared with it."""


def save_png(path: Path, picture: QImage, snapshot: Snapshot, progress: Progress) -> Path:
    """Check a picture and write it as PNG, whole or not at all; it can be done in a thread.

    Raises
    ------
    ExportError
        When the picture is not complete or the file cannot be written.
    """
    progress(0.0, translate("ViewPicture", "Checking the picture"))
    check_complete(picture, snapshot.screen, snapshot.left_out, snapshot.ratio)
    progress(0.3, translate("ViewPicture", "Packing the picture"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG", QUICK):  # type: ignore[call-overload]  # Qt takes the name as text
        raise ExportError(translate("ViewPicture", "The picture could not be packed as PNG. Take a smaller one."))
    return _write(path, content, progress)


def save_pdf(path: Path, content: QByteArray, snapshot: Snapshot, progress: Progress) -> Path:
    """Check a PDF and write it, whole or not at all; it can be done in a thread.

    Raises
    ------
    ExportError
        When it is not one complete page or the file cannot be written.
    """
    progress(0.0, translate("ViewPicture", "Checking the picture"))
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() != 1:
        raise ExportError(
            translate("ViewPicture", "The map could not be printed on one page. Try again, or save a PNG.")
        )
    check_complete(
        document.render(0, snapshot.screen.size() * SHARPNESS), snapshot.screen, snapshot.left_out, snapshot.ratio
    )
    document.close()
    return _write(path, content, progress)


def _write(path: Path, content: QByteArray, progress: Progress) -> Path:
    progress(0.9, translate("ViewPicture", "Writing {name}").format(name=path.name))
    write_whole(path, bytes(content.data()))
    return path
