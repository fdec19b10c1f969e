"""Print the size of what is installed for the program to run, Qt and the rest: ``installed_size.py``."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from geo import resources

QT = re.compile(r"pyside6|shiboken6")
REQUIRED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def main() -> None:
    """Add up the files of every pinned package, and the program's own."""
    pinned = REQUIRED.findall(Path("requirements", "run.txt").read_text(encoding="utf-8"))
    sizes = {name: _size(name) for name in pinned}
    qt = sum(size for name, size in sizes.items() if QT.match(name))
    folders = [Path(resources.__file__).parents[1] / folder for folder in ("geo", "explorer", "assets", "seeds")]
    own = sum(file.stat().st_size for folder in folders for file in folder.rglob("*") if file.is_file())
    print(f"installed, Qt {qt / 1e6:.0f} MB")
    print(f"installed, not Qt {(sum(sizes.values()) - qt + own) / 1e6:.0f} MB")
    for name, size in sorted(sizes.items(), key=lambda one: -one[1])[:10]:
        print(f"  {name} {size / 1e6:.0f} MB")


def _size(name: str) -> int:
    """Return the bytes of a package's files; 0 where it is for another platform."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return 0
    return sum(path.stat().st_size for file in files if (path := Path(str(file.locate()))).is_file())


if __name__ == "__main__":
    main()
