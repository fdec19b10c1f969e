"""What the menus of panels and of the map offer of editing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.actions.editing_actions import EditingActions
    from explorer.actions.tools import Tools

    Act: TypeAlias = Callable[[str], None]


class EditingMenus(QObject):
    """Menus of facts, articles and places; and edits in the menus of tables."""

    def __init__(self, tools: Tools, editing: EditingActions) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._editing = editing
        self.menu: QMenu | None = None
        """The menu that was offered last."""
        tools.window.furnished.connect(self._offer_in_panels)

    def offer_fact(self, name: str, place: QPoint) -> None:
        """Offer what can be done to a fact."""
        fact = self._tools.session.atlas.facts[name]
        menu = self._new_menu(self.tr("Fact"))
        menu.addAction(self.tr("&Show in the article"), partial(self._tools.session.read_fact, name))
        menu.addAction(self.tr("&Copy the statement"), partial(QGuiApplication.clipboard().setText, fact.statement))
        menu.addSeparator()
        menu.addAction(self.tr("&Edit the fact…"), partial(self._editing.edit_fact, name))
        menu.addAction(self.tr("&Remove the fact"), partial(self._editing.remove_fact, name))
        menu.popup(place)

    def offer_article(self, name: str, place: QPoint) -> None:
        """Offer what can be done to an article."""
        menu = self._new_menu(self.tr("Article"))
        menu.addAction(self.tr("&Edit the article…"), partial(self._editing.edit_article, name))
        menu.addAction(self.tr("&Remove the article…"), partial(self._editing.remove_article, name))
        menu.addSeparator()
        menu.addAction(self._tools.window.actions_by_id["facts.new_article"])
        menu.popup(place)

    def offer_on_map(self, menu: QMenu, position: tuple[float, float]) -> None:
        """Add to the map's menu what can be done at a position, and to what is selected."""
        first = menu.actions()[0]
        here = QAction(self.tr("New &feature here…"), menu)
        here.triggered.connect(lambda: self._editing.new_feature(position))
        actions = self._tools.window.actions_by_id
        menu.insertActions(first, [here, actions["facts.edit_feature"], actions["facts.remove_feature"]])
        menu.insertSeparator(first)

    def _offer_in_panels(self) -> None:
        """Put edits into the menus of the panels, now that there are any."""
        window = self._tools.window
        panels, actions = window.panels, window.actions_by_id
        panels.reader.fact_wanted.connect(self._editing.new_fact)
        panels.reader.article_offered.connect(self.offer_article)
        panels.details.fact_offered.connect(self.offer_fact)
        features, facts = panels.features.wide, panels.facts.wide
        features.view.insertActions(
            features.copy_action, [actions["facts.edit_feature"], actions["facts.remove_feature"]]
        )
        edit, remove = QAction(self.tr("Edit the fact…"), facts.view), QAction(self.tr("Remove the fact"), facts.view)
        edit.triggered.connect(lambda: self._on_current_fact(self._editing.edit_fact))
        remove.triggered.connect(lambda: self._on_current_fact(self._editing.remove_fact))
        facts.view.insertActions(facts.copy_action, [edit, remove])

    def _on_current_fact(self, act: Act) -> None:
        panel = self._tools.window.panels.facts
        index = panel.table.currentIndex()
        if index.isValid():
            act(panel.fact_at(index).id)

    def _new_menu(self, name: str) -> QMenu:
        self.menu = menu = QMenu(self._tools.window)
        menu.setAccessibleName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
