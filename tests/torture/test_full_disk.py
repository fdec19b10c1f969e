"""A disk that is full at whichever write: what was there stays, what was confirmed comes back, and it is said.

The disk is a small one in memory (tmpfs), for which one must be root on Linux; elsewhere the limit of the kernel on
the size of a file stands for it. It is filled but for a page, then for two, and so on, until what is written fits; and
the same with the number of files it can hold.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import math
import os
import resource
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.editing import PutFact, PutFeature, RemoveArticle, apply
from geo.errors import ExportError
from geo.export import Contents, encode
from geo.files import write_whole
from geo.journal import Journal, fingerprint, recover, replay
from geo.library import Library
from geo.locks import AtlasLock
from geo.model import Point
from geo.query import Query, select
from geo.saving import create, save, save_as
from geo.transaction import COMMITTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.torture.conftest import Tally

TRIED: Final = "full disks"
FORMATS: Final = ("geojson", "csv", "kml", "gpkg", "html")
FILES: Final = 200
"""That the disk can hold."""


class Disk:
    """A small disk, and what fills it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextlib.contextmanager
    def with_pages(self, count: int) -> Iterator[None]:
        """Leave so many pages free, for a while."""
        filler = self.folder / "filler"
        found = os.statvfs(self.folder)
        with filler.open("wb") as stream:
            os.posix_fallocate(stream.fileno(), 0, max(found.f_bavail - count, 1) * found.f_frsize)
        yield
        filler.unlink()

    @contextlib.contextmanager
    def with_files(self, count: int) -> Iterator[None]:
        """Leave room for so many files and folders, for a while."""
        filler = self.folder / "filler"
        filler.mkdir()
        for number in range(max(os.statvfs(self.folder).f_favail - count, 0)):
            (filler / str(number)).touch()
        yield
        shutil.rmtree(filler)

    def fillings(self) -> Iterator[Callable[[int], contextlib.AbstractContextManager[None]]]:
        """Yield every way to fill it."""
        yield self.with_pages
        yield self.with_files


