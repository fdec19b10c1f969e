"""Large layers behind the window: what is found of them, what the page is told, and the table of their records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer.large.finding import LargeFinding
from explorer.large.page import LargePage
from explorer.large.pointing import record_box, record_name, records_at
from explorer.large.shown import Picked
from explorer.models.records_model import RecordsModel
from explorer.tasks import Tasks
from explorer.web.site import Site
from geo.editing import DescribeLayer, PutLarge, RemoveLayer, apply
from geo.large.reading import read_large
from geo.model import LayerStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from geo.editing import Edit

SHIPS = 40
NAMELESS = 39
"""The record that has nothing but a place."""


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Ship {n}", "type": ("tug", "ferry")[n % 2]} if n != NAMELESS else None,
            "geometry": {"type": "Point", "coordinates": [50 + n / 10, 40]},
        }
        for n in range(SHIPS)
    ]
    path = tmp_path / "ships.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.finish()


@pytest.fixture
def finding(session: Session, tasks: Tasks, ships: Path, qtbot: QtBot) -> LargeFinding:
    """Return what looks through the ships, which are in the session's atlas."""
    finding = LargeFinding(session, tasks)
    layer = read_large(ships).layer
    atlas = apply(session.atlas, PutLarge(layer.file), large=lambda _file: layer)
    session.edit(atlas, session.comparisons, "Add the ships")
    qtbot.waitUntil(lambda: "ships" in session.large and not finding.is_under_way)
    return finding


@pytest.fixture
def settle(finding: LargeFinding, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not finding.is_under_way)


@pytest.fixture
def change(session: Session, settle: Callable[[], None]) -> Callable[[Edit], None]:
    def do(edit: Edit) -> None:
        session.edit(apply(session.atlas, edit), session.comparisons, "Change it")
        settle()

    return do


@pytest.fixture
def site(qapp: object) -> Site:  # noqa: ARG001 - Qt must be there first
    return Site(b"")


@pytest.mark.usefixtures("finding")
def test_without_a_question_all_is_shown(session: Session) -> None:
    assert session.large["ships"].count == SHIPS


def test_of_several_questions_in_a_row_the_last_one_is_answered(session: Session, settle: Callable[[], None]) -> None:
    for text in ("ship 1", "ship 11", "ship 12"):
        session.refine(text=text)
    settle()
    assert session.large["ships"].rows().tolist() == [12]


def test_a_removed_layer_is_found_no_longer(session: Session, change: Callable[[Edit], None]) -> None:
    change(RemoveLayer("ships"))
    assert dict(session.large) == {}


def test_an_undone_layer_is_found_no_longer(session: Session, settle: Callable[[], None]) -> None:
    session.history.stack.undo()
    settle()
    assert dict(session.large) == {}


def test_a_picked_record_of_a_layer_that_goes_is_picked_no_longer(
    session: Session, change: Callable[[Edit], None]
) -> None:
    session.pick(Picked("ships", 3))
    change(RemoveLayer("ships"))
    assert session.picked is None


@pytest.mark.usefixtures("finding")
def test_a_feature_that_is_selected_takes_the_place_of_a_record(session: Session) -> None:
    session.pick(Picked("ships", 3))
    session.select("west-port")
    assert (session.selected, session.picked) == ("west-port", None)


@pytest.mark.usefixtures("finding")
def test_a_record_that_is_picked_takes_the_place_of_a_feature(session: Session) -> None:
    session.select("west-port")
    session.pick(Picked("ships", 3))
    assert (session.selected, session.picked) == ("", Picked("ships", 3))


@pytest.mark.usefixtures("finding")
def test_a_record_of_an_unknown_layer_is_not_picked(session: Session) -> None:
    session.pick(Picked("trains", 3))
    assert session.picked is None


@pytest.mark.usefixtures("finding")
def test_records_count_as_features(session: Session) -> None:
    assert session.describe().startswith(str(SHIPS + len(session.atlas.features)))


@pytest.mark.usefixtures("finding")
def test_the_page_is_offered_the_positions(session: Session, site: Site) -> None:
    (entry,) = LargePage(site).entries(session)
    answer = site.get(f"/{entry['packed']}")
    assert answer is not None
    assert answer.content.startswith(b"CXL3")


@pytest.mark.usefixtures("finding")
def test_what_has_not_changed_keeps_its_address(session: Session, site: Site) -> None:
    page = LargePage(site)
    assert page.entries(session)[0]["packed"] == page.entries(session)[0]["packed"]


