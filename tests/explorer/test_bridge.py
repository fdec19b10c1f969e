"""What the page may say: known ids, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.web.bridge import MOST, Bridge

KNOWN = {"a", "b"}


def hear(said: object) -> list[list[str]]:
    """Return what the bridge passes on of what the page says."""
    bridge = Bridge(KNOWN.__contains__)
    heard: list[list[str]] = []
    bridge.features_picked.connect(heard.append)
    bridge.picked(said)
    return heard


def test_known_ids_are_passed_on_in_their_order() -> None:
    assert hear(["b", "a"]) == [["b", "a"]]


def test_a_click_on_nothing_is_passed_on() -> None:
    assert hear([]) == [[]]


def test_an_id_is_passed_on_once() -> None:
    assert hear(["a", "a"]) == [["a"]]


@pytest.mark.parametrize("said", [None, "a", 1, {"a": 1}, ["a"] * (MOST + 1)], ids=repr)
def test_what_is_no_short_list_is_not_passed_on(said: object) -> None:
    assert hear(said) == []


@given(st.lists(st.one_of(st.none(), st.integers(), st.text(), st.lists(st.text())), max_size=20))
def test_whatever_the_page_says_only_known_ids_get_through(said: list[object]) -> None:
    assert all(set(ids) <= KNOWN for ids in hear(said))
