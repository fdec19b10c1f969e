"""List all that ships with the program, with versions and licences, as CycloneDX 1.5 JSON.

``python -m tools.sbom FILE`` reads the metadata of the installed distributions that the program needs, itself included.
A licence that is unknown, or that does not go with the program's own, is an error: somebody must look at it first.
"""

from __future__ import annotations

import json
import re
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM: Final = "caspian-explorer"
WORDS: Final = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""What classifiers and older metadata call licences, and their SPDX names."""
READ: Final = {"django-js-lib-leaflet": "BSD-2-Clause", "matplotlib": "PSF-2.0"}
"""Licences that the metadata tells wrongly or not at all; read in the distribution itself."""
COMPATIBLE: Final = frozenset({
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "HPND", "LGPL-3.0-only", "MIT",
    "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Zlib",
})  # fmt: skip
"""They may ship beside a program under MIT: Qt (LGPL) and certifi (MPL) as libraries of their own, unchanged."""
DATA: Final = (("Natural Earth", "CC0-1.0"), ("GeoNames", "CC-BY-4.0"))
"""What ships and is no distribution; see ``assets/basemap/CREDITS.md``."""


def main() -> int:
    """Write the list; return the exit code."""
    components = [component(distribution) for distribution in needed()]
    components += [_component("data", name, terms) for name, terms in DATA]
    wrong = [f"{one['name']}: “{told}” is not known to go with MIT." for one in components if (told := unsuitable(one))]
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(document(components), indent=2) + "\n", encoding="utf-8")
    print(f"{target}: {len(components)} components.")
    return 0


def needed() -> list[metadata.Distribution]:
    """Return the program's distribution and every one that it needs here, by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [PROGRAM]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name not in found:
            found[name] = metadata.distribution(name)
            waiting += _requirements(found[name])
    return [found[name] for name in sorted(found)]


def component(distribution: metadata.Distribution) -> dict[str, Any]:
    """Return a distribution as a component."""
    name = canonicalize_name(distribution.name)
    made = _component("application" if name == PROGRAM else "library", name, licence(distribution))
    return made | {"version": distribution.version, "purl": f"pkg:pypi/{name}@{distribution.version}"}


def licence(distribution: metadata.Distribution) -> str:
    """Return the SPDX expression of a distribution's licence, or what its metadata says if that is none we know."""
    told = distribution.metadata
    classifiers = [
        line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License")
    ]
    free = str(told["License"] or "").strip().partition("\n")[0]
    said = told["License-Expression"] or next((WORDS[word] for word in classifiers if word in WORDS), free)
    return READ.get(canonicalize_name(distribution.name)) or WORDS.get(str(said), str(said))


def unsuitable(component: dict[str, Any]) -> str:
    """Return the licence of a component if we may not ship it, or do not know it; else nothing.

    Of alternatives, one must do; of a conjunction, all must.
    """
    told = str(component["licenses"][0]["expression"])
    choices = re.split(r"\s+OR\s+", told.strip("()"))
    is_fine = any(COMPATIBLE.issuperset(re.split(r"\s+AND\s+", choice)) for choice in choices)
    return "" if is_fine else told or "no licence"


def document(components: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the list as a CycloneDX document; the same components, the same document."""
    (program,) = (one for one in components if one["type"] == "application")
    libraries = [one for one in components if one is not program]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": program},
        "components": libraries,
    }


def _component(kind: str, name: str, expression: str) -> dict[str, Any]:
    return {"type": kind, "name": name, "licenses": [{"expression": expression}]}


def _requirements(distribution: metadata.Distribution) -> Iterator[str]:
    for line in distribution.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


if __name__ == "__main__":
    sys.exit(main())
