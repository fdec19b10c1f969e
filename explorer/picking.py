"""What is pointed at and clicked on the map: features, told by the page as ids, and records of large layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from explorer.icons import Icons
    from explorer.large.shown import Picked
    from explorer.session import Session
    from explorer.web.map_view import MapView
    from explorer.widgets.chooser import Chooser


class Picking(QObject):
    """Selects in the session what is picked on the map, and names what the pointer rests on.

    Parameters
    ----------
    session
        Where is selected.
    map_view
        Where is picked.
    icons
        Returns the symbols that several features are offered with.
    parent
        The window, over which a menu opens.
    """

    details_wanted = Signal()
    """Something was clicked: who does that wants to see what is stated about it, whatever lies in front of that."""

    def __init__(self, session: Session, map_view: MapView, icons: Callable[[], Icons], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._map = map_view
        self._icons = icons
        self._window = parent
        self.chooser: Chooser | None = None
        """The menu of several things that were under the pointer, while it is open."""
        map_view.features_picked.connect(self._on_picked)
        map_view.rested.connect(self._name_records)
        session.went_to_record.connect(self._reveal_record)

    def pick(self, features: list[str], records: Sequence[Picked] = ()) -> None:
        """Select what was picked on the map, features or records of large layers; of several, let the person choose."""
        if len(features) + len(records) > 1:
            from explorer.widgets.chooser import Chooser  # noqa: PLC0415 - after the map is up

            self.chooser = Chooser(self._session.atlas, features, self._icons(), self._show_picked, self._window)
            self.chooser.add_records(self._session, records, self._show_record)
            self.chooser.aboutToHide.connect(self._forget_chooser)
            self.chooser.offer(self._map)
        elif records:
            self._show_record(records[0])
        elif features:
            self._show_picked(features[0])
        else:
            self._session.select("")

    def _on_picked(self, features: list[str]) -> None:
        from explorer.large.pointing import records_at  # noqa: PLC0415 - after the map is up

        position = self._map.clicked_position()
        self.pick(features, records_at(self._session, *position, self._map.zoom) if position else ())

    def _show_picked(self, feature: str) -> None:
        self._session.select(feature)
        self.details_wanted.emit()

    def _show_record(self, record: Picked) -> None:
        self._session.pick(record)
        self.details_wanted.emit()

    def _name_records(self, longitude: float, latitude: float) -> None:
        from explorer.large.pointing import record_name, records_at  # noqa: PLC0415 - as above

        records = records_at(self._session, longitude, latitude, self._map.zoom)
        if records:
            layers = [self._session.large[record.layer].layer for record in records]
            named = [(record_name(layer, each.row), layer.label) for each, layer in zip(records, layers, strict=True)]
            self._map.name_records(named)

    def _reveal_record(self) -> None:
        """Bring the picked record into view, if it is not."""
        from explorer.large.pointing import record_box  # noqa: PLC0415 - as above

        picked, seen = self._session.picked, self._map.view
        box = record_box(self._session.large[picked.layer].layer, picked.row) if picked else None
        if box is None or (seen and seen.holds(*box)):
            return
        self._map.look((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)

    def _forget_chooser(self) -> None:
        self.chooser = None
