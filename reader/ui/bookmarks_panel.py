"""The reader's highlights and bookmarks of this text, in reading order, with their notes."""

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Highlight, Markings
from reader.ui.mark_card import MarkCard, NoteEditor, plain_label
from reader.ui.theme import Theme


class BookmarksPanel(QScrollArea):
    """Lists the marks of the open article; tells what the reader wants done with one."""

    mark_clicked = Signal(object)
    note_changed = Signal(object, object, object)
    colour_changed = Signal(object, object)
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markings = Markings("")
        self._edited = ""
        self._editor: NoteEditor | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        """Show the marks in another theme."""
        self._theme = theme
        self._fill()

    def show_markings(self, markings: Markings) -> None:
        """Show these marks, and no others."""
        if markings.article_id != self._markings.article_id:
            self._edited = ""
        same = self._edited and _without_notes(markings) == _without_notes(self._markings)
        self._markings = markings
        if not same:
            self._fill()

    def finish_editing(self) -> None:
        """End the writing of a note; what is written is kept."""
        if self._editor is not None:
            self._editor.finish()

    def cards(self) -> list[MarkCard]:
        """The cards, from top to bottom."""
        return self.findChildren(MarkCard)

    def edit_note(self, mark_id: str) -> None:
        """Open the note of a mark, with the keyboard in it."""
        if mark_id != self._edited:
            self.finish_editing()
        self._edited = mark_id
        self._fill()
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)

    def reveal(self, mark_id: str) -> None:
        """Bring a mark's card into view."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # the list may be new
        for card in self.cards():
            if card.mark.id == mark_id:
                self.ensureWidgetVisible(card, 0, 20)

    def _fill(self) -> None:
        place = self.verticalScrollBar().value()
        holder = QWidget()
        holder.setObjectName("bookmarks")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 14, 14)
        column.setSpacing(8)
        before, self._editor = self._editor, None
        for mark in self._in_order():
            column.addWidget(self._card(mark))
        if not self._in_order():
            column.addWidget(
                plain_label(
                    self.tr("Select a passage and press H to highlight it, or Ctrl+B to keep a place."), "muted"
                )
            )
        column.addStretch(1)
        self._replace(holder, before)
        self.verticalScrollBar().setValue(place)

    def _replace(self, holder: QWidget, before: NoteEditor | None) -> None:
        typing = before is not None and before.hasFocus()
        if before is not None and self._editor is not None:
            self._editor.go_on_from(before)
        elif before is not None:
            before.end_quietly()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # it may be one of its own buttons that asked for this
        self.setWidget(holder)
        holder.show()
        if typing and self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_order(self) -> list[Highlight | Bookmark]:
        marks: list[Highlight | Bookmark] = [*self._markings.highlights, *self._markings.bookmarks]
        return sorted(marks, key=lambda mark: (mark.span is None, mark.span.start if mark.span else mark.created))

    def _card(self, mark: Highlight | Bookmark) -> MarkCard:
        if mark.id == self._edited:
            self._editor = NoteEditor(mark.note)
            self._editor.written.connect(lambda note, going_on: self.note_changed.emit(mark.id, note, going_on))
            self._editor.finished.connect(lambda: self._note_finished(mark.id))
        card = MarkCard(mark, self._theme, self._editor if mark.id == self._edited else None)
        card.clicked.connect(lambda: self.mark_clicked.emit(mark))
        card.note_wanted.connect(lambda: self.edit_note(mark.id))
        card.copy_wanted.connect(lambda: self.copy_wanted.emit(mark))
        card.delete_wanted.connect(lambda: self._delete(mark.id))
        if isinstance(mark, Highlight):
            card.colour_chosen.connect(lambda colour: self.colour_changed.emit(mark.id, colour))
        return card

    def _delete(self, mark_id: str) -> None:
        self.finish_editing()  # the note comes back with the mark when this is undone
        self.delete_wanted.emit(mark_id)

    def _note_finished(self, mark_id: str) -> None:
        if self._edited == mark_id:
            self._edited = ""
            self._editor = None
            QTimer.singleShot(0, self, self._fill)  # not while the editor is leaving the screen


def _without_notes(markings: Markings) -> list[tuple[str, Span | None, str]]:
    highlights = [(mark.id, mark.span, str(mark.colour)) for mark in markings.highlights]
    return highlights + [(mark.id, mark.span, "") for mark in markings.bookmarks]
