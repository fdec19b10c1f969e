"""Where the evidence of what is shown is thin, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt

from explorer.models.rows_model import RowsModel
from explorer.plain_text import tip
from explorer.translation import translate
from geo.coverage import Gap, Lack, coverage

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from explorer.session import Session

NAME: Final = 0


class GapsModel(RowsModel[Gap]):
    """The gaps of what the session shows, of one sort or of all."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._lack: Lack | None = None
        super().__init__(session, parent)

    def show_only(self, lack: Lack | None) -> None:
        """Leave out what lacks something else; without a lack, nothing."""
        self._lack = lack
        self.reset_rows()

    def headings(self) -> tuple[str, ...]:
        """Return the one heading."""
        return (self.tr("What is thin"),)

    def find_rows(self) -> tuple[Gap, ...]:
        """Look for gaps in what is shown."""
        shown = self._session.shown
        gaps = coverage(self._session.atlas, shown.features, shown.facts).gaps
        return gaps if self._lack is None else tuple(gap for gap in gaps if gap.lack is self._lack)

    def show(self, row: Gap, _column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return the name of what is thin, and what it lacks."""
        said = f"{row.name}\n{lack_labels()[row.lack]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        return said if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole} else None


def lack_labels() -> dict[Lack, str]:
    """Return what lacks are called."""
    return {
        Lack.FEATURE_WITHOUT_FACT: translate("Lack", "feature without a fact"),
        Lack.ARTICLE_WITHOUT_FACT: translate("Lack", "article without a fact"),
        Lack.FACT_WITHOUT_PLACE: translate("Lack", "fact without a place"),
        Lack.FEATURE_WITH_ONE_SOURCE: translate("Lack", "feature with one source"),
    }
