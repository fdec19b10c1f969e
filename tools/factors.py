"""Work out what the vocabulary's units are in one another: ``python -m tools.factors``.

To be run when a unit is added to the vocabulary; a test says when it has to be.
"""

from __future__ import annotations

import msgspec

from geo import resources
from geo.factors import Factors, factors_file
from geo.quantities import Units
from geo.vocabulary import Vocabulary, read_vocabulary


def table(vocabulary: Vocabulary) -> Factors:
    """Return the factors between all units that have a label or belong to an indicator, as pint has them."""
    by_pint = Units(vocabulary.units, known=Factors())
    indicators = {indicator.unit for indicator in vocabulary.indicators.values() if indicator.unit}
    units = sorted(indicators | vocabulary.units.labels.keys())
    factors = {unit: {wanted: by_pint.factor(unit, wanted) for wanted in units if wanted != unit} for unit in units}
    kept = {unit: {w: f for w, f in own.items() if f is not None} for unit, own in factors.items()}
    return Factors(vocabulary.units.definitions, kept, frozenset(filter(by_pint.is_currency, units)))


def written(factors: Factors) -> bytes:
    """Return the table as the content of its file."""
    return msgspec.json.format(msgspec.json.encode(factors, order="deterministic"), indent=1) + b"\n"


if __name__ == "__main__":
    content = written(table(read_vocabulary(resources.asset("vocabulary.toml"))))
    factors_file().write_bytes(content)
    print(f"{factors_file().name} is written.")
