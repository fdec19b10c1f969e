"""Write invented ship positions as GeoJSON: ``large_file.py FILE COUNT``. The same count gives the same file.

Ships run between nine ports in lanes, lie at anchor around them, and some are anywhere at sea: where points pile up,
and where they do not, is as it is with real ones. A million of them are 191 MB.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

PORTS: Final = np.array([
    (49.9, 40.35), (51.15, 43.63), (52.98, 40.0), (50.0, 37.45), (49.47, 42.98), (52.1, 45.6), (48.0, 44.9),
    (53.6, 36.9), (51.9, 47.0),
])  # fmt: skip
"""Longitude and latitude in degrees."""
LANES: Final = 60
UNDER_WAY: Final = 0.55
AT_ANCHOR: Final = 0.4
"""Shares of the ships; the rest are anywhere."""
TYPES: Final = ("tanker", "cargo", "passenger", "tug", "fishing")
DAYS: Final = 730
AT_ONCE: Final = 10_000


def main() -> None:
    """Write the file."""
    path, count = Path(sys.argv[1]), int(sys.argv[2])
    generator = np.random.default_rng(7)
    places = positions(count, generator)
    kinds = generator.integers(0, len(TYPES), count)
    days = np.datetime64("2024-01-01") + generator.integers(0, DAYS, count)
    minutes = generator.integers(0, 24 * 60, count)
    ships = generator.integers(0, 3000, count)
    speeds = generator.gamma(2, 4, count)
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"type":"FeatureCollection","features":[\n')
        for start in range(0, count, AT_ONCE):
            part = slice(start, start + AT_ONCE)
            rows = zip(places[part].tolist(), kinds[part].tolist(), days[part].astype(str).tolist(),
                       minutes[part].tolist(), ships[part].tolist(), speeds[part].tolist(), strict=True)  # fmt: skip
            lines = (
                f'{{"type":"Feature","geometry":{{"type":"Point","coordinates":[{place[0]:.5f},{place[1]:.5f}]}},'
                f'"properties":{{"mmsi":{423_000_000 + ship},"name":"Ship {ship}","type":"{TYPES[kind]}",'
                f'"speed":{speed:.1f},"time":"{day}T{minute // 60:02}:{minute % 60:02}:00Z"}}}}'
                for place, kind, day, minute, ship, speed in rows
            )
            stream.write(",\n" * (start > 0) + ",\n".join(lines))
        stream.write("\n]}\n")


def positions(count: int, generator: np.random.Generator) -> NDArray[np.float64]:
    """Return longitudes and latitudes in degrees, of shape (count, 2), in no order."""
    under_way, at_anchor = int(count * UNDER_WAY), int(count * AT_ANCHOR)
    ends = generator.integers(0, len(PORTS), (LANES, 2))
    lane = generator.integers(0, LANES, under_way)
    start, end = PORTS[ends[lane, 0]], PORTS[ends[lane, 1]]
    done = generator.random((under_way, 1))
    aside = (end - start)[:, ::-1] * (-1, 1) * generator.normal(0, 0.1, LANES)[lane, None]
    sailing = start + (end - start) * done + aside * np.sin(np.pi * done) + generator.normal(0, 0.02, (under_way, 2))
    waiting = PORTS[generator.integers(0, len(PORTS), at_anchor)] + generator.standard_t(2.2, (at_anchor, 2)) * 0.03
    rest = count - under_way - at_anchor
    anywhere = np.column_stack((generator.uniform(46.5, 54, rest), generator.uniform(36.6, 47, rest)))
    found: NDArray[np.float64] = np.clip(np.concatenate((sailing, waiting, anywhere)), (44, 34), (58, 50))
    generator.shuffle(found)
    return found


if __name__ == "__main__":
    main()
