"""A connection to PostgreSQL that reads only, gives up in time, and comes back when it was lost."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Final, TypeVar

import asyncpg

from geo.errors import DataError, Finding
from geo.large.in_place.postgis.address import service_file, services

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from geo.large.in_place.postgis.address import Address, Credentials
    from geo.large.in_place.store import Told

T = TypeVar("T")

CONNECT_IN: Final = 10.0
"""Seconds."""
ANSWER_IN: Final = 20.0
"""Seconds that a statement may take at the server."""
_ASKED_EVERY: Final = 0.05
"""Seconds between two questions whether to go on."""
_SETTINGS: Final = {
    "application_name": "Caspian Explorer",
    "default_transaction_read_only": "on",
    "statement_timeout": str(int(ANSWER_IN * 1000)),
    "timezone": "UTC",
}
_LOST: Final = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.exceptions.AdminShutdownError,
    asyncpg.exceptions.CrashShutdownError,
    asyncpg.exceptions.CannotConnectNowError,
)


class Connection:
    """One connection, made when something is first asked; for one thread at a time, the others wait.

    Parameters
    ----------
    address
        The database.
    who
        What was typed in; the rest is in the reader's own files.
    """

    def __init__(self, address: Address, who: Credentials) -> None:
        self._address = address
        self._who = who
        self._lock = threading.Lock()
        self._runner: asyncio.Runner | None = None
        self._open: asyncpg.Connection | None = None

    def fetch(self, statement: str, values: Sequence[object] = (), told: Told = lambda: None) -> list[asyncpg.Record]:
        """Return what a statement finds, within a transaction that can change nothing.

        Parameters
        ----------
        statement, values
            One statement of SQL, and its values for ``$1`` and so on.
        told
            Is called often; raise in it to cancel, at the server too.

        Raises
        ------
        DataError
            When the server cannot be reached, refuses, or takes too long. A connection that was lost since the last
            time is made anew first.
        """
        return self._run(lambda connection: _fetch(connection, statement, values), told)

    def columns(self, statement: str) -> dict[str, str]:
        """Return the columns that a statement would find and what PostgreSQL calls their types, without running it."""
        return self._run(lambda connection: _columns(connection, statement), lambda: None)

    def close(self) -> None:
        """Close the connection, if it is open."""
        with self._lock:
            if self._runner is not None:
                self._drop()
                self._runner.close()
                self._runner = None

    def _run(self, work: Callable[[asyncpg.Connection], Coroutine[Any, Any, T]], told: Told) -> T:
        with self._lock:
            if self._runner is None:
                self._runner = asyncio.Runner()
            was_open = self._open is not None
            try:
                return self._runner.run(self._watched(work, told))
            except _LOST as error:
                self._drop()
                if not was_open:
                    raise self._failed(f"the server cannot be reached: {_said(error)}") from error
            try:
                return self._runner.run(self._watched(work, told))
            except _LOST as error:
                self._drop()
                raise self._failed(f"the connection was lost: {_said(error)}") from error

    async def _watched(self, work: Callable[[asyncpg.Connection], Coroutine[Any, Any, T]], told: Told) -> T:
        """Do work, asking all the while whether to go on."""
        task = asyncio.ensure_future(self._work(work))
        try:
            while not task.done():
                told()
                await asyncio.wait({task}, timeout=_ASKED_EVERY)
            return task.result()
        except (asyncpg.QueryCanceledError, TimeoutError) as error:
            raise self._failed(f"the server did not answer within {ANSWER_IN:.0f} s") from error
        except _LOST:
            raise
        except (asyncpg.PostgresError, ValueError) as error:
            raise self._failed(f"the server refuses: {_said(error)}") from error
        finally:
            if not task.done():
                task.cancel()  # asyncpg has the server stop as well
                await asyncio.wait({task})

    async def _work(self, work: Callable[[asyncpg.Connection], Coroutine[Any, Any, T]]) -> T:
        if self._open is None or self._open.is_closed():
            self._open = await self._connected()
        connection = self._open
        transaction = connection.transaction(readonly=True)
        await transaction.start()
        try:
            return await work(connection)
        finally:
            if not connection.is_closed():
                # PostgreSQL before 16 lets large objects be made in a transaction that only reads.
                await transaction.rollback()

    async def _connected(self) -> asyncpg.Connection:
        service = self._address.service
        if service and service not in services():
            # Without this check it would be some other server, that of this machine.
            raise self._failed(f"there is no service “{service}” in {service_file().name}")
        return await asyncpg.connect(
            str(self._address),
            user=self._who.user or None,
            password=self._who.password or None,
            timeout=CONNECT_IN,
            server_settings=_SETTINGS,
            statement_cache_size=0,  # poolers such as PgBouncer change the session between two statements
        )

    def _drop(self) -> None:
        if self._open is not None:
            self._open.terminate()
            self._open = None

    def _failed(self, problem: str) -> DataError:
        return DataError(Finding(problem, str(self._address)))


async def _fetch(connection: asyncpg.Connection, statement: str, values: Sequence[object]) -> list[asyncpg.Record]:
    found: list[asyncpg.Record] = await connection.fetch(statement, *values)
    return found


async def _columns(connection: asyncpg.Connection, statement: str) -> dict[str, str]:
    prepared = await connection.prepare(statement)
    return {column.name: column.type.name for column in prepared.get_attributes()}


def _said(error: BaseException) -> str:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    text = " ".join(said.split()).rstrip(".")
    return text[:1].lower() + text[1:] if text else type(error).__name__
