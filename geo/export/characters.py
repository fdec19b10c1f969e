"""Characters that a format cannot hold are replaced by U+FFFD, so that a reader sees that something was there."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

Replaceable: TypeAlias = "re.Pattern[str]"

SURROGATES: Final = re.compile("[\ud800-\udfff]")
"""Halves of a character, which no encoding can hold."""
NOT_IN_C_STRINGS: Final = re.compile("[\0\ud800-\udfff]")
"""Where a text ends at the first NUL, as it does in GDAL."""
NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What the production ``Char`` of XML 1.0 leaves out."""


def visible(value: Any, replaceable: Replaceable = SURROGATES) -> Any:  # noqa: ANN401 - JSON in, JSON out
    r"""Return a value with the characters in its texts replaced, keys of mappings too.

    Examples
    --------
    >>> visible({"name": ["a\ud800"]}) == {"name": ["a\ufffd"]}
    True
    """
    if isinstance(value, str):
        return replaceable.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {visible(key, replaceable): visible(part, replaceable) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [visible(part, replaceable) for part in value]
    return value
