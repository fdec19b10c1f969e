"""An article's text with its facts marked in it: plain text, whatever it looks like."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.plain_text import LONGEST, shortened

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from explorer.reading import Edition

LINE_HEIGHT: Final = 125.0
"""In per cent of the typeface's own."""
MARGIN: Final = 10.0
PARAGRAPH_GAP: Final = 6.0
BLANK_LINE: Final = 2.0
"""In pixels."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage in the places of the document."""

    start: int
    end: int
    fact: str
    statement: str


class PassageView(QTextEdit):
    """Shows the text of an edition. Passages are clicked, or reached with Tab and taken with Enter."""

    picked = Signal(list, QPoint)
    """The ids of the facts whose passage was taken, and where on the screen that is."""
    fact_wanted = Signal()
    """A fact is to be made of the selected passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flags = Qt.TextInteractionFlag
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAcceptDrops(False)  # files are for the panel
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(MARGIN)
        self.marks: list[Mark] = []
        self._chosen = ""
        self._content = ""
        self.menu: QMenu | None = None
        """What the right button, or the menu key, offered last."""
        self._is_centred = False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_edition(self, edition: Edition) -> None:
        """Show the text of an edition from its beginning."""
        self._content = content = edition.text.content if edition.text else ""
        self._chosen = ""
        self.marks = [
            Mark(
                document_position(content, passage.anchor.start),
                document_position(content, passage.anchor.end),
                passage.fact.id,
                passage.fact.statement,
            )
            for passage in edition.marked
        ]
        self.setPlainText(content)
        self._space_lines()
        self.setAccessibleName(self.tr("Article: {title}").format(title=edition.article.title))
        self._draw_marks()

    def choose(self, fact: str, *, scroll: bool = True) -> None:
        """Highlight the passage of a fact, and bring it to the middle; an unknown one highlights nothing."""
        self._chosen = fact
        self._draw_marks()
        mark = self.chosen_mark()
        if mark is None:
            return
        if scroll:
            self.setTextCursor(self._cursor(mark.start))
            self._centre(mark)

    def chosen_mark(self) -> Mark | None:
        """Return the mark of the highlighted fact, when the text has it."""
        return next((mark for mark in self.marks if mark.fact == self._chosen), None)

    def facts_at(self, position: int) -> list[str]:
        """Return the facts whose passage holds a place of the document, or ends there when none holds it."""
        held = [mark.fact for mark in self.marks if mark.start <= position < mark.end]
        return held or [mark.fact for mark in self.marks if mark.end == position]

    def selected_passage(self) -> tuple[int, int] | None:
        """Return start and end of what is selected, in code points of the text; None where nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = (text_offset(self._content, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return start, end

    @called_by_qt
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to make a fact of what is selected, above what Qt offers."""
        self.menu = menu = self.createStandardContextMenu()
        menu.setAccessibleName(self.tr("Passage"))
        menu.aboutToHide.connect(menu.deleteLater)
        make = QAction(self.tr("&New fact from this passage…"), menu)
        make.setEnabled(self.textCursor().hasSelection())
        make.triggered.connect(self.fact_wanted)
        first = menu.actions()[0]
        menu.insertAction(first, make)
        menu.insertSeparator(first)
        menu.popup(event.globalPos())

    @called_by_qt
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's own
        """Go from passage to passage as a browser goes from link to link, and after the last one on."""
        cursor = self.textCursor()
        starts = [mark.start for mark in self.marks]
        held = cursor.selectionStart() if cursor.hasSelection() else cursor.position() - (1 if forward else 0)
        nearest = bisect_right(starts, held) if forward else bisect_left(starts, held) - 1
        if not 0 <= nearest < len(starts):
            return super().focusNextPrevChild(forward)
        mark = self.marks[nearest]
        self.setTextCursor(self._cursor(mark.start, mark.end))
        return True

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the passage at the cursor with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pick(self.facts_at(self.textCursor().selectionStart()), self.cursorRect().bottomLeft())
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the passage that was clicked; a text that was selected is not clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = event.position().toPoint()
            self._pick(self._facts_under(place), place)

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape
        over = self._facts_under(event.position().toPoint())
        self.viewport().setCursor(shape.PointingHandCursor if over else shape.IBeamCursor)

    @called_by_qt
    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell what the passage under the pointer states."""
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        facts = self._facts_under(event.pos())
        said = [mark.statement for mark in self.marks if mark.fact in facts]
        # Escaped and in paragraphs: Qt reads markup from a tool tip that looks like it, and breaks no other's lines.
        QToolTip.showText(
            event.globalPos(), "".join(f"<p>{escape(shortened(sentence, LONGEST))}</p>" for sentence in said), self
        )
        return True

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the highlighted passage in the middle, if it is there: the lines are broken anew."""
        was_centred, mark = self._is_centred, self.chosen_mark()
        super().resizeEvent(event)
        if was_centred and mark is not None:
            self._centre(mark)

    @called_by_qt
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the passage that Tab had reached."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.setTextCursor(self._cursor(self.textCursor().selectionStart()))

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the marks in another theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_marks()

    def _pick(self, facts: list[str], place: QPoint) -> None:
        if facts:
            self.picked.emit(facts, self.viewport().mapToGlobal(place))

    def _facts_under(self, place: QPoint) -> list[str]:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(QPointF(place) + scrolled, Qt.HitTestAccuracy.ExactHit)
        return [] if position < 0 else self.facts_at(position)

    def _cursor(self, start: int, end: int | None = None) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _centre(self, mark: Mark) -> None:
        middle = self.cursorRect(self._cursor(mark.start)).center().y()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + middle - self.viewport().height() // 2)
        self._is_centred = True

    def _on_scrolled(self) -> None:
        self._is_centred = False

    def _space_lines(self) -> None:
        """Set paragraphs apart alike, whether the text leaves a line blank between them or not."""
        heights = QTextBlockFormat.LineHeightTypes
        usual, blank = QTextBlockFormat(), QTextBlockFormat()
        usual.setLineHeight(LINE_HEIGHT, heights.ProportionalHeight.value)
        usual.setBottomMargin(PARAGRAPH_GAP)
        blank.setLineHeight(BLANK_LINE, heights.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            QTextCursor(block).setBlockFormat(usual if block.text().strip() else blank)
            block = block.next()

    def _draw_marks(self) -> None:
        palette = self.palette()
        usual = QTextCharFormat()
        usual.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        usual.setUnderlineColor(palette.color(QPalette.ColorRole.Accent))
        chosen = QTextCharFormat()
        chosen.setBackground(palette.color(QPalette.ColorRole.Accent))
        chosen.setForeground(palette.color(QPalette.ColorRole.Base))
        # The chosen one last: it is drawn over those it overlaps.
        ordered = sorted(self.marks, key=lambda mark: mark.fact == self._chosen)
        self.setExtraSelections(
            [self._selection(mark, chosen if mark.fact == self._chosen else usual) for mark in ordered]
        )

    def _selection(self, mark: Mark, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(mark.start, mark.end)
        selection.format = look
        return selection


def document_position(content: str, offset: int) -> int:
    """Return the place in a Qt document that an offset in its text has.

    Offsets count code points. Qt counts UTF-16 units, of which a character beyond the first 65,536 takes two,
    and makes one line end of a carriage return with its line feed.
    """
    before = content[:offset]
    return len(before.encode("utf-16-le")) // 2 - before.count("\r\n")


def text_offset(content: str, position: int) -> int:
    """Return the offset in a text that a place in its Qt document has: :func:`document_position` turned round."""
    offsets = range(len(content) + 1)
    return bisect_right(offsets, position, key=lambda offset: document_position(content, offset)) - 1
