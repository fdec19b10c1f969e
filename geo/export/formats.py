"""The data formats by suffix, each a module that is imported when its format is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, cast

from geo.errors import UsageError, suggestion
from geo.files import write_whole
from geo.gdal import limit_drivers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.export.contents import Contents

Progress: TypeAlias = "Callable[[float, str], None]"
"""Is told the share done and what is being done; to cancel, it raises."""

FORMATS: Final = {
    "html": "geo.export.html",
    "geojson": "geo.export.geojson",
    "gpkg": "geo.export.geopackage",
    "kml": "geo.export.kml",
    "csv": "geo.export.facts_csv",
}
"""The module of each format; a new one is a line here."""


class Format(Protocol):
    """What a module of a format has."""

    def encode(self, contents: Contents, progress: Progress) -> bytes:
        """Return the content of a file."""
        ...


def encode(contents: Contents, kind: str, progress: Progress | None = None) -> bytes:
    """Return the contents as a file of a format.

    Parameters
    ----------
    contents
        What is exported.
    kind
        A suffix of :data:`FORMATS`.
    progress
        Told what is being done. Whatever it raises ends the export and passes through.

    Raises
    ------
    UsageError
        When there is no such format.
    """
    if kind not in FORMATS:
        raise UsageError(f"Data cannot be written as “{kind}”. {suggestion(kind, FORMATS)}")
    limit_drivers()
    module = cast("Format", import_module(FORMATS[kind]))
    return module.encode(contents, progress or _silent)


def save(contents: Contents, path: Path, progress: Progress | None = None) -> None:
    """Write the contents to a file, whole or not at all, in the format that its suffix names.

    Raises
    ------
    UsageError
        When the suffix is of no data format.
    ExportError
        When the file cannot be written; one that was there is untouched.
    """
    content = encode(contents, path.suffix.lower().removeprefix("."), progress)
    write_whole(path, content)


def _silent(_share: float, _doing: str) -> None:
    """Tell nobody."""
