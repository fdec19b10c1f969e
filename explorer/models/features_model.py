"""The features that the query finds, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from explorer.models.rows_model import RowsModel
from geo import periods
from geo.model import Feature

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session

NAME, SOURCES = range(2)


class FeaturesModel(RowsModel[Feature]):
    """What the session shows."""

    def __init__(self, session: Session, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._icons = icons

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (self.tr("Name"), self.tr("Sources"))

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self._icons = icons
        self.reset_rows()

    def row_of(self, feature: str) -> int:
        """Return the row of a feature by its id, or -1."""
        ids = [shown.id for shown in self._rows]
        return ids.index(feature) if feature in ids else -1

    def find_rows(self) -> tuple[Feature, ...]:
        """Return the features that are shown."""
        return self._session.shown.features

    def show(self, row: Feature, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows, or sorts by."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row)
        return self._show_name(row, role) if column == NAME else self._show_sources(row, role)

    def _show_name(self, feature: Feature, role: int) -> Any:  # noqa: ANN401 - as above
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.feature(feature)
        return feature.name if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole} else None

    def _show_sources(self, feature: Feature, role: int) -> Any:  # noqa: ANN401 - as above
        sources = len(self._session.atlas.articles_about(feature.id))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(sources) if sources else "–"
            case Qt.ItemDataRole.UserRole:
                return sources
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tooltip(self, feature: Feature) -> str:
        kind = self._session.atlas.vocabulary.kinds[feature.kind].label
        date = periods.readable(feature.date, self._session.atlas.vocabulary.say) if feature.date else ""
        placed = "" if feature.geometry else self.tr("Not on the map: no place is stated.")
        return "\n".join(part for part in (feature.name, kind, date, placed) if part)
