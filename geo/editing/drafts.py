"""First drafts of records: what can be known before anybody fills in the rest."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from geo.errors import UsageError
from geo.model import Article, Fact, Feature, Point

if TYPE_CHECKING:
    from collections.abc import Container

    from geo.model import Position
    from geo.passages import Text
    from geo.vocabulary import Vocabulary

LONGEST: Final = 60
"""Characters of an id that is made from a name: one reads it in a list."""
DECIMALS: Final = 4
"""Of degrees: eleven metres, nearer than a click on the map can mean."""
PLACED_BY_HAND: Final = "Placed by hand on the map."
"""The origin of what was clicked."""
_LETTERS: Final = str.maketrans({
    "ə": "e", "ı": "i", "ø": "o", "ß": "ss", "æ": "ae", "ł": "l", "đ": "d",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
})  # fmt: skip
"""Letters that do not come apart into a Latin one and a mark (Azerbaijani, Russian, Kazakh)."""


def new_id(name: str, taken: Container[str]) -> str:
    """Suggest an id: the name in small Latin letters, digits and hyphens, with a number where it is taken.

    Parameters
    ----------
    name
        Of a feature; for a fact the article's id and a few words of what it states.
    taken
        The ids that are in use.

    Examples
    --------
    >>> new_id("Äktau (порт)", ()), new_id("Bakı Limanı", ["baki-limani"]), new_id("港", ())
    ('aktau-port', 'baki-limani-2', 'item')
    """
    folded = unicodedata.normalize("NFKD", _spelt(name))
    plain = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in folded if not unicodedata.combining(c))).strip("-")
    stem = plain[:LONGEST].rstrip("-") or "item"
    number, identifier = 1, stem
    while identifier in taken:
        number += 1
        identifier = f"{stem}-{number}"
    return identifier


def draft_fact(article: Article, text: Text, start: int, end: int, taken: Container[str]) -> Fact:
    """Draft a fact from a passage that was selected in an article's text.

    Its phrase, paragraph and offsets are those of the passage without white space around it; its id is made from the
    article's and the phrase; what it states, and what it is about, is left to whoever read it.

    Parameters
    ----------
    article
        Whose text it is.
    text
        The edition that the article's record was made from.
    start, end
        In code points, end exclusive.
    taken
        The ids of facts that are in use.

    Raises
    ------
    UsageError
        When the text is another edition, or the passage is empty.
    """
    if text.sha256 != article.sha256:
        raise UsageError(
            f"The text at hand is another edition of “{article.title}” than its record was made from: "
            "what is selected here would not be found there.",
        )
    selected = text.content[start:end]
    exact = selected.strip()
    if start < 0 or not exact:
        raise UsageError("Nothing is selected. Select the shortest phrase that bears the fact.")
    start += len(selected) - len(selected.lstrip())
    return Fact(
        id=new_id(f"{article.id} {exact}", taken),
        article=article.id,
        about=(),
        indicator="",
        statement="",
        exact=exact,
        paragraph=text.paragraph_at(start),
        start=start,
        end=start + len(exact),
    )


def draft_article(text: Text, taken: Container[str]) -> Article:
    """Draft an article from its text: known by its hash, called by its first line."""
    first = next((text.content[start:end].strip() for start, end in text.paragraphs), "")
    return Article(id=new_id(first, taken), title=first, sha256=text.sha256, characters=len(text.content))


def draft_feature(position: Position, layer: str, vocabulary: Vocabulary) -> Feature:
    """Draft a feature at a position on the map.

    Parameters
    ----------
    position
        Longitude and latitude in degrees.
    layer
        The layer it is for.
    vocabulary
        Of the atlas.

    Raises
    ------
    UsageError
        When the layer takes no points.
    """
    term = vocabulary.layers.get(layer)
    if term is None or "Point" not in term.geometry:
        raise UsageError(f"A single position cannot stand in the layer “{term.label if term else layer}”.")
    return Feature(
        id="",
        layer=layer,
        name="",
        kind="",
        precision="",
        geometry_source=PLACED_BY_HAND,
        geometry=Point(rounded(position)),
    )


def rounded(position: Position) -> Position:
    """Return longitude and latitude as exact as a click on the map can mean them."""
    longitude, latitude = (round(degrees, DECIMALS) for degrees in position[:2])
    return longitude, latitude


def _spelt(name: str) -> str:
    """Write a name in Latin letters as far as they are known."""
    return unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS)).translate(_LETTERS)
