"""Layers that stay where they are: files of millions, and tables of a PostGIS database."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from explorer.commands import Command
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from explorer.actions.tools import Tools
    from explorer.dialogs.postgis_dialog import PostgisDialog
    from geo.large.in_place.postgis.address import Address, Credentials
    from geo.large.in_place.postgis.relation import Named
    from geo.large.in_place.source import Source, ViewportSource

ADDRESSES: Final = "postgis/addresses"
"""Of servers that somebody connected to: without users and passwords."""
MOST_ADDRESSES: Final = 10


class LiveActions(QObject):
    """Shows such layers, and tells when one cannot be read any more."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self.dialog: PostgisDialog | None = None
        tools.live.failed.connect(self._tell_failure)
        tools.live.resumed.connect(self._tell_resumption)

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [Command("layers.postgis", self.tr("&Connect to PostGIS…"), self.ask, separated=True)]

    def show(self, sources: Sequence[ViewportSource]) -> None:
        """Show sources on the map, and go where they are."""
        for source in sources:
            self._tools.live.add(source)
        self.fit(sources)
        self._tools.live.follow(self._tools.window.view)

    def fit(self, sources: Sequence[ViewportSource]) -> None:
        """Go where sources are, as far as they know it."""
        from geo.large.world import degrees_of  # noqa: PLC0415 - numpy, and only for such layers

        corners: list[tuple[float, float]] = []
        for source in sources:
            if source.box is not None:
                west, north, east, south = source.box
                corners += [degrees_of(west, north), degrees_of(east, south)]
        if corners:
            longitudes, latitudes = zip(*corners, strict=True)
            self._tools.window.map.fit(min(longitudes), min(latitudes), max(longitudes), max(latitudes))

    def ask(self) -> None:
        """Ask for a database. Nothing is connected to before somebody says so, with its address before their eyes."""
        from explorer.dialogs.postgis_dialog import PostgisDialog  # noqa: PLC0415 - only when asked for
        from geo.large.in_place.postgis.address import Address, services  # noqa: PLC0415 - as above

        if not self._tools.session.is_open:
            return
        remembered = self._tools.settings.texts(ADDRESSES)
        named = (str(Address(service=service)) for service in services())
        self.dialog = dialog = PostgisDialog([*dict.fromkeys([*remembered, *named])], self._tools.window)
        dialog.connect_requested.connect(self._connect)
        dialog.accepted.connect(self._add)
        dialog.open()

    def _connect(self, address: Address, who: Credentials) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        task = self._tools.tasks.start(lambda _progress: _tables(address, who))
        task.succeeded.connect(partial(self._offer, dialog, address, who))
        task.failed.connect(partial(self._refuse, dialog))

    def _offer(self, dialog: PostgisDialog, address: Address, who: Credentials, tables: list[str]) -> None:
        known = [str(address), *self._tools.settings.texts(ADDRESSES)]
        self._tools.settings.remember(ADDRESSES, [*dict.fromkeys(known)][:MOST_ADDRESSES])
        dialog.offer(address, who, tables)

    def _refuse(self, dialog: PostgisDialog, error: Exception) -> None:
        if not isinstance(error, CaspianError):
            raise error
        dialog.refuse(str(error))

    def _add(self) -> None:
        dialog = self.dialog
        if dialog is None or dialog.server is None:
            return
        (address, who), named = dialog.server, dialog.named
        taken = [*self._tools.session.atlas.vocabulary.layers, *self._tools.session.live]
        colours = self.colours()
        task = self._tools.tasks.start(lambda _progress: _source(address, who, named, taken, colours))
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_failed)

    def colours(self) -> list[str]:
        """Return those of the layers that are there."""
        session = self._tools.session
        layers = (*session.atlas.every_layer, *(shown.layer for shown in session.live.values()))
        return [layer.style.colour for layer in layers if layer.style]

    def _on_opened(self, source: Source) -> None:
        self.show([source])
        told = self.tr("“{layer}” of {address} is read as the map shows it.")
        self._tools.messages.information(told.format(layer=source.label, address=source.shown))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CaspianError):
            raise error
        self._tools.messages.error(str(error))

    def _tell_failure(self, layer: str, problem: str) -> None:
        told = self.tr("“{layer}” cannot be read now; it is tried again. {problem}")
        self._tools.messages.error(told.format(layer=layer, problem=problem))

    def _tell_resumption(self, layer: str) -> None:
        self._tools.messages.information(self.tr("“{layer}” is read again.").format(layer=layer))


def _tables(address: Address, who: Credentials) -> list[str]:
    from geo.large.in_place.postgis.connection import Connection  # noqa: PLC0415 - asyncpg, not before it is needed
    from geo.large.in_place.postgis.relation import tables  # noqa: PLC0415 - as above

    with closing(Connection(address, who)) as connection:
        return tables(connection)


def _source(
    address: Address, who: Credentials, named: Named, taken: Collection[str], colours: Collection[str]
) -> Source:
    from geo.large.in_place.postgis.store import PostGis  # noqa: PLC0415 - as above
    from geo.large.in_place.source import Source  # noqa: PLC0415 - as above
    from geo.model import LayerStyle  # noqa: PLC0415 - as above
    from geo.palette import free_colour  # noqa: PLC0415 - as above
    from geo.readers.gathering import free_id  # noqa: PLC0415 - as above

    store = PostGis(address, who, named)
    return Source(store, None, free_id(store.label, taken), LayerStyle(free_colour(colours)))
