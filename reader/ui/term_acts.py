"""What the reader does with terms: chooses one in the text or in the panel, goes from one to the next, looks one up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.model.article import Span
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_LONGEST_WORD = 80  # code points of a selection that may be a word or an expression


class TermActs(QObject):
    """Listens to the page and to the glossary panel; `panel_wanted` asks for the latter to be seen."""

    panel_wanted = Signal()

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        parts.page.term_clicked.connect(self._choose_in_text)
        parts.page.word_chosen.connect(self._open_word)
        parts.glossary.row_chosen.connect(self._choose_in_panel)
        parts.glossary.entry_wanted.connect(session.open_entry)
        parts.glossary.search_wanted.connect(session.search)
        parts.glossary.next_wanted.connect(self._next_of_same)
        parts.glossary.copy_wanted.connect(lambda words: QGuiApplication.clipboard().setText(words))
        parts.glossary.wheel_turned.connect(self._turn_page_wheel)

    def _choose_in_text(self, number: int) -> None:
        self.panel_wanted.emit()
        self._session.choose(number)

    def _open_word(self, span: Span) -> None:
        """A word that is a term has its full card already; any other gets a small one, a long passage none."""
        if span.end - span.start > _LONGEST_WORD:
            return
        number = self._session.shown.matches.number_at(span)
        if number is not None:
            self._choose_in_text(number)
        else:
            self.panel_wanted.emit()
            self._session.open_word(self._session.article.text_of(span))

    def _choose_in_panel(self, number: int) -> None:
        self._session.choose(number)
        self._parts.page.reveal(self._session.shown.matches[number].span)

    def step(self, step: int) -> None:
        """Go to the next or the previous term, the first or the last one in view where none is current."""
        shown = self._session.shown
        if not shown.matches:
            return
        places = [place.number for place in self._parts.page.term_places()]
        if shown.current is not None:
            number = (shown.current + step) % len(shown.matches)
        else:
            number = (places[0] if step > 0 else places[-1]) if places else 0
        self.panel_wanted.emit()
        self._session.choose(number)
        self._parts.page.reveal(shown.matches[number].span, flash=False)

    def _next_of_same(self) -> None:
        self._session.choose_next_of_same()
        current = self._session.shown.current
        if current is not None:
            self._parts.page.reveal(self._session.shown.matches[current].span)

    def _turn_page_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._parts.page.verticalScrollBar(), event)
