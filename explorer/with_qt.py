"""The door to everything that needs Qt; what does without it works where Qt is not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.environment import Places, missing_library
from explorer.kept_code import keeping_code
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def open_window(atlas: Path | None, *, quit_when_ready: bool, files: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed; see :func:`explorer.app.run`.

    Raises
    ------
    CaspianError
        When Qt is not there, or cannot be used.
    """
    try:
        with keeping_code(Places.of_user().cache.parent):
            from explorer.app import run  # noqa: PLC0415 - Qt
    except ImportError as error:
        raise without_qt(error) from error
    return run(atlas, quit_when_ready, files)


def without_qt(error: ImportError) -> CaspianError:
    """Say why Qt cannot be imported: it is not installed, or a library of the system is missing.

    Raises
    ------
    ImportError
        The same one, when it is not about Qt.
    """
    if not (error.name or "").startswith(("PySide6", "shiboken6")):
        if isinstance(error, ModuleNotFoundError) or "shared object" not in str(error):
            raise error
        return missing_library(error)
    if isinstance(error, ModuleNotFoundError):
        return CaspianError("The window needs PySide6, which is not installed. The other commands work without it.")
    return missing_library(error)
