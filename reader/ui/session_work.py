"""Work of a session that would keep the screen waiting, on other threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.article import Article
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.workshop import TextQuery, Workshop

if TYPE_CHECKING:
    from reader.services.find_text import FoundText

_Result = TypeVar("_Result")


class SessionWork(QObject):
    """Does work in turn in `background`; what the reader waits for does not stand behind what takes long."""

    said = Signal(object)

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._background = background
        self._quick = Background(self)

    @property
    def workshop(self) -> Workshop:
        """What the screen works with."""
        return self._workshop

    def run(self, work: Callable[[], _Result], then: Callable[[_Result], None]) -> None:
        """Do work that is values in, values out, off the screen's thread; a ReaderError is said."""
        self._background.run(work, then, self._say)

    def answer(self, work: Callable[[], _Result], then: Callable[[_Result], None]) -> None:
        """Do work that the reader waits for, off the screen's thread, not behind what takes long."""
        self._quick.run(work, then, self._say)

    def find_text(
        self,
        article: Article,
        query: TextQuery,
        wanted: Callable[[], bool],
        then: Callable[[FoundText | None], None],
    ) -> None:
        """Find words in an article; `then` is called with None where they are not `wanted` any more."""
        finder = self._workshop.text_finder

        def find() -> FoundText | None:
            return finder().find(article, query.words, any_form=query.any_form, wanted=wanted)

        self._quick.run(find, then, self._say)

    def _say(self, problem: ReaderError) -> None:
        self.said.emit(Message.of(problem))
