"""The command line: everything the window can put out, without Qt and without a display.

One module for each group of commands; :data:`explorer.cli.root.COMMANDS` says which command stands where.
"""

from __future__ import annotations

import sys
from typing import TextIO

from explorer.cli.root import caspian

__all__ = ["caspian", "main"]


def main() -> None:
    """Run the command line and leave the program with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks Kazakh letters shows a mark in their place; it is no reason to stop.
        if isinstance(stream, TextIO) and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    caspian(prog_name="caspian")
