"""The features that the query finds, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt

from explorer.models.columns import Column, ColumnsModel
from explorer.plain_text import tip
from geo import periods
from geo.model import Feature

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session

NAME: Final = 0


class FeaturesModel(ColumnsModel[Feature]):
    """What the session shows."""

    def __init__(self, session: Session, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._icons = icons

    def make_columns(self) -> tuple[Column[Feature], ...]:
        """Return everything that a feature can be listed with."""
        session = self._session

        def date(feature: Feature) -> str:
            return periods.readable(feature.date) if feature.date else ""

        return (
            Column("name", self.tr("Name"), lambda feature: feature.name),
            Column("kind", self.tr("Kind"), lambda feature: session.atlas.vocabulary.kinds[feature.kind].label),
            Column("status", self.tr("Status"), self._status),
            Column("layer", self.tr("Layer"), lambda feature: session.atlas.vocabulary.layers[feature.layer].label),
            Column("date", self.tr("Date"), date, key=lambda feature: feature.date or ""),
            Column("sources", self.tr("Sources"), lambda feature: len(session.atlas.articles_about(feature.id))),
            Column("facts", self.tr("Facts"), lambda feature: len(session.atlas.facts_about(feature.id))),
        )

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self._icons = icons
        self.reset_rows()

    def row_of(self, feature: str) -> int:
        """Return the row of a feature by its id, or -1."""
        return next((number for number, shown in enumerate(self._rows) if shown.id == feature), -1)

    def find_rows(self) -> tuple[Feature, ...]:
        """Return the features that are shown."""
        return self._session.shown_features

    def show(self, row: Feature, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows, or sorts by."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tooltip(row))
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return self._icons.feature(row)
        return super().show(row, column, role)

    def _tooltip(self, feature: Feature) -> str:
        kind = self._session.atlas.vocabulary.kinds[feature.kind].label
        date = periods.readable(feature.date, self._session.atlas.vocabulary.say) if feature.date else ""
        placed = "" if feature.geometry else self.tr("Not on the map: no place is stated.")
        return "\n".join(part for part in (feature.name, kind, date, placed) if part)

    def _status(self, feature: Feature) -> str:
        return self._session.atlas.vocabulary.status_label(feature.status) if feature.status else ""
