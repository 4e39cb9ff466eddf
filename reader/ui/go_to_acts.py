"""Going to a heading, a Pasal or a share of the text: the page follows what is typed, Escape takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import Article, Span
from reader.ui.contents_news import ContentsNews
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.services.go_to import Destination

_LIT = 60  # code points at the beginning of a place that is looked at


class GoToActs(QObject):
    """Offers places for what is typed and goes there."""

    def __init__(self, parts: WindowParts, contents: ContentsNews, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._contents = contents
        self._bar = parts.go_to_bar
        self._from: int | None = None
        self._bar.words_changed.connect(self._offer)
        self._bar.looked_at.connect(self._look)
        self._bar.chosen.connect(self._go)
        self._bar.left.connect(self.back)
        contents.outline_known.connect(lambda _outline: self._offer(self._bar.field.text()))

    def open(self) -> None:
        """Show the bar."""
        if self._bar.isHidden():
            self._from = self._parts.page.position()
        self._parts.find_bar.closed.emit()
        self._bar.start()

    def _offer(self, words: str) -> None:
        from reader.services.go_to import destinations

        outline = self._contents.outline
        if self._bar.isHidden() or outline is None:
            return
        offered = destinations(outline, words)
        self._bar.show_destinations(offered)
        if not offered and self._from is not None:
            self._parts.page.go_to(self._from)

    def _look(self, destination: Destination) -> None:
        """Show the place below the suggestions, lit up for a moment."""
        page, start = self._parts.page, destination.span.start
        words = page.article.text[start : min(destination.span.end, start + _LIT)].split("\n")[0]
        page.reveal(Span(start, start + len(words)))

    def _go(self, destination: Destination) -> None:
        self._parts.page.go_to(destination.span.start)
        self._finish()

    def back(self) -> None:
        """Close the bar, and go back to where it was opened."""
        if self._bar.isHidden():
            return
        if self._from is not None:
            self._parts.page.go_to(self._from)
        self._finish()

    def _finish(self) -> None:
        self._from = None
        self._bar.finish()
        self._parts.page.setFocus()

    def article_opened(self, _article: Article, _position: int) -> None:
        """Another article is open: there is nothing to go back to."""
        if not self._bar.isHidden():
            self._finish()
