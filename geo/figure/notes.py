"""The small print: what is not shown, where the facts come from, and how the map was made."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from geo import wording
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geo.atlas import Atlas
    from geo.figure.box import Box
    from geo.figure.paper import Paper
    from geo.figure.typeface import Style
    from geo.model import Article, Fact, Feature
    from geo.query import Selection
    from geo.verdicts import Comparison

BASE_MAP: Final = (
    "Base map: Natural Earth; the shoreline is of about 2000, boundaries are indicative. "
    "City positions: GeoNames (CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0)."
)
SOURCES: Final = "Sources"
MOST_NAMES: Final = 3
"""Of features that cannot be drawn; the others are counted."""
MOST_DISPUTES: Final = (6, 3, 1, 0)
"""Of so many features it is told what sources differ about, or of fewer where there is no room."""
WIDEST_COLUMN: Final = 31.0
"""In type sizes: a longer line is hard to read."""
COLUMN_GAP: Final = 2.2
PARAGRAPH_GAP: Final = 0.35
"""In type sizes."""
HANG: Final = 1.5
"""How far the text of a numbered source stands in, in type sizes."""


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """What is to be said below or beside the map."""

    opening: tuple[str, ...]
    """What was asked for, and what cannot be drawn."""
    differing: tuple[str, ...]
    """What sources differ about, a clause for each feature."""
    sources: tuple[str, ...]
    """To be numbered from 1."""
    credits: str


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    number: str = ""
    hanging: bool = False
    first: bool = False
    heading: bool = False


_Paragraph: TypeAlias = list[_Row]


@dataclass(frozen=True, slots=True)
class Notes:
    """Paragraphs broken into lines and set in columns."""

    columns: tuple[tuple[_Row, ...], ...]
    column_width: float
    height: float
    style: Style
    cut: int
    """How many sources had to be left out."""

    def draw(self, paper: Paper, box: Box) -> None:
        """Draw them from the upper left corner of a box."""
        size = self.style.size
        for number, column in enumerate(self.columns):
            left = box.left + number * (self.column_width + COLUMN_GAP * size)
            y = box.top - size * 0.85
            for place, row in enumerate(column):
                y -= PARAGRAPH_GAP * size if row.first and place else 0
                style = replace(self.style, weight="Semibold") if row.heading else self.style
                if row.number:
                    paper.write(row.number, (left, y), self.style, order=3, group="sources")
                paper.write(row.text, (left + (HANG * size if row.hanging else 0), y), style, order=3, group="sources")
                y -= self.style.line_height


def cited(atlas: Atlas, facts: Sequence[Fact], shown: Sequence[Feature]) -> tuple[Article, ...]:
    """Return the articles that state one of the facts about a feature that is shown, in the atlas's order."""
    visible = {feature.id for feature in shown}
    articles = {fact.article for fact in facts if visible.intersection(fact.about)}
    return tuple(article for name, article in atlas.articles.items() if name in articles)


def extent(atlas: Atlas, selection: Selection, asked: str) -> str:
    """Say what was asked for, and how much of the atlas that left out; nothing when everything was.

    Examples
    --------
    ``Shown: Cables. 3 of 117 features; the others were filtered out.``
    """
    chosen, there = len(selection.features), len(atlas.features)
    left_out = f"{chosen} of {there} features; the others were filtered out." if chosen < there else ""
    sentence = f"Shown: {asked.rstrip('.')}." if asked else ""
    return " ".join(part for part in (sentence, left_out) if part)


def disputes(
    atlas: Atlas, comparisons: Sequence[Comparison], shown: Sequence[Feature], articles: Sequence[Article]
) -> tuple[str, ...]:
    """Say of each feature that is shown what sources differ about, and by their numbers which.

    They stand in the atlas's order. That of the drawing depends on the scale, and words that changed with the scale
    would be fitted to the page once more.

    Examples
    --------
    ``Trans-Caspian fibre-optic line: status (1, 2, 3)``
    """
    number = {article.id: place for place, article in enumerate(articles, 1)}
    of_feature: dict[str, list[Comparison]] = {}
    for comparison in comparisons:
        of_feature.setdefault(comparison.about, []).append(comparison)
    said = []
    visible = {feature.id for feature in shown}
    for feature in (name for name in atlas.features if name in visible and name in of_feature):
        about: dict[str, set[int]] = {}
        for comparison in of_feature[feature]:
            label = atlas.vocabulary.indicators[comparison.indicator].label
            stating = {number[atlas.facts[fact].article] for fact in comparison.facts}
            about.setdefault(label[:1].lower() + label[1:], set()).update(stating)
        what = ", ".join(f"{label} ({', '.join(map(str, sorted(who)))})" for label, who in about.items())
        said.append(f"{atlas.features[feature].name}: {what}")
    return tuple(said)


