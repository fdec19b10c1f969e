"""``caspian``: commands, atlases, help, sentences instead of tracebacks; and all of it without Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from explorer.cli import caspian
from explorer.cli.root import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {"matplotlib", "folium", "geopandas", "pandas", "pint", "pyproj", "shapely"}
COMMAND_LINES = [
    ["facts"],
    ["features", "--format", "geojson"],
    ["search", "port"],
    ["check"],
    ["articles", "list"],
    ["export", "-", "--format", "png", "--size", "80x70mm", "--dpi", "72"],
]


def _run(*words: object) -> Result:
    return CliRunner().invoke(caspian, [str(word) for word in words])


def _process(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run code in a new interpreter that finds the same modules, without a display."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))
    }
    return subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code, *words],
        env=inherited | {"PYTHONPATH": os.pathsep.join(sys.path)} | environment,
        capture_output=True,
        check=False,
        timeout=60,
    )


MAIN = "from explorer.cli import main; main()"


@pytest.mark.parametrize("words", [[], *([command] for command in COMMANDS), ["articles", "add"]])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_every_command_has_help(words: list[str], option: str) -> None:
    result = _run(*words, option)
    assert (result.stdout.startswith("Usage: "), result.exit_code) == (True, 0)


def test_the_version_is_told() -> None:
    assert _run("--version").stdout.startswith("caspian ")


def test_a_word_that_is_neither_command_nor_atlas_gets_a_suggestion() -> None:
    result = _run("fcts")
    assert (result.exit_code, "Did you mean “facts”" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    "words",
    [
        ["facts", "--layer", "prots"],
        ["facts", "west-prot"],
        ["facts", "--period", "soon"],
        ["facts", "--source", "herald"],
        ["features", "--kind", "prot"],
        ["features", "--status", "dreamt"],
        ["facts", "--format", "xml"],
        ["facts", "--atlas", "no-such-folder"],
        ["tour"],
        ["--no-such-option"],
    ],
)
def test_bad_usage_ends_with_2(words: list[str]) -> None:
    assert _run(*words).exit_code == 2


def test_a_folder_that_is_no_atlas_ends_with_1(tmp_path: Path) -> None:
    result = _run("facts", "--atlas", tmp_path)
    assert (result.exit_code, "this is not an atlas" in result.stderr) == (1, True)


def test_an_atlas_may_be_named_before_the_command(atlas_folder: Path) -> None:
    result = _run("--atlas", atlas_folder, "features", "--format", "json", "--layer", "ports")
    assert [record["id"] for record in json.loads(result.stdout)] == ["west-port", "east-port"]


def test_two_atlases_for_the_window_are_refused(atlas_folder: Path, tmp_path: Path) -> None:
    assert _run(atlas_folder, "--atlas", tmp_path).exit_code == 2


def test_what_cannot_be_used_is_told_once_beside_the_result(atlas_folder: Path) -> None:
    (atlas_folder / "layers" / "flows.geojson").write_bytes(b"{")
    result = _run("features", "--atlas", atlas_folder, "--format", "json")
    assert (result.stderr.count("flows.geojson: the file cannot be read"), result.exit_code) == (1, 0)


def test_what_can_be_used_is_listed_beside_what_cannot(atlas_folder: Path) -> None:
    (atlas_folder / "layers" / "flows.geojson").write_bytes(b"{")
    assert len(json.loads(_run("features", "--atlas", atlas_folder, "--format", "json").stdout)) == 8


def test_many_findings_are_cut_short(atlas_folder: Path) -> None:
    broken = {"type": "FeatureCollection", "features": [{"id": str(number)} for number in range(30)]}
    (atlas_folder / "layers" / "facilities.geojson").write_text(json.dumps(broken), encoding="utf-8")
    assert "… and 10 more." in _run("features", "--atlas", atlas_folder).stderr


def test_no_command_needs_qt_or_a_display() -> None:
    code = f"""
import contextlib, io, sys
from explorer.cli import caspian
for line in {COMMAND_LINES!r}:
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        caspian(line, standalone_mode=False)
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
"""
    assert _process(code).stdout == b"[]\n"


def test_no_table_waits_for_the_heavy_libraries() -> None:
    code = f"""
import sys
from explorer.cli import caspian
caspian(["facts", "-o", {os.devnull!r}], standalone_mode=False)
print({HEAVY!r} & sys.modules.keys())
"""
    assert _process(code).stdout == b"set()\n"


def test_where_pyside6_is_not_installed_the_window_says_so() -> None:
    code = f"import sys; sys.modules['PySide6'] = None; {MAIN}"
    done = _process(code)
    assert (done.returncode, b"needs PySide6" in done.stderr, b"Traceback" in done.stderr) == (1, True, False)


def test_output_is_utf8_whatever_the_locale() -> None:
    done = _process(MAIN, "features", "aktau-port", "--format", "json", PYTHONIOENCODING="ascii")
    assert "Ақтау" in done.stdout.decode()


def test_a_table_in_a_poor_locale_is_no_reason_to_stop() -> None:
    done = _process(MAIN, "facts", "fibre-cable", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")


def test_whoever_stops_reading_gets_no_traceback() -> None:
    code = "import os; from explorer.cli import main; r, w = os.pipe(); os.dup2(w, 1); os.close(w); os.close(r); main()"
    assert b"Traceback" not in _process(code, "facts").stderr
