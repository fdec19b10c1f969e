"""A KML document from the contents."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import msgspec

from geo import resources
from geo.export.characters import NOT_IN_XML, visible
from geo.export.kml.balloons import balloon, facts_list, preface
from geo.export.kml.geometries import geometry_element
from geo.export.kml.looks import look_of, style_element
from geo.export.kml.times import time_element
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.export.contents import Contents
    from geo.export.formats import Progress
    from geo.model import Feature
    from geo.records import Record
    from geo.symbology import Symbology

NAMESPACE: Final = "http://www.opengis.net/kml/2.2"
WITHOUT_PLACE: Final = "Without a place"
ABOUT_NOTHING: Final = "Stated of no thing on the map"
_NOT_IN_AN_ID: Final = re.compile(r"[^A-Za-z0-9_.-]")


def encode(contents: Contents, progress: Progress) -> bytes:
    """Return a KML document in UTF-8."""
    progress(0.0, "Gathering features and facts")
    root = ET.Element("kml", xmlns=NAMESPACE)
    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(contents.atlas.layers)
    root.append(_Document(contents, symbology).element())
    progress(0.7, "Writing KML")
    ET.indent(root)
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
    progress(1.0, "The KML is written")
    return content


class _Document:
    """Folders of placemarks, and the styles they share."""

    def __init__(self, contents: Contents, symbology: Symbology) -> None:
        self._contents = contents
        self._symbology = symbology
        self._ids = _Ids()
        self._looks: dict[tuple[str, bool], str] = {}

    def element(self) -> ET.Element:
        contents = self._contents
        folders = [self._folder(label, features) for label, features in self._by_layer().items()]
        stray = [fact for fact in contents.selection.facts if not fact.about]
        if contents.placeless or stray:
            folder = self._folder(WITHOUT_PLACE, contents.placeless)
            if stray:
                folder.append(_described("Placemark", ABOUT_NOTHING, facts_list(stray, contents)))
            folders.append(folder)
        document = _described("Document", contents.name, preface(contents))
        document.extend(style_element(look, name, self._symbology) for look, name in self._looks.items())
        document.extend(folders)
        return document

    def _by_layer(self) -> dict[str, list[Feature]]:
        """Return what has a place by the label of its layer."""
        terms = self._contents.atlas.vocabulary.layers
        found: dict[str, list[Feature]] = {}
        for feature in self._contents.selection.features:
            if feature.geometry is not None:
                found.setdefault(terms[feature.layer].label, []).append(feature)
        return found

    def _folder(self, name: str, features: Iterable[Feature]) -> ET.Element:
        folder = ET.Element("Folder")
        _add_text(folder, "name", name)
        folder.extend(self._placemark(feature) for feature in features)
        return folder

    def _placemark(self, feature: Feature) -> ET.Element:
        """Return a feature; the order of what is in it is the schema's."""
        contents = self._contents
        placemark = _described("Placemark", feature.name, balloon(feature, contents, self._symbology))
        placemark.set("id", self._ids.unique(feature.id))
        time = time_element(feature.date or "")
        if time is not None:
            placemark.append(time)
        if feature.geometry is not None:
            _add_text(placemark, "styleUrl", f"#{self._style(feature)}")
        data = ET.SubElement(placemark, "ExtendedData")
        record: Record = {"id": feature.id} | contents.feature_record(feature)
        for name, value in record.items():
            if value is not None and value not in ([], {}):
                entry = ET.SubElement(data, "Data", name=visible(name, NOT_IN_XML))
                _add_text(entry, "value", value if isinstance(value, str) else _json(value))
        if feature.geometry is not None:
            placemark.append(geometry_element(feature.geometry))
        return placemark

    def _style(self, feature: Feature) -> str:
        """Return the id of the style that all features of one look share."""
        look = look_of(feature, self._symbology, self._contents.atlas.vocabulary)
        if look not in self._looks:
            self._looks[look] = self._ids.unique(f"look-{look[0]}{'-faint' if look[1] else ''}")
        return self._looks[look]


class _Ids:
    """Makes ids that XML takes (``xsd:ID``): the own one where it is such, else one like it."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unique(self, wanted: str) -> str:
        name = _NOT_IN_AN_ID.sub("_", wanted)
        if not name[:1].isalpha():
            name = f"_{name}"
        numbered = (name if number == 1 else f"{name}_{number}" for number in count(1))
        found = next(name for name in numbered if name not in self._taken)
        self._taken.add(found)
        return found


def _described(kind: str, name: str, description: str) -> ET.Element:
    element = ET.Element(kind)
    _add_text(element, "name", name)
    ET.SubElement(element, "Snippet", maxLines="0")
    _add_text(element, "description", description)
    return element


def _json(value: object) -> str:
    return msgspec.json.encode(visible(value)).decode()


def _add_text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = visible(text, NOT_IN_XML)
