"""What the program remembers between starts: versioned, and wrong values are as good as none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

VERSION: Final = 2
"""Raise it when the meaning of a key changes, and add the step to :meth:`Settings._migrate`."""


class Settings:
    """An INI file with typed reading."""

    def __init__(self, path: Path) -> None:
        self._stored = QSettings(str(path), QSettings.Format.IniFormat)
        self._migrate()

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self._stored.value(key, default)
        return value if isinstance(value, str) else default

    def texts(self, key: str) -> tuple[str, ...]:
        """Return several texts."""
        value = self._stored.value(key, [])
        values = value if isinstance(value, list) else [value]
        return tuple(item for item in values if isinstance(item, str) and item)

    def data(self, key: str) -> QByteArray:
        """Return bytes as Qt's widgets save their state."""
        value = self._stored.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, key: str, value: str | QByteArray | list[str]) -> None:
        """Keep a value."""
        self._stored.setValue(key, value)

    def save(self) -> None:
        """Write everything to disk now."""
        self._stored.sync()

    def _migrate(self) -> None:
        """Bring what an earlier version kept up to this one; what a later one kept is not understood and dropped."""
        kept = self.text("version")
        if kept and (not kept.isdigit() or int(kept) > VERSION):
            self._stored.clear()
        if kept == "1":
            self._join_query()
        self.remember("version", str(VERSION))

    def _join_query(self) -> None:
        """Version 1 kept two parts of the query by themselves; since version 2 the whole of it is one value."""
        parts = {"text": self.text("query/text"), "hidden_layers": self.texts("query/hidden_layers")}
        self._stored.remove("query")
        self.remember("query", json.dumps(parts))
