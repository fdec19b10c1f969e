"""The command line: everything the window can put out, without Qt and without a display.

One module for each group of commands; a new one is a module and a line in :data:`COMMANDS`.
"""

from __future__ import annotations

import sys
from typing import Final, TextIO

from explorer.cli.articles import articles
from explorer.cli.check import check
from explorer.cli.export import export
from explorer.cli.facts import facts
from explorer.cli.features import features
from explorer.cli.root import caspian
from explorer.cli.search import search
from explorer.cli.window import tour

__all__ = ["COMMANDS", "caspian", "main"]

COMMANDS: Final = (tour, facts, features, search, check, articles, export)

for _command in COMMANDS:
    caspian.add_command(_command)


def main() -> None:
    """Run the command line and leave the program with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks Kazakh letters shows a mark in their place; it is no reason to stop.
        if isinstance(stream, TextIO) and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    caspian(prog_name="caspian")
