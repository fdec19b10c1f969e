"""Why an edit is refused: it would make something wrong, or something hangs on what it removes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from geo.errors import DataError, Finding, suggestion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from geo.atlas import Parts

Hanging: TypeAlias = "Mapping[str, Sequence[str]]"
"""The ids of what hangs on something, by what those are called: ``fact``, ``feature``, ``article``."""
SHOWN: Final = 3
"""Names that a refusal lists of each kind."""


class Refused(DataError):  # noqa: N818 - an edit, not a failure: the atlas is as it was
    """Rules that an edit breaks; the first of them is its sentence."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings[0])
        self.findings = findings


def refuse_new(now: Iterable[Finding], before: Iterable[Finding]) -> None:
    """Raise with the findings that were not there before.

    Raises
    ------
    Refused
        What the edit would make wrong.
    """
    known = set(before)
    new = tuple(finding for finding in now if finding not in known)
    if new:
        raise Refused(new)


def refuse_hanging(what: str, identifier: str, file: str, hanging: Hanging) -> None:
    """Raise when something hangs on what is to be removed.

    Parameters
    ----------
    what
        How it is called: ``feature``, ``article``.
    identifier, file
        Which one, and where it stands.
    hanging
        The ids of what hangs on it, by what those are called.

    Raises
    ------
    DataError
        With the names of what hangs on it.
    """
    named = [_counted(kind, ids) for kind, ids in hanging.items() if ids]
    if named:
        problem = f"on this {what} hang {' and '.join(named)}"
        raise DataError(Finding(problem, file, identifier, remedy="Take them along, or change them first."))


def _counted(kind: str, ids: Sequence[str]) -> str:
    """Say how many there are and what the first ones are called."""
    shown = ", ".join(f"“{name}”" for name in ids[:SHOWN])
    return f"{len(ids)} {kind}{'' if len(ids) == 1 else 's'} ({shown}{', …' if len(ids) > SHOWN else ''})"


def missing(what: str, identifier: str, known: Iterable[str]) -> DataError:
    """Return what to raise for something that is not there."""
    return DataError(
        Finding(f"there is no {what} “{identifier}”", record=identifier, remedy=suggestion(identifier, known))
    )


def unreadable(parts: Parts) -> set[str]:
    """Return the names of files of which nothing could be read: they must be mended, not written over."""
    read = {layer.file for layer in parts.layers} | {seed.file for seed in parts.seeds}
    return {finding.file for finding in parts.findings} - read


def refuse_file(file: str, parts: Parts, taken: Collection[str]) -> None:
    """Raise when a new file cannot have a name.

    Raises
    ------
    DataError
        When an unreadable file has it, or another file whose name differs in its case only.
    """
    if file in unreadable(parts):
        raise DataError(
            Finding(
                "this file cannot be read, and writing it anew would lose it", file, remedy="Mend it or move it away."
            )
        )
    if file.casefold() in {name.casefold() for name in taken}:
        raise DataError(Finding("another file has this name already", file, remedy="Choose another id."))
