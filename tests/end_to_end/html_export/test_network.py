"""The single page asks for nothing and runs nothing but itself, in Qt WebEngine and in Debian's Chromium."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from tests.end_to_end.html_export.conftest import Reader


def test_the_page_asks_for_nothing_but_itself(open_page: Reader) -> None:
    asked = [address for address in open_page.recorder.asked if not address.startswith("data:font/woff")]
    assert [re.sub(r"\?.*", "", address).rpartition("/")[2] for address in asked] == ["map.html"]


def test_a_script_written_into_the_page_does_not_run(shared_reader: Reader, builtin_file: Path) -> None:
    shared_reader.open(builtin_file)
    inline = "Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'})"
    shared_reader.ask(f"document.body.append({inline}) ?? 0")
    assert shared_reader.ask("window.ran ?? 0") == 0
    assert any("Content Security Policy" in message for message in shared_reader.page.heard)


@pytest.mark.parametrize(
    "way", ["fetch('{url}').catch(() => 0)", "document.body.append(Object.assign(new Image(), {{src: '{url}'}}))"]
)
def test_a_page_that_tries_to_ask_for_more_is_refused(way: str, shared_reader: Reader, builtin_file: Path) -> None:
    shared_reader.open(builtin_file)
    shared_reader.recorder.asked.clear()
    shared_reader.ask(f"[{way.format(url='http://127.0.0.1:9/')}].length")
    shared_reader.wait_until(lambda: any("Content Security Policy" in m for m in shared_reader.page.heard))
    assert shared_reader.recorder.asked == []


OWN_TALK: Final = re.compile(r", source: chrome(-extension|-untrusted)?://\S* \(\d+\)$")
"""How Chromium ends what its own pages and extensions say, such as that the network is slow."""


class Chromium:
    """Debian's browser, as a reader has it, apart from its own talk with its makers."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "network.json"
        quiet = (
            "--disable-background-networking --disable-component-update --disable-sync --disable-quic --no-first-run"
        )
        self.command = (
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", *quiet.split(), "--enable-logging=stderr",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # it asks its makers all the same
            f"--user-data-dir={folder / 'profile'}", f"--log-net-log={self.log}", "--virtual-time-budget=5000",
        )  # fmt: skip

    def dump(self, address: str) -> tuple[str, list[str]]:
        """Return a page as it is after its scripts have run, and what was said about it on the console."""
        command = (*self.command, "--dump-dom", address)
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603 - ours
        return done.stdout, [
            line for line in done.stderr.splitlines() if "CONSOLE" in line and not OWN_TALK.search(line)
        ]

    def asked(self) -> list[str]:
        """Return what the page asked the network for; what the browser asked for itself has no origin."""
        log = json.loads(self.log.read_text(encoding="utf-8"))
        start = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
        jobs = [event["params"] for event in log["events"] if event["type"] == start and "url" in event["params"]]
        return [job["url"] for job in jobs if job["initiator"] != "not an origin"]


@pytest.fixture
def chromium(tmp_path: Path) -> Chromium:
    if not shutil.which("chromium"):
        pytest.skip("there is no Chromium here")
    return Chromium(tmp_path)


def test_chromium_shows_the_page_without_a_request_or_a_complaint(
    chromium: Chromium, builtin_file: Path, builtin: Atlas
) -> None:
    shown, complaints = chromium.dump(f"{builtin_file.as_uri()}#fibre-cable")
    assert "data-ready" in shown
    assert builtin.feature("fibre-cable").name in shown
    assert complaints == []
    assert chromium.asked() == []


def test_a_page_that_complains_in_chromium_is_caught(chromium: Chromium, tmp_path: Path) -> None:
    page = tmp_path / "complains.html"
    page.write_text("<!DOCTYPE html><script>console.log('source: chrome://x'); nothing()</script>", encoding="utf-8")
    _, complaints = chromium.dump(page.as_uri())
    assert [about in said for said, about in zip(complaints, ("chrome://x", "nothing is not"), strict=True)] == [
        True
    ] * 2


@pytest.mark.parametrize("source", ["chrome://new-tab-page/slow.js (3)", "chrome-extension://abc/x.js (1)"])
def test_what_chromium_says_of_itself_is_no_complaint(source: str) -> None:
    said = f'[1:2:INFO:CONSOLE(3)] "Slow network is detected. See chrome://help", source: {source}'
    assert OWN_TALK.search(said)


def test_a_page_that_asks_in_chromium_is_caught(chromium: Chromium, tmp_path: Path) -> None:
    page = tmp_path / "asks.html"
    page.write_text("<!DOCTYPE html><script>fetch('http://127.0.0.1:9/').catch(() => 0)</script>", encoding="utf-8")
    chromium.dump(page.as_uri())
    assert chromium.asked() == ["http://127.0.0.1:9/"]
