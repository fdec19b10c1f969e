"""Tables whose columns are data: a heading and what it says of a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import Qt

from explorer.models.rows_model import SORT_ROLE, RowsModel
from explorer.plain_text import LONGEST_CELL, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from explorer.session import Session

Row = TypeVar("Row")
Cell = str | int | float | None
CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What a cell holds when rows are copied: numbers stay numbers."""
NOTHING: Final = "–"


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column."""

    id: str
    """As settings know it."""
    heading: str
    cell: Callable[[Row], Cell]
    """What it holds of a row; numbers stand to the right."""
    key: Callable[[Row], Any] | None = None
    """What it sorts by, where that is not the cell; always of one type."""


class ColumnsModel(RowsModel[Row]):
    """Rows under columns."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.columns = self.make_columns()

    def make_columns(self) -> tuple[Column[Row], ...]:
        """Return the columns; asked for once."""
        raise NotImplementedError

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return tuple(column.heading for column in self.columns)

    def show(self, row: Row, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows, sorts by, or holds."""
        if role == SORT_ROLE:
            key = self.columns[column].key
            return key(row) if key else self.columns[column].cell(row)
        if role not in {Qt.ItemDataRole.DisplayRole, CELL_ROLE, Qt.ItemDataRole.TextAlignmentRole}:
            return None
        cell = self.columns[column].cell(row)
        if role == CELL_ROLE:
            return cell
        is_number = isinstance(cell, int | float)
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(cell, str):
                return shortened(cell, LONGEST_CELL)
            return (str(cell) if cell else NOTHING) if is_number else None
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if is_number else None
