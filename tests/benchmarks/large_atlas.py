"""An atlas as large as anybody may make one, written into a folder: ``large_atlas.py FOLDER --articles 1000``.

Its things, figures and dates are invented. Nothing in it is wrong, as ``caspian check`` will say, and every sort of
fact is there: figures in mixed units, dates, statuses, plans and outcomes, hedges, years and parts of years.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from pathlib import Path
from typing import Any, Final

import rtoml

FACTS_PER_ARTICLE: Final = 50
FACTS_PER_FEATURE: Final = 16
SUBJECTS_PER_ARTICLE: Final = 10
POSITIONS_PER_LINE: Final = 12
LONGEST_STEP: Final = 0.15
"""Degrees between two of them, about."""
KINDS: Final = {
    "ports": "port",
    "facilities": "oil_terminal",
    "cables": "fibre_cable",
    "pipelines": "oil_pipeline",
    "corridors": "transport_corridor",
    "events": "forum",
    "flows": "cargo_flow",
    "places": "city",
}
LINES: Final = frozenset({"cables", "pipelines", "corridors", "flows"})
FIGURES: Final = {
    "cargo_volume": ("megatonne", "kilotonne"),
    "oil_transit": ("megatonne", "tonne"),
    "trade_turnover": ("megaUSD", "gigaUSD"),
    "cost": ("megaUSD", "gigaKZT"),
    "tourist_count": ("person",),
    "length": ("kilometer",),
}
STATUSES: Final = ("planned", "under_construction", "in_operation")
PERIODS: Final = ("", "2022", "2023", "2024", "2025", "2024-05", "2025-01/2025-08", "2026-34", "2005/..", "XXXX-08-06")
HEDGES: Final = ("exact", "exact", "exact", "about", "more_than", "nearly")
MODALITIES: Final = ("actual", "actual", "actual", "expected", "target")


def write_atlas(folder: Path, articles: int, things: int = 0) -> None:
    """Write an atlas of so many articles, with fifty times as many facts; the same one each time.

    Without a number of features there are as many as give each sixteen facts.
    """
    chance = random.Random(articles)  # noqa: S311 - invented data, not a secret
    wanted = things or articles * FACTS_PER_ARTICLE // FACTS_PER_FEATURE
    layers = _layers(max(len(KINDS), wanted), chance)
    (folder / "layers").mkdir(parents=True, exist_ok=True)
    (folder / "seeds").mkdir(exist_ok=True)
    for layer, own in layers.items():
        collection = {"type": "FeatureCollection", "features": own}
        (folder / "layers" / f"{layer}.geojson").write_text(json.dumps(collection), encoding="utf-8")
    names = [feature["id"] for features in layers.values() for feature in features]
    for number in range(articles):
        seed = _seed(number, names, chance)
        (folder / "seeds" / f"{seed['article']['id']}.toml").write_text(rtoml.dumps(seed), encoding="utf-8")


def _layers(features: int, chance: random.Random) -> dict[str, list[dict[str, Any]]]:
    layers: dict[str, list[dict[str, Any]]] = {layer: [] for layer in KINDS}
    for number in range(features):
        layer = list(KINDS)[number % len(KINDS)]
        layers[layer].append(_feature(number, layer, chance))
    return layers


def _feature(number: int, layer: str, chance: random.Random) -> dict[str, Any]:
    line = layer in LINES
    course = [[round(chance.uniform(60, 80), 4), round(chance.uniform(40, 50), 4)]]
    east, north = chance.uniform(-LONGEST_STEP, LONGEST_STEP), chance.uniform(-LONGEST_STEP, LONGEST_STEP)
    while line and len(course) < POSITIONS_PER_LINE:
        # It keeps its direction by and large, as a pipeline does.
        bend = [chance.uniform(-LONGEST_STEP, LONGEST_STEP) / 2 for _ in "xy"]
        course.append([round(course[-1][0] + east + bend[0], 4), round(course[-1][1] + north + bend[1], 4)])
    geometry = {"type": "LineString", "coordinates": course} if line else {"type": "Point", "coordinates": course[0]}
    properties = {
        "name": f"{_word(chance)} {_word(chance)} {number}",
        "names": {"kk": f"{_word(chance)} {number}"},
        "aliases": [f"{_word(chance)} {number}"],
        "kind": KINDS[layer],
        "precision": "route" if line else "site",
        "geometry_source": "Invented for a measurement.",
    }
    return {"type": "Feature", "id": f"feature-{number}", "properties": properties, "geometry": geometry}


def _word(chance: random.Random) -> str:
    return "".join(chance.choice("bdgklmnrst") + chance.choice("aeiou") for _ in range(3)).title()


def _seed(number: int, features: list[str], chance: random.Random) -> dict[str, Any]:
    name = f"article-{number}"
    article = {
        "id": name,
        "title": f"{_word(chance)} and {_word(chance)}, number {number}",
        "publisher": f"{_word(chance)} Post",
        "author": f"{_word(chance)} {_word(chance)}" if number % 3 else "",
        "published": f"2025-{1 + number % 12:02}-{1 + number % 28:02}",
        "published_basis": "stated",
        "sha256": hashlib.sha256(name.encode()).hexdigest(),
        "characters": 1000 * FACTS_PER_ARTICLE,
        "derives_from": [f"article-{number - 1}"] if number % 10 == 1 else [],
    }
    subjects = chance.sample(features, min(SUBJECTS_PER_ARTICLE, len(features)))
    facts = [_fact(name, place, chance.choice(subjects), chance) for place in range(FACTS_PER_ARTICLE)]
    return {"article": article, "fact": facts}


def _fact(article: str, place: int, feature: str, chance: random.Random) -> dict[str, Any]:
    sort = place % 5
    stated = _date(chance) if sort == 0 else _status(chance) if sort == 1 else _figure(chance)
    exact = f"phrase {place}"
    return stated | {
        "id": f"{article}-fact-{place}",
        "about": [feature],
        "statement": f"What the article has to say of this thing, in its place {place}.",
        "exact": exact,
        "paragraph": place + 1,
        "start": 1000 * place,
        "end": 1000 * place + len(exact),
    }


def _date(chance: random.Random) -> dict[str, Any]:
    year, month, day = chance.randint(2023, 2027), chance.randint(1, 12), chance.randint(1, 28)
    date = chance.choice((f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"))
    return {"indicator": "completion_date", "date": date, "qualifier": chance.choice(("exact", "by_end_of"))}


def _status(chance: random.Random) -> dict[str, Any]:
    return {"indicator": "status", "label": chance.choice(STATUSES)}


def _figure(chance: random.Random) -> dict[str, Any]:
    indicator = chance.choice(list(FIGURES))
    low = round(chance.uniform(1, 9), 1)
    return {
        "indicator": indicator,
        "value": low,
        "unit": chance.choice(FIGURES[indicator]),
        "period": chance.choice(PERIODS),
        "qualifier": chance.choice(HEDGES),
        "modality": chance.choice(MODALITIES),
        "scope": chance.choice(("", "", "transit")),
    } | ({"value_max": round(low + 2, 1), "qualifier": "exact"} if chance.random() < 1 / 10 else {})


def main() -> None:
    """Write the atlas."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where; what is there already is written over")
    parser.add_argument("--articles", type=int, default=1000, help="how many (default: %(default)s)")
    parser.add_argument("--features", type=int, default=0, help="how many; otherwise one for every sixteen facts")
    options = parser.parse_args()
    write_atlas(options.folder, options.articles, options.features)


if __name__ == "__main__":
    main()
