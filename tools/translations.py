"""Keep the catalogues of the window's words in step with the code: ``make translations``.

Qt's own tools do the work: ``lupdate`` finds the words in ``explorer``, ``lrelease`` compiles what is translated.
The English catalogue holds plural forms only; every other one must hold every word, which a test checks.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LANGUAGES = ("en", "az", "kk", "ru", "tr")
FOLDER = Path("assets", "translations")


def main() -> int:
    """Bring every catalogue up to date and compile it."""
    sources = sorted(str(path) for path in Path("explorer").rglob("*.py"))
    for language in LANGUAGES:
        catalogue = FOLDER / f"caspian_{language}.ts"
        plural_only = ["-pluralonly"] if language == "en" else []
        words = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _run("pyside6-lupdate", *plural_only, *words, *sources, "-ts", str(catalogue))
        _run("pyside6-lrelease", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))
    return 0


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), "-silent", *arguments], check=True)  # noqa: S603 - Qt's tools beside this Python


if __name__ == "__main__":
    sys.exit(main())
