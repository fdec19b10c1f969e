"""Kill a window's work on an atlas at random moments, and look whether anything that was confirmed is lost.

    python -m tests.torture.kills FOLDER KILLS SEED

A child, forked for each kill, does what the workbench does: it locks the atlas, restores what was left behind, edits,
undoes, redoes and saves, and says through a pipe what it has done. It is killed (SIGKILL) while it does. Then the atlas
in its files must be one that was saved, whole; and with what its journal gives back, the last one that was confirmed,
or the one that was about to be. What was found is printed as JSON.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.atlas import AtlasFiles, open_atlas
from geo.editing import Edit, PutFact, PutFeature, apply
from geo.journal import Journal, fingerprint, recover, replay
from geo.locks import AtlasLock
from geo.saving import save

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.atlas import Atlas

State = tuple[int, ...]
"""The numbers of the edits in effect: an odd one makes a fact, an even one changes a feature."""
FACT: Final = "courier-cable-status"
FEATURE: Final = "west-port"
NAME: Final = "the atlas"
STEPS: Final = 400
"""More than a child gets to do."""
LONGEST_S: Final = 0.08
"""Until a child is killed: several saves, and some dozens of edits."""
SHARES: Final = {"edit": 12, "undo": 4, "redo": 3, "save": 1}
"""Of a child's steps."""
MOST: Final = 60
"""Edits in effect, before it begins again with the atlas as it was: the more there are, the longer a child restores."""


@dataclasses.dataclass(frozen=True)
class Step:
    """What a child does, and what is in effect and in the files after it."""

    what: str
    state: State
    saved: State


def plan(begin: State, saved: State, chance: random.Random) -> Iterator[Step]:
    """Yield the steps of a child, the first of which is that it has restored what was left behind."""
    history, at, number = [begin], 0, max((0, *begin, *saved))
    yield Step("restore", begin, saved)
    for _ in range(STEPS):
        (what,) = chance.choices(list(SHARES), list(SHARES.values()))
        if what == "edit":
            number += 1
            history[at + 1 :] = [(*history[at], number)]
            at += 1
        elif what == "undo" and at > 0:
            at -= 1
        elif what == "redo" and at < len(history) - 1:
            at += 1
        elif what == "save":
            saved = history[at]
        else:
            continue
        yield Step(what, history[at], saved)


def edit_of(number: int, atlas: Atlas) -> Edit:
    """Return the edit of a number."""
    if number % 2:
        return PutFact(dataclasses.replace(atlas.facts[FACT], id=f"fact-{number}", statement=f"Number {number}."))
    return PutFeature(dataclasses.replace(atlas.feature(FEATURE), note=str(number)))


def state_of(atlas: Atlas) -> tuple[State, int]:
    """Return what an atlas shows of a state: its odd numbers, and the last even one."""
    facts = tuple(sorted(int(name.removeprefix("fact-")) for name in atlas.facts if name.startswith("fact-")))
    return facts, int(atlas.feature(FEATURE).note or 0)


def shown(state: State) -> tuple[State, int]:
    """Return the same of a state."""
    return tuple(n for n in state if n % 2), max((n for n in state if n % 2 == 0), default=0)


def work(folder: Path, steps: Iterator[Step], pipe: int) -> None:
    """Do the steps, as the workbench does, and say after each that it is done."""
    lock = AtlasLock(folder / "atlas")
    opened = atlas = open_atlas(AtlasFiles.at(folder / "atlas"))
    left = recover(folder / "state", NAME, fingerprint(opened))
    _, edits, _ = replay(opened, [edit for one in left for edit in one.edits])
    journal = Journal(folder / "state", NAME, fingerprint(opened), edits)
    for one in left:
        one.discard()
    line = [opened]
    for edit in edits:
        line.append(apply(line[-1], edit))
    at = len(line) - 1
    os.write(pipe, b".")
    next(steps)  # that was the first
    begin = at
    for step in steps:
        if step.what == "edit":
            edit = edit_of(step.state[-1], line[at])
            line[at + 1 :] = [apply(line[at], edit)]
            journal.did(edit)
            at += 1
        elif step.what == "undo":
            journal.undid(line[at], line[at - 1])
            at -= 1
        elif step.what == "redo":
            journal.redid(line[at], line[at + 1])
            at += 1
        else:
            atlas = line[at]
            os.write(pipe, b"(")
            journal.saving(fingerprint(atlas))
            save(atlas, opened, folder / "atlas")
            opened = atlas
            journal.close()
            journal = Journal(folder / "state", NAME, fingerprint(opened))
        assert at >= begin
        os.write(pipe, b".")
    lock.release()


def kill_one(folder: Path, steps: list[Step], chance: random.Random) -> bytes:
    """Have a child do the steps and kill it; return what it has said."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(folder, iter(steps), said)
        except BaseException:  # noqa: BLE001 - told, and never the parent's work done twice
            os.write(said, b"!" + traceback.format_exc().encode())
        os._exit(0)
    os.close(said)
    first = os.read(heard, 1)  # it has restored; sometimes it is killed before
    time.sleep(chance.uniform(0, LONGEST_S) if first == b"." else 0)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(heard, "rb") as stream:
        return first + stream.read()


def main() -> int:
    """Kill as often as asked; print what was found."""
    folder, kills, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))  # noqa: S311 - moments, not secrets
    struck: Counter[str] = Counter()
    losses: list[str] = []
    original = shutil.copytree(folder / "atlas", folder / "original")
    state: State = ()
    saved: State = ()
    for number in range(kills):
        steps = list(plan(state, saved, chance))
        told = kill_one(folder, steps, chance)
        done = told.count(b".")
        possible = steps[max(done - 1, 0) : done + 1]
        struck["save" if told.endswith(b"(") else "edit"] += 1
        try:
            if b"!" in told:
                raise AssertionError(told.decode())  # noqa: TRY301 - a loss like others
            with AtlasLock(folder / "atlas"):
                atlas = open_atlas(AtlasFiles.at(folder / "atlas"))
            left = recover(folder / "state", NAME, fingerprint(atlas))
            restored, _, findings = replay(atlas, [edit for one in left for edit in one.edits])
            assert (atlas.findings, findings, [one.findings for one in left if one.findings]) == ((), (), [])
            files = [step for step in possible if shown(step.saved) == state_of(atlas)]
            assert files, f"the files hold {state_of(atlas)}, and should hold one of {[s.saved for s in possible]}"
            back = [step for step in possible if shown(step.state) == state_of(restored)]
            assert back, f"back came {state_of(restored)}, and should have come one of {[s.state for s in possible]}"
        except Exception as error:  # noqa: BLE001 - whatever it is, something is lost
            losses.append(f"kill {number}, while it did {possible[-1].what}: {type(error).__name__}: {error}")
            break
        state, saved = back[-1].state, files[-1].saved
        if len(state) > MOST:
            state = saved = ()
            shutil.rmtree(folder / "state")
            shutil.rmtree(folder / "atlas")
            shutil.copytree(original, folder / "atlas")
    print(json.dumps({"struck": struck, "losses": losses}))  # noqa: T201 - a script
    return 0


if __name__ == "__main__":
    sys.exit(main())
