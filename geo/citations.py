"""Cite an article, or the paragraph that states a fact: as a sentence, as BibTeX and as CSL-JSON.

A citation says no more than the record: what is not known has no field, and a date that was inferred,
or that is no plain calendar date, stands in the note and says what it is.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from geo import periods, wording

if TYPE_CHECKING:
    from geo.model import Article, Fact

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own names of the months: a style writes them out in its language."""
_DATE: Final = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?")
_NOT_IN_A_KEY: Final = re.compile(r"[^A-Za-z0-9_.:-]+")
# Braces are named and not escaped: BibTeX counts them even behind a backslash.
_TEX: Final = str.maketrans(
    {character: f"\\{character}" for character in "&%$#_"}
    | {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def plain(article: Article, fact: Fact | None = None) -> str:
    """Return the citation as one line of text.

    Examples
    --------
    ``Ilgar Velizade: “Union of two Caspian littoral states”, no date, ¶ 12``
    """
    return wording.citation(article, fact.paragraph if fact else None)


def bibtex(article: Article, fact: Fact | None = None) -> str:
    """Return the citation as a BibTeX entry in UTF-8, whose key is the article's id.

    It is an ``@article`` where all that BibTeX demands of one is known, and ``@misc`` elsewhere. The date
    is written once for BibTeX (``year``, ``month``) and once, with its day, for BibLaTeX (``date``).

    Parameters
    ----------
    article
        What is cited.
    fact
        The fact whose paragraph is named in the note; None for the whole article.
    """
    dates = _dates(article)
    years = {date[0] for date in dates}
    kind = "article" if article.author and article.publisher and dates else "misc"
    fields = {
        "author": _name(article.author),
        "title": _braced(_tex(article.title)),  # in braces of its own, so that no style changes its capitals
        "journal" if kind == "article" else "howpublished": _tex(article.publisher),
        "date": article.published if dates else "",
        "year": f"{years.pop():04}" if len(years) == 1 else "",
        "note": _tex(_note(article, fact)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if len(dates) == 1 and len(dates[0]) > 1:
        lines.insert(-1 if fields["note"] else len(lines), f"  month = {MONTHS[dates[0][1] - 1]},")
    return "\n".join((f"@{kind}{{{_NOT_IN_A_KEY.sub('-', article.id)},", *lines, "}\n"))


def csl_json(article: Article, fact: Fact | None = None) -> str:
    """Return the citation as CSL-JSON 1.0: a list of one newspaper article.

    Parameters
    ----------
    article
        What is cited.
    fact
        The fact whose paragraph is named in the note: an item of CSL has no locator of its own.
    """
    dates = _dates(article)
    item: dict[str, Any] = {
        "id": article.id,
        "type": "article-newspaper",
        "title": article.title,
        "author": [{"literal": article.author}] if article.author else None,
        "container-title": article.publisher,
        "issued": {"date-parts": dates} if dates else None,
        "note": _note(article, fact),
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=2) + "\n"


def _dates(article: Article) -> list[list[int]]:
    """Return year, month and day, as far as they are known, of a date or of both ends of a span.

    Nothing is returned for a date that was inferred, lacks its year, or is a season or about right.
    """
    found = [_DATE.fullmatch(end) for end in article.published.split("/")]
    if article.published_basis == "inferred" or not all(found):
        return []
    return [[int(part) for part in match.groups() if part] for match in found if match]


def _note(article: Article, fact: Fact | None) -> str:
    sentences = [f"Reprint of {article.reprint_of}."] if article.reprint_of else []
    if article.published and not _dates(article):
        inferred = " (inferred)" if article.published_basis == "inferred" else ""
        sentences.append(f"Published: {periods.readable(article.published)}{inferred}.")
    if fact:
        sentences.append(f"Paragraph {fact.paragraph}.")
    return " ".join(sentences)


def _name(author: str) -> str:
    """Return a name as BibTeX takes it: one with ``and`` or a comma in it would be read as several parts."""
    name = _tex(author)
    return _braced(name) if re.search(r",|\band\b", name, re.IGNORECASE) else name


def _braced(value: str) -> str:
    return f"{{{value}}}" if value else ""


def _tex(value: str) -> str:
    return " ".join(value.split()).translate(_TEX)
