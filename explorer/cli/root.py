"""``caspian`` itself: its first word is a command or, where it is none, an atlas to open in the window."""

from __future__ import annotations

import errno
import importlib
from pathlib import Path
from typing import Any, Final

import click

from explorer.cli.options import HELP, atlas_option
from explorer.cli.window import window
from geo.errors import CaspianError, UsageError, suggestion


class BadInput(click.ClickException):
    """What was given cannot be used; the reader is told why."""

    exit_code = 1


class BadUsage(click.ClickException):
    """What was asked for makes no sense, or cannot be done at all."""

    exit_code = 2


COMMANDS: Final = {
    "tour": "explorer.cli.window",
    "facts": "explorer.cli.facts",
    "features": "explorer.cli.features",
    "compare": "explorer.cli.compare",
    "coverage": "explorer.cli.coverage",
    "search": "explorer.cli.search",
    "check": "explorer.cli.check",
    "articles": "explorer.cli.articles",
    "export": "explorer.cli.export",
}
"""The module of each command, which has its name in it. It is imported when the command is asked for."""


class AtlasOrCommand(click.Group):
    """A group that opens the window for a first word which is no command, and tells errors as sentences."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a word that is none is the window's atlas."""
        word = args[0]
        if word in COMMANDS:
            return super().resolve_command(ctx, args)
        if not word.startswith("-") and not Path(word).exists():
            raise UsageError(
                f"There is no command and no atlas “{word}”. {suggestion(word, self.list_commands(ctx))}",
            )
        return window.name, window, args

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's signature
        """Run the command; whatever the program refuses becomes a sentence and an exit code."""
        try:
            return super().invoke(ctx)
        except (CaspianError, OSError) as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # whoever read our output has enough: click ends quietly
            raise refusal(error) from error


def refusal(error: CaspianError | OSError) -> click.ClickException:
    """Put what the program refuses as the command line tells it: a sentence and an exit code."""
    if isinstance(error, CaspianError):
        return BadUsage(str(error)) if isinstance(error, UsageError) else BadInput(str(error))
    place = f"{error.filename}: " if error.filename else ""
    return BadInput(f"{place}{error.strerror or error}.")


def _show_version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's signature
    if not wanted:
        return
    import importlib.metadata  # noqa: PLC0415 - 40 ms that the window need not wait for

    try:
        version = importlib.metadata.version("caspian-explorer")
    except importlib.metadata.PackageNotFoundError:
        version = "(not installed)"
    click.echo(f"caspian {version}")
    ctx.exit()


@click.group(
    cls=AtlasOrCommand,
    context_settings=HELP,
    invoke_without_command=True,
    subcommand_metavar="[ATLAS] [FILE]... | COMMAND [ARGS]...",
)
@atlas_option
@click.option(
    "--quit-when-ready", is_flag=True, help="Close the window when its map is idle, and print how long it took."
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
@click.pass_context
def caspian(ctx: click.Context, *, atlas: Path | None, quit_when_ready: bool) -> None:
    """Open the map window, or ask the atlas without one.

    ATLAS is a folder, or a zip file, with an atlas of your own; without it the built-in atlas opens. FILE is map data
    (GeoJSON, GeoPackage, Shapefile and others), which is shown as a layer of it.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(window, paths=(), atlas=atlas, quit_when_ready=quit_when_ready)
