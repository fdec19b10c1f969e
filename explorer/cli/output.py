"""Where commands put what they have to say: results to standard output or a file, the rest to standard error."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click
import msgspec

from explorer.cli.options import STANDARD_OUTPUT
from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.files import write_whole
from geo.tables import plain, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from geo.errors import Finding
    from geo.tables import Cell

FINDINGS_SHOWN: Final = 20
CLEAR_LINE: Final = "\r\x1b[K"


def opened(path: Path | None) -> Atlas:
    """Open an atlas and say once what of it could not be used.

    Parameters
    ----------
    path
        Its folder; None for the built-in one.
    """
    atlas = open_atlas(AtlasFiles.at(path) if path else None)
    warn(atlas.findings)
    return atlas


def warn(findings: Sequence[Finding]) -> None:
    """Tell findings on standard error, the first of them in full."""
    for finding in findings[:FINDINGS_SHOWN]:
        say(str(finding))
    if len(findings) > FINDINGS_SHOWN:
        say(f"… and {len(findings) - FINDINGS_SHOWN} more. “caspian check” lists them all.")


def say(sentence: str) -> None:
    """Say something beside the result."""
    click.echo(printable(sentence), err=True)


def deliver(text: str, output: Path) -> None:
    """Put a result where it was asked for: a file, replaced whole or not at all, or standard output.

    Files and pipes get UTF-8 whatever the locale; a terminal gets its own encoding.
    """
    if output == STANDARD_OUTPUT and sys.stdout.isatty():
        click.echo(text, nl=False)
    else:
        deliver_bytes(text.encode(), output)


def deliver_bytes(content: bytes, output: Path) -> None:
    """Put the content of a file where it was asked for, as above."""
    if output == STANDARD_OUTPUT:
        click.echo(content, nl=False)
    else:
        write_whole(output, content)


@contextmanager
def progress_line() -> Iterator[Callable[[float, str], None] | None]:
    """Give what long work can tell its progress to; None where nobody watches a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield lambda share, doing: click.echo(f"{CLEAR_LINE}{share:4.0%} {printable(doing)}", err=True, nl=False)
    finally:
        click.echo(CLEAR_LINE, err=True, nl=False)


def table(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Lay out rows for whoever reads: as wide as a terminal is, or unbroken for a file or a pipe."""
    bounded = sys.stdout.isatty() or "COLUMNS" in os.environ
    return plain(headings, rows, shutil.get_terminal_size().columns if bounded else None)


def json_text(value: object) -> str:
    """Write JSON as a person can read it."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"
