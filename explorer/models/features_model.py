"""The features that the query finds, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from geo import periods

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session
    from geo.model import Feature

Index = QModelIndex | QPersistentModelIndex
NONE: Final = QModelIndex()
HEADINGS: Final = ("Name", "Sources")
NAME, SOURCES = range(2)


class FeaturesModel(QAbstractTableModel):
    """A thin adapter over what the session shows."""

    def __init__(self, session: Session, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        session.atlas_opened.connect(self._reset)
        session.query_changed.connect(self._reset)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self._icons = icons
        self._reset()

    def feature(self, row: int) -> Feature:
        """Return the feature in a row."""
        return self._session.shown.features[row]

    def row_of(self, feature: str) -> int:
        """Return the row of a feature by its id, or -1."""
        ids = [shown.id for shown in self._session.shown.features]
        return ids.index(feature) if feature in ids else -1

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of features shown."""
        return 0 if parent.isValid() else len(self._session.shown.features)

    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, PLR0911 - Qt's signature; a table of roles
        """Return what a cell shows."""
        if not index.isValid():
            return None
        feature = self.feature(index.row())
        sources = len(self._session.atlas.articles_about(feature.id))
        match index.column(), role:
            case int(), Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(feature)
            case 0, Qt.ItemDataRole.DecorationRole:
                return self._icons.feature(feature)
            case 0, Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.UserRole:
                return feature.name
            case 1, Qt.ItemDataRole.DisplayRole:
                return str(sources) if sources else "–"
            case 1, Qt.ItemDataRole.UserRole:
                return sources
            case 1, Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tooltip(self, feature: Feature) -> str:
        kind = self._session.atlas.vocabulary.kinds[feature.kind].label
        date = periods.readable(feature.date) if feature.date else ""
        placed = "" if feature.geometry else "Not on the map: no place is stated."
        return "\n".join(part for part in (feature.name, kind, date, placed) if part)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()
