"""ES modules become one script that needs no file beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo import resources
from geo.modules import bundle

if TYPE_CHECKING:
    from pathlib import Path


def _write(folder: Path, **modules: str) -> Path:
    for name, body in modules.items():
        (folder / f"{name}.js").write_text(body, encoding="utf-8")
    return folder / "main.js"


def test_a_module_comes_behind_what_it_imports(tmp_path: Path) -> None:
    main = _write(
        tmp_path,
        main='import { b } from "./b.js";\nb();',
        b='import { a } from "./a.js";\nexport const b = a;',
        a="export function a() {}",
    )
    script = bundle(main)
    assert script.index("function a()") < script.index("const b = a;") < script.index("b();")


def test_a_module_that_two_import_is_there_once(tmp_path: Path) -> None:
    main = _write(
        tmp_path,
        main='import { a } from "./a.js";\nimport { b } from "./b.js";\nb(a);',
        b='import { a } from "./a.js";\nexport const b = a;',
        a="export function a() {}",
    )
    assert bundle(main).count("function a()") == 1


def test_what_is_exported_is_handed_on_by_name(tmp_path: Path) -> None:
    main = _write(
        tmp_path, main='import { A, b } from "./a.js";', a="export class A {}\nexport const b = 1;\nconst c = 2;"
    )
    assert "return { A, b };" in bundle(main)


def test_names_in_several_lines_are_understood(tmp_path: Path) -> None:
    main = _write(tmp_path, main='import {\n  a,\n} from "./a.js";', a="export const a = 1;")
    assert "import" not in bundle(main)


@pytest.mark.parametrize(
    "line",
    ['import a from "./a.js";', 'export * from "./a.js";', "export default 1;", 'import "https://example.org/a.js";'],
)
def test_what_cannot_be_bundled_is_refused(line: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be bundled"):
        bundle(_write(tmp_path, main=line, a=""))


def test_the_page_s_own_modules_can_be_bundled() -> None:
    script = bundle(resources.asset("page", "standalone", "main.js"))
    assert not [line for line in script.splitlines() if line.startswith(("import ", "export "))]
