"""The composition root: makes every part once and hands it to those that need it."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore  # its namespace Qt takes 40 ms once it is used, which is not before the map is up
from PySide6.QtWidgets import QApplication

from explorer.environment import ANOTHER_WINDOW, Places, prepare_qt
from explorer.first_picture import begin
from explorer.web.scheme import register_scheme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.first_picture import FirstPicture
    from explorer.program import Program


FUSION: Final = ("-style", "Fusion")
"""The style that looks alike everywhere, in Qt's own options: in Python, QStyle with its enumerations takes 25 ms."""


def run(
    atlas: Path | None = None,
    quit_when_ready: bool = False,  # noqa: FBT001, FBT002 - the command's flag
    files: Sequence[Path] = (),
) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    atlas
        The folder or the archive of an atlas; without it, the built-in one.
    quit_when_ready
        Close the window once its map is painted, and print the milliseconds since the process began.

    files
        Map data that become layers of the atlas, once it is open.

    Raises
    ------
    UsageError
        When there is no display.
    DataError
        When the folder holds no atlas.
    """
    if atlas is not None:
        from geo.atlas import AtlasFiles  # noqa: PLC0415 - the built-in atlas is read after the map is up

        AtlasFiles.at(atlas)
    prepare_qt()
    application = make_application()
    while True:
        first = begin(application, Places.of_user(), atlas)
        if quit_when_ready:
            from explorer.launch_time import measure  # noqa: PLC0415 - only when asked for

            measure(first.window)
        program = show_and_complete(first, files)
        files = ()  # another window has them by its atlas
        status = application.exec()
        atlas = program.startup.folder
        program.close()
        if status != ANOTHER_WINDOW:
            return status


def show_and_complete(first: FirstPicture, files: Sequence[Path] = ()) -> Program:
    """Show a window, have everything behind it made once its map is up, and add map data once its atlas is open."""
    if files:
        threading.Thread(target=_import_readers, name="imports").start()
    first.show()
    from explorer.program import complete  # noqa: PLC0415 - after the map is up

    program = complete(first)
    if files:
        added = partial(program.actions.layers.add, list(files))
        program.startup.ready.connect(added, QtCore.Qt.ConnectionType.SingleShotConnection)
    return program


def _import_readers() -> None:
    """Import what reads map data while the map is waited for: it takes a fifth of a second."""
    import geo.large.choosing  # noqa: PLC0415 - NumPy, and only where there are files to read
    import geo.large.classing  # noqa: PLC0415 - as above
    import geo.large.in_place.opening  # noqa: PLC0415 - as above
    import geo.query.large  # noqa: F401, PLC0415 - as above


def make_application() -> QApplication:
    """Make the one QApplication, with the scheme registered before it as Qt asks."""
    register_scheme()
    application = QApplication.instance() or QApplication([*sys.argv[:1], *FUSION])
    if not isinstance(application, QApplication):
        raise TypeError("A QCoreApplication without windows exists already.")
    application.setApplicationName("Caspian Explorer")
    return application


def make_program(application: QApplication, places: Places, atlas: Path | None = None) -> Program:
    """Make a window with everything behind it, and begin to open an atlas; nothing is shown yet."""
    from explorer.program import complete  # noqa: PLC0415 - as above

    return complete(begin(application, places, atlas))
