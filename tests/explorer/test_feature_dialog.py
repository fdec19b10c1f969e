"""The form for a feature: names, sort and place, and the edit that comes of them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.dialogs.feature_dialog import FeatureDialog
from geo.model import Feature, LineString, MultiLineString, Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.dialogs.record_dialog import Desk
    from tests.explorer.conftest import Done

EMPTY = Feature("", "", "", "", "", "", None)


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Callable[[Feature], FeatureDialog]:
    """Return what opens the form for a feature."""

    def shown(feature: Feature) -> FeatureDialog:
        dialog = FeatureDialog(desk, feature)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return shown


@pytest.fixture
def blank(show: Callable[[Feature], FeatureDialog]) -> FeatureDialog:
    """Return the form for a feature of which nothing is said yet."""
    return show(EMPTY)


def fill(dialog: FeatureDialog, layer: str = "ports", *lines: str) -> None:
    QTest.keyClicks(dialog.name, "Northhaven")
    dialog.layer.choose(layer)
    dialog.kind.choose("port")
    dialog.precision.choose("site")
    QTest.keyClicks(dialog.geometry_source, "Read from a chart.")
    dialog.positions.setPlainText("\n".join(lines))


@pytest.mark.parametrize("name", ["west-port", "sea-cable", "answer", "fair", "oil-flow", "westland"])
def test_every_sort_of_feature_comes_back_as_it_was(
    show: Callable[[Feature], FeatureDialog], desk: Desk, name: str
) -> None:
    feature = desk.atlas.features[name]
    assert show(feature).read_edit().feature == feature


def test_a_new_feature_is_put_at_the_position_that_is_typed(blank: FeatureDialog, done: Done) -> None:
    fill(blank, "ports", "51.5 E, 44 N")
    assert blank.review()
    QTest.keyClick(blank.name, Qt.Key.Key_Return)
    (edit,) = done.edits
    assert edit == blank.read_edit()
    assert blank.read_edit().feature.geometry == Point((51.5, 44.0))


def test_an_id_is_made_of_the_name(blank: FeatureDialog) -> None:
    QTest.keyClicks(blank.name, "West Port")
    assert blank.identifier.text() == "west-port-2"


def test_several_positions_are_a_line_where_the_layer_takes_lines(blank: FeatureDialog) -> None:
    fill(blank, "cables", "51.5, 44", "50, 43", "49, 42")
    assert blank.read_edit().feature.geometry == LineString(((51.5, 44.0), (50.0, 43.0), (49.0, 42.0)))


def test_a_line_where_the_layer_takes_points_is_refused_beside_the_positions(blank: FeatureDialog) -> None:
    fill(blank, "ports", "51.5, 44", "50, 43")
    assert not blank.review()
    assert "cannot be drawn in the layer" in blank.form.said("geometry")


def test_a_position_that_cannot_be_read_is_named_by_its_line(blank: FeatureDialog) -> None:
    fill(blank, "cables", "51.5, 44", "somewhere")
    assert not blank.review()
    assert blank.form.said("geometry").startswith("Line 2:")


def test_a_feature_without_a_place_has_no_precision_to_choose(blank: FeatureDialog) -> None:
    fill(blank)
    blank.geometry_is.choose("nowhere")
    assert (blank.precision.value(), blank.precision.isEnabled()) == ("none", False)
    assert blank.review()
    assert blank.read_edit().feature.geometry is None


def test_clicked_positions_say_where_they_are_from(blank: FeatureDialog) -> None:
    blank.take_positions([(51.123456, 43.654321)])
    assert blank.geometry_source.text() == "Placed by hand on the map."
    blank.layer.choose("ports")
    assert blank.read_edit().feature.geometry == Point((51.1235, 43.6543))


def test_a_geometry_that_cannot_be_typed_stays_as_it_is(show: Callable[[Feature], FeatureDialog], desk: Desk) -> None:
    lines = MultiLineString((((51.2, 43.6), (50.0, 42.0)), ((49.0, 41.0), (48.0, 40.0))))
    feature = dataclasses.replace(desk.atlas.features["sea-cable"], geometry=lines)
    assert show(feature).read_edit().feature.geometry == lines


def test_a_position_keeps_digits_that_are_not_written(show: Callable[[Feature], FeatureDialog], desk: Desk) -> None:
    exact = Point((51.123456789, 43.987654321, 12.0))
    feature = dataclasses.replace(desk.atlas.features["west-port"], geometry=exact)
    assert show(feature).read_edit().feature.geometry == exact


def test_names_are_read_by_language(blank: FeatureDialog) -> None:
    blank.names.setPlainText("az: Şimal limanı\nru: Северный порт")
    assert blank.read_edit().feature.names == {"az": "Şimal limanı", "ru": "Северный порт"}


def test_a_name_without_a_language_is_refused_beside_it(blank: FeatureDialog) -> None:
    fill(blank, "ports", "51.5, 44")
    blank.names.setPlainText("Şimal limanı")
    assert not blank.review()
    assert "“Şimal limanı”: write the language" in blank.form.said("names")


def test_an_end_that_is_no_feature_is_refused_beside_it(blank: FeatureDialog) -> None:
    fill(blank, "ports", "51.5, 44")
    blank.ends["from_"].setEditText("Atlantis")
    assert not blank.review()
    assert blank.form.said("from") == "There is no feature “Atlantis”: choose one of the list."


def test_a_feature_cannot_be_at_itself(show: Callable[[Feature], FeatureDialog], desk: Desk) -> None:
    dialog = show(desk.atlas.features["east-town"])
    assert dialog.ends["place"].findData("east-town") == -1


def test_a_date_that_is_none_is_refused_beside_it(blank: FeatureDialog) -> None:
    fill(blank, "ports", "51.5, 44")
    blank.date.setText("soon")
    assert not blank.review()
    assert "soon" in blank.form.said("date")


def test_placing_on_the_map_is_offered_by_its_key(blank: FeatureDialog, qtbot: QtBot) -> None:
    blank.layer.choose("ports")
    with qtbot.waitSignal(blank.place_wanted):
        QTest.keyClick(blank, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
