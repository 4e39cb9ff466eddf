"""A saved web page can be shown with all that surrounds its article, and without it again."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader.model.article import Article, Block
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_WEB_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
COMMAND = "whole-page"
"""The name of the command that changes between the two."""


class WholePageActs(QObject):
    """Offers the whole page where an article was taken out of one, and the article alone where the page is whole.

    The library keeps the text that was shown last, so an article that is opened from there is what it was; opened as a
    file, it is the article alone. The title says which.
    """

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        self._offered: set[str] = set()
        self._kept_place: tuple[str, str] | None = None
        session.article_opened.connect(self._article_opened)
        session.part_opened.connect(self._part_opened)
        self._show_command(Article("", "", "", ()))

    def change(self) -> None:
        """Show the whole page, or the article alone again; the reader stays at the same passage where both have it."""
        article = self._session.article
        if not _is_web_page(article):
            return
        self._kept_place = (article.id, _passage_at(article, self._parts.page.position()))
        if self._is_whole(article):
            self._session.open_file(Path(article.source))
        else:
            self._session.open_whole_page(Path(article.source), self._title())

    def _article_opened(self, article: Article, position: int) -> None:
        self._show_command(article)
        place, self._kept_place = self._kept_place, None
        if place is not None and place[0] == article.id:
            block = next((b for b in article.blocks if article.text_of(b.span) == place[1]), None)
            start = block.span.start if block is not None else 0
            QTimer.singleShot(0, self, lambda: self._go_to(article, start))  # the page shows it after this
        elif _is_web_page(article) and not position and not self._is_whole(article):
            self._offer(article)

    def _go_to(self, article: Article, start: int) -> None:
        if self._parts.page.article is article:
            self._parts.page.go_to(start)

    def _part_opened(self, part: Article, _position: int) -> None:
        self._show_command(part)

    def _offer(self, article: Article) -> None:
        """Say once, where nothing else is being said, that there is more on the page."""
        if article.id in self._offered or self._parts.messages.words:
            return
        self._offered.add(article.id)
        words = self.tr("This is the article alone, without what surrounds it on its page.")
        self._parts.messages.show_message(Message(words, self.tr("Show the whole page"), self.change))

    def _show_command(self, article: Article) -> None:
        action = self._parts.commands.action(COMMAND)
        whole = self._is_whole(article)
        action.setText(self.tr("Show the article alone") if whole else self.tr("Show the whole page"))
        action.setEnabled(_is_web_page(article))

    def _title(self) -> str:
        return self.tr("%1 (whole page)")

    def _is_whole(self, article: Article) -> bool:
        before, _, after = self._title().partition("%1")
        return _is_web_page(article) and article.title.startswith(before) and article.title.endswith(after)


def _is_web_page(article: Article) -> bool:
    return Path(article.source).suffix.lower() in _WEB_PAGES and not article.source.startswith(("sample:", "pasted:"))


def _passage_at(article: Article, position: int) -> str:
    """The text of the block that holds a position or begins after it."""
    block: Block | None = next((block for block in article.blocks if block.span.end > position), None)
    return article.text_of(block.span) if block is not None else ""
