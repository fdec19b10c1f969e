"""How a text is searched: in the letters that people type."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNDECOMPOSED: Final = str.maketrans({"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d"})
_NOT_A_WORD: Final = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """Return a text as it is searched: lower case, without diacritics or punctuation.

    Examples
    --------
    >>> fold("Sumqayıt – Äktau’s port")
    'sumqayit aktau s port'
    """
    if text.isascii():  # most of a large atlas is, and that takes a tenth of the time
        return _NOT_A_WORD.sub(" ", text.lower()).strip()
    # Taken apart before as well: ℡ is three capitals.
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_UNDECOMPOSED)
    decomposed = unicodedata.normalize("NFKD", folded)
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _NOT_A_WORD.sub(" ", plain).strip()
