"""A report of a fault says what is needed to find it, and not whose it is."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import crash
from explorer.diagnostics import anonymous, diagnostics
from explorer.messages import LOG, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Return a file that is logged to."""
    before = list(LOG.handlers)
    path = tmp_path / "caspian.log"
    crash.write_log(path)
    yield path
    for handler in [handler for handler in LOG.handlers if handler not in before]:
        LOG.removeHandler(handler)
        handler.close()


def test_a_report_has_versions_messages_and_the_end_of_the_log(log: Path) -> None:
    LOG.error("It went wrong.")
    report = diagnostics([Message(Severity.ERROR, "This was told.")])
    assert log.is_file()
    assert all(part in report for part in ("Python 3.", "PySide6 ", "This was told.", "ERROR It went wrong."))


def test_a_report_has_no_more_of_the_log_than_its_end(log: Path) -> None:
    log.write_text("old\n" * 1000 + "new\n")
    assert diagnostics([]).count("old") == crash.TAIL_LINES - 1


def test_a_report_names_no_home_of_anybody(log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "ada"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "ada"))
    monkeypatch.setenv("LOGNAME", "lovelace")
    LOG.error("%s/atlas and /media/lovelace/disk", Path.home())
    report = diagnostics([Message(Severity.ERROR, f"{Path.home()}/x cannot be read.")])
    assert log.is_file()
    assert "~/atlas and /media/(user)/disk" in report
    assert not {"ada", "lovelace"} & set(report.replace("/", " ").split())


@pytest.mark.parametrize("path", ["/home/ada/map", "C:\\Users\\Ada\\map", "/run/media/ada/stick"])
def test_a_name_in_a_path_is_replaced(path: str) -> None:
    assert "ada" not in anonymous(path, Path("/home/ada"), "ada", "").lower()


def test_a_word_that_only_holds_the_name_stays() -> None:
    assert anonymous("Canada", Path("/home/ada"), "ada", "") == "Canada"


def test_the_log_of_an_error_has_its_traceback(log: Path) -> None:
    try:
        int("no")
    except ValueError:
        LOG.exception("Uncaught")
    logging.shutdown()
    assert "ValueError: invalid literal" in diagnostics([])
    assert log.is_file()
