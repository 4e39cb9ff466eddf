"""What the reader does in a long text: finds words, goes to a section, sees where they are in the contents."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.ui.contents_news import ContentsNews
from reader.ui.doer import Doer
from reader.ui.find_acts import FindActs
from reader.ui.go_to_acts import GoToActs
from reader.ui.link_acts import LinkActs
from reader.ui.session import Session
from reader.ui.whole_page import COMMAND, WholePageActs
from reader.ui.window_parts import WindowParts


class TextActs(QObject):
    """Holds the acts of one window together."""

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.contents = ContentsNews(parts, session, self)
        self.find = FindActs(parts, session, self)
        self.go_to = GoToActs(parts, self.contents, self)
        self.links = LinkActs(parts.page, self)
        self.whole_page = WholePageActs(parts, session, self)
        self._commands = parts.commands
        session.article_opened.connect(self.go_to.article_opened)
        session.part_opened.connect(self.go_to.article_opened)

    def fill_menu(self, menu: QMenu, place: QPoint) -> None:
        """Add to the page's menu what can be done with the link at a point of the screen, and with a web page."""
        self.links.fill(menu, place)
        if self._commands.action(COMMAND).isEnabled():
            menu.addSeparator()
            self._commands.fill(menu, (COMMAND,))

    def leave(self) -> None:
        """Close the bar that is open."""
        self.find.close()
        self.go_to.back()


class TextDoer(Doer):
    """Does the commands that find and go; whoever inherits it sets `_text` before any of them can be given."""

    _text: TextActs | None = None

    @property
    def text(self) -> TextActs:
        """What the reader does in the text."""
        assert self._text is not None
        return self._text

    def find_in_text(self) -> None:
        self.text.find.open()

    def find_next(self, step: int) -> None:
        self.text.find.step(step)

    def change_whole_page(self) -> None:
        self.text.whole_page.change()

    def go_to_place(self) -> None:
        self.text.go_to.open()
