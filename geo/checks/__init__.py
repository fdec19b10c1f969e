"""Check an atlas: every record, every geometry and, where the texts are at hand, every passage.

Opening an atlas already names what cannot be used. Here is looked for what can be used and is wrong:
a phrase that is not where it is said to be, a digit that no fact covers, a restatement that copies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.checks.geometries import check_feature, check_overlaps, check_swapped
from geo.checks.statements import check_article, check_fact, check_uncovered
from geo.checks.texts import check_prose, check_text
from geo.checks.units import UnitChecker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from geo.atlas import Atlas
    from geo.errors import Finding
    from geo.passages import Text


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, and what it could not look at."""

    findings: tuple[Finding, ...]
    unchecked: tuple[str, ...]
    """Sentences that say what was not checked, and why."""


def check(atlas: Atlas, texts: Mapping[str, Text], units: UnitChecker | None = None) -> Report:
    """Check everything that can be checked with the texts at hand.

    Parameters
    ----------
    atlas
        As it was opened; what was found then is in the report too.
    texts
        Article texts by their SHA-256. A text that no record has the hash of is not used.
    units
        Knows the vocabulary's units. Making one takes half a second: pass it in to check often.
    """
    findings = (
        *atlas.findings,
        *_records(atlas, units or UnitChecker(atlas.vocabulary)),
        *_features(atlas),
        *_passages(atlas, texts),
    )
    missing = [article for article in atlas.articles.values() if article.sha256 not in texts]
    unchecked = tuple(
        f"the passages of “{article.id}”, its digits and whether its facts copy it, for its text "
        f"(SHA-256 {article.sha256[:12]}…) is not at hand."
        for article in missing
    )
    unused = len(texts.keys() - {article.sha256 for article in atlas.articles.values()})
    if unused:
        unchecked += (f"texts at hand that no record has the hash of: {unused}.",)
    return Report(findings, unchecked)


def _records(atlas: Atlas, units: UnitChecker) -> Iterator[Finding]:
    for article in atlas.articles.values():
        yield from check_article(article, atlas.articles)
    for fact in atlas.facts.values():
        yield from check_fact(fact, atlas.vocabulary)
        yield from units.check(fact)
    for passage in atlas.uncovered:
        yield from check_uncovered(passage)


def _features(atlas: Atlas) -> Iterator[Finding]:
    for layer in atlas.layers:
        for feature in layer.features:
            yield from check_feature(feature, layer.file)
    yield from check_swapped(atlas.layers)
    yield from check_overlaps(atlas.layers)


def _passages(atlas: Atlas, texts: Mapping[str, Text]) -> Iterator[Finding]:
    at_hand = {article.id: texts[article.sha256] for article in atlas.articles.values() if article.sha256 in texts}
    for name, text in at_hand.items():
        facts = [fact for fact in atlas.facts.values() if fact.article == name]
        uncovered = [passage for passage in atlas.uncovered if passage.article == name]
        yield from check_text(atlas.articles[name], facts, uncovered, text)
    yield from check_prose(atlas, at_hand)
