"""Finds the contents of the open article in the background and keeps the panel in step with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.article import Article, Span
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.services.outline import Outline
    from reader.ui.session import Session

_STILL = 80  # milliseconds between looks where the reader is


class ContentsNews(QObject):
    """Holds the outline of the open article; None until it is known."""

    outline_known = Signal(object)

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        self.outline: Outline | None = None
        self._look = QTimer(self, interval=_STILL, singleShot=True)
        self._look.timeout.connect(self._show_place)
        session.article_opened.connect(self._find)
        session.part_opened.connect(self._part_opened)
        parts.page.places_changed.connect(self._moved)
        parts.library.heading_chosen.connect(self._go)

    def _forget(self) -> None:
        """What is known is that of the article before."""
        self.outline = None
        self._look.stop()
        self._parts.status.show_place("")

    def _part_opened(self, _part: Article, _position: int) -> None:
        self._forget()
        self._parts.library.show_outline(None)

    def _find(self, article: Article, _position: int) -> None:
        self._forget()

        def make() -> Outline:
            from reader.services.outline import Outline

            return Outline(article)

        def known(outline: Outline) -> None:
            if outline.article is self._session.article:
                self.outline = outline
                self._parts.library.show_outline(outline)
                self._show_place()
                self.outline_known.emit(outline)

        self._session.run(make, known)

    def _moved(self) -> None:
        if self.outline is not None and not self._look.isActive():
            self._look.start()

    def _show_place(self) -> None:
        if self.outline is not None:
            position = self._parts.page.position()
            self._parts.library.contents.show_current(self.outline.line_at(position))
            self._parts.status.show_place(self.outline.place_words(position))

    def _go(self, span: Span) -> None:
        self._parts.page.go_to(span.start)
        self._parts.page.setFocus()
