"""A PostgreSQL with PostGIS of one's own: in a temporary folder, on a socket in it, as nobody."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import asyncpg
import shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas

MISSING: Final = "PostgreSQL with PostGIS is not installed (Debian: postgresql-15, postgresql-15-postgis-3)"
_WAIT_S: Final = 60
_OWN_ACCESS: Final = "local all walled scram-sha-256\nlocal all all trust\n"


def binaries() -> Path | None:
    """Return where the server's programs are, the newest that has PostGIS; None where there is none."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        version = folder.parent.name
        if (folder / "initdb").exists() and Path(f"/usr/share/postgresql/{version}/extension/postgis.control").exists():
            return folder
    return None


@dataclass
class Server:
    """A server with the database ``ships``."""

    binaries: Path
    folder: Path
    _process: subprocess.Popen[Any] | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        """For whoever is trusted."""
        return f"postgresql://reader@/ships?host={self.folder}"

    def prepare(self) -> None:
        """Make the data, with a database and its users."""
        self.folder.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "nobody", "nogroup")
        self._run("initdb", "--pgdata", str(self.data), "--username", "owner", "--auth", "trust", "--no-sync",
                  "--encoding", "UTF8", "--locale", "C.UTF-8")  # fmt: skip
        (self.data / "pg_hba.conf").write_text(_OWN_ACCESS, "utf-8")
        self.start()
        self.execute("CREATE DATABASE ships", database="postgres")
        self.execute("CREATE EXTENSION postgis")
        self.execute(
            "CREATE ROLE reader LOGIN; GRANT pg_read_all_data TO reader; GRANT CREATE ON SCHEMA public TO reader"
        )
        self.execute("CREATE ROLE walled LOGIN PASSWORD 'p@ss/word' IN ROLE reader")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        command = [str(part) for part in (self.binaries / "postgres", "-D", self.data, "-k", self.folder)]
        # Nothing of it outlives the tests: it need not reach the disk.
        quick = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=20", "-c", "jit=off"]
        process = subprocess.Popen([*command, *quick], stderr=subprocess.DEVNULL, **_as_nobody())  # noqa: S603 - our own words
        self._process = process
        end = time.monotonic() + _WAIT_S
        while True:
            try:
                self.execute("SELECT 1", database="postgres")
            except (OSError, asyncpg.PostgresError):
                if time.monotonic() > end or process.poll() is not None:
                    raise
                time.sleep(0.1)
            else:
                return

    def stop(self) -> None:
        """Stop the server at once, with everybody connected."""
        if self._process is not None:
            self._run("pg_ctl", "-D", str(self.data), "-m", "immediate", "stop")
            self._process.wait(_WAIT_S)
            self._process = None

    def execute(self, statement: str, values: Sequence[object] = (), database: str = "ships") -> list[Any]:
        """Run a statement as the owner of everything."""

        async def run() -> list[Any]:
            connection = await asyncpg.connect(user="owner", host=str(self.folder), database=database)
            try:
                if values:
                    found: list[Any] = await connection.fetch(statement, *values)
                    return found
                await connection.execute(statement)
                return []
            finally:
                await connection.close()

        return asyncio.run(run())

    def fill(self, table: str, frame: geopandas.GeoDataFrame, srid: int = 4326) -> None:
        """Make a table of features, with a key, an index of places, and statistics."""
        self.execute(
            f"CREATE TABLE {table} (number int PRIMARY KEY, name text, day date, geom geometry(Geometry, {srid}));"
        )
        self.execute(
            f"INSERT INTO {table} SELECT n, m, d, ST_GeomFromWKB(g, {srid})"  # noqa: S608 - names of the tests' own
            " FROM unnest($1::int[], $2::text[], $3::date[], $4::bytea[]) AS rows(n, m, d, g)",
            [
                frame["number"].tolist(),
                frame["name"].tolist(),
                [day.date() for day in frame["day"]],
                shapely.to_wkb(frame.geometry.to_numpy()).tolist(),
            ],
        )
        self.execute(f"CREATE INDEX ON {table} USING gist (geom); ANALYZE {table}")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([self.binaries / program, *arguments], check=True, capture_output=True, **_as_nobody())  # noqa: S603 - our own words


def made() -> Server:
    """Return a server that is running."""
    found = binaries()
    assert found is not None
    server = Server(found, Path(tempfile.mkdtemp(prefix="caspian-postgres-")))
    server.prepare()
    return server


def _as_nobody() -> dict[str, Any]:
    """Return how a program is started that refuses to be run by root."""
    return {"user": "nobody", "group": "nogroup", "cwd": "/"} if os.geteuid() == 0 else {"cwd": "/"}
