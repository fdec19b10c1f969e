"""Asks for a database, and for the table or query of it that shall be a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from geo.errors import UsageError
from geo.large.in_place.postgis.address import Credentials, parse
from geo.large.in_place.postgis.relation import Named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from geo.large.in_place.postgis.address import Address

QUERY_LINES = 4


class PostgisDialog(QDialog):
    """It only asks; whoever opened it connects, and says how that went.

    Parameters
    ----------
    known
        Addresses to choose from; another one can be typed.
    parent
        The window.
    """

    connect_requested = Signal(object, object)
    """The :class:`Address` that somebody wants to be connected to, and the :class:`Credentials` typed in."""

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect to PostGIS"))
        self.setMinimumWidth(520)
        self.server: tuple[Address, Credentials] | None = None
        """To which there is a connection."""
        self.address = QComboBox(self, editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.address.addItems([*known])
        typed = QLineEdit(self.address)
        typed.setPlaceholderText("postgresql://server:5432/database")
        self.address.setLineEdit(typed)
        self.user = QLineEdit(self)
        self.password = QLineEdit(self, echoMode=QLineEdit.EchoMode.Password)
        self.connect_button = QPushButton(self.tr("&Connect"), self)
        self.told = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that a sentence does not jolt it
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = QComboBox(self)
        self.query = QPlainTextEdit(self, tabChangesFocus=True)
        self.query.setPlaceholderText("SELECT id, name, geom FROM tracks WHERE speed > 20")
        self.query.setFixedHeight((QUERY_LINES + 1) * self.fontMetrics().lineSpacing())
        self.key = QLineEdit(self)
        self.key.setPlaceholderText(self.tr("the primary key"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.show_button = QPushButton(self.tr("&Show on the map"))
        self.buttons.addButton(self.show_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.connect_button.clicked.connect(self.ask_to_connect)
        for field in (self.address.editTextChanged, self.user.textChanged, self.password.textChanged):
            field.connect(self._forget)
        self.table.currentIndexChanged.connect(self._switch)
        self.query.textChanged.connect(self._switch)
        self._forget()

    @property
    def named(self) -> Named:
        """What of the database shall be a layer."""
        query = self.query.toPlainText().strip()
        return Named("" if query else self.table.currentText(), query, key=self.key.text().strip())

    def ask_to_connect(self) -> None:
        """Ask for a connection to the server that stands there."""
        try:
            address, who = parse(self.address.currentText())
        except UsageError as error:
            self.told.setText(str(error))
            return
        who = Credentials(self.user.text().strip() or who.user, self.password.text() or who.password)
        # Nobody behind the reader's back shall read a password in the address.
        self.address.setEditText(str(address))
        self.user.setText(who.user)
        self.password.setText(who.password)
        self._switch(is_waiting=True)
        self.told.setText(self.tr("Connecting to {address}…").format(address=address))
        self.connect_requested.emit(address, who)

    def offer(self, address: Address, who: Credentials, tables: Sequence[str]) -> None:
        """Offer the tables of a server to which there is a connection now."""
        self.server = (address, who)
        self.table.clear()
        self.table.addItems([*tables])
        self.told.setText(self.tr("Connected: %Ln table(s) with geometries.", "", len(tables)))
        self._switch()
        (self.table if tables else self.query).setFocus()

    def refuse(self, problem: str) -> None:
        """Say why there is no connection, or no layer."""
        self.told.setText(problem)
        self._switch()

    def _forget(self) -> None:
        """Of another server nothing is known."""
        self.server = None
        self.table.clear()
        self.told.setText("")
        self._switch()

    def _switch(self, *, is_waiting: bool = False) -> None:
        is_there = self.server is not None and not is_waiting
        self.connect_button.setEnabled(not is_waiting and bool(self.address.currentText().strip()))
        for widget in (self.table, self.query, self.key):
            widget.setEnabled(is_there)
        self.show_button.setEnabled(is_there and bool(self.named.name or self.named.query))
        (self.show_button if is_there else self.connect_button).setDefault(True)

    def _lay_out(self) -> None:
        where = QLabel(
            self.tr(
                "User and password may be left empty: then they are read from the service file or from ~/.pgpass. "
                "What is typed here is forgotten when the program ends, and nothing of it is saved."
            ),
            wordWrap=True,
        )
        how = QLabel(
            self.tr("Nothing is changed in the database: it is only read, and only what the map shows."), wordWrap=True
        )
        for note in (where, how):
            note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        server, layer = QFormLayout(), QFormLayout()
        for form in (server, layer):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        server.addRow(self.tr("&Address or service"), self.address)
        server.addRow(self.tr("&User"), self.user)
        server.addRow(self.tr("&Password"), self.password)
        layer.addRow(self.tr("&Table"), self.table)
        layer.addRow(self.tr("or a &query"), self.query)
        layer.addRow(self.tr("&Key column"), self.key)
        column = QVBoxLayout(self)
        column.addLayout(server)
        for widget in (where, self.connect_button, self.told):
            column.addWidget(widget)
        column.addLayout(layer)
        column.addWidget(how)
        column.addWidget(self.buttons)
