"""The options that commands share; the filters have a module of their own, which the window need not wait for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., Any]")

HELP: Final = {"help_option_names": ["-h", "--help"]}
ATLAS_PATH: Final = click.Path(exists=True, path_type=Path)
STANDARD_OUTPUT: Final = Path("-")


def atlas_option(command: Command) -> Command:
    """Add ``--atlas``; where it was given before the command's name, that one counts."""

    def inherited(ctx: click.Context, _parameter: click.Parameter, path: Path | None) -> Path | None:
        return path or ctx.find_root().params.get("atlas")

    return click.option(
        "--atlas", type=ATLAS_PATH, metavar="PATH", callback=inherited, help="An atlas instead of the built-in one."
    )(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """Add ``--format`` with the formats a command has; the first one is meant where none is named."""
    return click.option("--format", "style", type=click.Choice(formats), default=formats[0], show_default=True,
                        help="How to write it.")  # fmt: skip


def output_option(command: Command) -> Command:
    """Add ``--output``, which is standard output unless a file is named."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, allow_dash=True),
        default=STANDARD_OUTPUT,
        metavar="PATH",
        help="A file to write; - is standard output, as by default.",
    )(command)
