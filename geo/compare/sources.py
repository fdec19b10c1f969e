"""Which articles are one source: those that restate one another, and those that one person signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geo.model import Article


class Sources:
    """The independent sources behind articles, as the records tell them.

    Parameters
    ----------
    articles
        All articles, by id.
    """

    def __init__(self, articles: Mapping[str, Article]) -> None:
        parents = {name: name for name in articles}
        signed: dict[str, str] = {}
        for article in articles.values():
            kin = [name for name in article.derives_from if name in parents]  # the original need not be in the atlas
            if article.author:
                kin.append(signed.setdefault(article.author, article.id))
            for name in kin:
                parents[_root(parents, article.id)] = _root(parents, name)
        self._sources = {name: _root(parents, name) for name in parents}

    def count(self, articles: Iterable[str]) -> int:
        """Return how many independent sources some articles are."""
        return len({self._sources.get(article, article) for article in articles})


def _root(parents: dict[str, str], name: str) -> str:
    """Return the article that stands for all that are one source with this one."""
    while parents[name] != name:
        parents[name] = parents[parents[name]]  # the way is shorter next time
        name = parents[name]
    return name
