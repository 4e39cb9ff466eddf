"""What the reader does with marks, on the page, in the panel and by the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.model.bookmark import Bookmark, Colour, Highlight, Markings
from reader.services.passages import stretched
from reader.ui.mark_session import MarkSession
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_LAST_END = Qt.KeyboardModifier.ShiftModifier
_FIRST_END = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier


class MarkDoer(QObject):
    """Joins the marks of the session with the page and the panel."""

    panel_wanted = Signal()
    """The panel of the marks has something to show."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = session.marks
        self._parts: WindowParts | None = None
        self.current = ""
        """The id of the current mark; empty where there is none."""
        self._stretched = ""
        self._wanted: tuple[str, str] | None = None

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the page and the panel."""
        self._parts = parts
        panel, marks = parts.bookmarks, self._marks
        parts.page.highlight_clicked.connect(self.show_mark)
        parts.page.highlight_touched.connect(lambda mark_id: self.choose(self._next_below(mark_id)))
        parts.selection_bar.colour_chosen.connect(self.highlight)
        parts.selection_bar.note_wanted.connect(self.highlight_with_note)
        panel.mark_clicked.connect(lambda mark: self._arrive(mark.id))
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
        marks.changed.connect(self._show_news)
        parts.page.extent_changed.connect(marks.set_extent)
        parts.page.installEventFilter(self)

    @property
    def session(self) -> MarkSession:
        """The marks."""
        return self._marks

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; joined before anything can be done."""
        assert self._parts is not None
        return self._parts

    # New marks

    def highlight(self, colour: Colour | None) -> str:
        """Highlight what is selected, else give the current highlight the colour; gives the highlight's id."""
        span = self.parts.page.selected_span()
        current = self._marks.mark(self.current)
        if span is None and isinstance(current, Highlight):
            self._marks.set_colour(current.id, colour or current.colour)
            return current.id
        if span is None:
            self._say(self.tr("Select a passage first, then highlight it."))
            return ""
        mark = self._marks.highlight(span, colour or Colour.YELLOW)
        if mark:  # else the text is still being opened: what is selected waits
            self.parts.page.unselect()
            self.choose(mark)
        else:
            self._say_to_wait()
        return mark

    def highlight_with_note(self) -> None:
        """Highlight what is selected and write a note on it, or on the current mark."""
        mark = self._marked()
        if mark:
            self._show_card(mark)
            self.parts.bookmarks.edit_note(mark)
            self.parts.bookmarks.reveal(mark)

    def highlight_with_tags(self) -> None:
        """Highlight what is selected and give it tags, or the current mark."""
        mark = self._marked()
        if mark:
            self._show_card(mark)
            self.parts.bookmarks.edit_tags(mark)
            self.parts.bookmarks.reveal(mark)

    def bookmark_place(self) -> None:
        """Bookmark the line that is read, or take its bookmark away."""
        mark = self._marks.bookmark(self.parts.page.line_span())
        if mark:
            self.choose(mark)
        else:
            self._say_to_wait()

    def _marked(self) -> str:
        if self.parts.page.selected_span() is None and self._marks.mark(self.current) is not None:
            return self.current
        return self.highlight(None)

    # The current mark

    def show_mark(self, mark_id: str) -> None:
        """Make a mark the current one and show its card; a second click goes on to the next of several that overlap."""
        self.choose(self._next_below(mark_id))
        self._show_card(self.current)

    def open(self, article_id: str, mark_id: str) -> None:
        """Show a mark where it stands in its article, which is opened where it is not."""
        if article_id == self._marks.article.id:
            self._arrive(mark_id)
        else:
            self._wanted = (article_id, mark_id)
            self._session.open_kept(article_id)

    def delete_current(self) -> None:
        """Delete the current mark; it can be brought back."""
        if self._marks.mark(self.current) is None:
            self._say(self.tr("Click a highlight first, then delete it."))
        else:
            self._marks.delete(self.current)

    def leave(self) -> None:
        """No mark is the current one any more; from the fields of a card or of all notes the way back is shorter."""
        focus = QApplication.focusWidget() or self.parts.page
        if self.parts.notes.isAncestorOf(focus):
            self.parts.marks.show_here()
        elif self.parts.bookmarks.is_writing(focus):
            self.parts.bookmarks.finish_editing()
        else:
            self.choose("")

    def stretch(self, step: int, *, first: bool) -> bool:
        """Let the current highlight end, or begin, one word further on or back; False where there is none."""
        mark = self._marks.mark(self.current)
        if not isinstance(mark, Highlight) or mark.span is None:
            return False
        span = stretched(self._marks.article.text, mark.span, step, first=first)
        self._marks.set_extent(mark.id, span, going_on=self._stretched == mark.id)
        self._stretched = mark.id
        return True

    def choose(self, mark_id: str) -> None:
        """Make a mark the current one; none by the empty id."""
        self.current, self._stretched = mark_id, ""
        self.parts.bookmarks.choose(mark_id)
        self.parts.page.show_current_highlight(mark_id if isinstance(self._marks.mark(mark_id), Highlight) else "")

    def _show_card(self, mark_id: str) -> None:
        self.panel_wanted.emit()
        self.parts.marks.show_here()
        self.parts.bookmarks.reveal(mark_id)

    def _next_below(self, mark_id: str) -> str:
        """Of the highlights that overlap the one clicked, the one after the current one, from the shortest on."""
        clicked = self._marks.mark(mark_id)
        if self.current == "" or clicked is None or clicked.span is None:
            return mark_id
        pile = [
            (len(mark.span), mark.id)
            for mark in self._marks.markings.highlights
            if mark.span is not None and mark.span.overlaps(clicked.span)
        ]
        ids = [other for _, other in sorted(pile)]
        begun = ids.index(mark_id)
        ids = ids[begun:] + ids[:begun]
        return ids[(ids.index(self.current) + 1) % len(ids)] if self.current in ids else mark_id

    def _arrive(self, mark_id: str) -> None:
        mark = self._marks.mark(mark_id)
        if mark is None:
            return
        self.choose(mark_id)
        if mark.span is not None:
            self.parts.page.reveal(mark.span)
        else:
            self._show_card(mark_id)

    def place_here(self, mark_id: str) -> None:
        """Put a mark that was not found where the selection is."""
        span = self.parts.page.selected_span()
        if span is None:
            self._say(self.tr("Select the passage in the text where this mark belongs, then press “Place it here”."))
            return
        self._marks.place_here(mark_id, span)
        self.parts.page.unselect()
        self.choose(mark_id)
        self._show_card(mark_id)

    def _show_news(self, markings: Markings) -> None:
        marks: list[Highlight | Bookmark] = [*markings.highlights, *markings.bookmarks]
        if self.current and all(mark.id != self.current for mark in marks):
            self.choose("")
        self.parts.page.show_scroll_marks(
            [
                (mark.span.start, f"edge-{mark.colour}" if isinstance(mark, Highlight) else "accent")
                for mark in marks
                if mark.span is not None
            ]
        )
        wanted = self._wanted
        if wanted is not None and wanted[0] == markings.article_id and any(mark.id == wanted[1] for mark in marks):
            self._wanted = None
            QTimer.singleShot(0, self, lambda: self._arrive(wanted[1]))

    # Keys on the page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
            first = event.modifiers() == _FIRST_END
            if step is not None and (first or event.modifiers() == _LAST_END) and self._may_stretch():
                if event.type() == QEvent.Type.KeyPress:
                    self.stretch(step, first=first)
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _may_stretch(self) -> bool:
        mark = self._marks.mark(self.current)
        if not isinstance(mark, Highlight) or mark.span is None or self.parts.page.selected_span() is not None:
            return False
        return mark.span.overlaps(self.parts.page.view_span())  # nothing that cannot be seen is changed

    def _say_to_wait(self) -> None:
        if self.parts.page.article.blocks and not self._marks.article.id:
            self._say(self.tr("The text is still being opened; mark it in a moment."))

    def _say(self, words: str) -> None:
        self.parts.messages.show_message(Message(words))
