"""What a balloon says. Programs read it as HTML, so that whatever comes from data is escaped before it gets there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from geo import periods, wording
from geo.layers import lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.export.contents import Contents
    from geo.model import Fact, Feature
    from geo.symbology import Symbology


def balloon(feature: Feature, contents: Contents, symbology: Symbology) -> str:
    """Return what is known of a feature: what it is, how good its place is, and who states what of it."""
    words = contents.atlas.vocabulary
    precision = words.precisions[feature.precision]
    head = [
        symbology.called(feature, words),
        words.status_label(feature.status) if feature.status else "",
        periods.readable(feature.date) if feature.date else "",
    ]
    pattern = symbology.patterns[symbology.pattern(feature, words)].label if lines(feature.geometry) else ""
    paragraphs = [
        " · ".join(part for part in head if part),
        f"Place: {precision.label}. {precision.explanation} {feature.geometry_source}",
        f"Line: {pattern}." if pattern else "",
        feature.note,
    ]
    return "".join(f"<p>{escape(text)}</p>" for text in paragraphs if text) + facts_list(
        contents.facts_about(feature), contents
    )


def facts_list(facts: Iterable[Fact], contents: Contents) -> str:
    """Return facts as a list, and the sources they name by number."""
    facts = list(facts)
    if not facts:
        return ""
    items = "".join(f"<li>{escape(_said(fact, contents))}</li>" for fact in facts)
    return f"<ul>{items}</ul>{sources_list({fact.article for fact in facts}, contents)}"


def sources_list(articles: Iterable[str], contents: Contents) -> str:
    """Return sources with their numbers."""
    numbers = sorted(contents.source_numbers[article] for article in articles)
    return "".join(f"<p>[{n}] {escape(wording.citation(contents.sources[n]))}</p>" for n in numbers)


def preface(contents: Contents) -> str:
    """Return what is to be said of the file as a whole."""
    sentences = (contents.extent_sentence, *contents.credit_sentences)
    return "".join(f"<p>{escape(text)}</p>" for text in sentences) + sources_list(contents.source_numbers, contents)


def _said(fact: Fact, contents: Contents) -> str:
    words = contents.atlas.vocabulary
    qualification = wording.qualification(fact, words)
    value = wording.value(fact, words) + (f" ({qualification})" if qualification else "")
    number = contents.source_numbers[fact.article]
    label = words.indicators[fact.indicator].label
    return f"{label}: {value}. {fact.statement} “{fact.exact}” [{number}], ¶ {fact.paragraph}"
