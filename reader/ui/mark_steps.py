"""From mark to mark by the keyboard, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Highlight
from reader.ui.aloud import mark_aloud, say
from reader.ui.colour_dots import mark_colour_name
from reader.ui.doer import Doer
from reader.ui.languages import number as localised
from reader.ui.mark_widgets import shortened
from reader.ui.message_bar import Message

if TYPE_CHECKING:
    from reader.ui.mark_doer import MarkDoer
    from reader.ui.mark_session import MarkSession


class MarkSteps(Doer):
    """Does the commands that lead to the next mark and the one before; whoever inherits it sets `marks`."""

    marks: MarkDoer

    def next_mark(self) -> None:
        self._step(1)

    def previous_mark(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        parts, session = self.marks.parts, self.marks.session
        placed = in_order(session)
        if not placed:
            words = QCoreApplication.translate("MarkSteps", "Nothing is marked in this text yet.")
            parts.messages.show_message(Message(words))
            return
        number = following([span for span, _ in placed], self._here(placed), step)
        mark = placed[number][1]
        self.marks.open(mark.article_id, mark.id)
        colour = mark_colour_name(mark, parts.bookmarks.look.names)
        place = QCoreApplication.translate("MarkSteps", "mark %1 of %2").replace("%1", localised(number + 1))
        place = place.replace("%2", localised(len(placed)))
        say(parts.page, f"{place}, {mark_aloud(mark, shortened(mark.quote.exact), colour)}")

    def _here(self, placed: list[tuple[Span, Highlight | Bookmark]]) -> int | Span:
        """The number of the current mark where it can be seen, else what is in view."""
        view = self.marks.parts.page.view_span()
        numbers = (number for number, (_, mark) in enumerate(placed) if mark.id == self.marks.current)
        current = next(numbers, None)
        return view if current is None or not placed[current][0].overlaps(view) else current


def in_order(session: MarkSession) -> list[tuple[Span, Highlight | Bookmark]]:
    """The marks that stand in the text, in its order."""
    marks: list[Highlight | Bookmark] = [*session.markings.highlights, *session.markings.bookmarks]
    placed = [(mark.span, mark) for mark in marks if mark.span is not None]
    return sorted(placed, key=lambda pair: (pair[0], pair[1].created))


def following(spans: list[Span], here: int | Span, step: int) -> int:
    """The number after (1) or before (-1) the one here, or of what is in view; after the last comes the first."""
    if isinstance(here, int):
        return (here + step) % len(spans)
    if step > 0:
        return next((number for number, span in enumerate(spans) if span.start >= here.start), 0)
    return next((number for number, span in reversed(list(enumerate(spans))) if span.end <= here.end), len(spans) - 1)
