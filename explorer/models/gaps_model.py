"""Where the evidence of what is shown is thin, as a table."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt

from explorer.models.rows_model import RowsModel
from geo.coverage import Gap, coverage

NAME: Final = 0


class GapsModel(RowsModel[Gap]):
    """The gaps of what the session shows."""

    headings = ("What is thin",)

    def find_rows(self) -> tuple[Gap, ...]:
        """Look for gaps in what is shown."""
        shown = self._session.shown
        return coverage(self._session.atlas, shown.features, shown.facts).gaps

    def show(self, row: Gap, _column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return the name of what is thin, and what it lacks."""
        said = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.ToolTipRole}
        return f"{row.name}\n{row.lack}" if role in said else None
