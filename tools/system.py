"""What the operating system must provide, and how to get it.

On Debian and Ubuntu, as root, what is missing is installed with apt. Everybody else is told the exact
line to run. Whether something is missing is found out by loading it, not by asking a package manager:
a library that loads is there, wherever it came from.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Each library Qt WebEngine loads that PySide6 does not bring along, and the Debian package that holds it.
PAGE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libnss3.so": "libnss3",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
}
# What a desktop needs besides, X11 or Wayland; off screen Qt does without.
DESKTOP_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
LIBRARIES = {"none": {}, "page": PAGE_LIBRARIES, "desktop": PAGE_LIBRARIES | DESKTOP_LIBRARIES}


class MissingError(Exception):
    """Something is missing that only the machine's owner can install."""


def provide(libraries: str, *, venv: bool) -> None:
    """See to it that the machine has what is needed, or say in a sentence what to do.

    Parameters
    ----------
    libraries
        The key of a table in ``LIBRARIES``.
    venv
        Whether a virtual environment is about to be made.

    Raises
    ------
    MissingError
        If something is missing that this process may not install.
    """
    packages = _missing(libraries, venv=venv)
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise MissingError(
            f"This machine lacks what Debian calls {', '.join(packages)}. "
            "Install them under the names your system gives them, then run the same command again."
        )
    if os.geteuid() == 0:
        _apt_install(packages)
        packages = _missing(libraries, venv=venv)
    if packages:
        update, install = "apt-get update", f"apt-get install -y --no-install-recommends {' '.join(_names(packages))}"
        how, sudo = ("Run", "sudo ") if shutil.which("sudo") else ("As root, run", "")
        raise MissingError(
            f"Some Debian packages are missing. {how} this line, then the same command again:\n"
            f"  {sudo}{update} && {sudo}{install}"
        )


def _missing(libraries: str, *, venv: bool) -> list[str]:
    """Return the Debian packages of what is not there."""
    importlib.invalidate_caches()
    packages = [package for library, package in LIBRARIES[libraries].items() if not _loads(library)]
    if venv and importlib.util.find_spec("ensurepip") is None:
        packages.insert(0, f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def _loads(library: str) -> bool:
    if sys.platform != "linux":
        return True  # elsewhere PySide6 brings everything along
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_install(packages: list[str]) -> None:
    """Install packages; fetch the package lists first where there are none, or where they prove too old."""
    listed = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    if not listed:
        _apt("update")
    if not _apt("install", packages) and listed:
        _apt("update")
        _apt("install", packages)


def _apt(verb: str, packages: list[str] | None = None) -> bool:
    names = _names(packages or [])
    print(" ".join(["apt-get", verb, *names]), flush=True)
    options = ["--yes", "--no-install-recommends"] if names else []
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "--quiet=2", "-o", "Dpkg::Use-Pty=0", verb, *options, *names]
    finished = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)  # noqa: S603 - fixed words and package names from the tables above
    return finished.returncode == 0


def _names(packages: list[str]) -> list[str]:
    """Return the packages by the names this release gives them: some end in ``t64`` since 2024."""
    found = subprocess.run(["apt-cache", "pkgnames", "lib"], capture_output=True, text=True, check=False)  # noqa: S607 - the Debian tool, wherever it is
    known = set(found.stdout.split())
    return [f"{package}t64" if f"{package}t64" in known else package for package in packages]
