"""How facts and articles are said to a reader: the same words in the panel, the table and the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo import periods
from geo.phrases import ENGLISH, Phrases

if TYPE_CHECKING:
    from geo.model import Article, Fact
    from geo.verdicts import Comparison
    from geo.vocabulary import Vocabulary

NO_BREAK: Final = "\N{NO-BREAK SPACE}"
TITLE_WORDS: Final = 1
THOUSANDS: Final = 10_000
"""From here on digits are grouped: 1500 and 2024 read better without, 40,200 does not."""
SPACES: Final = {"×": "", "%": NO_BREAK}
"""What stands between a figure and its unit, where that is not a plain space."""
HUNDRED: Final = 100


def value(fact: Fact, vocabulary: Vocabulary) -> str:
    """Say what a fact states, with its hedge and unit but without its period.

    Examples
    --------
    ``more than 400 Tbit/s``, ``5–7 Mt``, ``by the end of 2026``, ``Under construction``.
    """
    hedge = vocabulary.qualifiers[fact.qualifier].label
    if fact.value is not None:
        amount = number(fact.value)
        if fact.value_max is not None:
            amount = f"{amount}–{number(fact.value_max)}"
        unit = vocabulary.unit_label(fact.unit)
        return _hedged(hedge, f"{amount}{SPACES.get(unit, ' ')}{unit}".strip())
    if fact.date:
        return _hedged(hedge, periods.readable(fact.date, vocabulary.say))
    if fact.indicator == "status":
        return vocabulary.status_label(fact.label)
    return _hedged(hedge, fact.label)


def _hedged(hedge: str, said: str) -> str:
    """Put a hedge before what it hedges or, where a language wants it elsewhere, around it."""
    return hedge.format(value=said) if "{value}" in hedge else f"{hedge} {said}".strip()


def claim(fact: Fact, vocabulary: Vocabulary) -> str:
    """Say a value as it stands beside those of other sources: with a word on a plan; a status says that itself.

    Examples
    --------
    ``more than 2 Mt (target)``
    """
    modality = vocabulary.modalities[fact.modality]
    plan = "" if modality.outcome or fact.indicator == "status" else f" ({modality.label})"
    return f"{value(fact, vocabulary)}{plan}"


def qualification(fact: Fact, vocabulary: Vocabulary) -> str:
    """Say what a value is for: its period, its scope and, unless it is an outcome, how sure the source is.

    Examples
    --------
    ``2027 · expected · transit capacity``
    """
    period = periods.readable(fact.period, vocabulary.say) if fact.period else ""
    if period and fact.period_basis == "inferred":
        period = vocabulary.say("{date} (inferred)", date=period)
    modality = vocabulary.modalities[fact.modality]
    return " · ".join(part for part in (period, "" if modality.outcome else modality.label, fact.scope) if part)


def number(amount: float) -> str:
    """Say a number as it was written, grouping digits from ten thousand on.

    Examples
    --------
    >>> number(1.4), number(1500), number(40200)
    ('1.4', '1500', '40,200')
    """
    return f"{amount:,}" if abs(amount) >= THOUSANDS else f"{amount}"


def percent(part: float) -> str:
    """Say a part in percent, with no more than two digits that mean something: 9.8 %, 14 %, 150 %.

    Examples
    --------
    >>> percent(0.1429)
    '14 %'
    """
    shown = part * HUNDRED
    return f"{shown:.2g} %" if shown < HUNDRED - 1 else f"{shown:.0f} %"


def source(article: Article, say: Phrases = ENGLISH) -> str:
    """Name an article in a few words: who published it, or else its title.

    Examples
    --------
    ``Caliber.Az, reprinting Kazinform``
    """
    name = article.publisher or article.author or article.title
    return say("{name}, reprinting {original}", name=name, original=article.reprint_of) if article.reprint_of else name


def short_source(article: Article) -> str:
    """Name an article in a few words: its publisher, or else its author and how its title begins.

    Examples
    --------
    ``Caliber.Az`` · ``Velizade, “Union…”``
    """
    if article.publisher:
        return article.publisher
    words = article.title.strip("[]“”").split()
    begins = " ".join(words[:TITLE_WORDS]) + ("…" if len(words) > TITLE_WORDS else "")
    surname = article.author.rpartition(" ")[2]
    return f"{surname}, “{begins}”" if surname else f"“{begins}”"


def comparison_heading(comparison: Comparison, vocabulary: Vocabulary) -> str:
    """Say what a comparison is of: its indicator, period and scope.

    Examples
    --------
    ``Oil transit · 2024``
    """
    period = periods.readable(comparison.period, vocabulary.say) if comparison.period else ""
    label = vocabulary.indicators[comparison.indicator].label
    return " · ".join(part for part in (label, period, comparison.scope) if part)


def verdict(comparison: Comparison, vocabulary: Vocabulary) -> str:
    """Say a verdict with its sign and how far the sources are apart.

    Examples
    --------
    ``≠ differ · 0.2 Mt, 14 % apart · 2 sources``
    """
    say = vocabulary.say
    apart = ""
    if comparison.spread_absolute:
        apart = f"{number(comparison.spread_absolute)} {vocabulary.unit_label(comparison.unit)}"
        if comparison.spread_relative is not None:
            apart = say("{amount}, {percent} apart", amount=apart, percent=percent(comparison.spread_relative))
    count = comparison.independent_sources
    sources = say("{count} sources", count=count) if count > 1 else say("one source, reprinted")
    return " · ".join(part for part in (f"{comparison.verdict.sign} {say(comparison.verdict)}", apart, sources) if part)


def citation(article: Article, paragraph: int | None = None, say: Phrases = ENGLISH) -> str:
    """Cite an article, with only what is known of it.

    Examples
    --------
    ``Ilgar Velizade: “Union of two Caspian littoral states”, 2025-10, ¶ 12``
    """
    who = f"{article.author}: " if article.author else ""
    published = periods.readable(article.published, say) if article.published else say("no date")
    if article.published and article.published_basis == "inferred":
        published = say("{date} (inferred)", date=published)
    parts = [f"{who}“{article.title}”", source(article, say) if article.publisher else "", published]
    parts.append(f"¶ {paragraph}" if paragraph is not None else "")
    return ", ".join(part for part in parts if part)
