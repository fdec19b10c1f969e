"""A GeoJSON file in pieces of whole features, so that no more than one of them is in memory.

Where a piece ends is guessed from its text, and known to be right because it can be read: if what goes before is a
run of whole JSON values with commas between them, then what follows begins with one, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZE: Final = 2**18
"""Bytes of a piece, as a rule: a record is read again by reading the piece it is in, which takes a millisecond."""
_FEATURES: Final = re.compile(rb'"features"\s*:\s*\[')
_BETWEEN: Final = re.compile(rb'\}\s*(,)\s*\{\s*"(?:type|id|geometry|properties|bbox)"')
"""What two features meet at; other places look like it, and are found not to be."""
_GUESSES: Final = 4
"""In a piece, the last first."""
_NEAR_END: Final = 2**13
"""Bytes that are looked through first."""

_COMMA, _CLOSE = b",]"

T = TypeVar("T")


class Document(msgspec.Struct):
    """What surrounds the features."""

    type: str = ""
    features: list[msgspec.Raw] | None = None
    crs: dict[str, Any] | None = None


class NotPlainError(Exception):
    """The file is not a collection of features as RFC 7946 has it."""


@dataclass(frozen=True, slots=True)
class Block(Generic[T]):
    """Some features that follow one another."""

    start: int
    """The byte of the file that the first begins at, or white space before it."""
    end: int
    """The byte after the last."""
    read: T
    """What was made of them."""


def blocks(stream: BinaryIO, read: Callable[[memoryview | bytes], T]) -> Iterator[Block[T]]:
    """Read a FeatureCollection piece by piece.

    Parameters
    ----------
    stream
        The file, at its beginning.
    read
        Is given features as a JSON array; raises :class:`msgspec.DecodeError` where that is not well formed.

    Raises
    ------
    NotPlainError
        When the file turns out to be something else, perhaps after some blocks.
    """
    first, head = _head(stream)
    start = head.end
    content = bytearray(b"[" + first)
    while more := stream.read(max(SIZE, len(content))):
        content += more
        for cut in _cuts(content):
            content[cut] = _CLOSE  # in place: copying a large file three times takes as long as half of reading it
            try:
                found = read(memoryview(content)[: cut + 1])
            except msgspec.DecodeError:
                content[cut] = _COMMA
                continue
            yield Block(start, start + cut - 1, found)
            del content[1 : cut + 1]
            start += cut
            break
    yield from _last(bytes(content[1:]), start, head, read)


@dataclass(frozen=True, slots=True)
class _Head:
    document: Document
    end: int


def _head(stream: BinaryIO) -> tuple[bytes, _Head]:
    """Read up to the first feature, which must begin in the first block, and a little further."""
    content = stream.read(SIZE)
    match = _FEATURES.search(content)
    if match is None:
        raise NotPlainError
    # With the array closed at once it is a whole document, or the word was no member's name.
    document = _document(content[: match.end()] + b"]}")
    return content[match.end() :], _Head(document, match.end())


def _last(content: bytes, start: int, head: _Head, read: Callable[[memoryview | bytes], T]) -> Iterator[Block[T]]:
    """Read the last features, and what stands after them."""
    at = len(content)
    while (at := content.rfind(b"]", 0, at)) >= 0:
        try:
            tail = _document(b'{"features":[' + content[at:])
            found = read(b"[" + content[:at] + b"]")
        except (msgspec.DecodeError, NotPlainError):
            continue
        if "FeatureCollection" not in {head.document.type, tail.type}:
            raise NotPlainError
        yield Block(start, start + at, found)
        return
    raise NotPlainError


def _document(content: bytes) -> Document:
    try:
        document = msgspec.json.decode(content, type=Document)
    except msgspec.DecodeError as error:
        raise NotPlainError from error
    if document.features is None or (document.crs and not _is_plain(document.crs)):
        raise NotPlainError
    return document


def _is_plain(crs: dict[str, Any]) -> bool:
    """Tell whether a coordinate system, as GeoJSON of 2008 names it, is that of GeoJSON today: GDAL often says so."""
    return "CRS84" in str((crs.get("properties") or {}).get("name", ""))


def _cuts(content: bytearray) -> list[int]:
    """Return the last places where features may meet, the last first."""
    for window in (_NEAR_END, len(content)):
        found = [match.start(1) for match in _BETWEEN.finditer(content, max(len(content) - window, 0))]
        if found:
            return found[: -_GUESSES - 1 : -1]
    return []
