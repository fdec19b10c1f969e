"""Citations that other programs can read, and that say no more than is known."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import citations
from geo.atlas import open_atlas
from geo.model import Article, Fact

if TYPE_CHECKING:
    from geo.atlas import Atlas

ARTICLE: Final = Article(
    "gazette", "Oil & gas", "0", 1, publisher="Gazette", author="A. Writer", published="2025-10-08",
    published_basis="stated",
)  # fmt: skip
FACT: Final = Fact("oil", "gazette", (), "length", "How long.", "380 km", 12, 0, 6)
FIELD: Final = re.compile(r"  ([a-z]+) = (?:\{(.*)\}|([a-z]{3})),")
SIGNS: Final = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{sign}": sign for sign in "&%$#_"},
}


def _read(entry: str) -> tuple[str, str, dict[str, str]]:
    """Read a BibTeX entry as strictly as BibTeX does: balanced braces, nothing special unescaped, one field a line."""
    head, *lines = entry.splitlines()
    match = re.fullmatch(r"@([a-z]+)\{([A-Za-z0-9_.:-]+),", head)
    assert match
    assert lines.pop() == "}"
    fields: dict[str, str] = {}
    for line in lines:
        field = FIELD.fullmatch(line)
        assert field
        name, braced, bare = field.groups()
        assert name not in fields
        fields[name] = bare if braced is None else _unescaped(braced)
    return match[1], match[2], fields


def _unescaped(value: str) -> str:
    read = re.sub("|".join(map(re.escape, SIGNS)), lambda match: SIGNS[match[0]], value)
    rest = re.sub("|".join(map(re.escape, SIGNS)), "", value)
    assert not re.search(r"[\\%$#&~^_]", rest)
    depth = 0
    for sign in value:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    return read


def _changed(**changes: Any) -> Article:  # noqa: ANN401 - the fields of Article, each of its own type
    return dataclasses.replace(ARTICLE, **changes)


def _fields(**changes: Any) -> dict[str, str]:  # noqa: ANN401 - as above
    return _read(citations.bibtex(_changed(**changes)))[2]


def _item(article: Article, fact: Fact | None = None) -> dict[str, Any]:
    [item] = json.loads(citations.csl_json(article, fact))
    assert isinstance(item, dict)
    return item


def test_a_plain_citation_of_a_fact_names_its_paragraph() -> None:
    assert citations.plain(ARTICLE, FACT) == "A. Writer: “Oil & gas”, Gazette, 8 October 2025, ¶ 12"


def test_a_plain_citation_of_an_article_names_none() -> None:
    assert "¶" not in citations.plain(ARTICLE)


def test_an_article_of_which_all_is_known_is_an_article_to_bibtex() -> None:
    assert citations.bibtex(ARTICLE, FACT) == (
        "@article{gazette,\n"
        "  author = {A. Writer},\n"
        "  title = {{Oil \\& gas}},\n"
        "  journal = {Gazette},\n"
        "  date = {2025-10-08},\n"
        "  year = {2025},\n"
        "  month = oct,\n"
        "  note = {Paragraph 12.},\n"
        "}\n"
    )


@pytest.mark.parametrize("unknown", ["author", "publisher", "published"])
def test_bibtex_is_not_told_of_an_article_that_lacks_what_one_needs(unknown: str) -> None:
    assert _read(citations.bibtex(_changed(**{unknown: ""})))[0] == "misc"


def test_a_publisher_is_named_where_it_is_no_journal() -> None:
    assert _fields(author="")["howpublished"] == "Gazette"


def test_what_is_not_known_has_no_field() -> None:
    assert set(_fields(author="", publisher="", published="")) == {"title"}


@pytest.mark.parametrize(
    ("published", "fields"),
    [
        ("2025", {"date": "2025", "year": "2025"}),
        ("2025-10", {"date": "2025-10", "year": "2025", "month": "oct"}),
        ("2025-10-08", {"date": "2025-10-08", "year": "2025", "month": "oct"}),
        ("2025-10/2025-11", {"date": "2025-10/2025-11", "year": "2025"}),
        ("2024/2025", {"date": "2024/2025"}),
        ("2025-10~", {}),
        ("2025-34", {}),
        ("2025/..", {}),
        ("XXXX-10-08", {}),
        ("202X", {}),
    ],
)
def test_a_date_is_given_to_bibtex_as_exactly_as_it_is_known(published: str, fields: dict[str, str]) -> None:
    read = _fields(published=published)
    assert {name: read[name] for name in ("date", "year", "month") if name in read} == fields


@pytest.mark.parametrize(
    ("published", "parts"),
    [
        ("2025", [[2025]]),
        ("2025-10", [[2025, 10]]),
        ("2025-10-08", [[2025, 10, 8]]),
        ("2025-10/2025-11", [[2025, 10], [2025, 11]]),
        ("2025-10~", None),
        ("XXXX-10-08", None),
        ("", None),
    ],
)
def test_a_date_is_given_to_csl_as_exactly_as_it_is_known(published: str, parts: list[list[int]] | None) -> None:
    assert _item(_changed(published=published)).get("issued") == (parts and {"date-parts": parts})


@pytest.mark.parametrize("published", ["2025-10~", "2025-34", "XXXX-10-08"])
def test_a_date_that_has_no_field_stands_in_the_note(published: str) -> None:
    assert _fields(published=published)["note"].startswith("Published: ")


def test_an_inferred_date_stands_in_the_note_and_says_so() -> None:
    fields = _fields(published_basis="inferred")
    assert fields["note"] == "Published: 8 October 2025 (inferred)."
    assert not fields.keys() & {"date", "year", "month"}


def test_csl_is_told_of_an_inferred_date_only_in_the_note() -> None:
    item = _item(_changed(published_basis="inferred"))
    assert (item.get("issued"), item["note"]) == (None, "Published: 8 October 2025 (inferred).")


def test_a_reprint_says_of_what() -> None:
    assert _fields(reprint_of="The Times")["note"] == "Reprint of The Times."


@pytest.mark.parametrize("author", ["Writer, A.", "Cook and Sons", "AND"])
def test_a_name_that_bibtex_would_take_apart_is_kept_together(author: str) -> None:
    assert f"author = {{{{{author}}}}}," in citations.bibtex(_changed(author=author))


def test_an_id_that_is_no_key_is_made_one() -> None:
    assert _read(citations.bibtex(_changed(id="ölü dəniz, 2025")))[1] == "-l-d-niz-2025"


def test_csl_is_told_of_a_newspaper_article() -> None:
    assert _item(ARTICLE, FACT) == {
        "id": "gazette",
        "type": "article-newspaper",
        "title": "Oil & gas",
        "author": [{"literal": "A. Writer"}],
        "container-title": "Gazette",
        "issued": {"date-parts": [[2025, 10, 8]]},
        "note": "Paragraph 12.",
    }


def test_csl_has_no_empty_field() -> None:
    item = _item(_changed(author="", publisher="", published=""))
    assert set(item) == {"id", "type", "title"}


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.text(alphabet='\\{}%&$#_~^"@, \nand'))
def test_bibtex_gives_back_what_it_was_given(title: str, publisher: str) -> None:
    fields = _fields(title=title, publisher=publisher)
    kept = [fields.get("title", "").removeprefix("{").removesuffix("}"), fields.get("journal", "")]
    assert kept == [" ".join(words.split()) for words in (title, publisher)]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_csl_gives_back_what_it_was_given(title: str) -> None:
    assert _item(_changed(title=title))["title"] == title


@pytest.fixture(scope="module")
def shipped() -> Atlas:
    """Return the built-in atlas."""
    return open_atlas()


def test_every_fact_of_the_built_in_atlas_can_be_cited_in_bibtex(shipped: Atlas) -> None:
    for fact in shipped.facts.values():
        _, key, fields = _read(citations.bibtex(shipped.articles[fact.article], fact))
        assert (key, fields["note"].rpartition(" ")[2]) == (fact.article, f"{fact.paragraph}.")
