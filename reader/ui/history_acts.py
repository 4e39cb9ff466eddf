"""Back and forward through the places read and the entries looked up."""

import time

from PySide6.QtCore import QObject

from reader.model.article import Article, Span
from reader.ui.history import History, Place
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_ONE_WAY = 0.8  # seconds: jumps that follow one another so soon are one way, as when the scroll bar is dragged


class HistoryActs(QObject):
    """Notes where a jump began, a jump being any move to a place that shares nothing with what was in view."""

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._glossary, self._session = parts.page, parts.glossary, session
        self.history = History()
        """Where the reader came from; a window in another language takes it over."""
        self._here = Place("", 0)
        self._seen = Span(0, 0)
        self._moving = False
        self._wanted: Place | None = None
        self._jumped = -_ONE_WAY
        parts.page.places_changed.connect(self._moved)
        session.article_opened.connect(self._article_opened)
        session.revised.connect(self._revised)

    def go_back(self) -> None:
        """To the entry before, where one is open; else to the place before."""
        if not self._glossary.back_to_entry():
            self._go(self.history.back(self._present()))

    def go_forward(self) -> None:
        """Where the reader went back from."""
        if not self._glossary.forward_to_entry():
            self._go(self.history.forward(self._present()))

    def _present(self) -> Place:
        return Place(self._page.article.id, self._page.position())

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        if place.article_id == self._page.article.id:
            self._move(place)
        else:
            self._wanted = place
            self._session.open_kept(place.article_id)

    def _move(self, place: Place) -> None:
        self._moving = True
        self._page.go_to(place.position)
        self._moving = False
        self._note()

    def _moved(self) -> None:
        article_id, seen = self._page.article.id, self._page.view_span()
        if not article_id or article_id != self._here.article_id or self._moving:
            return
        if len(seen) and len(self._seen) and not seen.overlaps(self._seen):
            now = time.monotonic()
            if now - self._jumped > _ONE_WAY:
                self.history.leave(self._here)
            self._jumped = now
        self._note()

    def _note(self) -> None:
        self._here, self._seen = self._present(), self._page.view_span()

    def _article_opened(self, article: Article, _position: int) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted.article_id == article.id:
            self._move(wanted)
            return
        if self._here.article_id and self._here.article_id != article.id:
            self.history.leave(self._here)
        self._note()

    def _revised(self, before: Article, now: Article) -> None:
        """Let the places of a text that has changed lead to where their words stand now."""
        places = self.history.of(now.id)
        if not places:
            return

        def carry() -> tuple[int, ...]:
            from reader.services.reading_place import carried_places

            return carried_places(before, now, [place.position for place in places])

        def carried(positions: tuple[int, ...]) -> None:
            self.history.replace(places, [Place(now.id, position) for position in positions])

        self._session.answer(carry, carried)
