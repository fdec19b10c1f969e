"""What the forms for features, articles and facts have in common: checked at every key, confirmed only when sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
)

from explorer.called_by_qt import called_by_qt
from explorer.widgets.choices import Several
from explorer.widgets.form import Form
from explorer.widgets.labels import text
from geo import periods
from geo.editing import check
from geo.errors import CaspianError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QLabel, QWidget

    from geo.atlas import Atlas
    from geo.checks.units import UnitChecker
    from geo.editing import Edit
    from geo.errors import Finding
    from geo.passages import Text

Do: TypeAlias = "Callable[[Edit], None]"
"""Does an edit; raises a :class:`~geo.errors.CaspianError` when it cannot be done."""

PAUSE_MS: Final = 150
"""How long somebody stops typing before what stands there is checked."""
WIDTH, HEIGHT = 620, 700
"""In pixels, where the screen has so many."""
ROOM: Final = 0.92
"""Of the screen's height, that a form takes at most."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a form works on."""

    atlas: Atlas
    texts: Mapping[str, Text]
    """The texts at hand, by article id."""
    units: UnitChecker
    do: Do

    def problems(self, edit: Edit) -> tuple[Finding, ...]:
        """Return what stands in the way of an edit."""
        return check(self.atlas, edit, self.texts, self.units)


class UnreadableFieldError(UsageError):
    """What stands in a field cannot be read."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class RecordDialog(QDialog):
    """A form over an OK button that is there for sound records only.

    Whoever inherits it adds fields to :attr:`form`, says how they are read, and ends with :meth:`begin`.
    """

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.form = Form(title)
        self.outcome: QLabel = text("", "differ")
        self.outcome.hide()
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Ok | choices.Cancel)
        self.ok = buttons.button(choices.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.review)
        screen = QApplication.primaryScreen()
        self.resize(WIDTH, min(HEIGHT, round(ROOM * screen.availableGeometry().height())))

    def read_edit(self) -> Edit:
        """Return the edit that the form describes.

        Raises
        ------
        UnreadableFieldError
            When something in a field cannot be read.
        """
        raise NotImplementedError

    def find_lacking(self) -> Iterable[str]:
        """Yield the names of fields that must be filled in and are empty."""
        raise NotImplementedError

    def find_hints(self) -> dict[str, str]:
        """Return what there is to know of fields that are sound, by their names."""
        return {}

    def begin(self) -> None:
        """Follow what is typed and chosen, once every field is there."""
        for line in self.form.findChildren(QLineEdit):
            line.home(False)  # noqa: FBT003 - Qt's own; of what is long the beginning is shown
            line.textChanged.connect(self.review_soon)
        for lines in self.form.findChildren(QPlainTextEdit):
            lines.textChanged.connect(self.review_soon)
        for box in self.form.findChildren(QComboBox):
            box.currentIndexChanged.connect(self.review_soon)
        for number in self.form.findChildren(QSpinBox):
            number.valueChanged.connect(self.review_soon)
        for several in self.form.findChildren(Several):
            several.changed.connect(self.review_soon)
        self.review()

    def review_soon(self) -> None:
        """Check the form when nothing has been typed for a moment."""
        self._pause.start()

    def review(self) -> bool:
        """Check the form now, say what is wrong, and return whether nothing is."""
        self._pause.stop()
        try:
            findings = self.desk.problems(self.read_edit())
        except UnreadableFieldError as error:
            problems = {error.field: str(error)}
        else:
            problems = {}
            for finding in findings:
                problems.setdefault(finding.field, _sentence(finding))
        lacking = dict.fromkeys(self.find_lacking(), self.tr("Needed."))
        problems = {field: said for field, said in problems.items() if field not in lacking}
        others = self.form.tell(problems, self.find_hints() | lacking)
        self.tell_failure(" ".join(others))
        is_sound = not problems and not lacking
        self.ok.setEnabled(is_sound)
        return is_sound

    @called_by_qt
    def accept(self) -> None:
        """Do the edit; where that fails, say so and stay."""
        if not self.review():
            return
        try:
            self.desk.do(self.read_edit())
        except CaspianError as error:
            self.tell_failure(str(error))
        else:
            super().accept()

    def tell_failure(self, sentence: str) -> None:
        """Say below the form what has failed; nothing, to say it no longer."""
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))


def date_hint(edtf: str) -> str:
    """Say how a date in EDTF reads; nothing where it cannot be read."""
    try:
        periods.parse(edtf)
    except UsageError:
        return ""
    return periods.readable(edtf) if edtf else ""


def _sentence(finding: Finding) -> str:
    """Say what is wrong with a field, without where it is: the sentence stands beside it."""
    problem = finding.problem.rstrip(".")
    return f"{problem[:1].upper()}{problem[1:]}. {finding.remedy}".rstrip()
