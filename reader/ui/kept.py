"""What the reader was at, kept while the inside of the window is made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from reader.model.article import Span
from reader.model.bookmark import MarkQuery
from reader.ui.entry_trail import EntryTrail
from reader.ui.history import History
from reader.ui.kept_scroll import scroll_again, scrolled
from reader.ui.kept_search import KeptSearch
from reader.ui.reader_acts import ReaderActs
from reader.ui.session import Session
from reader.ui.shown import Shown
from reader.ui.window_parts import WindowParts


@dataclass(frozen=True, slots=True)
class Kept:
    """The current term and mark, what is selected, what is looked for and looked up, and the way back.

    `notes` is the query of all notes where these are shown, `days` how far it reaches back; `focus` is the number of
    the widget with the keyboard on the page beside the text, None where it is elsewhere; `scrolled` is the share of
    that page above what is in view, `order` that of the glossary of the text.
    """

    term: Span | None
    mark: str
    selected: Span | None
    find: KeptSearch | None
    words: str
    trail: EntryTrail
    history: History
    notes: MarkQuery | None
    days: int | None
    focus: int | None
    scrolled: float
    order: str
    own_words: bool


def keep(parts: WindowParts, acts: ReaderActs, session: Session) -> Kept:
    """Take down what the reader is at."""
    current, notes = session.shown.current, parts.notes
    return Kept(
        term=session.shown.matches.span(current) if current is not None else None,
        mark=acts.marks.current,
        selected=parts.page.selected_span(),
        find=acts.text.find.kept,
        words=parts.glossary.field.text(),
        trail=parts.glossary.trail,
        history=acts.history.history,
        notes=notes.query if parts.marks.shows_notes else None,
        days=notes.filter.days,
        focus=_focus(parts),
        scrolled=scrolled(parts.side.page),
        order=acts.sheets.order,
        own_words=parts.glossary.own_words.isVisibleTo(parts.glossary),
    )


class GivingBack(QObject):
    """Brings the reader back to it, as soon as the article is open and its terms are found again."""

    def __init__(self, kept: Kept, parts: WindowParts, acts: ReaderActs, session: Session) -> None:
        super().__init__(session)
        self._kept, self._parts, self._acts, self._session = kept, parts, acts, session
        acts.history.history = kept.history
        acts.sheets.order = kept.order
        _take_focus(parts, kept.focus)
        scroll_again(parts.side.page, kept.scrolled)
        session.library_changed.connect(self._opened)  # the last news of an article that goes on

    def _opened(self) -> None:
        self._session.library_changed.disconnect(self._opened)
        kept, parts = self._kept, self._parts
        if kept.mark:
            self._acts.marks.choose(kept.mark)
        if kept.selected is not None:
            parts.page.select(kept.selected)
        if kept.find is not None:
            self._acts.text.find.resume(kept.find)
        if kept.notes is not None:
            parts.marks.show_notes()
            parts.notes.resume(kept.notes, kept.days)
        self._session.terms_changed.connect(self._found)

    def _found(self, shown: Shown) -> None:
        """Once the term is found, or all terms are without it."""
        number = shown.matches.number_at(self._kept.term) if self._kept.term is not None else None
        if number is None and (shown.reading is None or shown.reading.searched < 1):
            return
        self._session.terms_changed.disconnect(self._found)
        glossary = self._parts.glossary
        if (
            shown.current is None and glossary.in_step() and not glossary.field.text()
        ):  # else the reader is at something else by now
            if number is not None:
                self._session.choose(number)
            glossary.field.setText(self._kept.words)
            glossary.take_trail(self._kept.trail)
            if self._kept.own_words:
                glossary.show_own_words()
        self.deleteLater()


def _focus(parts: WindowParts) -> int | None:
    every, focus = _takers(parts), parts.page.window().focusWidget()
    return every.index(focus) if focus in every else None


def _take_focus(parts: WindowParts, number: int | None) -> None:
    every = _takers(parts)
    if parts.side.page is not None and number is not None and number < len(every):
        every[number].setFocus(Qt.FocusReason.OtherFocusReason)
        parts.side.page.bring_into_view(every[number])


def _takers(parts: WindowParts) -> list[QWidget]:
    """What can have the keyboard on the page beside the text; the list of a box of choices is a window of its own."""
    page = parts.side.page
    if page is None:
        return []
    here = [each for each in page.findChildren(QWidget) if each.window() is page.window()]
    return [each for each in here if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
