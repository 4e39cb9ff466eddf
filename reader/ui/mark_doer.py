"""What the reader does with marks, on the page, in the panel and by the keyboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Markings
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts


class MarkDoer(QObject):
    """Joins the marks of the session with the page and the panel."""

    panel_wanted = Signal()
    """The panel of the marks has something to show."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = session.marks
        self._parts: WindowParts | None = None
        self._current = ""

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the page and the panel."""
        self._parts = parts
        panel, marks = parts.bookmarks, self._marks
        parts.page.highlight_clicked.connect(self.show_mark)
        parts.selection_bar.colour_chosen.connect(self.highlight)
        parts.selection_bar.note_wanted.connect(self.highlight_with_note)
        panel.mark_clicked.connect(self._go_to)
        panel.note_changed.connect(marks.set_note)
        panel.tags_changed.connect(marks.set_tags)
        panel.colour_changed.connect(marks.set_colour)
        panel.copy_wanted.connect(lambda mark: QGuiApplication.clipboard().setText(mark.quote.exact))
        panel.delete_wanted.connect(marks.delete)
        panel.keep_wanted.connect(marks.keep_place)
        panel.place_wanted.connect(self.place_here)
        panel.near_wanted.connect(parts.page.reveal)
        marks.saving_changed.connect(panel.show_saving)
        marks.near_found.connect(panel.show_near)
        marks.changed.connect(self._forget_gone)

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; joined before anything can be done."""
        assert self._parts is not None
        return self._parts

    # New marks

    def highlight(self, colour: Colour | None) -> str:
        """Highlight what is selected, else give the current highlight the colour; gives the highlight's id."""
        span = self.parts.page.selected_span()
        current = self._marks.mark(self._current)
        if span is None and isinstance(current, Highlight):
            self._marks.set_colour(current.id, colour or current.colour)
            return current.id
        if span is None:
            self._say(self.tr("Select a passage first, then highlight it."))
            return ""
        self._current = self._marks.highlight(span, colour or Colour.YELLOW)
        self.parts.page.unselect()
        return self._current

    def highlight_with_note(self) -> None:
        """Highlight what is selected and write a note on it, or on the current mark."""
        mark = self._marked()
        if mark:
            self.panel_wanted.emit()
            self.parts.bookmarks.edit_note(mark)
            self.parts.bookmarks.reveal(mark)

    def highlight_with_tags(self) -> None:
        """Highlight what is selected and give it tags, or the current mark."""
        mark = self._marked()
        if mark:
            self.panel_wanted.emit()
            self.parts.bookmarks.edit_tags(mark)
            self.parts.bookmarks.reveal(mark)

    def bookmark_place(self) -> None:
        """Bookmark the line that is read, or take its bookmark away."""
        self._current = self._marks.bookmark(self.parts.page.line_span()) or self._current

    def _marked(self) -> str:
        if self.parts.page.selected_span() is None and self._marks.mark(self._current) is not None:
            return self._current
        return self.highlight(None)

    # The current mark

    def show_mark(self, mark_id: str) -> None:
        """Make a mark the current one and show its card."""
        self._current = mark_id
        self.panel_wanted.emit()
        self.parts.bookmarks.reveal(mark_id)

    def delete_current(self) -> None:
        """Delete the current mark; it can be brought back."""
        if self._marks.mark(self._current) is None:
            self._say(self.tr("Click a highlight first, then delete it."))
        else:
            self._marks.delete(self._current)

    def leave(self) -> None:
        """No mark is the current one any more."""
        self._current = ""
        self.parts.bookmarks.choose("")

    def place_here(self, mark_id: str) -> None:
        """Put a mark that was not found where the selection is."""
        span = self.parts.page.selected_span()
        if span is None:
            self._say(self.tr("Select the passage in the text where this mark belongs, then press “Place it here”."))
            return
        self._marks.place_here(mark_id, span)
        self.parts.page.unselect()
        self.show_mark(mark_id)

    def _go_to(self, mark: Highlight | Bookmark) -> None:
        self._current = mark.id
        if mark.span is not None:
            self.parts.page.reveal(mark.span)

    def _forget_gone(self, _markings: Markings) -> None:
        if self._marks.mark(self._current) is None:
            self._current = ""

    def set_extent(self, mark_id: str, span: Span) -> None:
        """Let a highlight cover another range, such as after one of its ends was dragged."""
        self._marks.set_extent(mark_id, span)

    def _say(self, words: str) -> None:
        self.parts.messages.show_message(Message(words))
