"""CSV (RFC 4180) of facts: one row a fact, each of which says by itself what it is about and whose it is.

The first columns are those of ``caspian facts``; then come the names of what the fact is about and how well their
places are known, the article it is from, and what the file holds of the atlas. Lists are joined with semicolons.

The file begins with a byte order mark. Without one a spreadsheet under Windows takes UTF-8 for the machine's old
code page and spoils every name that is not English; pandas, R's readr and the like pass over it. What scripts read
from ``caspian facts --format csv`` has none.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Final

from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.records import FACT_FIELDS
from geo.tables import csv_of

if TYPE_CHECKING:
    from geo.export.contents import Contents
    from geo.export.formats import Progress
    from geo.model import Fact
    from geo.records import Record

ARTICLE_COLUMNS: Final = (
    "title", "publisher", "author", "reprint_of", "published", "published_basis", "derives_from",
)  # fmt: skip
COLUMNS: Final = (
    *FACT_FIELDS, "about_names", "about_precisions", "source_number", "citation",
    *(f"article_{name}" for name in ARTICLE_COLUMNS), "selection",
)  # fmt: skip


def encode(contents: Contents, progress: Progress) -> bytes:
    """Return a table of the facts in UTF-8, with a byte order mark."""
    progress(0.0, "Gathering facts")
    facts = zip(contents.selection.facts, contents.fact_records(), strict=True)
    records = [visible(record | _beside(fact, contents), NOT_IN_C_STRINGS) for fact, record in facts]
    progress(0.7, "Writing CSV")
    content = BOM_UTF8 + csv_of(records, COLUMNS).encode()
    progress(1.0, "The table is written")
    return content


def _beside(fact: Fact, contents: Contents) -> Record:
    """Return what other tables hold about a fact: here there are none."""
    features = [contents.atlas.features[name] for name in fact.about]
    article = contents.atlas.articles[fact.article]
    return {
        "about_names": [feature.name for feature in features],
        "about_precisions": [feature.precision for feature in features],
        "source_number": contents.source_numbers[article.id],
        "citation": contents.citation(fact),
        **{f"article_{name}": getattr(article, name) for name in ARTICLE_COLUMNS},
        "selection": contents.extent_sentence,
    }
