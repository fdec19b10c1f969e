"""The single page, read as text by an HTML parser; ``tests/end_to_end/test_html_export.py`` opens it in a browser."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from geo.atlas import open_atlas
from geo.export import Contents, encode
from geo.export.html import inert
from geo.query import Query, describe, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas

LARGEST = 5_000_000
VOID = {"meta", "input"}
HOSTILE = "</script><script>alert(1)</script><!-- ${x} & \u2028\u202e\0\ud800"
"""Whatever could end a script, open markup, turn text round or not be written at all."""


class Page(HTMLParser):
    """A page taken apart; it complains of elements that are not closed in their order."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(content.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts[self.open[-1]][-1] += data

    def element(self, **wanted: str) -> dict[str, str | None]:
        """Return the attributes of the element with these attributes."""
        return next(attrs for _, attrs in self.elements if wanted.items() <= attrs.items())

    def scripts(self, kind: str | None) -> list[str]:
        """Return the texts of the scripts of a type."""
        kinds = [attrs.get("type") for tag, attrs in self.elements if tag == "script"]
        return [text for text, own in zip(self.texts["script"], kinds, strict=True) if own == kind]

    @property
    def policy(self) -> dict[str, list[str]]:
        """The content security policy: what each directive allows."""
        text = self.element(**{"http-equiv": "Content-Security-Policy"})["content"] or ""
        return {name: allowed for name, *allowed in (directive.split() for directive in text.split(";"))}

    @property
    def atlas(self) -> dict[str, Any]:
        """What the map draws."""
        drawn: dict[str, Any] = json.loads(self.scripts("application/json")[0])
        return drawn

    @property
    def record(self) -> dict[str, Any]:
        """What is told of it."""
        told: dict[str, Any] = json.loads(self.scripts("application/json")[1])
        return told


def _page(atlas: Atlas, query: Query | None = None, title: str = "") -> Page:
    query = query or Query()
    contents = Contents(atlas, select(atlas, query), query_sentence=describe(query, atlas), title=title)
    return Page(encode(contents, "html"))


@pytest.fixture
def page(atlas: Atlas) -> Page:
    return _page(atlas)


@pytest.fixture(scope="session")
def builtin() -> bytes:
    atlas = open_atlas()
    return encode(Contents(atlas, select(atlas, Query())), "html")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_whole_built_in_atlas_takes_less_than_5_mb(builtin: bytes) -> None:
    assert len(builtin) < LARGEST


def test_the_page_is_the_same_every_time(atlas: Atlas) -> None:
    contents = Contents(atlas, select(atlas, Query()))
    assert encode(contents, "html") == encode(contents, "html")


def test_every_element_is_closed_in_its_order(builtin: bytes) -> None:
    Page(builtin)


def test_no_element_refers_to_anything_outside(builtin: bytes) -> None:
    refers = {"src", "href", "srcset", "data", "action", "poster", "style"}
    assert [attrs for _, attrs in Page(builtin).elements if refers & attrs.keys()] == []


def test_no_style_refers_to_anything_outside(builtin: bytes) -> None:
    (style,) = Page(builtin).texts["style"]
    addresses = re.findall(r"url\(\"?([^)]{0,16})", style)
    assert len(addresses) == 3
    assert all(address.startswith("data:font/woff") for address in addresses)
    assert "@import" not in style


def test_what_runs_is_named_by_its_hash(page: Page) -> None:
    running = [*page.scripts(None), *page.scripts("module")]
    assert page.policy["script-src"] == [_hash(script) for script in running]
    assert page.policy["style-src"] == [_hash(style) for style in page.texts["style"]]


def test_the_policy_allows_nothing_else(page: Page) -> None:
    policy = page.policy
    assert policy["font-src"] == ["data:"]
    rest = policy.keys() - {"script-src", "style-src", "font-src"}
    assert rest >= {"default-src", "connect-src", "img-src", "base-uri", "form-action"}
    assert all(policy[name] == ["'none'"] for name in rest)


def test_no_element_has_a_handler(builtin: bytes) -> None:
    assert [name for _, attrs in Page(builtin).elements for name in attrs if name.startswith("on")] == []


def test_hostile_text_leaves_the_page_s_elements_as_they_are(
    seeds: dict[str, dict[str, Any]], layers: dict[str, list[dict[str, Any]]], opened: Callable[[], Atlas]
) -> None:
    harmless = _page(opened())
    in_a_file = HOSTILE.replace("\ud800", "").replace("\0", "")  # which a TOML file cannot hold
    for feature in (feature for features in layers.values() for feature in features):
        feature["properties"] |= {"name": in_a_file, "note": in_a_file, "geometry_source": in_a_file}
    for seed in seeds.values():
        seed["article"] |= {"title": in_a_file, "author": in_a_file}
        for fact in seed["fact"]:
            fact |= {"statement": in_a_file, "scope": in_a_file}
    page = _page(opened(), title=in_a_file)
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in harmless.elements]
    assert page.texts["title"] == page.texts["h1"] == [in_a_file]
    assert {thing["name"] for thing in page.record["things"] if thing["id"]} == {in_a_file}


