"""A GeoPackage from the contents: the features first, then what is known of them, then how they look."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from pyogrio.errors import DataLayerError, DataSourceError

from geo import resources
from geo.errors import ExportError
from geo.export.geopackage.layers import feature_tables, write_features
from geo.export.geopackage.names import Names
from geo.export.geopackage.styles import STYLES, write_styles
from geo.export.geopackage.tables import relate, write_table
from geo.records import ARTICLE_FIELDS, COMPARISON_FIELDS, FACT_FIELDS
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.export.contents import Contents
    from geo.export.formats import Progress
    from geo.export.geopackage.layers import FeatureTable

ARTICLES: Final = "articles"
FACTS: Final = "facts"
COMPARISONS: Final = "comparisons"
ABOUT: Final = "about"
NO_DATE: Final = "1970-01-01T00:00:00.000Z"
"""Stands where GeoPackage wants to know when a table was changed: the same contents are the same file."""

INTEGERS: Final = ("number", "characters", "paragraph", "start", "end", "independent_sources")
REALS: Final = ("value", "value_max", "spread_absolute", "spread_relative")
TYPES: Final = dict.fromkeys(INTEGERS, "INTEGER") | dict.fromkeys(REALS, "REAL")
IDENTIFIER: Final = {"id": "TEXT NOT NULL UNIQUE"}


def encode(contents: Contents, progress: Progress) -> bytes:
    """Return a GeoPackage.

    Raises
    ------
    ExportError
        When it cannot be put together in the folder for temporary files.
    """
    names = Names((ARTICLES, FACTS, COMPARISONS, ABOUT, STYLES))
    tables = feature_tables(contents, names)
    with TemporaryDirectory(prefix="caspian-") as folder:
        path = Path(folder) / "contents.gpkg"
        for number, table in enumerate(tables):
            progress(0.6 * number / len(tables), f"Writing {table.name}")
            with _told():
                write_features(table, contents, path)
        progress(0.6, "Writing facts, sources and styles")
        with _told():
            _write_beside(path, contents, tables, names)
            content = path.read_bytes()
    progress(1.0, "The GeoPackage is written")
    return content


@contextmanager
def _told() -> Iterator[None]:
    """Say in a sentence what stands in the way; what is raised to cancel passes by."""
    try:
        yield
    except (OSError, sqlite3.Error, DataSourceError, DataLayerError) as error:
        raise ExportError(f"The GeoPackage cannot be put together ({error}). Nothing was changed.") from error


def _write_beside(path: Path, contents: Contents, tables: tuple[FeatureTable, ...], names: Names) -> None:
    """Add to the features what is known of them, and how they look."""
    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(contents.atlas.layers)
    with closing(sqlite3.connect(path)) as database, database:
        _write_evidence(database, contents)
        _write_links(database, contents, tables, names)
        write_styles(database, tables, symbology, contents.atlas.vocabulary, NO_DATE)
        database.execute("UPDATE gpkg_contents SET last_change = ?", (NO_DATE,))


def _write_evidence(database: sqlite3.Connection, contents: Contents) -> None:
    """Write what the sources state, who they are, and where they differ."""
    sources = ("number", "citation", *ARTICLE_FIELDS)
    write_table(database, ARTICLES, "The sources, numbered.", _types(sources) | IDENTIFIER, contents.source_records())
    facts = _types((*FACT_FIELDS, "citation")) | IDENTIFIER | {"article": f"TEXT REFERENCES {ARTICLES}(id)"}
    records = [
        record | {"citation": contents.citation(fact)}
        for fact, record in zip(contents.selection.facts, contents.fact_records(), strict=True)
    ]
    write_table(database, FACTS, "What the sources state, and where.", facts, records)
    description = "Where sources meet and where they differ, computed."
    write_table(database, COMPARISONS, description, _types(COMPARISON_FIELDS), contents.comparison_records())
    precisions = contents.atlas.vocabulary.precisions
    about = [
        ("title", contents.name),
        ("contents", contents.extent_sentence),
        *(("credit", sentence) for sentence in contents.credit_sentences),
        *((f"precision “{name}”", f"{term.label}: {term.explanation}") for name, term in precisions.items()),
    ]
    rows = [{"subject": subject, "text": text} for subject, text in about]
    write_table(database, ABOUT, "What this file holds, and whose work is in it.", _types(("subject", "text")), rows)


def _write_links(
    database: sqlite3.Connection, contents: Contents, tables: tuple[FeatureTable, ...], names: Names
) -> None:
    """Link features to the facts about them, and comparisons to the facts they hold."""
    keys = {fact.id: number for number, fact in enumerate(contents.selection.facts, 1)}
    for table in tables:
        pairs = [
            (number, keys[fact.id]) for number, f in enumerate(table.features, 1) for fact in contents.facts_about(f)
        ]
        relate(database, table.name, FACTS, names.unique(f"{table.name}_facts"), pairs)
    pairs = [(number, keys[fact]) for number, c in enumerate(contents.told, 1) for fact in c.facts if fact in keys]
    relate(database, COMPARISONS, FACTS, names.unique(f"{COMPARISONS}_facts"), pairs)


def _types(columns: tuple[str, ...]) -> dict[str, str]:
    return {name: TYPES.get(name, "TEXT") for name in columns}
