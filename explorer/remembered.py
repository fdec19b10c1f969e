"""What a window leaves behind for the next start: its filters, its selection, what the map showed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from geo.query import Query

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.settings import Settings


def remember(session: Session, settings: Settings) -> None:
    """Keep the filters and the selection."""
    settings.remember("query", msgspec.json.encode(session.query, order="deterministic").decode())
    settings.remember("selected", session.selected)


def query(settings: Settings) -> Query:
    """Return the filters as they were left; nothing is asked for where they cannot be read."""
    try:
        return msgspec.json.decode(settings.text("query") or "{}", type=Query)
    except msgspec.DecodeError:  # of an earlier version, or edited by hand
        return Query()


def selection(settings: Settings) -> str:
    """Return the id of the feature that was selected, or nothing."""
    return settings.text("selected")


def view(settings: Settings) -> str:
    """Return what the map showed, as its page writes it."""
    return settings.text("map/view")
