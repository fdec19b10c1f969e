"""Make a virtual environment hold what lock files say, and the machine what Qt needs.

Needs nothing but a bare Python: no pip, no venv package. Run from the top of the checkout::

    python3.11 -m tools.prepare .venv build run --project --libraries page

Each finished step is noted in the environment together with the digest of the file it was made from.
A second call compares digests and has nothing left to do: no pip, no apt, no network.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from tools import system

SUPPORTED = ((3, 11), (3, 13))


def main() -> int:
    """Prepare an environment as the arguments say; return the exit code."""
    arguments = _arguments()
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        print(f"Python {sys.version.split()[0]} will not do: use 3.11, 3.12 or 3.13, as in `make PYTHON=python3.11 …`.")
        return 1
    try:
        prepare(
            arguments.environment.absolute(),
            [Path("requirements", f"{lock}.txt") for lock in arguments.locks],
            project=arguments.project,
            libraries=arguments.libraries,
        )
    except (system.MissingError, InstallError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


class InstallError(Exception):
    """Python's own tools could not make the environment."""


def prepare(environment: Path, locks: list[Path], *, project: bool, libraries: str) -> None:
    """Bring an environment and the machine into the wanted state, doing only what is not done yet.

    Parameters
    ----------
    environment
        The folder of the virtual environment.
    locks
        The lock files whose packages it must hold.
    project
        Whether the checkout itself must be installed, so that edits take effect at once.
    libraries
        Which system libraries must load: ``none``, ``page`` (Qt off screen) or ``desktop``.
    """
    there = _usable(environment)
    system.provide(libraries, venv=not there)
    if not there:
        print(f"Making the virtual environment {environment.name} with Python {sys.version.split()[0]}.", flush=True)
        _run([sys.executable, "-m", "venv", "--clear", str(environment)], "make the virtual environment")

    done = _notes(environment)
    stale = {lock.name: _digest(lock) for lock in locks if done.get(lock.name) != _digest(lock)}
    if stale:
        print(f"Installing what {', '.join(stale)} in requirements/ lists; the first time takes minutes.", flush=True)
        files = [part for lock in stale for part in ("--requirement", f"requirements/{lock}")]
        _pip(environment, ["--require-hashes", "--only-binary=:all:", *files], purpose=f"install {', '.join(stale)}")
        done |= stale
        _note(environment, done)
    version = _digest(Path("pyproject.toml"))
    if project and done.get("project") != version:
        # The build backend is locked too: pip must not fetch another one on its own.
        _pip(environment, ["--no-deps", "--no-build-isolation", "--editable", "."], purpose="install the checkout")
        _note(environment, done | {"project": version})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.prepare", description=__doc__.splitlines()[0])
    parser.add_argument("environment", type=Path, help="the folder of the virtual environment")
    parser.add_argument("locks", nargs="+", metavar="LOCK", help="the name of a file in requirements/, without .txt")
    parser.add_argument("--project", action="store_true", help="install the checkout too, editable")
    parser.add_argument("--libraries", choices=system.LIBRARIES, default="none", help="the system libraries to ensure")
    return parser.parse_args()


def _usable(environment: Path) -> bool:
    """Tell whether the environment is complete, lies where it was made, and is of this Python's version."""
    python = environment / "bin" / "python"
    try:
        version = (environment / "pyvenv.cfg").read_text(encoding="utf-8")
        script = (environment / "bin" / "pip").read_text(encoding="utf-8")  # written last, and names its Python
    except (OSError, UnicodeDecodeError):
        return False
    wanted = f"version = {sys.version_info.major}.{sys.version_info.minor}."
    return python.exists() and wanted in version and str(python) in script


def _pip(environment: Path, arguments: list[str], *, purpose: str) -> None:
    pip = [str(environment / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    _run([*pip, *quiet, *arguments], purpose)


def _run(command: list[str], purpose: str) -> None:
    # PYTHONPATH would let another place's packages pass for installed ones.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    finished = subprocess.run(command, env=environment, check=False)  # noqa: S603 - only this module's own words
    if finished.returncode:
        raise InstallError(f"Could not {purpose}: the reason stands above. The same command continues from here.")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _notes(environment: Path) -> dict[str, str]:
    try:
        notes: dict[str, str] = json.loads((environment / "prepared.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return notes


def _note(environment: Path, notes: dict[str, str]) -> None:
    (environment / "prepared.json").write_text(json.dumps(notes, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
