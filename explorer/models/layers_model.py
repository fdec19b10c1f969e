"""The layers of the open atlas: a switch, a symbol, a name, and how many of its features are shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.called_by_qt import called_by_qt
from explorer.plain_text import tip
from geo.model import Layer
from geo.palette import REST

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from explorer.icons import Icons
    from explorer.session import Session
    from geo.large.layer import LargeLayer

Index = QModelIndex | QPersistentModelIndex
NAME, COUNT = range(2)
NONE: Final = QModelIndex()


class LayersModel(QAbstractTableModel):
    """A thin adapter over the session's atlas and query."""

    def __init__(self, session: Session, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._counts: Counter[str] = Counter()
        session.large_changed.connect(self._refresh)
        session.atlas_opened.connect(self._reset)
        session.atlas_changed.connect(self._reset)
        session.live_changed.connect(self._reset)
        session.query_changed.connect(self._refresh)
        self._reset()

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self._icons = icons
        self._refresh()

    def layer_at(self, index: Index) -> str:
        """Return the id of the layer in a row, or nothing."""
        return self._layers()[index.row()].id if index.isValid() else ""

    def index_of(self, layer: str) -> QModelIndex:
        """Return where a layer's name is, nowhere for an unknown one."""
        rows = (row for row, each in enumerate(self._layers()) if each.id == layer)
        row = next(rows, None)
        return self.index(row, NAME) if row is not None else QModelIndex()

    @called_by_qt
    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of layers."""
        return 0 if parent.isValid() else len(self._layers())

    @called_by_qt
    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return two: the name and the count."""
        return 0 if parent.isValid() else 2

    @called_by_qt
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, PLR0911 - Qt's signature; a table of roles
        """Return what a cell shows."""
        if not index.isValid():
            return None
        layer = self._layers()[index.row()]
        hidden = self._is_hidden(layer.id)
        if index.column() == COUNT:
            return self._count_data(layer, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return layer.label
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked
            case Qt.ItemDataRole.DecorationRole if _size(layer):
                return self._icon(layer)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("hidden") if hidden else self.tr("shown")
                return f"{layer.label}, {self._count_text(layer)}, {state}"
            case Qt.ItemDataRole.ToolTipRole if layer.id in self._session.live:
                live = self._session.live[layer.id]
                return tip(f"{live.layer.source}\n{live.statement}".rstrip())
        return None

    @called_by_qt
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Switch a layer on or off."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = self._layers()[index.row()].id
        if name in self._session.live:
            self._session.switch_live(name, is_hidden=Qt.CheckState(value) != Qt.CheckState.Checked)
            return True
        layer = {name}
        hidden = self._session.query.hidden_layers
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._session.refine(hidden_layers=hidden - layer if checked else hidden | layer)
        return True

    @called_by_qt
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that names can be switched."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def _icon(self, layer: Layer | LargeLayer) -> QIcon:
        if isinstance(layer, Layer):
            return self._icons.layer(layer, self._session.atlas.vocabulary)
        sort = "point" if layer.points else "line" if layer.lines else "area"
        return self._icons.coloured(sort, layer.style.colour if layer.style else REST[0])

    def _count_data(self, layer: Layer | LargeLayer, role: int) -> Any:  # noqa: ANN401 - as Qt's data
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._count_text(layer)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _count_text(self, layer: Layer | LargeLayer) -> str:
        if layer.id in self._session.live:
            return self._session.live[layer.id].share(self._counts[layer.id])
        shown, total = self._counts[layer.id], _size(layer)
        if shown == total:
            return QLocale().toString(total)
        return self.tr("{shown} of {total}").format(shown=QLocale().toString(shown), total=QLocale().toString(total))

    def _layers(self) -> tuple[Layer | LargeLayer, ...]:
        if not self._session.is_open:
            return ()
        return (*self._session.atlas.every_layer, *(shown.layer for shown in self._session.live.values()))

    def _is_hidden(self, layer: str) -> bool:
        live = self._session.live.get(layer)
        return live.is_hidden if live else layer in self._session.query.hidden_layers

    def _count(self) -> None:
        self._counts = Counter(feature.layer for feature in self._session.shown_features)
        self._counts |= Counter({name: shown.count for name, shown in self._session.large.items()})

    def _reset(self) -> None:
        self.beginResetModel()
        self._count()
        self.endResetModel()

    def _refresh(self) -> None:
        self._count()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COUNT))


def _size(layer: Layer | LargeLayer) -> int:
    return len(layer.features) if isinstance(layer, Layer) else layer.count
