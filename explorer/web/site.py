"""What the map page can ask for, by path: generated pages, Leaflet, our scripts, base map, typeface, large layers."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MEDIA_TYPES: Final = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".bin": "application/octet-stream",
    ".ttf": "font/ttf",
}
LARGE: Final = "/large/"
"""Where the bytes of large layers are."""
FONTS: Final = {f"/page/fonts/{style}.ttf": style for style in ("Regular", "Semibold", "It")}


@dataclass(frozen=True, slots=True)
class Answer:
    """A file as it is served."""

    content: bytes
    media_type: str


class Site:
    """A small read-only web site without a server."""

    def __init__(self, channel_script: bytes) -> None:
        self._generated: dict[str, bytes] = {"/qwebchannel.js": channel_script}
        self._folders: dict[str, Path] = {
            "/leaflet/": resources.leaflet(),
            "/page/": resources.asset("page"),
        }
        self._large: Mapping[str, Callable[[], bytes]] = {}

    def publish(self, files: Mapping[str, bytes]) -> None:
        """Serve generated files from the root, in the place of earlier ones."""
        self._generated |= {f"/{name}": content for name, content in files.items()}

    def offer(self, large: Mapping[str, Callable[[], bytes]]) -> None:
        """Serve the bytes of large layers below :data:`LARGE`, in the place of earlier ones; made when asked for."""
        self._large = {f"{LARGE}{name}": make for name, make in large.items()}

    def get(self, path: str) -> Answer | None:
        """Return what stands at a path, or None; a path never leads out of its folder."""
        media_type = MEDIA_TYPES.get(f".{path.rpartition('.')[2]}") or mimetypes.guess_type(path)[0]
        if media_type is None:
            return None
        if path in self._generated:
            return Answer(self._generated[path], media_type)
        if path in self._large:
            return Answer(self._large[path](), media_type)
        if path in FONTS:
            return Answer(resources.font(FONTS[path]).read_bytes(), media_type)
        for prefix, folder in self._folders.items():
            file = (folder / path.removeprefix(prefix)).resolve()
            if path.startswith(prefix) and file.is_relative_to(folder.resolve()) and file.is_file():
                return Answer(file.read_bytes(), media_type)
        return None
