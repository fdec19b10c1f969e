"""The line at the window's foot: what is shown, in words, and the way back to everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.session import Session


PATIENCE_MS: Final = 300
"""A search that takes longer is spoken of."""


class StatusBar(QStatusBar):
    """Says what the session's query leaves, and clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Clear filters"))
        self.clear.hide()
        self.privacy = QLabel(self.tr("Offline: nothing leaves this computer"), self)
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.searching = QLabel(self)
        self.searching.setTextFormat(Qt.TextFormat.PlainText)
        self.searching.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.searching.show)
        self.searching.hide()
        self.addWidget(self.sentence)
        self.addWidget(self.clear)
        self.addWidget(self.searching)
        self.addPermanentWidget(self.privacy)

    def follow(self, session: Session) -> None:
        """Tell of a session from now on."""
        self._session = session
        self.clear.clicked.connect(session.clear_query)
        session.atlas_opened.connect(self._tell)
        session.query_changed.connect(self._tell)
        session.large_changed.connect(self._tell)
        session.live_changed.connect(self._tell_servers)

    def tell_searching(self, layers: str) -> None:
        """Say that large layers are being looked through, if that takes longer than nobody notices."""
        self.searching.setText(self.tr("Looking through {layers} …").format(layers=layers))
        self._patience.start()

    def tell_reading(self, layers: str) -> None:
        """Say that layers are being read for another view, if that takes longer than nobody notices."""
        self.searching.setText(self.tr("Reading {layers} …").format(layers=layers))
        self._patience.start()

    def stop_telling(self) -> None:
        """Say so no longer."""
        self._patience.stop()
        self.searching.hide()

    def _tell_servers(self) -> None:
        """Say which servers are asked for what the map shows, if there are any."""
        live = self._session.live.values()
        servers = dict.fromkeys(shown.layer.source for shown in live if shown.is_remote)
        self.privacy.setText(
            self.tr("Connected to {servers}").format(servers=", ".join(servers))
            if servers
            else self.tr("Offline: nothing leaves this computer")
        )

    def _tell(self) -> None:
        self.sentence.setText(self._session.describe())
        self.clear.setVisible(not self._session.query.is_empty)
