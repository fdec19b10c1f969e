"""What the single page shows beside the map: every word resolved, so that its script only lays it out."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from geo import periods, wording
from geo.layers import positions
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geo.atlas import Atlas
    from geo.export.contents import Contents
    from geo.model import Article, Fact, Feature
    from geo.verdicts import Comparison

CREDITS: Final = (
    "Base map: Natural Earth (public domain). Its shoreline is of about 2000; boundaries are indicative.",
    "Cities of the base map: GeoNames (CC BY 4.0). Map: Leaflet, © Volodymyr Agafonkin, © CloudMade (BSD 2-Clause).",
    "Typeface: Source Sans Pro, © Adobe (SIL Open Font License). Made with Caspian Explorer.",
)
REGION: Final = (39.5, 37.5, 62.5, 48.5)
"""From the Black Sea to the Aral, as the window shows at first."""
AROUND: Final = 0.5
"""Degrees shown around what was asked for: one point is no view."""
UTMOST_LATITUDE: Final = 85.0
Box: TypeAlias = tuple[float, float, float, float]
"""West, south, east, north in degrees (RFC 7946, section 5)."""


def page_record(contents: Contents, part: Atlas, comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """Return the record.

    Parameters
    ----------
    contents
        What was asked of, and for.
    part
        What was found, as an atlas: nothing else gets into the record but names it refers to.
    comparisons
        Of the part.
    """
    things = [_thing(feature, part, comparisons, contents.atlas) for feature in part.features.values()]
    layers: list[dict[str, Any]] = [{"id": layer.id, "label": layer.label} for layer in part.layers]
    loose = [fact.id for fact in part.facts.values() if not fact.about]
    if loose:
        things.append(_loose(loose))
        layers.append({"id": None, "label": "Of nothing on the map"})
    numbers = {name: number for number, name in enumerate(part.articles)}
    return {
        "title": contents.name,
        "asked": contents.query_sentence,
        "extent": contents.extent_sentence,
        "view": (_found_box(part) if contents.query_sentence else None) or REGION,
        "layers": layers,
        "sources": [_source(article, part, numbers) for article in part.articles.values()],
        "facts": {fact.id: _fact(fact, part, numbers[fact.article]) for fact in part.facts.values()},
        "things": things,
        "comparisons": [_comparison(comparison, part) for comparison in comparisons],
        "precisions": _precisions(part),
        "credits": [*contents.credit_sentences, *CREDITS],
    }


def _found_box(part: Atlas) -> Box | None:
    """Return the box of all that has a place, with some room around it; None where nothing has."""
    places = [place for f in part.features.values() if f.geometry is not None for place in positions(f.geometry)]
    if not places:
        return None
    longitudes, latitudes = [place[0] for place in places], [place[1] for place in places]
    return (
        min(longitudes) - AROUND,
        max(min(latitudes) - AROUND, -UTMOST_LATITUDE),
        max(longitudes) + AROUND,
        min(max(latitudes) + AROUND, UTMOST_LATITUDE),
    )


def _thing(feature: Feature, part: Atlas, comparisons: Sequence[Comparison], whole: Atlas) -> dict[str, Any]:
    words = part.vocabulary
    order = list(words.indicators)
    facts = sorted(part.facts_about(feature.id), key=lambda fact: order.index(fact.indicator))
    stated = {fact.id for fact in facts}
    met = [number for number, comparison in enumerate(comparisons) if not stated.isdisjoint(comparison.facts)]
    # What differs comes first, as in the window; the others stay in the vocabulary's order.
    met.sort(key=lambda number: comparisons[number].verdict is not Verdict.DIFFER)
    precision = words.precisions[feature.precision]
    traits = [words.kinds[feature.kind].label]
    traits += [words.status_label(feature.status)] if feature.status else []
    traits += [periods.readable(feature.date)] if feature.date else []
    traits += [f"Place: {precision.label.lower()}"]
    ends = [("At", feature.place), ("From", feature.from_), ("To", feature.to)]
    others = feature.spellings[1:]
    return {
        "id": feature.id,
        "name": feature.name,
        "layer": feature.layer,
        "kind": words.kinds[feature.kind].label,
        "is_placed": feature.geometry is not None,
        "differs": any(c.about == feature.id and c.verdict is Verdict.DIFFER for c in comparisons),
        "spellings": feature.spellings,
        "traits": " · ".join(traits),
        "also": f"Also: {' · '.join(others)}" if others else "",
        "ends": " · ".join(f"{word} {whole.features[end].name}" for word, end in ends if end),
        "note": feature.note,
        "place": " ".join(filter(None, (precision.explanation, feature.geometry_source))),
        "facts": [fact.id for fact in facts],
        "comparisons": met,
    }


def _loose(facts: list[str]) -> dict[str, Any]:
    """Return what is stated of nothing on the map, as a thing whose id and layer no feature has."""
    name = "Other statements"
    texts = dict.fromkeys(("traits", "also", "ends", "note", "place", "kind"), "")
    states = {"is_placed": False, "differs": False, "comparisons": []}
    return {"id": None, "layer": None, "name": name, "spellings": [name], "facts": facts} | texts | states


def _fact(fact: Fact, part: Atlas, source: int) -> dict[str, Any]:
    return {
        "source": source,
        "label": part.vocabulary.indicators[fact.indicator].label,
        "value": wording.value(fact, part.vocabulary),
        "qualification": wording.qualification(fact, part.vocabulary),
        "statement": fact.statement,
        "exact": fact.exact,
        "paragraph": fact.paragraph,
    }


def _comparison(comparison: Comparison, part: Atlas) -> dict[str, Any]:
    facts = sorted((part.facts[name] for name in comparison.facts), key=lambda fact: _order(fact, part))
    by_value = groupby(facts, key=lambda fact: wording.claim(fact, part.vocabulary))
    return {
        "heading": wording.comparison_heading(comparison, part.vocabulary),
        "verdict": wording.verdict(comparison, part.vocabulary),
        "differs": comparison.verdict is Verdict.DIFFER,
        "explanation": comparison.explanation,
        "values": [{"value": value, "facts": [fact.id for fact in group]} for value, group in by_value],
    }


def _order(fact: Fact, part: Atlas) -> tuple[float, str]:
    return (fact.value if fact.value is not None else 0.0, wording.claim(fact, part.vocabulary))


def _source(article: Article, part: Atlas, numbers: dict[str, int]) -> dict[str, Any]:
    published = periods.readable(article.published) if article.published else "no date in the text"
    inferred = " (inferred)" if article.published_basis == "inferred" else ""
    restated = [f"{numbers[name] + 1}" for name in article.derives_from if name in numbers]
    return {
        "title": article.title,
        "name": wording.source(article),
        "short": wording.short_source(article),
        "citation": wording.citation(article),
        "bibliography": f"{article.author or 'no author named'} · {published}{inferred}",
        "note": f"Restates {', '.join(restated)}: together they are one source." if restated else "",
        "count": _counted(sum(fact.article == article.id for fact in part.facts.values()), "fact"),
    }


def _precisions(part: Atlas) -> list[tuple[str, str]]:
    """Return how places are known, as far as it occurs, in the vocabulary's order."""
    used = {feature.precision for feature in part.features.values()}
    return [(term.label, term.explanation) for name, term in part.vocabulary.precisions.items() if name in used]


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
