"""Our ES modules as one script: fewer files are there sooner, and a page opened from disk may not import any.

Each module keeps a scope of its own, as a function that returns what it exports; names never clash.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_IMPORT: Final = re.compile(r'^import (?P<names>\{[\w,\s]+\}) from "(?P<path>\.{1,2}/[\w./-]+)";$', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(?:const|function\*?|class) (?P<name>\w+))", re.MULTILINE)
_LEFT: Final = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def bundle(main: Path) -> str:
    """Return a module and all that it imports as one script without imports.

    Parameters
    ----------
    main
        The module that starts the page. It and what it imports may import names in braces from relative paths, and
        export constants, functions and classes where they are declared.

    Raises
    ------
    ValueError
        When a module imports or exports in another way.
    """
    bodies: dict[Path, str] = {}
    _add(main.resolve(), bodies)
    names = {path: f"module{number}" for number, path in enumerate(bodies)}
    return "\n".join(_scoped(path, body, names) for path, body in bodies.items())


def _add(path: Path, bodies: dict[Path, str]) -> None:
    """Put a module behind those it imports."""
    body = path.read_text(encoding="utf-8")
    for match in _IMPORT.finditer(body):
        imported = (path.parent / match["path"]).resolve()
        if imported not in bodies:
            _add(imported, bodies)
    bodies[path] = body


def _scoped(path: Path, body: str, names: dict[Path, str]) -> str:
    """Return a module as a constant that holds what it exports."""

    def imported(match: re.Match[str]) -> str:
        return f"const {match['names']} = {names[(path.parent / match['path']).resolve()]};"

    exported = [match["name"] for match in _EXPORT.finditer(body)]
    plain = _EXPORT.sub("", _IMPORT.sub(imported, body))
    left = _LEFT.search(plain)
    if left:
        raise ValueError(f"{path.name}: “{left[0]}” cannot be bundled. Import names in braces from a relative path.")
    return f"const {names[path]} = (() => {{\n{plain}\nreturn {{ {', '.join(exported)} }};\n}})();\n"
