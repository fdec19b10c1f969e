"""Cut a TOML file into its tables, so that one can be changed and the others stay byte for byte."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import rtoml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_HEADER: Final = re.compile(r"^[ \t]*\[", re.MULTILINE)
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_BLANK: Final = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a file: one table with the comment right above it, or what belongs to none."""

    text: str
    table: str = ""
    """``fact`` for ``[[fact]]``; empty where there is no table, or several."""
    record: Any = None
    """What is in the table."""


def cut(text: str) -> list[Block]:
    """Cut a file into blocks that can be read by themselves and give the file when joined.

    A comment right above a table goes with it; one that a blank line sets apart is a block of its own.
    """
    blocks: list[Block] = []
    above = ""
    for piece in _pieces(text):
        body, comments = _without_comments(piece)
        apart, next_above = _adjacent(comments)
        if body:
            blocks.append(_block(above + body))
            blocks += [Block(apart)] if apart else []
        elif above + apart:
            blocks.append(Block(above + apart))
        above = next_above
    return [*blocks, Block(above)] if above else blocks


def spread(text: str, lists: Iterable[str]) -> str:
    """Return a file in which every record of some lists has a table of its own, written anew if need be."""
    document = rtoml.loads(text)
    blocks = cut(text)
    counts = {name: sum(block.table == name for block in blocks) for name in lists}
    if all(len(document.get(name, ())) == count for name, count in counts.items()) and _joined(blocks) == document:
        return text
    return rtoml.dumps(document)


def edited(text: str, table: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """Return a block in which the fields of its table that differ have their new values."""
    import tomlkit  # noqa: PLC0415 - only to save a record that was changed

    body = text.rstrip(_BLANK)
    document: Any = tomlkit.parse(body + "\n")
    fields = document[table] if isinstance(document[table], dict) else document[table][0]
    for name in was.keys() - now.keys():
        fields.pop(name, None)
    for name, value in now.items():
        if name not in was or repr(was[name]) != repr(value):  # 2 is not 2.0
            fields[name] = value
    changed = str(tomlkit.dumps(document)).rstrip(_BLANK)
    if "\r\n" in text:
        changed = re.sub(r"(?<!\r)\n", "\r\n", changed)
    return changed + text[len(body) :]


def written(table: str, record: Mapping[str, Any], *, listed: bool) -> str:
    """Write a table of a file, ``[[table]]`` if there may be several."""
    import tomlkit  # noqa: PLC0415 - only to save a record that was added

    header = f"[[{table}]]" if listed else f"[{table}]"
    return f"{header}\n{tomlkit.dumps(record)}"


def _pieces(text: str) -> list[str]:
    """Cut before each header; what looks like one inside a string or a list leaves no whole piece before it."""
    pieces: list[str] = []
    start = 0
    for end in (*(match.start() for match in _HEADER.finditer(text)), len(text)):
        try:
            rtoml.loads(text[start:end])
        except rtoml.TomlParsingError:
            continue
        pieces += [text[start:end]] if end > start else []
        start = end
    return pieces


def _without_comments(piece: str) -> tuple[str, str]:
    """Part a piece before the first comment that only blank lines and comments follow."""
    lines = _LINE.findall(piece)
    last = max((number for number, line in enumerate(lines, 1) if line.strip(_BLANK)[:1] not in ("", "#")), default=0)
    first = next((n for n, line in enumerate(lines) if n >= last and line.strip(_BLANK)), len(lines))
    return "".join(lines[:first]) if last else "", "".join(lines[first:] if last else lines)


def _adjacent(comments: str) -> tuple[str, str]:
    """Part off the comment lines right before what follows."""
    lines = _LINE.findall(comments)
    apart = max((number for number, line in enumerate(lines, 1) if not line.strip(_BLANK)), default=0)
    return "".join(lines[:apart]), "".join(lines[apart:])


def _block(text: str) -> Block:
    document = rtoml.loads(text)
    begins = next((line for line in _LINE.findall(text) if not line.lstrip(_BLANK).startswith("#")), "")
    if len(document) != 1 or not begins.lstrip(_BLANK).startswith("["):
        return Block(text)
    ((name, content),) = document.items()
    return Block(text, name, content[0] if isinstance(content, list) else content)


def _joined(blocks: Iterable[Block]) -> dict[str, Any]:
    """Read the blocks one by one, as a check that they say what the file says."""
    joined: dict[str, Any] = {}
    for block in blocks:
        for name, value in rtoml.loads(block.text).items():
            joined[name] = joined[name] + value if isinstance(joined.get(name), list) else value
    return joined
