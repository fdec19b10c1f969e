"""The only mutable state: which atlas is open, what is asked of it, and what is selected.

Everything that shows something listens here; everything that changes something calls here. Setting what
is already so changes nothing and emits nothing, which is what keeps two-way bindings from echoing.
What changes the atlas or the query is a step of the history; going from feature to feature leaves a trail instead.
"""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QObject, Signal

from explorer.answers import Answer, Answers
from explorer.history import APART, History
from explorer.state import State
from explorer.trail import Trail
from geo import query as queries
from geo.errors import UsageError
from geo.quantities import Units
from geo.query import Facets, Query, Selection

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from explorer.large.live_shown import LiveShown
    from explorer.large.shown import LargeShown, Picked
    from geo.atlas import Atlas
    from geo.large.layer import LargeLayer
    from geo.model import Feature
    from geo.passages import Text
    from geo.verdicts import Comparison


NOTHING: Final = Selection((), ())
"""What is shown before an atlas is open."""
DRAWN_TOGETHER: Final = {"text": 1, "period": 2}
"""Parts of a query that change in many small steps, by keys or by dragging: a run of them is one step."""


class Session(QObject):
    """One window's state."""

    atlas_opened = Signal()
    """Another atlas is open."""
    atlas_changed = Signal()
    """The open atlas was edited, or an edit was undone; what is shown of it may be other."""
    query_changed = Signal()
    """What is shown has changed: :attr:`shown` is new."""
    selection_changed = Signal()
    reading_changed = Signal()
    """Another article, or another fact in it, is to be read."""
    texts_changed = Signal()
    """The texts at hand are others."""
    stepped = Signal()
    """A step was taken, undone or redone."""
    large_changed = Signal()
    """What is shown of large layers is other: :attr:`large` is new."""
    live_changed = Signal()
    """What is in view of layers that stay where they are is other: :attr:`live` is new."""
    went_to_record = Signal()
    """:attr:`picked` was selected from afar."""
    went_to = Signal(str)
    """A feature was selected from afar, by its id: whoever shows places should bring it into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._answers: Answers | None = None
        self._selected = ""
        self._picked: Picked | None = None
        self._large: Mapping[str, LargeShown] = {}
        self._live: Mapping[str, LiveShown] = {}
        self._trail = Trail()
        self.history: History[State] = History(self._become, self)
        # By way of a slot of ours: as the stack is taken down it tells of one more step, which nobody must hear.
        self.history.stack.indexChanged.connect(self._on_step)
        self._units: Units | None = None
        self._texts: Mapping[str, Text] = {}
        self._reading = ("", "")

    @property
    def is_open(self) -> bool:
        """Whether an atlas has been opened yet."""
        return self._state is not None

    @property
    def atlas(self) -> Atlas:
        """The open atlas. Asking before :attr:`atlas_opened` is a fault of the program."""
        return self._now.atlas

    @property
    def query(self) -> Query:
        """The one filter state."""
        return self._state.query if self._state else Query()

    @property
    def shown(self) -> Selection:
        """The features and facts that the query finds."""
        return self._answers.shown.selection if self._answers else NOTHING

    @property
    def shown_features(self) -> tuple[Feature, ...]:
        """The features alone: they are found sooner, and the map needs no more."""
        return self._answers.shown.features if self._answers else ()

    @property
    def whenever(self) -> Answer:
        """What the query would find without its period: what the timeline has to show. There once an atlas is open."""
        return self._answering.whenever

    @property
    def faded(self) -> tuple[Feature, ...]:
        """The features that would be shown but for the period: the map keeps them in sight, faintly."""
        return self._answers.faded if self._answers else ()

    @property
    def selected(self) -> str:
        """The id of the selected feature, or nothing."""
        return self._selected

    @property
    def picked(self) -> Picked | None:
        """The selected record of a large layer; there is none while a feature is selected."""
        return self._picked

    @property
    def large(self) -> Mapping[str, LargeShown]:
        """What is shown of the large layers, by id, as far as it is found yet; see :meth:`show_large`."""
        return self._large

    @property
    def live(self) -> Mapping[str, LiveShown]:
        """What is in view of the layers that stay where they are, by id; they are the window's, not the atlas's."""
        return self._live

    @property
    def every_large(self) -> tuple[LargeLayer, ...]:
        """The large layers of the atlas, and what is in view of those that stay where they are and are not hidden."""
        live = (shown.layer for shown in self._live.values() if not shown.is_hidden)
        return (*self.atlas.large, *live)

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Where the sources meet."""
        return self._state.comparisons if self._state else ()

    @property
    def units(self) -> Units:
        """The units of the atlas's figures. As :attr:`atlas`, there once one is open."""
        if self._units is None:
            raise RuntimeError("No atlas is open yet.")
        return self._units

    @property
    def texts(self) -> Mapping[str, Text]:
        """The article texts at hand, by article id."""
        return self._texts

    @property
    def reading(self) -> tuple[str, str]:
        """The ids of the article that is read and of the fact that was looked up, either may be empty."""
        return self._reading

    def open(
        self,
        atlas: Atlas,
        query: Query | None = None,
        selected: str = "",
        comparisons: tuple[Comparison, ...] = (),
        units: Units | None = None,
    ) -> None:
        """Open an atlas; a remembered query or selection that it does not know is dropped.

        Parameters
        ----------
        atlas, query, selected
            What is opened, asked and selected.
        comparisons
            Where the atlas's sources meet.
        units
            Those that the comparisons were made with: they know their factors already.
        """
        self._units = units or Units(atlas.vocabulary.units)
        self._state = State(atlas, comparisons, Query())
        self._answers = Answers(atlas, comparisons)
        self.history.forget()
        self._trail = Trail()
        self._reading = ("", "")
        self._selected = ""
        self._picked = None
        self._large = {}
        self._answers.ask(self.query)
        self.atlas_opened.emit()
        if query is not None:
            with contextlib.suppress(UsageError):  # it was asked of an atlas that had other layers
                self._become(dataclasses.replace(self._state, query=queries.check(query, atlas)))
        if self.knows(selected):
            self.select(selected)

    def edit(self, atlas: Atlas, comparisons: tuple[Comparison, ...], label: str) -> None:
        """Put an edited atlas in the place of the open one, as a step that can be undone.

        Parameters
        ----------
        atlas, comparisons
            The edited atlas, and where its sources meet.
        label
            What was done, for the menu.
        """
        self.history.take(label, self._now, self._fitting(State(atlas, comparisons, self.query)))

    def knows(self, feature: str) -> bool:
        """Tell whether the open atlas has a feature of this id."""
        return self._state is not None and feature in self._state.atlas.features

    def ask(self, query: Query, label: str = "") -> None:
        """Change what is shown, as a step that can be undone.

        Parameters
        ----------
        query
            What is asked for from now on.
        label
            What that does, for the menu; without it, the filters are said to change.

        Raises
        ------
        UsageError
            When the atlas does not know a word of the query.
        """
        query = queries.check(query, self.atlas)
        changed = {f.name for f in dataclasses.fields(query) if getattr(query, f.name) != getattr(self.query, f.name)}
        if not changed:
            return
        after = dataclasses.replace(self._now, query=query)
        together = DRAWN_TOGETHER.get(changed.pop(), APART) if len(changed) == 1 else APART
        self.history.take(label or self.tr("Change the filters"), self._now, after, draw_together=together)

    def refine(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of Query, each of its own type
        """Change parts of the query, as in ``refine(text="oil")``."""
        self.ask(dataclasses.replace(self.query, **changes))

    def clear_query(self) -> None:
        """Show everything."""
        self.ask(Query(), self.tr("Clear the filters"))

    def select(self, feature: str) -> None:
        """Select a feature by id, or nothing by an empty one; an unknown id selects nothing."""
        feature = feature if self.knows(feature) else ""
        if feature != self._selected or self._picked is not None:
            self._selected = feature
            self._picked = None
            self._trail.visit(feature)
            self.selection_changed.emit()

    def pick(self, picked: Picked) -> None:
        """Select a record of a large layer that is shown; of another one, nothing."""
        if picked.layer in self._large and picked != self._picked:
            self._selected = ""
            self._picked = picked
            self.selection_changed.emit()

    def go_to_record(self, picked: Picked) -> None:
        """Select a record of a large layer and ask for it to be brought into view."""
        self.pick(picked)
        if self._picked == picked:
            self.went_to_record.emit()

    def show_live(self, live: Mapping[str, LiveShown]) -> None:
        """Take what is in view of the layers that stay where they are."""
        self._live = live
        self.live_changed.emit()

    def switch_live(self, layer: str, *, is_hidden: bool) -> None:
        """Hide such a layer, or show it again."""
        changed = dataclasses.replace(self._live[layer], is_hidden=is_hidden)
        self.show_live({**self._live, layer: changed})

    def show_large(self, shown: Mapping[str, LargeShown]) -> None:
        """Take what is shown of the large layers, which takes a thread to find."""
        before, self._large = self._large, shown
        picked = self._picked
        if picked is not None:
            self._picked = picked.again(before.get(picked.layer), shown.get(picked.layer))
        self.large_changed.emit()
        if self._picked != picked:
            self.selection_changed.emit()

    def go_to(self, feature: str) -> None:
        """Select a feature by id and ask for it to be brought into view."""
        self.select(feature)
        if self._selected:
            self.went_to.emit(self._selected)

    def go_back(self) -> None:
        """Select what was selected before."""
        self._follow(self._trail.back(self._selected, self.knows))

    def go_forward(self) -> None:
        """Select what was selected before going back."""
        self._follow(self._trail.forward(self.knows))

    @property
    def can_go_back(self) -> bool:
        """Whether something was selected before."""
        return self._trail.has_earlier(self._selected, self.knows)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is something to return to after going back."""
        return self._trail.has_later(self.knows)

    def read_fact(self, fact: str) -> None:
        """Ask for the passage that bears a fact to be shown."""
        self._read(self.atlas.facts[fact].article, fact)

    def read_article(self, article: str) -> None:
        """Ask for an article to be shown from its beginning."""
        self._read(article, "")

    def use_texts(self, texts: Mapping[str, Text]) -> None:
        """Take note of the article texts at hand, by article id."""
        self._texts = dict(texts)
        self.texts_changed.emit()

    def _read(self, article: str, fact: str) -> None:
        self._reading = (article, fact)
        self.reading_changed.emit()  # again for the same fact: somebody wants to see it once more

    def facets(self) -> Facets:
        """Count what each source, status, kind and verdict would show, everything else that is asked staying."""
        return self._answering.facets(self.query)

    def describe(self) -> str:
        """Say what is shown, as in ``23 of 119 features · Ports · 2025–2027``."""
        total = len(self.atlas.features) + sum(layer.count for layer in self.atlas.large)
        large = sum(shown.count for name, shown in self._large.items() if name not in self._live)
        shown = len(self.shown_features) + large
        if self.query.is_empty:
            count = self.tr("%Ln feature(s)", "", total)
        else:
            count = self.tr("{shown} of %Ln feature(s)", "", total).format(shown=QLocale().toString(shown))
        return " · ".join(filter(None, (count, queries.describe(self.query, self.atlas), *self._said_of_live())))

    def _said_of_live(self) -> Iterator[str]:
        for name, live in self._live.items():
            if name in self._large:
                yield f"{live.layer.label}: {live.share(self._large[name].count)}"

    @property
    def _now(self) -> State:
        if self._state is None:
            raise RuntimeError("No atlas is open yet.")
        return self._state

    @property
    def _answering(self) -> Answers:
        if self._answers is None:
            raise RuntimeError("No atlas is open yet.")
        return self._answers

    def _on_step(self, _index: int) -> None:
        self.stepped.emit()

    def _become(self, state: State) -> None:
        """Be in a state: the one way in which the atlas or the query changes while an atlas is open."""
        before, self._state = self._state, state
        if before is None or before.atlas is not state.atlas or before.comparisons is not state.comparisons:
            self._answers = Answers(state.atlas, state.comparisons)
        self._answering.ask(state.query)
        if before is None or before.atlas is not state.atlas:
            is_gone = bool(self._selected) and not self.knows(self._selected)
            if is_gone:  # before anybody hears of the atlas: what is selected can always be shown
                self._selected = ""
                self._trail.visit("")
            self.atlas_changed.emit()
            if is_gone:
                self.selection_changed.emit()
        self.query_changed.emit()

    def _fitting(self, state: State) -> State:
        """Return the state, with everything asked for where its atlas no longer knows a word of the query."""
        try:
            queries.check(state.query, state.atlas)
        except UsageError:
            return dataclasses.replace(state, query=Query())
        return state

    def _follow(self, feature: str | None) -> None:
        if feature is not None:
            self._selected = feature
            self._picked = None
            self.selection_changed.emit()
            self.went_to.emit(feature)
