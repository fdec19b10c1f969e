"""How a figure was asked for, as JSON beside it, from which the same figure can be made again."""

from __future__ import annotations

import hashlib
import importlib.metadata
from typing import TYPE_CHECKING, Final

import msgspec

from geo.errors import DataError, Finding
from geo.figure.options import FigureOptions  # noqa: TC001 - msgspec reads the types of fields
from geo.query import Query  # noqa: TC001 - the same

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from geo.atlas import Atlas

FORMAT: Final = 1


class Sidecar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was asked for, of which atlas, and by which version."""

    format: int
    version: str
    """Of caspian-explorer."""
    atlas_sha256: str
    """As :func:`fingerprint` gives it."""
    queries: tuple[Query, ...]
    """Whatever one of them asks for is on the figure."""
    options: FigureOptions

    def differences(self, atlas: Atlas) -> tuple[str, ...]:
        """Say why a figure made now, of this atlas, may not be the same."""
        found = []
        if self.atlas_sha256 != fingerprint(atlas):
            found.append("The atlas is not as it was when the figure was first made: the new one may differ.")
        if self.version != version():
            found.append(
                f"The figure was first made by version {self.version}, this is {version()}: the new one may differ."
            )
        return tuple(found)


def sidecar(atlas: Atlas, queries: Sequence[Query], options: FigureOptions) -> bytes:
    """Return what belongs beside a figure, as a person can read it."""
    kept = Sidecar(FORMAT, version(), fingerprint(atlas), tuple(queries), options)
    return msgspec.json.format(msgspec.json.encode(kept, order="deterministic"), indent=2) + b"\n"


def read_sidecar(path: Path) -> Sidecar:
    """Read it again.

    Raises
    ------
    DataError
        When it cannot be read, or is of another format.
    UsageError
        When its page or view makes no sense.
    """
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Sidecar)
    except (OSError, msgspec.DecodeError) as error:
        raise DataError(
            Finding(f"this does not say how to make a figure: {error}", str(path), remedy="Choose a figure's sidecar.")
        ) from error
    if found.format != FORMAT:
        problem = f"its format is {found.format}, and only {FORMAT} is known"
        raise DataError(Finding(problem, str(path), field="format", remedy="Take a newer version of the program."))
    return found


def fingerprint(atlas: Atlas) -> str:
    """Return the SHA-256 of everything an atlas says, wherever its files lie."""
    said = ([layer.features for layer in atlas.layers], atlas.articles, atlas.facts)
    return hashlib.sha256(msgspec.json.encode(said)).hexdigest()


def version() -> str:
    """Return the version of the installed program."""
    return importlib.metadata.version("caspian-explorer")
