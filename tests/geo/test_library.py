"""The reader's own copies of the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo.errors import DataError, UsageError
from geo.library import EDITIONS, Library, read_folders

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return a library that is still empty, its folder not yet made."""
    return Library(tmp_path / "own")


@pytest.fixture
def other_edition(text_folder: Path) -> Path:
    """Return a text that differs from the courier's by a line."""
    path = text_folder / "other.txt"
    path.write_bytes((text_folder / "b.txt").read_bytes() + b"More.\n")
    return path


def _held(library: Library, atlas: Atlas) -> list[str]:
    return sorted(library.texts(atlas.articles.values())[0])


def test_an_empty_library_has_no_text_and_no_complaint(library: Library, atlas: Atlas) -> None:
    assert library.texts(atlas.articles.values()) == ({}, ())


def test_a_text_is_known_by_its_hash_whatever_it_is_called(library: Library, atlas: Atlas, text_folder: Path) -> None:
    assert library.add(text_folder / "b.txt", atlas.articles).id == "courier"


def test_an_added_text_is_at_hand(library: Library, atlas: Atlas, text_folder: Path) -> None:
    library.add(text_folder / "b.txt", atlas.articles)
    assert _held(library, atlas) == ["courier"]


def test_a_copy_is_kept_under_its_hash(library: Library, atlas: Atlas, text_folder: Path) -> None:
    library.add(text_folder / "b.txt", atlas.articles)
    assert [path.name for path in library.own.iterdir()] == [f"{atlas.articles['courier'].sha256}.txt"]


def test_a_copy_stays_when_the_original_goes(library: Library, atlas: Atlas, text_folder: Path) -> None:
    library.add(text_folder / "b.txt", atlas.articles)
    (text_folder / "b.txt").unlink()
    assert _held(library, atlas) == ["courier"]


def test_a_text_may_be_added_twice(library: Library, atlas: Atlas, text_folder: Path) -> None:
    for _ in range(2):
        library.add(text_folder / "b.txt", atlas.articles)
    assert len(list(library.own.iterdir())) == 1


def test_an_unknown_text_is_refused(library: Library, atlas: Atlas, other_edition: Path) -> None:
    with pytest.raises(DataError, match="no article of this atlas"):
        library.add(other_edition, atlas.articles)


def test_a_refused_text_is_not_kept(library: Library, atlas: Atlas, other_edition: Path) -> None:
    with pytest.raises(DataError):
        library.add(other_edition, atlas.articles)
    assert not library.own.exists()


def test_another_edition_is_taken_for_the_article_that_is_named(
    library: Library, atlas: Atlas, other_edition: Path
) -> None:
    library.add(other_edition, atlas.articles, "courier")
    assert _held(library, atlas) == ["courier"]


def test_the_edition_the_facts_were_read_from_goes_first(
    library: Library, atlas: Atlas, text_folder: Path, other_edition: Path
) -> None:
    library.add(other_edition, atlas.articles, "courier")
    library.add(text_folder / "b.txt", atlas.articles)
    texts, _ = library.texts(atlas.articles.values())
    assert texts["courier"].sha256 == atlas.articles["courier"].sha256


def test_an_edition_of_an_unknown_article_is_refused(library: Library, atlas: Atlas, other_edition: Path) -> None:
    with pytest.raises(UsageError, match="Did you mean “courier”"):
        library.add(other_edition, atlas.articles, "couriers")


def test_the_text_of_one_article_is_no_edition_of_another(library: Library, atlas: Atlas, text_folder: Path) -> None:
    with pytest.raises(DataError, match="the text of “courier”"):
        library.add(text_folder / "b.txt", atlas.articles, "gazette")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"caf\xe9"])
def test_a_file_that_is_no_text_is_refused(library: Library, atlas: Atlas, text_folder: Path, content: bytes) -> None:
    path = text_folder / "c.txt"
    path.write_bytes(content)
    with pytest.raises(DataError, match="not a text in UTF-8"):
        library.add(path, atlas.articles)


def test_a_missing_file_is_refused(library: Library, atlas: Atlas, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        library.add(tmp_path / "no.txt", atlas.articles)


def test_a_kept_file_is_known_by_its_content_and_not_by_its_name(
    library: Library, atlas: Atlas, text_folder: Path
) -> None:
    library.add(text_folder / "b.txt", atlas.articles)
    (kept,) = library.own.iterdir()
    kept.write_text("Changed by hand.", encoding="utf-8")
    assert _held(library, atlas) == []


def test_a_broken_list_of_editions_is_named(library: Library, atlas: Atlas) -> None:
    library.own.mkdir()
    (library.own / EDITIONS).write_bytes(b"{")
    (finding,) = library.texts(atlas.articles.values())[1]
    assert finding.file.endswith(EDITIONS)


def test_a_further_folder_is_read(atlas: Atlas, tmp_path: Path, text_folder: Path) -> None:
    assert _held(Library(tmp_path / "own", (text_folder,)), atlas) == ["courier", "gazette"]


def test_a_further_folder_that_is_not_there_is_named(atlas: Atlas, tmp_path: Path) -> None:
    (finding,) = Library(tmp_path / "own", (tmp_path / "no",)).texts(atlas.articles.values())[1]
    assert finding.problem == "there is no such folder"


def test_a_file_that_cannot_be_read_does_not_hide_the_others(text_folder: Path) -> None:
    (text_folder / "c.txt").write_bytes(b"\xff")
    texts, findings = read_folders([text_folder])
    assert (len(texts), len(findings)) == (2, 1)


def test_the_environment_names_a_further_folder(text_folder: Path) -> None:
    assert Library.of_reader({"CASPIAN_ARTICLES": str(text_folder)}).others == (text_folder,)


def test_the_readers_own_folder_is_the_systems_for_data(reader: Path) -> None:
    assert reader in Library.of_reader({}).own.parents
