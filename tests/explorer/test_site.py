"""What the page can ask for, and what it cannot."""

from __future__ import annotations

import hashlib

import pytest

from explorer.web.site import Site
from geo import resources

LEAFLET_SHA256 = "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a"
"""Of leaflet.js as Leaflet's own release has it, version 1.9.4."""


@pytest.fixture
def site() -> Site:
    site = Site(b"channel")
    site.publish({"index.html": b"<p>", "data/atlas.json": b"{}"})
    return site


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/index.html", "text/html"),
        ("/data/atlas.json", "application/json"),
        ("/qwebchannel.js", "text/javascript"),
        ("/leaflet/leaflet.js", "text/javascript"),
        ("/page/map.js", "text/javascript"),
        ("/page/map.css", "text/css"),
        ("/page/fonts/Regular.ttf", "font/ttf"),
    ],
)
def test_a_file_is_served_as_what_it_is(site: Site, path: str, media_type: str) -> None:
    answer = site.get(path)
    assert answer is not None
    assert answer.media_type == media_type


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "/page/",
        "/page/../symbology.toml",
        "/page/../../pyproject.toml",
        "/leaflet/../__init__.py",
        "/leaflet//etc/passwd",
        "/page/%2e%2e/vocabulary.toml",
        "/etc/passwd.html",
        "/page/nothing.js",
    ],
)
def test_nothing_else_is_served(site: Site, path: str) -> None:
    assert site.get(path) is None


def test_publishing_again_takes_the_place_of_what_was_there(site: Site) -> None:
    site.publish({"index.html": b"<i>"})
    answer = site.get("/index.html")
    assert answer is not None
    assert answer.content == b"<i>"


def test_leaflet_is_the_release_it_says_it_is() -> None:
    content = (resources.leaflet() / "leaflet.js").read_bytes()
    assert hashlib.sha256(content).hexdigest() == LEAFLET_SHA256