def test_half_a_character_is_replaced_and_the_rest_is_kept(atlas: Atlas) -> None:
    feature = dataclasses.replace(atlas.features["west-port"], name=HOSTILE, note=HOSTILE)
    layer = dataclasses.replace(atlas.layers[0], features=(feature,))
    broken = dataclasses.replace(atlas, layers=(layer, *atlas.layers[1:]))
    page = _page(broken, title=HOSTILE)
    expected = HOSTILE.replace("\ud800", "\ufffd")
    assert next(thing["note"] for thing in page.record["things"] if thing["id"] == "west-port") == expected
    assert page.atlas["features"][0]["properties"]["name"] == expected
    assert page.texts["title"] == [expected.replace("\0", "\ufffd")]


@pytest.mark.parametrize("text", [HOSTILE.replace("\ud800", ""), "<![CDATA[", "]]>", "&lt;", "\u2029"])
def test_inert_json_means_the_same(text: str) -> None:
    assert json.loads(inert(json.dumps(text, ensure_ascii=False).encode())) == text


def test_inert_json_has_no_character_of_markup() -> None:
    assert not set(inert(json.dumps(HOSTILE).encode())) & set("<>&\u2028\u2029")


def test_every_fact_stands_with_its_source_and_passage(atlas: Atlas, page: Page) -> None:
    told = page.record
    assert told["facts"].keys() == atlas.facts.keys()
    for name, fact in atlas.facts.items():
        record = told["facts"][name]
        assert told["sources"][record["source"]]["title"] == atlas.articles[fact.article].title
        assert (record["statement"], record["exact"], record["paragraph"]) == (
            fact.statement,
            fact.exact,
            fact.paragraph,
        )


def test_a_value_is_said_with_its_hedge_and_unit(page: Page) -> None:
    assert page.record["facts"]["gazette-cargo-2026"]["value"] == "more than 2 Mt"


def test_a_fact_about_nothing_on_the_map_is_listed(page: Page) -> None:
    loose = [thing for thing in page.record["things"] if thing["id"] is None]
    assert [thing["facts"] for thing in loose] == [["gazette-attendance"]]


def test_a_feature_without_a_place_is_listed(page: Page) -> None:
    assert [thing["id"] for thing in page.record["things"] if thing["id"] and not thing["is_placed"]] == ["fair"]


def test_a_comparison_tells_each_value_with_its_sources(page: Page) -> None:
    comparison = next(one for one in page.record["comparisons"] if one["heading"].startswith("Cargo volume"))
    assert comparison["differs"]
    assert [value["value"] for value in comparison["values"]] == ["1.4 Mt", "1.6 Mt"]
    assert "1.4 Mt in one article, 1.6 Mt in one" in comparison["explanation"]


def test_only_what_is_asked_for_is_in_the_file(atlas: Atlas) -> None:
    page = _page(atlas, Query(sources=frozenset({"courier"})))
    assert {fact for fact in page.record["facts"] if not fact.startswith("courier")} == set()
    assert {feature["id"] for feature in page.atlas["features"]} == {"west-port", "sea-cable", "oil-flow", "old-pipe"}
    assert page.record["comparisons"] == []
    assert "Gazette" not in json.dumps(page.record)


def test_what_was_left_out_is_said(atlas: Atlas) -> None:
    record = _page(atlas, Query(layers=frozenset({"ports"}))).record
    assert record["asked"] == "Ports"
    assert "2 of 9 features and 3 of 10 facts" in record["extent"]


def test_the_map_opens_where_the_filters_found_something(atlas: Atlas) -> None:
    west, south, east, north = _page(atlas, Query(layers=frozenset({"ports"}))).record["view"]
    assert (west, south, east, north) == pytest.approx((49.0, 39.7, 51.7, 44.1))


def test_a_selection_without_anything_is_a_page_too(atlas: Atlas) -> None:
    page = _page(atlas, Query(text="nowhere"))
    assert page.record["things"] == page.record["sources"] == page.atlas["features"] == []


def test_a_source_that_restates_another_says_so(page: Page) -> None:
    assert [source["note"] for source in page.record["sources"]] == [
        "Restates 2: together they are one source.",
        "",
    ]


def test_the_typeface_has_the_characters_of_the_page(builtin: bytes) -> None:
    page = Page(builtin)
    (style,) = page.texts["style"]
    encoded = re.findall(r"url\(\"data:font/woff;base64,([^\"]+)\"\)", style)[0]
    letters = TTFont(io.BytesIO(base64.b64decode(encoded))).getBestCmap().keys()
    assert {ord(letter) for letter in "Əəığş Қазақстан Каспий ≠ 1,500 – ¶"} - letters - {0x20} <= {ord("≠")}
