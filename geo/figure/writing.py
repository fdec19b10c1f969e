"""Write a figure to a file: exact in size, the same bytes each time, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.errors import UsageError, suggestion
from geo.figure.pdf import pdf
from geo.figure.report import Drawn
from geo.figure.svg import svg
from geo.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

    from geo.figure.drawing import Progress
    from geo.figure.options import FigureOptions

FORMATS: Final = ("png", "svg", "pdf")


def save(drawn: Drawn | Figure, path: Path, options: FigureOptions, progress: Progress | None = None) -> None:
    """Write a figure as PNG, SVG or PDF, which the name's suffix decides.

    Parameters
    ----------
    drawn
        What :func:`geo.figure.draw` made with the same options; or its matplotlib figure, after adjusting that.
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
    content = encode(drawn, path.suffix.lower().lstrip("."), options, progress)
    if progress:
        progress(0.9, f"Writing {path.name}")
    write_whole(path, content)
    if progress:
        progress(1.0, f"{path.name} is written")


def encode(drawn: Drawn | Figure, kind: str, options: FigureOptions, progress: Progress | None = None) -> bytes:
    """Return a figure as the content of a ``png``, ``svg`` or ``pdf`` file.

    What was drawn is written without a matplotlib figure, SVG and PDF with named groups; an adjusted
    matplotlib figure is written as matplotlib does.

    Raises
    ------
    UsageError
        When it is another format.
    """
    if kind not in FORMATS:
        raise UsageError(f"A figure cannot be written as “{kind}”. {suggestion(kind, FORMATS)}")
    if progress:
        progress(0.0, "Rendering the figure")
    if isinstance(drawn, Drawn) and kind == "svg":
        return svg(drawn.scene).encode()
    if isinstance(drawn, Drawn) and kind == "pdf":
        return pdf(drawn.scene)
    # What was adjusted is saved as a figure, so that all formats of what was drawn show the same.
    if isinstance(drawn, Drawn):
        from geo.figure.raster import png  # noqa: PLC0415 - matplotlib's renderer, a third of a second to import

        return png(drawn.scene, options.pixels, options.dpi)
    from geo.figure.canvas import encoded  # noqa: PLC0415 - all of matplotlib, half a second to import

    return encoded(drawn, kind, options, {})