def test_another_mask_has_another_address(session: Session, site: Site, settle: Callable[[], None]) -> None:
    page, masks = LargePage(site), []
    for text in ("ship 1", "ship 2"):
        session.refine(text=text)
        settle()
        masks.append(page.entries(session)[0]["mask"])
    assert len(set(masks)) == 2


def test_a_mask_says_what_is_shown(session: Session, site: Site, settle: Callable[[], None]) -> None:
    session.refine(text="ship 12")
    settle()
    answer = site.get(f"/{LargePage(site).entries(session)[0]['mask']}")
    assert answer is not None
    assert sum(answer.content) == 1


def test_what_is_no_longer_shown_is_no_longer_offered(session: Session, site: Site, settle: Callable[[], None]) -> None:
    page = LargePage(site)
    (entry,) = page.entries(session)
    session.refine(hidden_layers=frozenset({"ships"}))
    settle()
    assert page.entries(session) == []
    assert site.get(f"/{entry['packed']}") is None


@pytest.mark.usefixtures("finding")
def test_the_page_is_told_where_the_picked_record_is(session: Session, site: Site) -> None:
    session.pick(Picked("ships", 3))
    (entry,) = LargePage(site).entries(session)
    points = session.large["ships"].layer.points
    assert points is not None
    assert points.row[entry["picked"]].tolist() == [3]


def test_a_style_by_value_divides_the_layer(session: Session, site: Site, change: Callable[[Edit], None]) -> None:
    change(DescribeLayer("ships", "Ships", LayerStyle("#0072b2", "type")))
    (entry,) = LargePage(site).entries(session)
    assert [look["label"] for look in entry["looks"]] == ["tug", "ferry", "no value"]


@pytest.mark.usefixtures("finding")
def test_a_record_is_found_where_it_is(session: Session) -> None:
    assert records_at(session, 50.3, 40.0, 8.0) == [Picked("ships", 3)]


@pytest.mark.usefixtures("finding")
def test_nothing_is_found_beside_everything(session: Session) -> None:
    assert records_at(session, 50.35, 40.5, 8.0) == []


def test_what_is_not_shown_is_not_found(session: Session, settle: Callable[[], None]) -> None:
    session.refine(text="ship 12")
    settle()
    assert records_at(session, 50.3, 40.0, 8.0) == []


@pytest.mark.usefixtures("finding")
def test_a_record_without_a_name_is_called_by_its_number(session: Session) -> None:
    assert record_name(session.large["ships"].layer, NAMELESS) == f"ships {NAMELESS + 1}"


@pytest.mark.usefixtures("finding")
def test_a_record_is_in_its_box(session: Session) -> None:
    box = record_box(session.large["ships"].layer, 3)
    assert box == pytest.approx((50.3, 40.0, 50.3, 40.0), abs=1e-6)


@pytest.mark.usefixtures("finding")
def test_the_table_of_records_keeps_the_rules_of_qt(session: Session, qtmodeltester: ModelTester) -> None:
    model = RecordsModel(session)
    model.attend(True)  # noqa: FBT003 - as the signal does
    model.list_layer("ships")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.fixture
def table(session: Session, finding: LargeFinding) -> RecordsModel:  # noqa: ARG001 - the ships must be there
    model = RecordsModel(session)
    model.attend(True)  # noqa: FBT003 - as above
    model.list_layer("ships")
    return model


def test_the_table_has_the_columns_of_the_file(table: RecordsModel) -> None:
    across = Qt.Orientation.Horizontal
    assert [table.headerData(column, across) for column in range(table.columnCount())] == ["name", "type"]


def test_a_cell_shows_what_the_file_says(table: RecordsModel) -> None:
    assert table.index(12, 0).data() == "Ship 12"


def test_the_table_follows_the_question(table: RecordsModel, session: Session, settle: Callable[[], None]) -> None:
    session.refine(text="ship 12")
    settle()
    assert [table.picked(row) for row in range(table.rowCount())] == [Picked("ships", 12)]


def test_a_record_is_found_in_the_table(table: RecordsModel, session: Session, settle: Callable[[], None]) -> None:
    session.refine(text="ship 12")
    settle()
    assert (table.row_of(Picked("ships", 12)), table.row_of(Picked("ships", 13))) == (0, -1)


def test_nobody_looks_up_records_for_a_table_that_is_not_seen(session: Session, finding: LargeFinding) -> None:
    assert not finding.is_under_way
    model = RecordsModel(session)
    model.list_layer("ships")
    assert model.rowCount() == 0
