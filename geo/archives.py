"""An atlas in a zip archive, laid out in a folder so that it can be read; the archive itself is never written to.

Only what belongs to an atlas is taken out, under names that are made of a known folder and a plain name. An archive
that tries to lead elsewhere, or to fill the disk, is refused as a whole.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Final

from geo.errors import DataError, Finding
from geo.zips import BROKEN, problem_of

MOST_FILES: Final = 20_000
KEEP: Final = 4
"""Archives whose content stays laid out; older ones are read again when they are opened."""
_LAYER: Final = r"geojson|json|geojsonl|ndjson|gpkg|fgb|parquet|geoparquet|csv|tsv|shp|shx|dbf|prj|cpg"
_MEMBER: Final = re.compile(rf"(?:[^/]+/)?(atlas\.toml|layers/[^/]+\.(?:{_LAYER})|seeds/[^/]+\.toml)")
"""What belongs to an atlas, in a folder of its own or not."""
_TELLING: Final = re.compile(r"(?:[^/]+/)?(atlas\.toml|layers/[^/]+\.geojson|seeds/[^/]+\.toml)")
"""What nobody has who has no atlas."""


def reader_cache() -> Path:
    """Return the folder in which archives are laid out."""
    import platformdirs  # noqa: PLC0415 - needed only where an archive is opened

    return Path(platformdirs.user_cache_path("caspian-explorer", appauthor=False)) / "archives"


def may_be_atlas(path: Path) -> bool:
    """Tell whether a zip file holds an atlas rather than somebody's map data, such as a zipped Shapefile.

    One that cannot be read may be either; it is taken for an atlas, whose opening says what is wrong.
    """
    try:
        with zipfile.ZipFile(path) as content:
            return any(_TELLING.fullmatch(name.replace("\\", "/")) for name in content.namelist())
    except (OSError, *BROKEN):
        return True


def laid_out(archive: Path, cache: Path) -> Path:
    """Lay out an archive.

    Parameters
    ----------
    archive
        A zip file with the files of an atlas, in one folder or in none.
    cache
        The folder in which a folder is made for it, called by the hash of its content.

    Returns
    -------
    Path
        That folder.

    Raises
    ------
    DataError
        When it is not a zip file, has no atlas in it, leads out of its folder, or is too large.
    """
    try:
        with archive.open("rb") as stream:
            folder = cache / hashlib.file_digest(stream, "sha256").hexdigest()
        if not folder.is_dir():
            cache.mkdir(parents=True, exist_ok=True)
            with (
                zipfile.ZipFile(archive) as content,
                tempfile.TemporaryDirectory(dir=cache, ignore_cleanup_errors=True) as building,
            ):
                _lay_out(content, archive, Path(building, "atlas"))
                Path(building, "atlas").rename(folder)
        folder.touch()
        _forget_oldest(cache)
    except BROKEN as error:
        raise _refused(archive, f"this is not an archive that can be read ({error})") from error
    except OSError as error:
        raise _refused(archive, f"the archive cannot be laid out ({error.strerror or error})") from error
    return folder


def _lay_out(content: zipfile.ZipFile, archive: Path, folder: Path) -> None:
    members = content.infolist()
    if problem := problem_of(members, MOST_FILES):
        raise _refused(archive, problem)
    wanted: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        match = _MEMBER.fullmatch(member.filename)
        if match and wanted.setdefault(match[1], member) is not member:
            raise _refused(archive, f"it has “{match[1]}” twice")
    if not any(name.startswith("layers/") or name == "atlas.toml" for name in wanted):
        raise _refused(archive, "this is not an atlas: it has no folder “layers”")
    (folder / "layers").mkdir(parents=True)
    (folder / "seeds").mkdir()
    for name, member in wanted.items():
        # What is read is never more than the size that was looked at: the reader stops there.
        with content.open(member) as source, (folder / name).open("xb") as target:
            shutil.copyfileobj(source, target)


def _refused(archive: Path, problem: str) -> DataError:
    return DataError(Finding(problem, str(archive), remedy="Nothing of it was opened."))


def _forget_oldest(cache: Path) -> None:
    folders = sorted(cache.iterdir(), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for old in folders[KEEP:]:
        shutil.rmtree(old, ignore_errors=True)
