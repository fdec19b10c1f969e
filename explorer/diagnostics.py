"""What a report of a fault needs, with nothing in it that tells who reports."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.crash import log_tail
from explorer.environment import describe_system

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.messages import Message


def diagnostics(history: Iterable[Message]) -> str:
    """Return versions, platform, what the window has told, and the end of the log; anonymous."""
    told = "\n".join(message.text for message in history)
    parts = (describe_system(), told, log_tail())
    return anonymous("\n\n".join(part for part in parts if part), Path.home(), user_name(), platform.node())


def anonymous(text: str, home: Path, user: str, computer: str) -> str:
    r"""Return a text without the names of a person, their folder and their computer.

    Examples
    --------
    >>> anonymous("/home/ada/a.txt, /media/ada/b, C:\\Users\\Ada on lovelace", Path("/home/ada"), "ada", "lovelace")
    '~/a.txt, /media/(user)/b, C:\\Users\\(user) on (computer)'
    """
    names = {str(home): "~", home.as_posix(): "~", home.name: "(user)", user: "(user)", computer: "(computer)"}
    for name, stand_in in names.items():
        if name and name != home.anchor:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", stand_in, text, flags=re.IGNORECASE)
    return text


def user_name() -> str:
    """Return the name one is logged in by; nothing where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
