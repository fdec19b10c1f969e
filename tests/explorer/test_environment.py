"""What Qt reads from the environment, as the program sets it before Qt is loaded."""

from __future__ import annotations

import os

import pytest

from explorer.environment import prepare_qt

RENDERER = "QT_QUICK_BACKEND"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (RENDERER, "QT_QPA_PLATFORM", "QTWEBENGINE_DISABLE_SANDBOX", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_off_screen_no_graphics_card_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    prepare_qt()
    assert os.environ[RENDERER] == "software"


def test_on_a_display_qt_chooses_how_it_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    prepare_qt()
    assert RENDERER not in os.environ


def test_what_somebody_has_chosen_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv(RENDERER, "rhi")
    prepare_qt()
    assert os.environ[RENDERER] == "rhi"
