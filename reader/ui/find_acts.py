"""Finding words in the open article: the bar asks, the background answers, the page shows the places."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import Article, Span
from reader.ui.kept_search import KeptSearch
from reader.ui.window_parts import WindowParts
from reader.ui.workshop import TextQuery

if TYPE_CHECKING:
    from reader.services.find_text import FoundText
    from reader.ui.session import Session

_LONGEST_SELECTION = 100  # code points of a selection that is taken as what to find
_PAINTED = 2_000  # places on either side of the reader that are lit up at a time


class FindActs(QObject):
    """Opens and closes the bar, goes from place to place; forgets answers that nobody waits for any more."""

    def __init__(self, parts: WindowParts, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        self._bar = parts.find_bar
        self._asked = 0
        self._origin = 0
        self._found: FoundText | None = None
        self._spans: tuple[Span, ...] = ()
        self._current: int | None = None
        self._waits = False  # for the reader to ask for a place of an article that was opened
        self._painted = range(0)
        self._bar.words_changed.connect(self._ask)
        self._bar.forms_changed.connect(self._choose_forms)
        self._bar.step_wanted.connect(self.step)
        self._bar.closed.connect(self.close)
        session.article_opened.connect(self._article_opened)
        session.part_opened.connect(self._part_opened)
        parts.page.places_changed.connect(self._paint_where_needed)

    @property
    def places(self) -> tuple[Span, ...]:
        """The places found."""
        return self._spans

    @property
    def current(self) -> Span | None:
        """The place that the reader is at."""
        return self._spans[self._current] if self._current is not None else None

    def open(self) -> None:
        """Show the bar, with the selected words in it where some are selected."""
        page = self._parts.page
        selected = page.selected_span()
        words = ""
        if selected is not None and len(selected) <= _LONGEST_SELECTION:
            words = " ".join(self._session.article.text_of(selected).split())
        self._origin = selected.start if selected is not None else page.position()
        before = self._bar.field.text()
        self._parts.go_to_bar.finish()
        self._bar.start(words)
        if self._bar.field.text() == before:
            self._ask()

    def close(self) -> None:
        """Take the bar and the lights away; the place stays."""
        if self._bar.isHidden():
            return
        self._asked += 1
        self._bar.hide()
        self._take(None, ())
        self._parts.page.setFocus()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, after the last one to the first."""
        if self._bar.isHidden():
            self._origin = self._parts.page.position()
            self._bar.start("")
            self._ask()
            return
        if self._found is not None and self._spans:
            self._go((self._before_or_at(step) + step) % len(self._spans))

    def _before_or_at(self, step: int) -> int:
        """The place to step from; where the reader is at none yet, the one before what is in view, or after it."""
        if self._current is not None:
            return self._current
        next_one = bisect_left(self._spans, self._parts.page.position(), key=lambda span: span.start)
        return next_one - 1 if step > 0 else next_one

    # Another window in this one's place

    @property
    def kept(self) -> KeptSearch | None:
        """What is looked for; None where the bar is not shown."""
        if self._bar.isHidden():
            return None
        place = at.start if (at := self.current) is not None else self._origin
        return KeptSearch(self._bar.field.text(), self._bar.any_form, self._bar.left_out, place, self._waits)

    def resume(self, kept: KeptSearch) -> None:
        """Look for it again; the page and the keyboard stay where they are."""
        self._bar.resume(kept.words, any_form=kept.any_form)
        self._origin = kept.place
        self._ask(kept.left_out, waits=kept.waits)

    # Asking

    def _ask(self, left_out: frozenset[str] | None = None, *, waits: bool = False) -> None:
        """Look for the words in the bar; with `left_out` they were looked for before, and nothing moves.

        With `waits` the reader is at no place until one is asked for: nothing moves either.
        """
        if self._bar.isHidden():
            return
        self._origin = self._place_now()
        self._asked += 1
        self._found = None
        asked, query = self._asked, TextQuery(self._bar.field.text(), self._bar.any_form)

        def answer(found: FoundText | None) -> None:
            if found is not None and asked == self._asked:
                self._answer(found, left_out, waits)

        self._session.find_text(self._session.article, query, lambda: asked == self._asked, answer)

    def _answer(self, found: FoundText, left_out: frozenset[str] | None, waits: bool) -> None:
        self._bar.show_forms(found, left_out or frozenset())
        self._take(found, found.without(self._bar.left_out), moves=left_out is None, waits=waits)

    def _choose_forms(self) -> None:
        if self._found is not None:
            self._origin = self._place_now()
            self._take(self._found, self._found.without(self._bar.left_out), waits=self._waits)

    def _place_now(self) -> int:
        """The code point from which on places are gone through."""
        if (at := self.current) is not None:
            return at.start
        return self._parts.page.position() if self._waits else self._origin

    def _part_opened(self, _part: Article, position: int) -> None:
        """Words are looked for when the whole article is there."""
        self._asked += 1
        self._take(None, ())
        self._origin = position

    def _article_opened(self, _article: Article, position: int) -> None:
        self._take(None, ())
        self._origin = position
        self._ask(waits=True)

    # Showing

    def _take(
        self, found: FoundText | None, spans: tuple[Span, ...], *, moves: bool = True, waits: bool = False
    ) -> None:
        self._found, self._spans, self._current = found, spans, None
        self._waits, self._painted = waits, range(0)
        if spans and waits:
            self._paint(bisect_left(spans, self._origin, key=lambda span: span.start))
            self._bar.show_place(None, len(spans), more=found is not None and found.more)
        elif spans:
            self._go(bisect_left(spans, self._origin, key=lambda span: span.start) % len(spans), moves=moves)
        else:
            self._parts.page.show_hits(())
            self._bar.show_place(None, 0)

    def _go(self, number: int, *, moves: bool = True) -> None:
        self._current, self._waits = number, False
        self._paint(number)
        if moves:
            self._parts.page.reveal(self._spans[number], flash=False)
        more = self._found is not None and self._found.more
        self._bar.show_place(number, len(self._spans), more=more)

    def _paint_where_needed(self) -> None:
        if not self._spans or len(self._painted) == len(self._spans):
            return
        here = bisect_left(self._spans, self._parts.page.position(), key=lambda span: span.start)
        if abs(here - (self._painted.start + self._painted.stop) // 2) > _PAINTED // 2:
            self._paint(here)

    def _paint(self, around: int) -> None:
        """Light up the places near one of them; among a hundred thousand, all would take longer than a frame."""
        first, last = max(0, around - _PAINTED), min(len(self._spans), around + _PAINTED)
        self._painted = range(first, last)
        current = self._current - first if self._current is not None and first <= self._current < last else None
        self._parts.page.show_hits(self._spans[first:last], current)
