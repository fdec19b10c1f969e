"""Resolve the lock files in ``requirements/`` from ``pyproject.toml``, or check that they still fit it.

One resolution, valid for every supported Python and platform, is cut into several files, so that a package
has the same version wherever it is installed. The files hold versions and hashes, and no index's address. ::

    python -m tools.lock             resolve; versions that still fit are kept
    python -m tools.lock --upgrade   resolve; the newest versions that fit
    python -m tools.lock --check     no network: does each lock file satisfy pyproject.toml?
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

FOLDER = Path("requirements")
HEADER = "# Made by `make lock` from pyproject.toml: edit that, not this.\n"
QT = ("pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6")

GROUPS = ("build", "test", "check", "lock")  # dependency groups of pyproject.toml, each with a lock file of its own

# What each lock file is resolved from.
SOURCES = {
    "run": ["pyproject.toml"],
    "library": ["pyproject.toml", *(f"--no-emit-package={package}" for package in QT)],
    **{group: [f"--group=pyproject.toml:{group}"] for group in GROUPS},
}


def main() -> int:
    """Resolve or check, as the arguments say; return the exit code."""
    if sys.argv[1:] == ["--check"]:
        findings = check()
        print("\n".join(findings) or "The lock files satisfy pyproject.toml.")
        return 1 if findings else 0
    resolve(upgrade=sys.argv[1:] == ["--upgrade"])
    return 0


def resolve(*, upgrade: bool) -> None:
    """Write every lock file anew.

    Parameters
    ----------
    upgrade
        Whether to take the newest versions rather than those the files name now.
    """
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder, "everything.txt")
        if not upgrade:
            everything.write_text("".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.txt")), "utf-8")
        _uv("pyproject.toml", *(f"--group={group}" for group in GROUPS), f"--output-file={everything}")
        for name, source in SOURCES.items():
            lock = _uv(*source, f"--constraint={everything}", "--generate-hashes", "--only-binary=:all:")
            (FOLDER / f"{name}.txt").write_text(HEADER + lock, encoding="utf-8")


def check() -> list[str]:
    """Return a sentence for each requirement of ``pyproject.toml`` that its lock file does not satisfy."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    wanted: dict[str, list[Any]] = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    findings = []
    for name, requirements in wanted.items():
        pins = dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", (FOLDER / f"{name}.txt").read_text("utf-8"), re.MULTILINE))
        for requirement in map(Requirement, requirements):
            pin = pins.get(re.sub(r"[-_.]+", "-", requirement.name).lower())
            if pin is None or not requirement.specifier.contains(pin, prereleases=True):
                findings.append(f"requirements/{name}.txt does not hold {requirement}: run `make lock`.")
    return findings


def _uv(*arguments: str) -> str:
    """Run uv's resolver, and return the lock it prints."""
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version=3.11"),
        "--fork-strategy=fewest",  # one version for every Python, so that a picture is the same on each
        *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
        *arguments,
    ]
    finished = subprocess.run(command, env=os.environ | _index(), capture_output=True, text=True, check=False)  # noqa: S603 - only this module's own words
    if finished.returncode:
        sys.exit(finished.stderr)
    return finished.stdout


def _index() -> dict[str, str]:
    """Hand uv the index and certificate that pip is configured with, since it does not read pip's settings."""
    settings = {"UV_DEFAULT_INDEX": "index-url", "SSL_CERT_FILE": "cert"}
    found: dict[str, str] = {}
    for variable, setting in settings.items():
        for place in (":env:", "global"):
            asked = [sys.executable, "-m", "pip", "config", "get", f"{place}.{setting}"]
            answer = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 - only this module's own words
            if answer.returncode == 0:
                found.setdefault(variable, answer.stdout.strip())
    return found


if __name__ == "__main__":
    sys.exit(main())