def small_print(
    articles: Sequence[Article],
    placeless: Sequence[str],
    differing: Sequence[str],
    projection: str,
    extent_sentence: str,
) -> SmallPrint:
    """Write the small print."""
    opening = [extent_sentence] if extent_sentence else []
    if placeless:
        opening.append(f"Not drawn, as no place is stated: {_listed(placeless)}.")
    sources = tuple(wording.citation(article) for article in articles)
    return SmallPrint(tuple(opening), tuple(differing), sources, f"{BASE_MAP} Projection: {projection}.")


def set_notes(words: SmallPrint, style: Style, width: float, highest: float) -> Notes:
    """Set the small print in columns of a readable width; sources that ``highest`` points do not hold are counted."""
    size = style.size
    count = max(1, round(width / (WIDEST_COLUMN * size)))
    column_width = (width - (count - 1) * COLUMN_GAP * size) / count

    @cache
    def plain(text: str) -> _Paragraph:
        return [_Row(line, first=place == 0) for place, line in enumerate(style.wrap(text, column_width))]

    def numbered(number: int, text: str) -> _Paragraph:
        head = [_Row(SOURCES, heading=True, first=True)] if number == 1 else []
        rows = [
            _Row(line, str(number) if place == 0 else "", hanging=True, first=place == 0 and not head)
            for place, line in enumerate(style.wrap(text, column_width - HANG * size))
        ]
        return head + rows

    sources = [numbered(number, text) for number, text in enumerate(words.sources, 1)]

    def without(cut: int, disputes: int) -> tuple[tuple[_Row, ...], ...]:
        opening = [plain(text) for text in words.opening + _differing(words.differing, disputes)]
        kept = sources[: len(sources) - cut]
        more = [plain(f"{cut} {'more ' if kept else ''}{'source' if cut == 1 else 'sources'}.")] if cut else []
        return _columns([*opening, *kept, *more, plain(words.credits)], count)

    def fits(cut: int, disputes: int) -> bool:
        return _highest(without(cut, disputes), style) <= highest

    # What differs is told more shortly before a source is cut. The more is cut, the lower it gets: the least cut that
    # fits is found by halving.
    disputes = next((most for most in MOST_DISPUTES if fits(0, most)), MOST_DISPUTES[-1])
    cut = bisect_left(range(len(sources)), True, key=lambda cut: fits(cut, disputes))  # noqa: FBT003
    columns = without(cut, disputes)
    return Notes(columns, column_width, _highest(columns, style), style, cut)


def _differing(clauses: Sequence[str], most: int) -> tuple[str, ...]:
    if not clauses:
        return ()
    opening = f"{Verdict.DIFFER.sign} Sources differ"
    if not most:
        return (f"{opening} about {len(clauses)} of these.",)
    more = f"; and {len(clauses) - most} more" if len(clauses) > most else ""
    return (f"{opening}. {'; '.join(clauses[:most])}{more}.",)


def _columns(paragraphs: list[_Paragraph], count: int) -> tuple[tuple[_Row, ...], ...]:
    """Share paragraphs out over columns as evenly as that goes without breaking one."""
    longest = max(map(len, paragraphs), default=0)
    for limit in range(max(longest, sum(map(len, paragraphs)) // count), sum(map(len, paragraphs)) + 1):
        columns: list[_Paragraph] = [[]]
        for paragraph in paragraphs:
            if columns[-1] and len(columns[-1]) + len(paragraph) > limit:
                columns.append([])
            columns[-1] += paragraph
        if len(columns) <= count:
            return tuple(map(tuple, columns))
    return ()


def _highest(columns: tuple[tuple[_Row, ...], ...], style: Style) -> float:
    return max((_height(column, style) for column in columns), default=0.0)


def _height(rows: tuple[_Row, ...], style: Style) -> float:
    gaps = sum(1 for place, row in enumerate(rows) if row.first and place)
    return len(rows) * style.line_height + gaps * PARAGRAPH_GAP * style.size


def _listed(names: Sequence[str]) -> str:
    named = ", ".join(names[:MOST_NAMES])
    return f"{named} and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else named
