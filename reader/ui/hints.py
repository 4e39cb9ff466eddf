"""Three hints for the first minute, one at a time below the page; each goes for good when it is followed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.model.article import Article
from reader.model.bookmark import Markings
from reader.ui.chosen import Chosen
from reader.ui.session import Session
from reader.ui.shown import Shown
from reader.ui.theme import Theme

HINTS = ("term", "highlight", "open")
_NO_BREAK = "\u00a0"
_LAST = 3  # words


def without_widow(words: str) -> str:
    """A sentence whose last words stay together: where it needs a second line, no word stands there alone."""
    rest, *last = words.rsplit(" ", _LAST)
    return f"{rest} {_NO_BREAK.join(last)}" if len(last) == _LAST else words


class HintLine(QFrame):
    """One quiet line with a way to close it; `closed` tells that the reader wants no more of it."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hint")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setObjectName("small")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._close = QToolButton()
        self._close.setIconSize(QSize(12, 12))
        self._close.setToolTip(self.tr("Close this hint"))
        self._close.setAccessibleName(self.tr("Close this hint"))
        self._close.clicked.connect(self.closed.emit)
        self._name, self._open_key = "", ""
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 2, 12, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.show_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """The hint that is shown; empty where there is none."""
        return "" if self.isHidden() else self._words.text().replace(_NO_BREAK, " ")

    def show_theme(self, theme: Theme) -> None:
        """Draw the line in another theme."""
        self._close.setIcon(theme.icon("x", "text-muted", size=12))

    def show_keys(self, key_words: Callable[[str], str]) -> None:
        """Name the keys that commands have now."""
        self._open_key = key_words("open")
        self.show_hint(self._name)

    def show_hint(self, name: str) -> None:
        """Show a hint; none by the empty name."""
        self._name = name
        by_key = self.tr("Drop a file here, or press %1, to read a text of your own.").replace("%1", self._open_key)
        words = {
            "term": self.tr("Click an underlined term, and its explanation opens beside the line."),
            "highlight": self.tr("Select a passage to highlight it or to write a note."),
            "open": by_key if self._open_key else self.tr("Drop a file here to read a text of your own."),
        }
        self._words.setText(without_widow(words.get(name, "")))
        self.setVisible(bool(name))


class HintActs(QObject):
    """Sees when a hint is followed, and shows the next one."""

    def __init__(self, line: HintLine, session: Session, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._line, self._session, self._chosen = line, session, chosen
        line.closed.connect(lambda: self._follow(self._next()))
        session.terms_changed.connect(lambda _shown: self._show())
        session.current_changed.connect(self._current_changed)
        session.marks.changed.connect(self._marks_changed)
        session.article_opened.connect(self._article_opened)

    def _next(self) -> str:
        return next((name for name in HINTS if name not in self._chosen.now.hints), "")

    def _show(self) -> None:
        self._line.show_hint(self._next())

    def _follow(self, name: str) -> None:
        if name and name not in self._chosen.now.hints:
            self._chosen.choose(hints=(*self._chosen.now.hints, name))
            self._show()

    def _current_changed(self, shown: Shown) -> None:
        if shown.current is not None:
            self._follow("term")

    def _marks_changed(self, markings: Markings) -> None:
        if markings.highlights:
            self._follow("highlight")

    def _article_opened(self, article: Article, _position: int) -> None:
        if article.source and not article.source.startswith("sample:"):
            self._follow("open")
