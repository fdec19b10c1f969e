"""Bookmarks: what the map showed, what was asked for (the period with it) and what was selected, under a name.

They live in the settings as one JSON value with a version. One that cannot be read is named and left out; the others
stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from explorer.history import APART, Step
from geo.errors import CaspianError
from geo.query import Query

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from explorer.messages import Messages
    from explorer.settings import Settings

KEY: Final = "bookmarks"
VERSION: Final = 1


class Bookmark(msgspec.Struct, frozen=True):
    """A place to come back to."""

    name: str
    view: tuple[float, float, float]
    """Zoom; latitude and longitude of the middle in degrees, as the page writes them into its address."""
    query: Query = Query()
    selected: str = ""
    """The id of a feature, or nothing."""


class Kept(msgspec.Struct):
    """What the settings hold: each bookmark is read by itself, so that a wrong one spoils no other."""

    version: int
    bookmarks: list[Any]


def view_of(address: str) -> tuple[float, float, float] | None:
    """Return zoom, latitude and longitude from the map page's address; None where it says none."""
    try:
        zoom, latitude, longitude = (float(part) for part in address.split("/")[:3])
    except ValueError:
        return None
    return zoom, latitude, longitude


class Bookmarks(QObject):
    """The bookmarks in their order. Every change is a step that can be undone, and is kept at once.

    Parameters
    ----------
    settings, messages
        Where they are kept, and where is told of those that cannot be read.
    steps
        The stack that undoes.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, messages: Messages, steps: QUndoStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages
        self._steps = steps
        self.items: tuple[Bookmark, ...] = self._read()

    def add(self, bookmark: Bookmark) -> None:
        """Add one at the end."""
        self.replace((*self.items, bookmark), self.tr("Add the bookmark “{name}”").format(name=bookmark.name))

    def replace(self, items: tuple[Bookmark, ...], label: str) -> None:
        """Have these from now on.

        Parameters
        ----------
        items
            In their order.
        label
            What was done, for the menu.
        """
        if items != self.items:
            self._steps.push(Step(label, self.items, items, self._become, APART))

    def free_name(self, wanted: str) -> str:
        """Return a name that no bookmark has yet: the wanted one, or with a number behind it."""
        taken = {item.name for item in self.items}
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted} ({number})", number + 1
        return name

    def _become(self, items: tuple[Bookmark, ...]) -> None:
        self.items = items
        kept = Kept(VERSION, list(items))
        self._settings.remember(KEY, msgspec.json.encode(kept, order="deterministic").decode())
        self._settings.save()
        self.changed.emit()

    def _read(self) -> tuple[Bookmark, ...]:
        text = self._settings.text(KEY)
        if not text:
            return ()
        try:
            kept = msgspec.json.decode(text, type=Kept)
        except msgspec.DecodeError as error:
            self._messages.error(self.tr("The bookmarks could not be read: {reason}.").format(reason=error))
            return ()
        if kept.version > VERSION:
            self._messages.error(self.tr("The bookmarks are of a later version of the program, and were left alone."))
            return ()
        read = [self._read_one(number, item) for number, item in enumerate(kept.bookmarks, start=1)]
        return tuple(bookmark for bookmark in read if bookmark is not None)

    def _read_one(self, number: int, item: Any) -> Bookmark | None:  # noqa: ANN401 - whatever JSON can say
        try:
            return msgspec.convert(item, Bookmark)
        except (msgspec.ValidationError, CaspianError) as error:
            name = item.get("name") if isinstance(item, dict) else None
            said = self.tr("The bookmark “{name}” could not be read and was left out: {reason}.")
            self._messages.error(said.format(name=name or f"no. {number}", reason=error))
            return None
