"""What the reader does in a long text: finds words, goes to a section, sees where they are in the contents."""

from PySide6.QtCore import QObject

from reader.ui.contents_news import ContentsNews
from reader.ui.find_acts import FindActs
from reader.ui.go_to_acts import GoToActs
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts


class TextActs(QObject):
    """Holds the acts of one window together."""

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.contents = ContentsNews(parts, session, self)
        self.find = FindActs(parts, session, self)
        self.go_to = GoToActs(parts, self.contents, self)
        session.article_opened.connect(self.go_to.article_opened)
        session.part_opened.connect(self.go_to.article_opened)

    def leave(self) -> None:
        """Close the bar that is open."""
        self.find.close()
        self.go_to.back()
