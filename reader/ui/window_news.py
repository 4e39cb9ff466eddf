"""Brings the session's news to the page and the panels, and keeps the panel in step with the page."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from reader.model.article import Article, Span
from reader.model.bookmark import Markings
from reader.services.reading import rough_word_count
from reader.ui.bars import language_name
from reader.ui.counted_words import counted_terms, counted_words
from reader.ui.languages import number
from reader.ui.page_probe import TermPlace
from reader.ui.session import Session
from reader.ui.shown import Shown
from reader.ui.window_parts import WindowParts

_STILL = 600  # milliseconds without scrolling after which the reading position is kept
_PRESSED = 60  # milliseconds between looks whether the mouse still selects


class WindowNews(QObject):
    """Listens to the session and to the page; shows what they tell."""

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        self._words = 0
        self._still = QTimer(self, interval=_STILL, singleShot=True)
        self._still.timeout.connect(self.keep_position)
        session.article_opened.connect(self._show_article)
        session.part_opened.connect(self._show_part)
        session.terms_changed.connect(self._show_terms)
        session.current_changed.connect(self._show_current)
        session.entry_opened.connect(parts.glossary.show_entry)
        session.search_answered.connect(parts.glossary.show_result)
        session.marks.changed.connect(self._show_markings)
        session.library_changed.connect(parts.library.show_articles)
        session.said.connect(parts.messages.show_message)
        session.unsaid.connect(parts.messages.clear)
        session.marks.changed.connect(lambda _markings: parts.messages.acted())
        parts.page.places_changed.connect(self._page_moved)
        parts.page.selection_changed.connect(self._selection_changed)

    def keep_position(self) -> None:
        """Keep the reading position in the article on the page."""
        self._still.stop()
        self._session.leave(self._parts.page.article, self._parts.page.position())

    def show_places(self) -> None:
        """Put the panel's rows beside their lines."""
        page, step = self._parts.page.viewport(), self._parts.glossary.step
        if not step.isVisible():
            return
        offset = page.mapToGlobal(QPoint(0, 0)).y() - step.mapToGlobal(QPoint(0, 0)).y()
        places = self._parts.page.term_places()
        self._parts.glossary.show_places(tuple(TermPlace(place.number, place.top + offset) for place in places))

    def _show_article(self, article: Article, position: int) -> None:
        self._leave_article()
        self._parts.page.show_article(article, position)
        self._parts.library.show_article(article)
        self._show_waiting(article)

    def _show_part(self, part: Article, position: int) -> None:
        self._leave_article()
        self._parts.page.show_part(part, position)
        self._show_waiting(part)

    def _leave_article(self) -> None:
        if self._still.isActive():
            self.keep_position()
        self._parts.bookmarks.finish_editing()  # while the marks are still those of the article before
        self._parts.selection_bar.hide()

    def _show_waiting(self, article: Article) -> None:
        parts = self._parts
        parts.top_bar.show_title(article.title)
        parts.glossary.show_step()
        parts.glossary.show_terms((), None, None)
        parts.glossary.step.quiet.say(self.tr("Finding terms…"))
        self._words = rough_word_count(article.text)
        parts.status.show_waiting(self._words)
        parts.status.show_progress(parts.page.progress())

    def _show_terms(self, shown: Shown) -> None:
        if shown.reading is None:
            return
        self._parts.glossary.show_terms(shown.matches, shown.current, self._session.card())
        self._parts.page.show_terms(shown.matches, shown.current, self._subtitle(shown))
        self._parts.status.show_reading(shown.reading, shown.matches)
        self._parts.glossary.step.quiet.say(self._why_none(shown))

    def _why_none(self, shown: Shown) -> str:
        """What the panel says where it has no terms to show."""
        if shown.matches or shown.reading is None:
            return ""
        if shown.reading.searched < 1:
            return self.tr("Finding terms…")
        if shown.reading.matches:
            return self.tr("None of the terms of this text are marked now. “Terms” above the page marks more.")
        return self.tr("No terms in this text.")

    def _subtitle(self, shown: Shown) -> str:
        assert shown.reading is not None
        if shown.reading.words is not None:
            self._words = shown.reading.words
        searching = shown.reading.searched < 1
        terms = self.tr("finding terms…") if searching else counted_terms(len(shown.matches))
        return " · ".join((language_name(shown.reading.language.code), counted_words(self._words), terms))

    def _show_current(self, shown: Shown) -> None:
        self._parts.page.show_current(shown.current)
        if shown.current is not None:
            self._parts.glossary.show_step()
        self._parts.glossary.show_terms(shown.matches, shown.current, self._session.card())
        self.show_places()

    def _show_markings(self, markings: Markings) -> None:
        self._parts.page.show_markings(markings)
        self._parts.bookmarks.show_markings(markings, self._session.marks.article)
        count = len(markings.highlights) + len(markings.bookmarks)
        words = self.tr("Bookmarks %1").replace("%1", number(count)) if count else self.tr("Bookmarks")
        self._parts.tabs.setTabText(1, words)

    def _page_moved(self) -> None:
        self._session.look_at(self._parts.page.view_span())
        self.show_places()
        self._place_selection_bar()
        self._parts.status.show_progress(self._parts.page.progress())
        self._still.start()

    def _selection_changed(self, span: Span | None) -> None:
        if span is None:
            self._parts.selection_bar.hide()
        else:
            QTimer.singleShot(0, self, self._place_selection_bar)

    def _place_selection_bar(self) -> None:
        span = self._parts.page.selected_span()
        if span is None:
            self._parts.selection_bar.hide()
        elif QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            QTimer.singleShot(_PRESSED, self, self._place_selection_bar)
        elif (box := self._parts.page.box_of(span)) is not None:
            self._parts.selection_bar.show_at(box)
