"""The registry: one module a format, found by its suffix."""

from __future__ import annotations

from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING

import pytest

from geo.errors import UsageError
from geo.export import FORMATS, encode, save

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.export import Contents


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_has_a_module_that_writes_it(kind: str) -> None:
    assert list(signature(import_module(FORMATS[kind]).encode).parameters) == ["contents", "progress"]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_contents_are_the_same_file(contents: Contents, kind: str) -> None:
    assert encode(contents, kind) == encode(contents, kind)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_suffix_is_the_format(contents: Contents, kind: str, tmp_path: Path) -> None:
    save(contents, tmp_path / f"atlas.{kind}")
    assert (tmp_path / f"atlas.{kind}").read_bytes() == encode(contents, kind)


@pytest.mark.parametrize("kind", FORMATS)
def test_progress_goes_from_nothing_to_everything(contents: Contents, kind: str) -> None:
    shares: list[float] = []
    encode(contents, kind, lambda share, _doing: shares.append(share))
    assert (shares[0], shares[-1], shares) == (0.0, 1.0, sorted(shares))


@pytest.mark.parametrize("kind", FORMATS)
def test_a_cancelled_export_leaves_the_file_that_was_there(contents: Contents, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"atlas.{kind}"
    path.write_bytes(b"old")

    def cancel(share: float, _doing: str) -> None:
        if share > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        save(contents, path, cancel)
    assert (path.read_bytes(), list(tmp_path.glob("*.writing*"))) == (b"old", [])


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_selected_is_still_a_file(
    contents: Contents, kind: str, without: Callable[[Contents], Contents]
) -> None:
    assert encode(without(contents), kind)


def test_an_unknown_format_is_refused_in_a_sentence(contents: Contents) -> None:
    with pytest.raises(UsageError, match="Did you mean “geojson”"):
        encode(contents, "geojsn")
