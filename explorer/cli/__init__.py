"""The command line: everything the window can put out, without Qt and without a display.

One module for each group of commands; :data:`explorer.cli.root.COMMANDS` says which command stands where.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from explorer.cli.root import caspian, refusal

if TYPE_CHECKING:
    from geo.errors import CaspianError

__all__ = ["caspian", "main", "refuse"]


def main() -> None:
    """Run the command line and leave the program with its exit code."""
    _bear_poor_terminals()
    caspian(prog_name="caspian")


def refuse(error: CaspianError | OSError) -> int:
    """Tell on standard error why something cannot be done, and return the exit code."""
    _bear_poor_terminals()
    told = refusal(error)
    told.show()
    return told.exit_code


def _bear_poor_terminals() -> None:
    """Let a terminal that lacks Kazakh letters show a mark in their place; it is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
