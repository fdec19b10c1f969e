"""Who wrote an article and when, said with only what its text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.translation import translate
from geo import periods
from geo.phrases import ENGLISH, Phrases

if TYPE_CHECKING:
    from geo.model import Article


def author_and_date(article: Article, say: Phrases = ENGLISH) -> str:
    """Name the author and the date, or say that there is none.

    Examples
    --------
    ``no author named · October 2025 (inferred)``
    """
    author = article.author or translate("Bibliography", "no author named")
    if not article.published:
        return f"{author} · {translate('Bibliography', 'no date in the text')}"
    published = periods.readable(article.published, say)
    if article.published_basis == "inferred":
        published = say("{date} (inferred)", date=published)
    return f"{author} · {published}"
