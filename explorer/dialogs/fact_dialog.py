"""The form for a fact: what one article states, of what, and where exactly."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from explorer.dialogs import entries
from explorer.dialogs.record_dialog import RecordDialog, UnreadableFieldError, date_hint
from explorer.widgets.choices import Choice, Lines, Several, Suggestions
from geo.editing import PutFact, new_id
from geo.passages import occurrences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dialogs.record_dialog import Desk
    from geo.model import Fact
    from geo.passages import Text

LARGEST: Final = 2**31 - 1
"""What a Qt spin box can hold: no text is longer."""
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


class FactDialog(RecordDialog):
    """Adds a fact, or changes one.

    Parameters
    ----------
    desk
        What it works on.
    fact
        The fact to begin with: one of the atlas, or a draft.
    from_passage
        Whether its passage was selected in the text: then it is not typed here.
    """

    def __init__(self, desk: Desk, fact: Fact, parent: QWidget | None = None, *, from_passage: bool = False) -> None:
        self._is_new = fact.id not in desk.atlas.facts
        super().__init__(desk, "", parent)
        self.setWindowTitle(self.tr("New fact") if self._is_new else self.tr("Edit the fact"))
        self._fact = fact
        self._from_passage = from_passage
        self._add_source()
        self._add_claim()
        self._add_figures()
        self._add_times()
        self.scope = self.form.add(self.tr("S&cope"), QLineEdit(fact.scope), "scope")
        self.scope.setPlaceholderText(self.tr("What the number covers"))
        self.identifier = self.form.add(self.tr("I&d"), QLineEdit(fact.id), "id")
        self.identifier.setReadOnly(not self._is_new)
        self.indicator.currentIndexChanged.connect(self._follow_indicator)
        for changed in (self.exact.textChanged, self.article.currentIndexChanged):
            changed.connect(self._locate)
        self._follow_indicator()
        self._locate()
        self.begin()
        (self.statement if fact.exact else self.exact).setFocus()

    def read_edit(self) -> PutFact:
        """Return the edit that the form describes.

        Raises
        ------
        UnreadableFieldError
            When a number is none, or a name was typed and not added.
        """
        if self.about.pending:
            problem = self.tr("“{name}” was not added yet: press Enter, or choose a feature of the list.")
            raise UnreadableFieldError("about", problem.format(name=self.about.pending))
        exact = self.exact.text() if not self._from_passage else self._fact.exact
        return PutFact(
            dataclasses.replace(
                self._fact,
                id=self.identifier.text().strip(),
                article=self.article.value(),
                about=self.about.value(),
                indicator=self.indicator.value(),
                statement=" ".join(self.statement.toPlainText().split()),
                exact=exact,
                paragraph=self.paragraph.value(),
                start=self.start.value(),
                end=self.start.value() + len(exact),
                value=self._number("value", self.value.text()),
                value_max=self._number("value_max", self.value_max.text()),
                unit=self.unit.value(),
                date=self.date.text().strip(),
                label=self.label.value(),
                qualifier=self.qualifier.value(),
                modality=self.modality.value(),
                period=self.period.text().strip(),
                period_basis=self.period_basis.value(),
                period_note=self.period_note.text().strip(),
                scope=self.scope.text().strip(),
            )
        )

    def find_lacking(self) -> Iterator[str]:
        """Yield the names of what every fact has and this one has not."""
        filled = {
            "id": self.identifier.text(),
            "article": self.article.value(),
            "exact": self.exact.text(),
            "indicator": self.indicator.value(),
            "statement": self.statement.toPlainText(),
        }
        yield from (name for name, value in filled.items() if not value.strip())

    def find_hints(self) -> dict[str, str]:
        """Return how dates read, and what a hedge is taken to mean."""
        qualifier = self.desk.atlas.vocabulary.qualifiers.get(self.qualifier.value())
        return {
            "date": date_hint(self.date.text().strip()),
            "period": date_hint(self.period.text().strip()),
            "qualifier": qualifier.reason if qualifier else "",
        }

    def _add_source(self) -> None:
        fact, form = self._fact, self.form
        self.article = form.add(self.tr("&Article"), Choice(entries.articles(self.desk.atlas)), "article")
        self.article.choose(fact.article)
        self.article.setEnabled(self._is_new and not self._from_passage)
        self.exact = form.add(self.tr("&Phrase"), QLineEdit(fact.exact), "exact")
        self.exact.setPlaceholderText(self.tr("The shortest words of the text that bear it"))
        self.exact.setReadOnly(self._from_passage)
        self.paragraph = _whole_number(self.tr("Paragraph"), 1, fact.paragraph)
        self.start = _whole_number(self.tr("First character, counted from 0"), 0, fact.start)
        place = _beside(
            QLabel(self.tr("paragraph")), self.paragraph, QLabel(self.tr("from character")), self.start
        )  # fmt: skip
        place.setAccessibleName(self.tr("Place in the text"))
        form.add(self.tr("Place in the te&xt"), place, "paragraph", "start", "end")

    def _add_claim(self) -> None:
        fact, form, atlas = self._fact, self.form, self.desk.atlas
        self.statement = form.add(self.tr("&Statement"), Lines([fact.statement] if fact.statement else []), "statement")
        self.statement.setPlaceholderText(self.tr("One sentence, in your own words"))
        self.about = form.add(self.tr("A&bout"), Several(self.tr("About"), entries.features(atlas)), "about")
        for name in fact.about:
            self.about.add(name)
        indicators = [entries.NOTHING, *entries.terms(atlas.vocabulary.indicators)]
        self.indicator = form.add(self.tr("&Indicator"), Choice(indicators), "indicator")
        self.indicator.choose(fact.indicator)

    def _add_figures(self) -> None:
        fact, form, words = self._fact, self.form, self.desk.atlas.vocabulary
        self.value, self.value_max = QLineEdit(_written(fact.value)), QLineEdit(_written(fact.value_max))
        self.value.setAccessibleName(self.tr("Value"))
        self.value_max.setAccessibleName(self.tr("Where the range ends"))
        self.value_max.setPlaceholderText(self.tr("of a range"))
        self.unit = Suggestions(entries.units(words))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.choose(fact.unit)
        figure = _beside(self.value, QLabel("–"), self.value_max, self.unit)
        figure.setAccessibleName(self.tr("Value, end of the range, and unit"))
        form.add(self.tr("&Value"), figure, "value", "value_max", "unit")
        self.qualifier = form.add(self.tr("&Hedge"), Choice(entries.terms(words.qualifiers)), "qualifier")
        self.qualifier.choose(fact.qualifier)
        self.modality = form.add(self.tr("&Modality"), Choice(entries.terms(words.modalities)), "modality")
        self.modality.choose(fact.modality)
        self.label = form.add(self.tr("&Label"), Suggestions(), "label")
        self.label.setToolTip(self.tr("For what is no number: a status, a place, an end point"))
        self.label.choose(fact.label)

    def _add_times(self) -> None:
        fact, form = self._fact, self.form
        self.date = form.add(self.tr("Da&te"), QLineEdit(fact.date), "date")
        self.date.setPlaceholderText(self.tr("2026-12, or XXXX-08-06 where no year is stated"))
        self.period = form.add(self.tr("P&eriod"), QLineEdit(fact.period), "period")
        self.period.setPlaceholderText(self.tr("What time the value is for: 2024, 2025-01/2025-08"))
        self.period_basis = form.add(self.tr("Pe&riod is"), Choice(entries.bases()), "period_basis")
        self.period_basis.choose(fact.period_basis)
        self.period_note = form.add(self.tr("&From what"), QLineEdit(fact.period_note), "period_note")

    def _follow_indicator(self) -> None:
        """Offer the words and the unit of what is stated."""
        words = self.desk.atlas.vocabulary
        self.label.offer(entries.terms(words.statuses) if self.indicator.value() == "status" else ())
        term = words.indicators.get(self.indicator.value())
        if term is not None and term.unit and self.value.text().strip() and not self.unit.value():
            self.unit.choose(term.unit)

    def _locate(self) -> None:
        """Find the phrase in the text its facts are read from, if that is at hand, and suggest an id from it."""
        text, exact = self._text(), self.exact.text()
        if self._is_new and not self._from_passage and self.article.value():
            self.identifier.setText(new_id(f"{self.article.value()} {exact}", self.desk.atlas.facts))
        found = occurrences(exact, text) if text is not None else []
        is_placed = self._from_passage or len(found) == 1
        if text is not None and len(found) == 1 and not self._from_passage:
            (start, _) = found[0]
            self.start.setValue(start)
            self.paragraph.setValue(text.paragraph_at(start))
        for number in (self.paragraph, self.start):
            number.setReadOnly(is_placed)

    def _text(self) -> Text | None:
        """Return the edition that the article's facts are read from, if it is at hand."""
        article = self.desk.atlas.articles.get(self.article.value())
        text = self.desk.texts.get(self.article.value())
        return text if article is not None and text is not None and text.sha256 == article.sha256 else None

    def _number(self, field: str, written: str) -> float | int | None:
        plain = written.strip()
        if not plain:
            return None
        if not _NUMBER.fullmatch(plain):
            problem = self.tr("“{text}” is no number: write it with digits and a point, as in 1500 or 1.4.")
            raise UnreadableFieldError(field, problem.format(text=plain))
        return float(plain) if "." in plain else int(plain)


def _written(number: float | None) -> str:
    return "" if number is None else str(number)


def _whole_number(name: str, least: int, value: int) -> QSpinBox:
    box = QSpinBox(minimum=least, maximum=LARGEST, value=value)
    box.setAccessibleName(name)
    return box


def _beside(*widgets: QWidget) -> QWidget:
    """Return widgets side by side; whoever goes to them begins with the first that can be filled in."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    row.setFocusProxy(next(widget for widget in widgets if not isinstance(widget, QLabel)))
    return row
