"""What exports are made of: the shipped atlas, a part of it, and a small one full of somebody's bad intentions."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import pytest

from geo.atlas import Atlas, open_atlas
from geo.compare import compare
from geo.export import Contents
from geo.query import Query, Selection, describe, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.model import Article, Fact, Feature

PAYLOADS: Final = (
    "<script>alert(1)</script>",
    "</description><NetworkLink><href>http://example.org/</href></NetworkLink>",
    "<img src=x onerror=alert(1)>",
    "]]><![CDATA[",
    "&lt;b&gt; &amp; &#0; &unknown;",
    "javascript:alert(1)",
    "=cmd|' /C calc'!A0",
    "'=1+1",
    "+1-1@SUM(A1)",
    "\t=1",
    "＝1+1",
    '"; DROP TABLE facts; --',
    "'); DELETE FROM facts; --",
    "${7*7} {{7*7}} $[id] [% layer_property() %]",
    "a\0b",
    "a\x01\x1b[31mb\x7f",
    "a\ud800b",
    "a\ufffeb",
    "\u202etxt.exe\u202c \u200b\u200f",
    "two\nlines\r\nand\ttabs",
    "Қазақстан, Şuşa, 🚢, i̇",
    " ",
    "long " * 4_000,
)
"""What a layer, a seed record or an article's bibliography may hold."""


@pytest.fixture(scope="session")
def shipped() -> Contents:
    """Return the whole atlas that ships with the program."""
    atlas = open_atlas()
    return Contents(atlas, select(atlas, Query()), compare(atlas))


@pytest.fixture(scope="session")
def part(shipped: Contents) -> Contents:
    """Return what a query leaves of the shipped atlas."""
    query = Query(layers=frozenset({"ports", "cables"}))
    return Contents(
        shipped.atlas, select(shipped.atlas, query), shipped.comparisons, describe(query, shipped.atlas), "Ports"
    )


@pytest.fixture
def contents(atlas: Atlas) -> Contents:
    """Return the whole small atlas."""
    return whole(atlas)


@pytest.fixture(params=PAYLOADS, ids=lambda text: ascii(text[:20]).strip("'"))
def payload(request: pytest.FixtureRequest) -> str:
    """Return one text after the other that somebody may have meant ill."""
    return str(request.param)


@pytest.fixture
def poisoned(atlas: Atlas) -> Callable[[str], Contents]:
    """Return what puts a text into every field of the small atlas that somebody else fills in."""
    return lambda text: whole(_filled(atlas, text))


def whole(atlas: Atlas) -> Contents:
    """Return everything in an atlas."""
    return Contents(atlas, Selection(tuple(atlas.features.values()), tuple(atlas.facts.values())), compare(atlas))


def _filled(atlas: Atlas, text: str) -> Atlas:
    def feature(own: Feature) -> Feature:
        extra = {text: text, "remark": text, "list": [text, {text: text}]}
        return dataclasses.replace(
            own, name=text, geometry_source=text, names={"az": text}, aliases=(text,), note=text, extra=extra
        )

    def fact(own: Fact) -> Fact:
        return dataclasses.replace(own, statement=text, exact=text, scope=text, period_note=text)

    def article(own: Article) -> Article:
        own = dataclasses.replace(own, title=text, publisher=text, author=text, reprint_of=text)
        return dataclasses.replace(own, note=text, published_note=text, publisher_note=text)

    return dataclasses.replace(
        atlas,
        layers=tuple(
            dataclasses.replace(layer, features=tuple(map(feature, layer.features))) for layer in atlas.layers
        ),
        facts={name: fact(own) for name, own in atlas.facts.items()},
        articles={name: article(own) for name, own in atlas.articles.items()},
    )


@pytest.fixture
def without() -> Callable[[Contents], Contents]:
    """Return what leaves nothing of some contents."""
    return lambda contents: dataclasses.replace(contents, selection=Selection((), ()))


@pytest.fixture
def remade() -> Callable[..., Contents]:
    """Return what changes the first feature of some contents and leaves no other."""

    def change(contents: Contents, **changed: Any) -> Contents:  # noqa: ANN401 - any of a feature's fields
        feature = dataclasses.replace(contents.selection.features[0], **changed)
        return dataclasses.replace(contents, selection=Selection((feature,), contents.selection.facts))

    return change
