"""Settings survive, and wrong ones are as good as none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray

from explorer import remembered
from explorer.settings import VERSION, Settings
from geo.query import Query

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_a_text_comes_back(path: Path) -> None:
    first = Settings(path)
    first.remember("theme", "dark")
    first.save()
    assert Settings(path).text("theme") == "dark"


@pytest.mark.parametrize("texts", [[], ["one"], ["one", "two"], ["with, comma"]], ids=str)
def test_several_texts_come_back(path: Path, texts: list[str]) -> None:
    first = Settings(path)
    first.remember("layers", texts)
    first.save()
    assert list(Settings(path).texts("layers")) == texts


def test_bytes_come_back(path: Path) -> None:
    first = Settings(path)
    first.remember("state", QByteArray(b"\x00\xff"))
    first.save()
    assert Settings(path).data("state") == QByteArray(b"\x00\xff")


def test_what_is_not_there_is_the_default(path: Path) -> None:
    assert Settings(path).text("theme", "light") == "light"


def test_a_value_of_another_type_is_the_default(path: Path) -> None:
    settings = Settings(path)
    settings.remember("state", "not bytes")
    assert settings.data("state").isEmpty()


def test_settings_of_a_later_version_are_dropped(path: Path) -> None:
    later = Settings(path)
    later.remember("theme", "dark")
    later.remember("version", str(VERSION + 1))
    later.save()
    assert Settings(path).text("theme") == ""


def test_a_file_that_is_no_settings_file_does_no_harm(path: Path) -> None:
    path.write_bytes(b"\x00\x01[[[=\n=")
    assert Settings(path).text("theme") == ""


def test_the_filters_of_version_1_come_along(path: Path) -> None:
    first = Settings(path)
    first.remember("version", "1")
    first.remember("query/text", "oil")
    first.remember("query/hidden_layers", ["flows"])
    first.save()
    assert remembered.query(Settings(path)) == Query(text="oil", hidden_layers=frozenset({"flows"}))
