"""What is in a file, whatever its layers are called by whoever opens it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geo.large.packed import Kind

if TYPE_CHECKING:
    from geo.errors import Finding
    from geo.large.gathering import Gathering
    from geo.large.layer import Rows
    from geo.large.packed import PackedPoints, PackedShapes


@dataclass(frozen=True, eq=False, slots=True)
class Content:
    """What is in one layer of a file."""

    label: str
    crs: str
    """What it was reprojected from, if it was."""
    points: PackedPoints | None
    lines: PackedShapes | None
    polygons: PackedShapes | None
    rows: Rows
    count: int
    """Features that can be drawn."""


@dataclass(eq=False, slots=True)
class Found:
    """What was read of a file."""

    contents: list[Content] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, gathering: Gathering, rows: Rows, crs: str = "") -> None:
        """Add a layer that was gathered; of one in which nothing can be drawn, only what was wrong."""
        self.findings += gathering.findings
        self.notes += gathering.notes
        if not gathering.count:
            self.findings.append(gathering.refused("no feature in it can be drawn").finding)
            return
        shapes = {kind: gathering.shapes(kind) for kind in (Kind.LINES, Kind.POLYGONS)}
        self.contents.append(
            Content(
                label=gathering.label,
                crs=crs,
                points=gathering.points(),
                lines=shapes[Kind.LINES],
                polygons=shapes[Kind.POLYGONS],
                rows=rows,
                count=gathering.count,
            )
        )
