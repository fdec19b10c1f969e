"""``caspian``: the plain start opens the window at once; everything else is for the command line to understand."""

from __future__ import annotations

import os
import sys
from typing import Final

from explorer.with_qt import open_window
from geo.errors import CaspianError

QUIT: Final = "--quit-when-ready"
COMPLETION: Final = "_CASPIAN_COMPLETE"
"""click answers a shell that completes words; it asks by this variable, and without words."""


def main() -> None:
    """Run the program and leave it with its exit code.

    Where no word needs to be understood, what understands them need not be imported: 50 ms of the way to the map.
    """
    words = sys.argv[1:]
    if COMPLETION in os.environ or not {QUIT}.issuperset(words):
        from explorer.cli import main as command_line  # noqa: PLC0415 - see above

        command_line()
        return
    try:
        status = open_window(None, quit_when_ready=QUIT in words)
    except (CaspianError, OSError) as error:
        from explorer.cli import refuse  # noqa: PLC0415 - see above

        status = refuse(error)
    sys.exit(status)
