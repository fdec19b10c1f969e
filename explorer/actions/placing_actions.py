"""Placing a feature by clicks while its form waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.placing import Placing

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.dialogs.feature_dialog import FeatureDialog
    from explorer.widgets.placing_bar import PlacingBar


class PlacingActions(QObject):
    """Hides a form, lets the map be clicked, and brings the form back with what was clicked."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._waiting: FeatureDialog | None = None
        self.placing = Placing(tools.window.map, self)
        self.placing.placed.connect(self._on_placed)
        self.bar: PlacingBar | None = None

    def start(self, dialog: FeatureDialog) -> None:
        """Have the feature of a form placed."""
        from explorer.widgets.placing_bar import PlacingBar  # noqa: PLC0415 - not before something is placed

        window = self._tools.window
        if self.bar is None:
            self.bar = bar = PlacingBar(window)
            window.add_above_map(bar)
            bar.finished.connect(self.placing.finish)
            bar.given_up.connect(self.placing.give_up)
            self.placing.changed.connect(lambda: bar.count(len(self.placing.positions)))
            self.placing.placed.connect(bar.hide)
        is_point = dialog.takes_points
        if self.placing.start(is_point=is_point):
            self._waiting = dialog
            dialog.hide()
            self.bar.begin(dialog.name.text().strip(), is_point=is_point)
            window.activateWindow()
            window.map.setFocus()

    def _on_placed(self, positions: list[tuple[float, float]]) -> None:
        dialog, self._waiting = self._waiting, None
        if dialog is not None:
            if positions:
                dialog.take_positions(positions)
            dialog.open()
