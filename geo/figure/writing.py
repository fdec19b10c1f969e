"""Write a figure to a file: exact in size, the same bytes each time, whole or not at all."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg

from geo.errors import UsageError, suggestion
from geo.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

    from geo.figure.drawing import Progress
    from geo.figure.options import FigureOptions

METADATA: Final[dict[str, dict[str, str | None]]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": "Caspian Explorer"},
    "pdf": {"CreationDate": None, "Producer": "Caspian Explorer", "Creator": "Caspian Explorer"},
}
"""By format. Without a date and the like, the same figure is the same file."""

SETTINGS: Final[Any] = {
    "pdf.fonttype": 42,
    "svg.fonttype": "none",
    "svg.hashsalt": "caspian-explorer",
    "text.hinting": "none",
    "path.simplify_threshold": 0.1,
}
"""Text stays text, and letters stand where they were measured."""


def save(figure: Figure, path: Path, options: FigureOptions, progress: Progress | None = None) -> None:
    """Write a figure as PNG, SVG or PDF, which the name's suffix decides.

    Parameters
    ----------
    figure
        As drawn with the same options, perhaps adjusted since.
    path
        The file to make or replace.
    options
        Its size and resolution.
    progress
        Told what is being done. Whatever it raises ends the writing and leaves an existing file as it is.

    Raises
    ------
    UsageError
        When the suffix is of no format that figures are written in.
    ExportError
        When the file cannot be written; one that was there is untouched.
    """
    content = encode(figure, path.suffix.lower().lstrip("."), options, progress)
    if progress:
        progress(0.9, f"Writing {path.name}")
    write_whole(path, content)
    if progress:
        progress(1.0, f"{path.name} is written")


def encode(figure: Figure, kind: str, options: FigureOptions, progress: Progress | None = None) -> bytes:
    """Return a figure as the content of a ``png``, ``svg`` or ``pdf`` file.

    Raises
    ------
    UsageError
        When it is another format.
    """
    if kind not in METADATA:
        raise UsageError(f"A figure cannot be written as “{kind}”. {suggestion(kind, METADATA)}")
    if progress:
        progress(0.0, "Rendering the figure")
    stream = io.BytesIO()
    canvas, (width_in, height_in) = figure.canvas, figure.get_size_inches()
    try:
        if kind == "png":
            # The renderer cuts fractions of a pixel off: the page is set to whole ones, and a hair more.
            width, height = options.pixels
            figure.set_size_inches((width + 1e-6) / options.dpi, (height + 1e-6) / options.dpi)
        with mpl.rc_context(rc=SETTINGS):
            FigureCanvasAgg(figure).print_figure(stream, dpi=options.dpi, format=kind, metadata=METADATA[kind])
    finally:
        figure.set_size_inches(width_in, height_in)
        figure.set_canvas(canvas)
    return stream.getvalue()
