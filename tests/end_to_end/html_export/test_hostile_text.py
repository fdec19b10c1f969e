"""Text that wants to be markup, script or style is shown as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geo.export import Contents, encode
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas
    from tests.end_to_end.html_export.conftest import Reader

PAYLOADS = (
    "<script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    "<!--<script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "<svg onload='window.ran = 1'></svg>",
    "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "javascript:window.ran=1",
    "${window.ran = 1}",
    "{{constructor.constructor('window.ran = 1')()}}",
    "</style><style>*{display:none}</style>",
    "'\"><b>bold</b>",
    "\u202eright to left\u2066",
    "zero\u200bwidth\u2028line",
    "&lt;b&gt; &amp;",
    "__proto__",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "a very long word " + "x" * 180,
)


def test_hostile_text_is_shown_as_text_and_nothing_runs(
    reader: Reader,
    tmp_path: Path,
    layers: dict[str, list[dict[str, Any]]],
    seeds: dict[str, dict[str, Any]],
    opened: Callable[[], Atlas],
) -> None:
    for number, payload in enumerate(PAYLOADS):
        about = {
            "kind": "city",
            "precision": "settlement",
            "name": payload,
            "note": payload,
            "geometry_source": payload,
        }
        place = {"type": "Point", "coordinates": [50 + number / 10, 41]}
        layers["places"].append({"type": "Feature", "id": payload, "properties": about, "geometry": place})
        fact = dict(seeds["courier"]["fact"][2]) | {
            "id": payload,
            "about": [payload],
            "statement": payload,
            "scope": payload,
        }
        seeds["courier"]["fact"].append(fact)
    seeds["courier"]["article"] |= {"title": "".join(PAYLOADS), "publisher": PAYLOADS[0]}
    atlas = opened()
    assert atlas.features.keys() >= set(PAYLOADS)
    file = tmp_path / "hostile.html"
    file.write_bytes(encode(Contents(atlas, select(atlas, Query()), title=PAYLOADS[1]), "html"))
    reader.open(file)
    assert set(reader.listed()) >= set(PAYLOADS)
    elements = "document.querySelectorAll('img, iframe, b, style, script').length"
    before = reader.ask(elements)
    rows = "[...document.querySelectorAll('#panel-list .row')]"
    details = reader.ask(f"{rows}.map(row => (row.click(), document.getElementById('details').textContent))")
    for payload in PAYLOADS:
        assert any(text.count(payload) >= 4 for text in details)
    assert reader.text("h1") == PAYLOADS[1]
    assert reader.ask("window.ran ?? 0") == 0
    assert reader.ask(elements) == before == 7  # one style; the scripts and their data
    assert [url for url in reader.recorder.asked if not url.startswith(("file:", "data:font/"))] == []
