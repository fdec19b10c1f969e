"""Compiled code of PySide6's support modules: kept, found again, and never trusted beyond its source."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from explorer.kept_code import keeping_code

if TYPE_CHECKING:
    from pathlib import Path

NAME = "shibokensupport/invented.py"


def test_code_comes_from_the_folder_the_second_time(tmp_path: Path) -> None:
    with keeping_code(tmp_path):
        first = compile("answer = 42", NAME, "exec")
    with keeping_code(tmp_path):
        second = compile("answer = 42", NAME, "exec")
        third = compile("answer = 42", NAME, "exec")
    assert second is third
    assert second.co_code == first.co_code


def test_another_source_is_compiled_anew(tmp_path: Path) -> None:
    found: dict[str, int] = {}
    for source in ("answer = 42", "answer = 43"):
        with keeping_code(tmp_path):
            exec(compile(source, NAME, "exec"), found)  # noqa: S102 - the test's own line
    assert found["answer"] == 43


def test_a_broken_file_is_compiled_over(tmp_path: Path) -> None:
    with keeping_code(tmp_path):
        compile("answer = 42", NAME, "exec")
    [kept] = tmp_path.iterdir()
    kept.write_bytes(b"\xff not code")
    with keeping_code(tmp_path):
        assert compile("answer = 42", NAME, "exec").co_names == ("answer",)


def test_code_of_others_is_left_alone(tmp_path: Path) -> None:
    with keeping_code(tmp_path):
        compile("answer = 42", "elsewhere.py", "exec")
    assert list(tmp_path.iterdir()) == []


def test_compiling_is_as_before_afterwards(tmp_path: Path) -> None:
    before = compile
    with keeping_code(tmp_path):
        pass
    assert compile is before


def test_pyside_is_imported_from_kept_code(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from explorer.kept_code import keeping_code\n"
        "with keeping_code(Path(sys.argv[1])):\n    import PySide6.QtCore\n"
        "print(PySide6.QtCore.qVersion())"
    )
    first, second = (
        subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)  # noqa: S603 - our own line
        for _ in range(2)
    )
    assert first.stdout == second.stdout != ""
    assert [path.suffix for path in tmp_path.iterdir()] == [".code"]
