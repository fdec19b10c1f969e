"""Figures for print: a selection of the atlas as a map with legend, scale and sources.

Usable in a notebook; matplotlib without pyplot where it is needed at all, and no Qt::

    options = FigureOptions(width_mm=190, height_mm=120, title="Ports of the Caspian")
    drawn = draw(atlas, select(atlas, Query(layers=frozenset({"ports"}))), options)
    save(drawn, Path("ports.pdf"), options)
    figure = drawn.figure  # a matplotlib Figure: shows itself in a notebook, can be adjusted
    figure.text(0.02, 0.02, "Draft")
    save(figure, Path("draft.png"), options)
"""

from geo.figure.drawing import Progress, draw, large_pictures
from geo.figure.options import Bbox, FigureOptions
from geo.figure.report import Drawn, Report
from geo.figure.sidecar import read_sidecar, sidecar
from geo.figure.writing import encode, save
from geo.presets import PRESETS

__all__ = [
    "PRESETS",
    "Bbox",
    "Drawn",
    "FigureOptions",
    "Progress",
    "Report",
    "draw",
    "encode",
    "large_pictures",
    "read_sidecar",
    "save",
    "sidecar",
]
