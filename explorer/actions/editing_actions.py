"""Adding, changing and removing features, articles and facts."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from explorer.commands import Command
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.actions.placing_actions import PlacingActions
    from explorer.actions.tools import Tools
    from explorer.dialogs.article_dialog import ArticleDialog
    from explorer.dialogs.fact_dialog import FactDialog
    from explorer.dialogs.feature_dialog import FeatureDialog
    from explorer.dialogs.record_dialog import Desk
    from explorer.dialogs.removal_question import RemovalQuestion
    from geo.editing import RemoveArticle, RemoveFeature
    from geo.model import Fact, Feature

    RecordForm: TypeAlias = FactDialog | FeatureDialog | ArticleDialog


class EditingActions(QObject):
    """The Facts menu."""

    def __init__(self, tools: Tools, placing: PlacingActions) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._placing = placing
        self.dialog: RecordForm | None = None
        """The form that was opened last."""
        self.question: RemovalQuestion | None = None
        self._go_on: Callable[[], bool] | None = None
        """Shows what was edited, and tells whether it was there to be shown."""
        tools.session.stepped.connect(self._follow_edit)

    def commands(self) -> list[Command]:
        """Return the commands."""
        session = self._tools.session

        def is_open() -> bool:
            return session.is_open

        def has_articles() -> bool:
            return session.is_open and bool(session.atlas.articles)

        def has_feature() -> bool:
            return bool(session.selected)

        def has_fact() -> bool:
            return session.is_open and session.reading[1] in session.atlas.facts

        def has_article() -> bool:
            return session.is_open and session.reading[0] in session.atlas.articles

        def read_fact() -> str:
            return session.reading[1]

        def read_article() -> str:
            return session.reading[0]

        return [
            Command("facts.new_fact", self.tr("&New fact…"), self.new_fact, "Ctrl+Shift+F", enabled_when=has_articles),
            Command(
                "facts.edit_fact",
                self.tr("&Edit the fact that is read…"),
                lambda: self.edit_fact(read_fact()),
                "Ctrl+Shift+E",
                enabled_when=has_fact,
            ),
            Command(
                "facts.remove_fact",
                self.tr("&Remove the fact that is read"),
                lambda: self.remove_fact(read_fact()),
                enabled_when=has_fact,
            ),
            Command(
                "facts.new_feature",
                self.tr("New &feature…"),
                self.new_feature,
                "Ctrl+Shift+N",
                enabled_when=is_open,
                separated=True,
            ),
            Command(
                "facts.edit_feature",
                self.tr("E&dit the selected feature…"),
                lambda: self.edit_feature(session.selected),
                "F2",
                enabled_when=has_feature,
            ),
            Command(
                "facts.remove_feature",
                self.tr("Re&move the selected feature…"),
                lambda: self.remove_feature(session.selected),
                enabled_when=has_feature,
            ),
            Command(
                "facts.new_article", self.tr("New &article…"), self.new_article, enabled_when=is_open, separated=True
            ),
            Command(
                "facts.edit_article",
                self.tr("Ed&it the article that is read…"),
                lambda: self.edit_article(read_article()),
                enabled_when=has_article,
            ),
            Command(
                "facts.remove_article",
                self.tr("Rem&ove the article that is read…"),
                lambda: self.remove_article(read_article()),
                enabled_when=has_article,
            ),
        ]

    def new_fact(self) -> None:
        """Open the form for a fact: of the passage that is selected in the reader, or else an empty one."""
        from geo.editing import draft_fact  # noqa: PLC0415 - not before somebody edits
        from geo.model import Fact  # noqa: PLC0415 - as above

        session = self._tools.session
        about = (session.selected,) if session.selected else ()
        passage = self._tools.window.panels.reader.selected_passage()
        if passage is None:
            article = session.reading[0] or next(iter(session.atlas.articles))
            self._open_fact(Fact("", article, about, "", "", "", 1, 0, 0))
            return
        name, start, end = passage
        try:
            draft = draft_fact(session.atlas.articles[name], session.texts[name], start, end, session.atlas.facts)
        except CaspianError as error:
            self._tools.messages.error(str(error))
            return
        self._open_fact(dataclasses.replace(draft, about=about), from_passage=True)

    def edit_fact(self, name: str) -> None:
        """Open the form for a fact that is there."""
        self._open_fact(self._tools.session.atlas.facts[name])

    def remove_fact(self, name: str) -> None:
        """Remove a fact; nothing hangs on it, and it can be undone."""
        from geo.editing import RemoveFact  # noqa: PLC0415 - as above

        self._tools.workbench.do(RemoveFact(name))

    def new_feature(self, position: tuple[float, float] | None = None) -> None:
        """Open the form for a feature: at a position of the map, or at one still to be said."""
        from geo.editing.drafts import PLACED_BY_HAND, rounded  # noqa: PLC0415 - as above
        from geo.model import Feature, Point  # noqa: PLC0415 - as above

        if position is None:
            draft = Feature("", "", "", "", "", "", None)
        else:
            draft = Feature("", "", "", "", "", PLACED_BY_HAND, Point(rounded(position)))
        self._open_feature(draft)

    def edit_feature(self, name: str) -> None:
        """Open the form for a feature that is there."""
        self._open_feature(self._tools.session.atlas.feature(name))

    def remove_feature(self, name: str) -> None:
        """Remove a feature; where something hangs on it, ask."""
        from geo.editing import RemoveFeature  # noqa: PLC0415 - as above

        self._remove(RemoveFeature(name))

    def new_article(self) -> None:
        """Open the form for an article."""
        self._open_article("")

    def edit_article(self, name: str) -> None:
        """Open the form for the bibliography of an article that is there."""
        self._open_article(name)

    def remove_article(self, name: str) -> None:
        """Remove an article; where something hangs on it, ask."""
        from geo.editing import RemoveArticle  # noqa: PLC0415 - as above

        self._remove(RemoveArticle(name))

    def _open_fact(self, fact: Fact, *, from_passage: bool = False) -> None:
        from explorer.dialogs.fact_dialog import FactDialog  # noqa: PLC0415 - as above

        dialog = FactDialog(self._desk(), fact, self._tools.window, from_passage=from_passage)
        dialog.accepted.connect(lambda: self._show(partial(self._read, dialog.identifier.text().strip())))
        self._open(dialog)

    def _open_feature(self, feature: Feature) -> None:
        from explorer.dialogs.feature_dialog import FeatureDialog  # noqa: PLC0415 - as above

        dialog = FeatureDialog(self._desk(), feature, self._tools.window)
        dialog.accepted.connect(lambda: self._show(partial(self._select, dialog.identifier.text().strip())))
        dialog.place_wanted.connect(partial(self._placing.start, dialog))
        self._open(dialog)

    def _open_article(self, name: str) -> None:
        from explorer.dialogs.article_dialog import ArticleDialog  # noqa: PLC0415 - as above

        article = self._tools.session.atlas.articles.get(name)
        folder = self._tools.settings.text("texts/folder")
        dialog = ArticleDialog(self._desk(), article, self._tools.window, folder=folder)
        dialog.accepted.connect(lambda: self._on_article(dialog))
        self._open(dialog)

    def _on_article(self, dialog: ArticleDialog) -> None:
        """Keep the text that a new article was taken from, and read it."""
        self._tools.workbench.settle()
        if dialog.path is not None:
            self._tools.window.files_dropped.emit([dialog.path])
        self._tools.session.read_article(dialog.identifier.text().strip())

    def _show(self, go_on: Callable[[], bool]) -> None:
        """Show what was edited; of a large atlas, the session has it a moment later."""
        self._go_on = go_on
        self._follow_edit()

    def _follow_edit(self) -> None:
        if self._go_on is not None and self._go_on():
            self._go_on = None

    def _read(self, fact: str) -> bool:
        is_there = fact in self._tools.session.atlas.facts
        if is_there:
            self._tools.session.read_fact(fact)
        return is_there

    def _select(self, feature: str) -> bool:
        is_there = self._tools.session.knows(feature)
        if is_there:
            self._tools.session.select(feature)
        return is_there

    def _open(self, dialog: RecordForm) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _desk(self) -> Desk:
        from explorer.dialogs.record_dialog import Desk  # noqa: PLC0415 - as above
        from geo.checks.units import UnitChecker  # noqa: PLC0415 - as above

        session, workbench = self._tools.session, self._tools.workbench
        units = UnitChecker(session.atlas.vocabulary, session.units)
        return Desk(workbench.atlas, session.texts, units, workbench.perform)

    def _remove(self, edit: RemoveFeature | RemoveArticle) -> None:
        from explorer.dialogs.removal_question import RemovalQuestion  # noqa: PLC0415 - as above
        from geo.editing import hanging  # noqa: PLC0415 - as above

        workbench = self._tools.workbench
        if not any(hanging(workbench.atlas, edit).values()):
            workbench.do(edit)
            return
        self.question = question = RemovalQuestion(workbench.atlas, edit, self._tools.window)
        along = type(edit)(edit.id, along=True)
        question.accepted.connect(lambda: workbench.do(along))
        question.finished.connect(question.deleteLater)
        question.open()
