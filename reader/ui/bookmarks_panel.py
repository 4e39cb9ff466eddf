"""The reader's highlights and bookmarks of this text, in reading order, with their notes and tags."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Markings
from reader.ui.check_card import CheckCard
from reader.ui.languages import number
from reader.ui.mark_card import MarkCard, MarkLook
from reader.ui.mark_cards import MarkCards
from reader.ui.mark_widgets import add_above_room, empty_column, link_button, plain_label, show_at_once, widgets_of
from reader.ui.marks_foot import MarksFoot
from reader.ui.marks_hint import MarksHint
from reader.ui.note_editor import NoteEditor
from reader.ui.steady_edge import EDGE, SteadyEdge
from reader.ui.tab_order import follow, takers
from reader.ui.theme import Theme

_AT_ONCE = 40  # cards; further ones are made when they are wanted
_BEFORE = 8  # cards that are shown before one that was far away
_NEAR_END = 300  # pixels above the end of the list within which further cards are made


class BookmarksPanel(QScrollArea):
    """Lists the marks of the open article; tells what the reader wants done with one."""

    mark_clicked = Signal(object)
    note_changed = Signal(object, object, object)
    tags_changed = Signal(object, object)
    colour_changed = Signal(object, object)
    colour_named = Signal(object, object)
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)
    keep_wanted = Signal(object)
    place_wanted = Signal(object)
    near_wanted = Signal(object)
    tag_clicked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = MarkCards(MarkLook(theme), self._join, self._join_check)
        self._markings = Markings("")
        self._first, self._most = 0, _AT_ONCE
        self.foot, self.hint = MarksFoot(), MarksHint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setObjectName("bookmarks")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 4, EDGE, 14)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(holder)
        SteadyEdge(self, self._column)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._fill()

    @property
    def look(self) -> MarkLook:
        """How the marks are shown."""
        return self._cards.look

    # What is shown

    def show_theme(self, theme: Theme) -> None:
        """Show the marks in another theme."""
        self._show_look(MarkLook(theme, self.look.names, self.look.tags))

    def show_names(self, names: Mapping[Colour, str], tags: tuple[str, ...]) -> None:
        """Use the reader's names of the colours, and the known tags for completion."""
        self._show_look(MarkLook(self.look.theme, dict(names), tags))

    def show_markings(self, markings: Markings, article: Article | None = None) -> None:
        """Show these marks, and no others; `article` is the one with the text in which they stand."""
        if markings.article_id != self._markings.article_id:
            self._cards.current, self._first, self._most = "", 0, _AT_ONCE
            self._cards.show_near({})
        self._cards.article = article or self._cards.article
        self._markings = markings
        self._fill()

    def show_near(self, near: Mapping[str, Span]) -> None:
        """Show what stands today where marks that were not found should be."""
        self._cards.show_near(dict(near))

    def show_saving(self, unsaved: int, problem: str) -> None:
        """Say whether everything is on the disk; `problem` says why not."""
        self.foot.show_saving(unsaved, problem)

    def cards(self) -> list[MarkCard]:
        """The cards of the marks that were found, from top to bottom."""
        return [card for card in self._widgets() if isinstance(card, MarkCard)]

    def checks(self) -> list[CheckCard]:
        """The cards of the marks that were not found, from top to bottom."""
        return [card for card in self._widgets() if isinstance(card, CheckCard)]

    def card(self, mark_id: str) -> MarkCard | None:
        """The card of a mark."""
        return self._cards.card(mark_id)

    @property
    def editor(self) -> NoteEditor | None:
        """The field of the note that is being written; None where none is."""
        return next((card.editor for card in self._cards.marks() if card.editor is not None), None)

    # What the reader does here

    def is_writing(self, widget: QWidget) -> bool:
        """Whether a widget belongs to a note or to tags that are being written."""
        return any(
            field is widget or field.isAncestorOf(widget)
            for card in self._cards.marks()
            for field in (card.editor, card.tag_field)
            if field is not None
        )

    def finish_editing(self) -> None:
        """End the writing of notes and tags; what is written is kept."""
        for card in self._cards.marks():
            card.finish()

    def edit_note(self, mark_id: str) -> None:
        """Open the note of a mark, with the keyboard in it."""
        if (card := self._to_be_written(mark_id)) is not None:
            card.write_note()

    def edit_tags(self, mark_id: str) -> None:
        """Open the tags of a mark, with the keyboard in them."""
        if (card := self._to_be_written(mark_id)) is not None:
            card.edit_tags()

    def choose(self, mark_id: str) -> None:
        """Let the card of a mark show what can be done with it."""
        if mark_id == self._cards.current:
            return
        number = next((number for number, mark in enumerate(self._found_marks()) if mark.id == mark_id), -1)
        if number >= 0 and not self._first <= number < self._first + self._most:
            self._first, self._most = max(0, number - _BEFORE), _AT_ONCE
            self._cards.current = mark_id
            self._fill()
        else:
            self._cards.choose(mark_id)

    def reveal(self, mark_id: str) -> None:
        """Bring a mark's card into view, as the current one."""
        self.choose(mark_id)
        if (card := self._cards.any(mark_id)) is not None:
            show_at_once(self._widgets())
            self.ensureWidgetVisible(card, 0, 20)

    # Inside

    def _show_look(self, look: MarkLook) -> None:
        if look != self.look:
            self._cards.look = look
            self._cards.forget_checks()
            self._fill()

    def _to_be_written(self, mark_id: str) -> MarkCard | None:
        for card in self._cards.marks():
            if card.mark.id != mark_id:
                card.finish()
        self.choose(mark_id)
        return self._cards.card(mark_id)

    def _marks(self) -> list[Highlight | Bookmark]:
        marks: list[Highlight | Bookmark] = [*self._markings.highlights, *self._markings.bookmarks]
        return marks

    def _found_marks(self) -> list[Highlight | Bookmark]:
        placed = [(mark.span, mark) for mark in self._marks() if mark.span is not None]
        return [mark for _, mark in sorted(placed, key=lambda pair: (pair[0], pair[1].created))]

    def _lost_marks(self) -> list[Highlight | Bookmark]:
        return sorted((mark for mark in self._marks() if mark.span is None), key=lambda mark: mark.created)

    def _fill(self) -> None:
        place = self.verticalScrollBar().value()
        found, lost = self._found_marks(), self._lost_marks()
        shown = found[self._first : self._first + self._most]
        self._cards.keep((mark.id for mark in shown), (mark.id for mark in lost))
        empty_column(self._column, (*self._cards.all(), self.hint, self.foot))
        self._fill_lost(lost, len(found))
        if self._first:
            self._add(link_button(self.tr("Show earlier ones"), self._show_earlier))
        for mark in shown:
            self._add(self._cards.card_of(mark))
        if self._first + len(shown) < len(found):
            self._add(link_button(self.tr("Show later ones"), self._show_later))
        self.hint.setVisible(not found and not lost)
        self._add(self.hint)
        self._add(self.foot)
        cards = [card for mark in shown if (card := self._cards.card(mark.id)) is not None]
        follow(self, [each for widget in (*cards, self.foot) for each in takers(widget, itself=True)])
        self.verticalScrollBar().setValue(place)

    def _fill_lost(self, lost: list[Highlight | Bookmark], found: int) -> None:
        if not lost:
            return
        self._add(_heading(self.tr("TO CHECK · %1").replace("%1", number(len(lost)))))
        said = self.tr("These passages are not in the text as it is now. Nothing of them is lost.")
        self._add(plain_label(said, "small"))
        for mark in lost:
            self._add(self._cards.check_of(mark))
        if found:
            self._add(_heading(self.tr("IN THIS TEXT · %1").replace("%1", number(found))))

    def _add(self, widget: QWidget) -> None:
        add_above_room(self._column, widget)

    def _widgets(self) -> list[QWidget]:
        return widgets_of(self._column)

    def _show_earlier(self) -> None:
        before = min(self._first, _AT_ONCE)
        self._first, self._most = self._first - before, self._most + before
        self._fill()

    def _show_later(self) -> None:
        self._most += _AT_ONCE
        self._fill()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        more = self._first + self._most < len(self._found_marks())
        if more and bar.maximum() > 0 and value > bar.maximum() - _NEAR_END:
            QTimer.singleShot(0, self, self._show_later)

    def _join(self, card: MarkCard) -> None:
        mark_id = card.mark.id
        card.clicked.connect(lambda: self._clicked(card))
        card.note_written.connect(lambda note, going_on: self.note_changed.emit(mark_id, note, going_on))
        card.tags_changed.connect(lambda tags: self.tags_changed.emit(mark_id, tags))
        card.note_wanted.connect(lambda: self.edit_note(mark_id))
        card.tags_wanted.connect(lambda: self.edit_tags(mark_id))
        card.tag_clicked.connect(self.tag_clicked.emit)
        card.colour_chosen.connect(lambda colour: self.colour_changed.emit(mark_id, colour))
        card.colour_named.connect(self.colour_named.emit)
        card.copy_wanted.connect(lambda: self.copy_wanted.emit(card.mark))
        card.delete_wanted.connect(lambda: self._delete(mark_id))
        card.keep_wanted.connect(lambda: self.keep_wanted.emit(mark_id))

    def _join_check(self, card: CheckCard) -> None:
        mark = card.mark
        card.place_wanted.connect(lambda: self.place_wanted.emit(mark.id))
        card.near_wanted.connect(self.near_wanted.emit)
        card.copy_wanted.connect(lambda: self.copy_wanted.emit(mark))
        card.delete_wanted.connect(lambda: self._delete(mark.id))

    def _clicked(self, card: MarkCard) -> None:
        self.choose(card.mark.id)
        self.mark_clicked.emit(card.mark)

    def _delete(self, mark_id: str) -> None:
        self.finish_editing()  # the note comes back with the mark when this is undone
        self.delete_wanted.emit(mark_id)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("heading")
    label.setContentsMargins(0, 6, 0, 0)
    return label
