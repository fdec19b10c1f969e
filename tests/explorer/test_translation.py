"""The catalogues hold every word of the window, with the same places in each, and are compiled."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import explorer
from explorer.translation import ENGLISH, LANGUAGES
from geo import resources

OTHERS = [language for language in LANGUAGES if language != ENGLISH]


def catalogue(language: str) -> Path:
    return resources.asset("translations", f"caspian_{language}.ts")


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).getroot().iter("message"))  # noqa: S314 - our own file


def said(message: ET.Element) -> list[str]:
    """Return what a message is in the language: one form, or one for each plural."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def places(text: str) -> set[str]:
    return set(re.findall(r"{\w+}|%Ln", text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_translated(language: str) -> None:
    assert [message.findtext("source") for message in messages(catalogue(language)) if not all(said(message))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_has_the_places_of_its_source(language: str) -> None:
    differing = [
        message.findtext("source")
        for message in messages(catalogue(language))
        if any(places(form) != places(message.findtext("source") or "") for form in said(message))
    ]
    assert differing == []


def test_english_has_every_plural() -> None:
    assert [message.findtext("source") for message in messages(catalogue(ENGLISH)) if not all(said(message))] == []


def test_the_catalogues_hold_what_the_code_says(tmp_path: Path) -> None:
    sources = sorted(str(path) for path in Path(explorer.__file__).parent.rglob("*.py"))
    fresh = tmp_path / "fresh.ts"
    _run("pyside6-lupdate", "-locations", "none", *sources, "-ts", str(fresh))

    def keys(path: Path) -> set[tuple[str, str]]:
        contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        return {
            (context.findtext("name") or "", message.findtext("source") or "")
            for context in contexts
            for message in context.iter("message")
        }

    assert keys(catalogue("ru")) == keys(fresh)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    _run("pyside6-lrelease", str(catalogue(language)), "-qm", str(fresh))
    assert catalogue(language).with_suffix(".qm").read_bytes() == fresh.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), "-silent", *arguments], check=True)  # noqa: S603 - Qt's tools beside this Python