class SizeLimit(Disk):
    """Stands for a disk where none can be made: no file grows beyond some pages."""

    @contextlib.contextmanager
    def with_pages(self, count: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (count * 512, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            signal.signal(signal.SIGXFSZ, ignored)

    def fillings(self) -> Iterator[Callable[[int], contextlib.AbstractContextManager[None]]]:
        yield self.with_pages


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    options = f"size=8m,nr_inodes={FILES}"
    command = [mount or "", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if mount is None or os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603 - our own disk
        yield SizeLimit(folder)
        return
    try:
        yield Disk(folder)
    finally:
        subprocess.run([shutil.which("umount") or "umount", "--lazy", str(folder)], check=True)  # noqa: S603 - as above


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _edited(atlas: Atlas) -> Atlas:
    """Return an atlas whose files have become long, one of them gone."""
    port, fact = atlas.feature("west-port"), atlas.facts["courier-cable-status"]
    for number in range(25):
        place = Point((51.3, 43 + number / 100))
        atlas = apply(atlas, PutFeature(dataclasses.replace(port, id=f"port-{number}", note="x" * 700, geometry=place)))
        atlas = apply(atlas, PutFact(dataclasses.replace(fact, id=f"fact-{number}", statement="x " * 350)))
    return apply(atlas, RemoveArticle("gazette", along=True))


def _until_it_fits(disk: Disk, tally: Tally, write: Callable[[], object], holds: Callable[[bool], None]) -> None:
    """Write on a fuller disk each time, and look each time whether what must hold does."""
    for filling in disk.fillings():
        for count in itertools.count():
            tally(TRIED, 1, 1)
            with filling(count):
                try:
                    write()
                except ExportError:
                    is_done = False
                else:
                    is_done = True
            holds(is_done)
            tally(TRIED, 0, -1)
            if is_done:
                assert count > 0
                break


def test_a_save_on_a_full_disk_changes_nothing(atlas: Atlas, atlas_folder: Path, disk: Disk, tally: Tally) -> None:
    edited, folder = _edited(atlas), disk.folder / "atlas"
    shutil.copytree(atlas_folder, folder)
    before = _content(folder)

    def holds(is_saved: bool) -> None:  # noqa: FBT001 - what happened
        if not is_saved:
            assert _content(folder) == before
            return
        assert open_atlas(AtlasFiles.at(folder)) == edited
        shutil.rmtree(folder)
        shutil.copytree(atlas_folder, folder)

    _until_it_fits(disk, tally, lambda: save(edited, atlas, folder), holds)


def test_a_copy_on_a_full_disk_is_whole_or_can_be_made_again(
    atlas: Atlas, atlas_folder: Path, disk: Disk, tally: Tally
) -> None:
    folder = disk.folder / "copy"

    def holds(is_saved: bool) -> None:  # noqa: FBT001 - as above
        if is_saved or (folder / COMMITTED).exists():  # then opening it puts in place what was written whole
            assert open_atlas(AtlasFiles.at(folder)) == atlas
        else:
            assert not folder.exists() or list(folder.iterdir()) == []
        shutil.rmtree(folder, ignore_errors=True)

    _until_it_fits(disk, tally, lambda: save_as(atlas, atlas, AtlasFiles.at(atlas_folder), folder), holds)


def test_a_new_atlas_on_a_full_disk_is_whole_or_can_be_made_again(disk: Disk, tally: Tally) -> None:
    folder = disk.folder / "new"

    def holds(is_made: bool) -> None:  # noqa: FBT001 - as above
        if is_made:
            assert open_atlas(AtlasFiles.at(folder)).title == "New"
        else:
            assert not folder.exists() or list(folder.iterdir()) == []
        shutil.rmtree(folder, ignore_errors=True)

    _until_it_fits(disk, tally, lambda: create(folder, "New"), holds)


def test_edits_that_were_confirmed_come_back_from_a_full_disk(atlas: Atlas, disk: Disk, tally: Tally) -> None:
    fact = atlas.facts["courier-cable-status"]
    edits = [PutFact(dataclasses.replace(fact, statement=f"{number} {'x ' * 900}")) for number in range(40)]
    for filling in disk.fillings():
        for count in range(4):
            state = disk.folder / f"state-{count}"
            journal = Journal(state, "the atlas", fingerprint(atlas))
            confirmed = []
            tally(TRIED, 1, 1)
            with filling(count):
                for edit in edits:
                    try:
                        journal.did(edit)
                    except ExportError:
                        continue  # the person is told; the edit is not done
                    confirmed.append(edit)
            journal.did(edits[0])  # there is room again
            journal.abandon()
            (left,) = recover(state, "the atlas", fingerprint(atlas))
            assert (left.edits, left.findings) == ((*confirmed, edits[0]), ())
            assert len(confirmed) < len(edits) or filling == disk.with_files
            assert replay(atlas, left.edits)[2] == ()
            tally(TRIED, 0, -1)
            shutil.rmtree(state)


@pytest.mark.parametrize("kind", FORMATS)
def test_an_export_on_a_full_disk_leaves_the_file_that_was_there(
    kind: str, atlas: Atlas, disk: Disk, tally: Tally
) -> None:
    content = encode(Contents(atlas, select(atlas, Query())), kind)
    path = disk.folder / f"a.{kind}"
    path.write_bytes(b"old")
    needed = math.ceil(len(content) / os.statvfs(disk.folder).f_frsize)
    for count in (0, 1, needed // 2, needed - 1):
        tally(TRIED, 1, 1)
        with disk.with_pages(count), pytest.raises(ExportError, match="Nothing was changed"):
            write_whole(path, content)
        assert _content(disk.folder) == {path.name: b"old"}
        tally(TRIED, 0, -1)
    write_whole(path, content)
    assert path.read_bytes() == content


def test_a_text_that_does_not_fit_is_not_kept_by_half(atlas: Atlas, disk: Disk, tmp_path: Path, tally: Tally) -> None:
    own = disk.folder / "own"
    source = tmp_path / "edition.txt"
    source.write_text("word " * 2000)

    def holds(is_kept: bool) -> None:  # noqa: FBT001 - as above
        texts, findings = Library(own).texts(atlas.articles.values())
        assert ("gazette" in texts, findings) == (is_kept, ())
        shutil.rmtree(own, ignore_errors=True)

    _until_it_fits(disk, tally, lambda: Library(own).add(source, atlas.articles, "gazette"), holds)


def test_a_lock_that_cannot_be_written_is_let_go(atlas_folder: Path, disk: Disk, tally: Tally) -> None:
    folder = shutil.copytree(atlas_folder, disk.folder / "atlas")
    tally(TRIED, 1, 1)
    with disk.with_pages(0), pytest.raises(OSError, match=r"No space left|File too large"):
        AtlasLock(folder)
    with AtlasLock(folder):
        pass
    tally(TRIED, 0, -1)
