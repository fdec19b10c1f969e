"""What reading is told, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from geo.errors import Finding
    from geo.model import Layer

Progress: TypeAlias = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most."""

    size_bytes: int = 2_000_000_000
    text_bytes: int = 2**29
    """Of a text, which is read whole and takes several times as much memory."""
    features: int = 1_000_000
    """In a layer."""
    vertices: int = 10_000_000
    """In a layer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave."""

    layers: tuple[Layer, ...]
    findings: tuple[Finding, ...]
    """What was left out, and why."""
    notes: tuple[str, ...]
    """What was done to the rest, as sentences."""


@dataclass(slots=True)
class Task:
    """A file that is being read; what becomes of it is gathered here."""

    path: Path
    shown: str
    """The file as its reader knows it: that in an archive is another than that on the disk."""
    progress: Progress
    limits: Limits
    taken: set[str]
    """Ids of layers that are there already."""
    colours: list[str]
    """Of layers that are there already."""
    layers: list[Layer] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def stem(self) -> str:
        """What a file's only layer is called."""
        return self.shown.rsplit("/", 1)[-1].rsplit(".", 1)[0] or self.shown
