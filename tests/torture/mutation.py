"""Files spoiled as chance has it: bits turned, parts cut, doubled or put elsewhere, numbers made huge, marks put in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

MARKS: Final = (
    b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n\n", b"\x1e", b"\xed\xa0\x80", b"\\ud800", b"\\u0000",
    "\u202e".encode(), b'"', b"'", b"[", b"{", b"}", b"]", b"<", b">", b"<!--", b"]]>", b"<![CDATA[", b"&amp;", b"&#0;",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b",", b";", b"=", b":", b"#", b"null", b"true", b"NaN", b"Infinity", b"1e999",
    b"-0", b"9" * 30, b"0.1e-400", b"[]", b"{}", b'""', b"XXXX", b"..", b"../", b"/", b"\\", b"%00",
)  # fmt: skip
"""What grammars take for something."""
NUMBERS: Final = tuple(
    value.to_bytes(size, order)
    for size in (1, 2, 4, 8)
    for value in (0, 1, 2 ** (8 * size - 1) - 1, 2 ** (8 * size - 1), 2 ** (8 * size) - 1)
    for order in ("little", "big")
)
"""The ends of what whole numbers of binary formats can be."""
MOST_STEPS: Final = 8


def mutated(samples: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one of some files, spoiled in one place or several.

    Parameters
    ----------
    samples
        Files that are read.
    chance
        What decides; of one seed, the same file.
    """
    content = bytearray(chance.choice(samples))
    for _ in range(chance.randint(1, MOST_STEPS)):
        at = chance.randrange(len(content) + 1)
        end = min(len(content), at + chance.choice((1, 1, 2, 4, 16, 64, len(content))))
        part = bytes(content[at:end])
        match chance.randrange(8):
            case 0 if at < len(content):
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                content[at:end] = b""
            case 2:
                content[at:at] = part * chance.choice((1, 2, 50))
            case 3:
                other = chance.choice(samples)
                cut = chance.randrange(len(other) + 1)
                content[at:end] = other[cut : cut + len(part)]
            case 4:
                number = chance.choice(NUMBERS)
                content[at : at + len(number)] = number
            case 5:
                content[at:end] = chance.randbytes(len(part) % 17)
            case _:
                content[at : chance.choice((at, end))] = chance.choice(MARKS)
    return bytes(content)
