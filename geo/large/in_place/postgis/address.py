"""Where a database is, without who asks for it."""

from __future__ import annotations

import configparser
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from geo.errors import UsageError

SCHEMES: Final = ("postgresql", "postgres")
_FORM: Final = "postgresql://server:5432/database, or postgresql://?service=name"
_SECURITY: Final = frozenset({"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
_HIGHEST_PORT: Final = 65_535


@dataclass(frozen=True, slots=True)
class Address:
    """A database, as it may be stored and shown: there is no room in it for a user or a password."""

    host: str = ""
    """A name, or the folder of a socket; nothing for the usual one."""
    port: int = 0
    """0 for the usual one."""
    database: str = ""
    service: str = ""
    """The section of the service file that says the rest."""
    sslmode: str = ""

    def __str__(self) -> str:
        """Return the address as a URL."""
        host = "" if self.host.startswith("/") else quote(self.host, safe="")
        port = f":{self.port}" if self.port and host else ""
        asked = {
            "host": self.host if self.host.startswith("/") else "",
            "port": str(self.port) if self.port and not host else "",
            "service": self.service,
            "sslmode": self.sslmode,
        }
        query = urlencode({name: value for name, value in asked.items() if value}, safe="/")
        # Without a name there is no slash: an empty name would count for more than that of the service.
        database = f"/{quote(self.database, safe='')}" if self.database else ""
        return f"postgresql://{host}{port}{database}{'?' if query else ''}{query}"


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """Who asks, as typed in; forgotten when the program ends. What is empty stands in the reader's own files."""

    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        """Return nothing that could be written into a log."""
        return "Credentials(…)"


def parse(url: str) -> tuple[Address, Credentials]:
    """Take a URL apart.

    Parameters
    ----------
    url
        As PostgreSQL's own programs take it.

    Raises
    ------
    UsageError
        When it is none, or asks for something that is not known; what it says of a password is not repeated.

    Examples
    --------
    >>> address, who = parse("postgresql://ann:secret@example.org/ships")
    >>> print(address)
    postgresql://example.org/ships
    >>> who
    Credentials(…)
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port or 0
        query = dict(parse_qsl(parts.query, keep_blank_values=False, strict_parsing=bool(parts.query)))
    except ValueError:
        raise UsageError(f"This is no address of a database. Write {_FORM}.") from None
    if parts.scheme not in SCHEMES:
        raise UsageError(f"An address of a database begins with postgresql://. Write {_FORM}.")
    host = unquote(parts.hostname or "") or query.pop("host", "")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    who = Credentials(query.pop("user", user), query.pop("password", password))
    address = Address(
        host=host,
        port=_port(query.pop("port", "")) or port,
        database=unquote(parts.path.removeprefix("/")) or query.pop("dbname", ""),
        service=query.pop("service", ""),
        sslmode=_known_security(query.pop("sslmode", "")),
    )
    if query:
        raise UsageError(f"“{min(query)}” is not taken from an address. Say it in the service file, and name that.")
    if not (address.host or address.service or address.database):
        raise UsageError(f"The address names no server, no database and no service. Write {_FORM}.")
    return address, who


def service_file() -> Path:
    """Return where the reader's service file is, whether there is one or not."""
    return Path(os.environ.get("PGSERVICEFILE") or Path.home() / ".pg_service.conf")


def services() -> tuple[str, ...]:
    """Return the names in the reader's service file; nothing where there is none that can be read."""
    parser = configparser.RawConfigParser()
    try:
        parser.read(service_file(), "utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError):
        return ()
    return tuple(parser.sections())


def _port(text: str) -> int:
    if not text:
        return 0
    if not text.isdecimal() or not 0 < int(text) <= _HIGHEST_PORT:
        raise UsageError("The port of an address is a number from 1 to 65535.")
    return int(text)


def _known_security(mode: str) -> str:
    if mode and mode not in _SECURITY:
        raise UsageError(f"The sslmode of an address is one of: {', '.join(sorted(_SECURITY))}.")
    return mode
