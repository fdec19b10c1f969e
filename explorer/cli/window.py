"""The commands that open the window; the only ones that need Qt, which they import when they run."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import ATLAS_PATH, HELP, atlas_option
from explorer.with_qt import open_window, without_qt
from geo.errors import UsageError


@click.command("window", context_settings=HELP, hidden=True)
@click.argument("path", metavar="[ATLAS]", type=ATLAS_PATH, required=False)
@atlas_option
@click.option(
    "--quit-when-ready", is_flag=True, help="Close the window when its map is idle, and print how long it took."
)
@click.pass_context
def window(ctx: click.Context, *, path: Path | None, atlas: Path | None, quit_when_ready: bool) -> None:
    """Open the map window."""
    if path and atlas and path != atlas:
        raise UsageError(f"Two atlases are named, “{path}” and “{atlas}”. Name one.")
    wanted = quit_when_ready or bool(ctx.find_root().params.get("quit_when_ready"))
    ctx.exit(open_window(path or atlas, quit_when_ready=wanted))


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
