"""Files that are read by the view, made once."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from geo.large.in_place.opening import sources_of
from tests.geo.large.in_place import filling, postgres

if TYPE_CHECKING:
    from collections.abc import Iterator

    import geopandas

    from geo.large.in_place.source import Source


@dataclass(frozen=True)
class Filled:
    """A source, and all that is in it as somebody else reads it."""

    source: Source
    frame: geopandas.GeoDataFrame


@pytest.fixture(scope="session", params=[(form, kind) for form in filling.FORMATS for kind in ("points", "areas")])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Filled:
    form, kind = request.param
    frame = filling.frame_of(getattr(filling, kind)(4_000))
    path = filling.write(frame, tmp_path_factory.mktemp("in-place") / f"{kind}.{form}")
    (source,) = sources_of(path)
    return Filled(source, frame)


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    if postgres.binaries() is None:
        pytest.skip(postgres.MISSING)
    server = postgres.made()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(server.folder)
