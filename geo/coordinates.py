"""Positions as people write them: read from any common form, and written in several.

Two bare numbers say nothing of their order. The rule here is that of the whole program, and of GeoJSON: **longitude
(east or west) comes first**. Only where that cannot be, because the second number is more than 90, are they taken the
other way round. Letters (N 43.6 E 51.2) always say which is which.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

from geo.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

POLE: Final = 90.0
HALF_TURN: Final = 180.0
SIXTY: Final = 60.0
DECIMALS: Final = 5
"""Of degrees: about a metre."""
SECOND_DECIMALS: Final = 1
"""Of seconds of arc: about three metres."""
UTM_SOUTH, UTM_NORTH = -80.0, 84.0
"""Latitudes between which UTM is defined (NGA.SIG.0012, 2014)."""

HEMISPHERES: Final = {
    "N": "N", "S": "S", "E": "E", "W": "W",
    "С": "N", "Ю": "S", "В": "E", "З": "W",  # Russian: север, юг, восток, запад
    "Е": "E",  # the Cyrillic letter that looks like the Latin one
}  # fmt: skip
_RUSSIAN: Final = re.compile(r"([СЮВЗ])[\s.]*[ШД]\b\.?")
"""``с. ш.``, ``в. д.``: latitude and longitude are said once more."""
_NUMBER: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_TOKEN: Final = re.compile(rf"{_NUMBER.pattern}|[{''.join(HEMISPHERES)}]|[,;]")
_MARKS: Final = str.maketrans(dict.fromkeys("°º˚′’'″”\"()[]", " ") | dict.fromkeys("−–", "-"))
_COMMA_DECIMAL: Final = re.compile(r"(?<=\d),(?=\d)")
COORDINATES: Final = 2
MOST_PARTS: Final = 3
"""Degrees, minutes and seconds."""


def parse(text: str) -> tuple[float, float]:
    """Read a position.

    Parameters
    ----------
    text
        Degrees with decimals, or degrees, minutes and seconds; with letters of the hemispheres before or after the
        numbers, Latin or Cyrillic, or with signs. Decimal commas are read where they cannot be anything else.

    Returns
    -------
    tuple[float, float]
        Longitude and latitude in degrees.

    Raises
    ------
    UsageError
        Saying what could not be read.

    Examples
    --------
    >>> parse("43.6 N 51.2 E")
    (51.2, 43.6)
    >>> parse("51.2226, 43.5996")
    (51.2226, 43.5996)
    >>> parse("43°30′ с. ш., 51°12′ в. д.")
    (51.2, 43.5)
    """
    plain = _RUSSIAN.sub(r"\1", text.upper()).translate(_MARKS)
    tokens = _tokens(plain, text)
    letters = [token for token in tokens if token in HEMISPHERES]
    if letters:
        return _by_letters(tokens, letters, text)
    first, second = (_degrees(part, text) for part in _halves(tokens, text))
    if abs(second) > POLE >= abs(first):
        first, second = second, first
    return _checked(first, second, text)


def decimal(longitude: float, latitude: float) -> str:
    """Write a position in degrees with decimals.

    Examples
    --------
    >>> decimal(51.2226, 43.5996)
    '51.22260° E, 43.59960° N'
    """
    east, north = f"{abs(longitude):.{DECIMALS}f}", f"{abs(latitude):.{DECIMALS}f}"
    return f"{east}° {_side(longitude, 'EW')}, {north}° {_side(latitude, 'NS')}"


def sexagesimal(longitude: float, latitude: float) -> str:
    """Write a position in degrees, minutes and seconds.

    Examples
    --------
    >>> sexagesimal(51.2226, 43.5996)
    '51°13′21.4″ E, 43°35′58.6″ N'
    """
    return f"{_dms(longitude)} {_side(longitude, 'EW')}, {_dms(latitude)} {_side(latitude, 'NS')}"


def geojson(longitude: float, latitude: float) -> str:
    """Write a position as GeoJSON has it (RFC 7946, section 3.1.1).

    Examples
    --------
    >>> geojson(51.2226, 43.5996)
    '[51.2226, 43.5996]'
    """
    return f"[{round(longitude, DECIMALS)}, {round(latitude, DECIMALS)}]"


def utm(longitude: float, latitude: float) -> str:
    """Write a position in metres of its UTM zone on WGS 84, by PROJ; nothing where UTM is not defined.

    Examples
    --------
    >>> utm(51.2226, 43.5996)
    'UTM zone 39N, 517966 m E, 4827427 m N'
    """
    if not UTM_SOUTH <= latitude <= UTM_NORTH:
        return ""
    from pyproj import CRS, Transformer  # noqa: PLC0415 - most positions are never asked for in metres

    zone = min(int((longitude + HALF_TURN) // 6) + 1, 60)
    crs = CRS.from_dict({"proj": "utm", "zone": zone, "south": latitude < 0, "datum": "WGS84"})
    easting, northing = Transformer.from_crs("OGC:CRS84", crs, always_xy=True).transform(longitude, latitude)
    return f"UTM zone {zone}{_side(latitude, 'NS')}, {easting:.0f} m E, {northing:.0f} m N"


def _tokens(plain: str, text: str) -> list[str]:
    """Return numbers, letters and separators; refuse anything else."""
    if "." not in plain:
        decimals = _COMMA_DECIMAL.sub(".", plain)
        if len(_NUMBER.findall(decimals)) > 1:  # "51,22 43,60", but not "51,43"
            plain = decimals
    rest = _TOKEN.sub(" ", plain).split()
    if rest:
        _refuse(text, f"“{rest[0].lower()}” is not understood")
    return _TOKEN.findall(plain)


def _by_letters(tokens: list[str], letters: list[str], text: str) -> tuple[float, float]:
    if len(letters) != COORDINATES:
        _refuse(text, "it needs a letter for each of the two numbers, or for none")
    numbers = [token for token in tokens if token not in {",", ";"}]
    before = numbers[0] in HEMISPHERES
    cut = numbers.index(letters[1], 1) if before else numbers.index(letters[0]) + 1
    by_side: dict[str, float] = {}
    for part in (numbers[:cut], numbers[cut:]):
        figures = [token for token in part if token not in HEMISPHERES]
        side = next((HEMISPHERES[token] for token in part if token in HEMISPHERES), "")
        if not side or (figures and figures[0][0] in "+-"):
            _refuse(text, "write either letters or signs, a letter with each number")
        by_side[side] = _degrees(figures, text) * (-1 if side in "SW" else 1)
    latitude = [degrees for side, degrees in by_side.items() if side in "NS"]
    longitude = [degrees for side, degrees in by_side.items() if side in "EW"]
    if not latitude or not longitude:
        _refuse(text, "one letter has to be N or S and the other E or W")
    return _checked(longitude[0], latitude[0], text)


def _halves(tokens: list[str], text: str) -> tuple[list[str], list[str]]:
    """Divide numbers without letters into the two coordinates, at a comma or else in the middle."""
    separators = [place for place, token in enumerate(tokens) if token in {",", ";"}]
    numbers = [token for token in tokens if token not in {",", ";"}]
    if len(separators) == 1:
        return tokens[: separators[0]], tokens[separators[0] + 1 :]
    if separators or len(numbers) not in {2, 4, 6}:
        _refuse(text, "it needs two numbers, a longitude and a latitude")
    return numbers[: len(numbers) // 2], numbers[len(numbers) // 2 :]


def _degrees(parts: Sequence[str], text: str) -> float:
    """Join degrees, minutes and seconds."""
    if not 1 <= len(parts) <= MOST_PARTS:
        _refuse(text, "each coordinate needs degrees, and perhaps minutes and seconds")
    numbers = [float(part) for part in parts]
    if any("." in part for part in parts[:-1]):
        _refuse(text, "only the last of degrees, minutes and seconds may have decimals")
    if any(part[0] in "+-" for part in parts[1:]) or any(number >= SIXTY for number in numbers[1:]):
        _refuse(text, "minutes and seconds go from 0 to 59")
    size = sum(abs(number) / SIXTY**power for power, number in enumerate(numbers))
    return -size if parts[0].startswith("-") else size


def _checked(longitude: float, latitude: float, text: str) -> tuple[float, float]:
    if abs(latitude) > POLE:
        _refuse(text, f"a latitude goes from −90 to 90, and this is {latitude:g}")
    if abs(longitude) > HALF_TURN:
        _refuse(text, f"a longitude goes from −180 to 180, and this is {longitude:g}")
    return longitude, latitude


def _refuse(text: str, reason: str) -> NoReturn:
    example = "Write it like “51.2226, 43.5996” (longitude first) or “43.6 N 51.2 E”."
    raise UsageError(f"“{text.strip()}” is no position: {reason}. {example}")


def _side(degrees: float, letters: str) -> str:
    return letters[degrees < 0]


def _dms(degrees: float) -> str:
    """Write without a sign; rounded as a whole, so that no 60 seconds are ever written."""
    tenths = round(abs(degrees) * SIXTY * SIXTY * 10**SECOND_DECIMALS)
    minutes, seconds = divmod(tenths, int(SIXTY) * 10**SECOND_DECIMALS)
    return f"{minutes // 60}°{minutes % 60:02}′{seconds / 10**SECOND_DECIMALS:04.{SECOND_DECIMALS}f}″"
