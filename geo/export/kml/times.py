"""EDTF as KML's times, which are XML Schema's: only what both can say."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree as ET

PLAIN: Final = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
"""A year, a month or a day: KML has these as they are."""
OPEN: Final = ("", "..")


def time_element(edtf: str) -> ET.Element | None:
    """Return when something is, exactly as far as that is stated.

    A date without its year, a season, a quarter and whatever is about or perhaps right have no form in KML that
    would not claim more: they stay words.

    Examples
    --------
    >>> ET.tostring(time_element("2023-05"))
    b'<TimeStamp><when>2023-05</when></TimeStamp>'
    >>> ET.tostring(time_element("2023/.."))
    b'<TimeSpan><begin>2023</begin></TimeSpan>'
    >>> time_element("XXXX-08-06")
    """
    begin, slash, end = edtf.partition("/")
    if not all(PLAIN.fullmatch(part) or (slash and part in OPEN) for part in (begin, end or "..")[: 2 if slash else 1]):
        return None
    if not slash:
        stamp = ET.Element("TimeStamp")
        ET.SubElement(stamp, "when").text = begin
        return stamp
    stated = {name: date for name, date in (("begin", begin), ("end", end)) if date not in OPEN}
    span = ET.Element("TimeSpan")
    for name, date in stated.items():
        ET.SubElement(span, name).text = date
    return span if stated else None
