"""The commands that open the window; the only ones that need Qt, which they import when they run."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import ATLAS_PATH, HELP, atlas_option
from explorer.with_qt import open_window, without_qt
from geo.errors import UsageError


@click.command("window", context_settings=HELP, hidden=True)
@click.argument("paths", metavar="[ATLAS] [FILE]...", type=ATLAS_PATH, nargs=-1)
@atlas_option
@click.option(
    "--quit-when-ready", is_flag=True, help="Close the window when its map is idle, and print how long it took."
)
@click.pass_context
def window(ctx: click.Context, *, paths: tuple[Path, ...], atlas: Path | None, quit_when_ready: bool) -> None:
    """Open the map window, with layers of the map data in the files that are named."""
    atlas, files = atlas_and_files(paths, atlas)
    wanted = quit_when_ready or bool(ctx.find_root().params.get("quit_when_ready"))
    ctx.exit(open_window(atlas, quit_when_ready=wanted, files=files))


@click.command(context_settings=HELP, short_help="Walk through the atlas, taking pictures.")
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@atlas_option
@click.pass_context
def tour(ctx: click.Context, *, directory: Path, atlas: Path | None) -> None:
    """Walk through the atlas in the real window and save a picture of each stop in DIR.

    Where there is no display the window is drawn off screen.
    """
    try:
        from explorer.tour import run  # noqa: PLC0415 - Qt; the other commands work where it is not installed
    except ImportError as error:
        raise without_qt(error) from error
    ctx.exit(run(directory, atlas))


def atlas_and_files(paths: tuple[Path, ...], atlas: Path | None) -> tuple[Path | None, tuple[Path, ...]]:
    """Part paths into the atlas to open, a folder or a zip file, and the map data to add to it.

    Raises
    ------
    UsageError
        When two atlases are named.
    """
    if not paths:
        return atlas, ()
    from geo.readers import is_map_data  # noqa: PLC0415 - a start of the window by itself has nothing to read

    files = tuple(path for path in paths if path.is_file() and is_map_data(path))
    atlases = list(dict.fromkeys(path for path in (*paths, *((atlas,) if atlas else ())) if path not in files))
    if len(atlases) > 1:
        raise UsageError(f"Two atlases are named, “{atlases[0]}” and “{atlases[1]}”. Name one.")
    return (atlases[0] if atlases else None), files
