"""What a reader does with the single page: look things up, filter, click, and the same by the keyboard alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from geo import resources, wording
from geo.modules import bundle
from geo.query import Query, fold, select

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from tests.end_to_end.html_export.conftest import Reader


def test_the_list_has_every_feature(open_page: Reader, builtin: Atlas) -> None:
    assert sorted(open_page.listed()) == sorted(feature.name for feature in builtin.features.values())


def test_the_details_show_every_fact_of_every_article(open_page: Reader, builtin: Atlas) -> None:
    rows = "[...document.querySelectorAll('#panel-list .row')]"
    read = f"{rows}.map(row => (row.click(), document.getElementById('details').textContent))"
    details: list[str] = open_page.ask(read)
    for feature, text in zip(builtin.features.values(), details, strict=True):
        assert feature.name in text
        for fact in builtin.facts_about(feature.id):
            assert builtin.articles[fact.article].title in text
            assert wording.value(fact, builtin.vocabulary) in text
            assert fact.statement in text
            assert f"¶\u00a0{fact.paragraph} {fact.exact}" in text


def test_words_are_folded_as_in_the_program(open_page: Reader, builtin: Atlas) -> None:
    texts = [
        *(spelling for feature in builtin.features.values() for spelling in feature.spellings),
        *(fact.statement for fact in builtin.facts.values()),
        "İstanbul – Straße ǅ ﬁ",
    ]
    script = bundle(resources.asset("page", "standalone", "filter.js"))
    folded = open_page.ask(f"(() => {{ {script} return {json.dumps(texts)}.map(module0.fold); }})()")
    assert folded == [fold(text) for text in texts]


def test_typing_leaves_what_has_the_words(open_page: Reader, builtin: Atlas) -> None:
    open_page.press(Qt.Key.Key_Slash)
    open_page.type("aktau")
    expected = select(builtin, Query(text="aktau")).features
    assert sorted(open_page.listed()) == sorted(feature.name for feature in expected)
    assert open_page.text("#count") == f"{len(expected)} of {len(builtin.features)} features"


def test_a_layer_can_be_switched_off(open_page: Reader, builtin: Atlas) -> None:
    open_page.click("#tab-layers")
    open_page.click("#panel-layers input")
    open_page.click("#tab-list")
    layer = builtin.layers[0]
    assert len(open_page.listed()) == len(builtin.features) - len(layer.features)
    assert layer.features[0].name not in open_page.listed()


def test_a_source_can_be_switched_off(open_page: Reader, builtin: Atlas) -> None:
    _, *others = builtin.articles
    open_page.click("#tab-sources")
    open_page.click("#panel-sources input")
    open_page.click("#tab-list")
    expected = select(builtin, Query(sources=frozenset(others))).features
    assert sorted(open_page.listed()) == sorted(feature.name for feature in expected)


def test_what_sources_differ_about_can_be_asked_for(open_page: Reader) -> None:
    open_page.click("#tab-layers")
    open_page.click("#panel-layers .apart input")
    open_page.click("#tab-list")
    marked = open_page.ask("document.querySelectorAll('#panel-list .mark').length")
    assert len(open_page.listed()) == marked > 0


def test_everything_is_shown_again_with_one_click(open_page: Reader, builtin: Atlas) -> None:
    open_page.press(Qt.Key.Key_Slash)
    open_page.type("aktau")
    open_page.click("#clear")
    assert len(open_page.listed()) == len(builtin.features)
    assert open_page.ask("document.getElementById('search').value") == ""


def test_a_click_on_the_map_opens_the_details(open_page: Reader) -> None:
    open_page.click_at(*open_page.place_of("kashagan"))
    open_page.wait_for("!document.getElementById('details').hidden")
    assert open_page.text("#details h2") == "Kashagan field"


def test_several_things_under_the_pointer_are_offered(open_page: Reader) -> None:
    open_page.click_at(*open_page.place_of("aktau-port"))
    open_page.wait_for("document.querySelectorAll('#details .rows .row').length > 1")
    name = open_page.ask("document.querySelector('#details .name > span').textContent")
    open_page.click("#details .row")
    assert open_page.text("#details h2") == name


def test_the_keyboard_alone_opens_and_closes_a_feature(open_page: Reader) -> None:
    open_page.press(Qt.Key.Key_Slash, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    first, second, *_ = open_page.listed()
    focused = "document.activeElement.querySelector('.name > span').textContent"
    assert open_page.ask(focused) == first
    open_page.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert open_page.text("#details h2") == second
    assert open_page.ask("document.activeElement === document.querySelector('#details h2')")
    open_page.press(Qt.Key.Key_Escape)
    assert open_page.ask("document.getElementById('details').hidden")
    assert open_page.ask(focused) == second


def test_the_arrows_go_from_tab_to_tab(open_page: Reader) -> None:
    open_page.press(Qt.Key.Key_Slash, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert open_page.ask("document.getElementById('tab-sources').getAttribute('aria-selected')") == "true"
    assert open_page.ask("document.getElementById('panel-sources').checkVisibility()")
    assert not open_page.ask("document.getElementById('panel-list').checkVisibility()")


def test_an_address_with_an_id_opens_that_feature(reader: Reader, builtin: Atlas, builtin_file: Path) -> None:
    reader.open(builtin_file, fragment="fibre-cable")
    assert reader.text("#details h2") == builtin.feature("fibre-cable").name
