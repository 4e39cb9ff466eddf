"""The reader's highlights and bookmarks of this text, in reading order, with their notes and tags."""

from collections.abc import Mapping

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, Markings
from reader.ui.check_card import CheckCard
from reader.ui.mark_card import MarkCard, MarkLook, empty_column, flow_row, link_button, plain_label
from reader.ui.note_editor import NoteEditor
from reader.ui.theme import Theme

_AT_ONCE = 200  # cards; further ones are made when they are asked for


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
    notes_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = MarkLook(theme)
        self._article = Article("", "", "", ())
        self._markings = Markings("")
        self._current = ""
        self._most = _AT_ONCE
        self._cards: dict[str, MarkCard] = {}
        self._checks: dict[str, CheckCard] = {}
        self._near: dict[str, Span] = {}
        self._saving = ("", "muted")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setObjectName("bookmarks")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 4, 14, 14)
        self._column.setSpacing(8)
        self.setWidget(holder)
        self._fill()

    @property
    def theme(self) -> Theme:
        """The theme in which the marks are shown."""
        return self._look.theme

    # What is shown

    def show_theme(self, theme: Theme) -> None:
        """Show the marks in another theme."""
        self._show_look(MarkLook(theme, self._look.names, self._look.tags))

    def show_names(self, names: Mapping[Colour, str], tags: tuple[str, ...]) -> None:
        """Use the reader's names of the colours, and the known tags for completion."""
        self._show_look(MarkLook(self._look.theme, dict(names), tags))

    def show_markings(self, markings: Markings, article: Article | None = None) -> None:
        """Show these marks, and no others; `article` is the one with the text in which they stand."""
        if markings.article_id != self._markings.article_id:
            self._current, self._most, self._near = "", _AT_ONCE, {}
        self._article = article or self._article
        self._markings = markings
        self._fill()

    def show_near(self, near: Mapping[str, Span]) -> None:
        """Show what stands today where marks that were not found should be."""
        self._near = dict(near)
        for mark_id, card in self._checks.items():
            self._show_near(mark_id, card)

    def show_saving(self, unsaved: int, problem: str) -> None:
        """Say whether everything is on the disk; `problem` says why not."""
        if problem:
            words = self.tr("%n not saved yet", "", unsaved) if unsaved else self.tr("Marks could not be read")
        else:
            words = self.tr("Saving…") if unsaved else self.tr("All saved")
        self._saving = (words, "warning" if problem else "muted")
        for label in self.findChildren(QLabel, "savedYet") + self.findChildren(QLabel, "savedYetNot"):
            self._say_saving(label)

    def finish_editing(self) -> None:
        """End the writing of notes and tags; what is written is kept."""
        for card in list(self._cards.values()):
            card.finish()

    def cards(self) -> list[MarkCard]:
        """The cards of the marks that were found, from top to bottom."""
        return [card for card in self._widgets() if isinstance(card, MarkCard)]

    def checks(self) -> list[CheckCard]:
        """The cards of the marks that were not found, from top to bottom."""
        return [card for card in self._widgets() if isinstance(card, CheckCard)]

    def card(self, mark_id: str) -> MarkCard | None:
        """The card of a mark."""
        return self._cards.get(mark_id)

    @property
    def editor(self) -> NoteEditor | None:
        """The field of the note that is being written; None where none is."""
        return next((card.editor for card in self._cards.values() if card.editor is not None), None)

    def is_writing(self, widget: QWidget) -> bool:
        """Whether a widget belongs to a note or to tags that are being written."""
        fields = [
            field for card in self._cards.values() for field in (card.editor, card.tag_field) if field is not None
        ]
        return any(field is widget or field.isAncestorOf(widget) for field in fields)

    # What the reader does here

    def edit_note(self, mark_id: str) -> None:
        """Open the note of a mark, with the keyboard in it."""
        self._finish_others(mark_id)
        self.choose(mark_id)
        if (card := self._cards.get(mark_id)) is not None:
            card.write_note()

    def edit_tags(self, mark_id: str) -> None:
        """Open the tags of a mark, with the keyboard in them."""
        self._finish_others(mark_id)
        self.choose(mark_id)
        if (card := self._cards.get(mark_id)) is not None:
            card.edit_tags()

    def choose(self, mark_id: str) -> None:
        """Let the card of a mark show what can be done with it."""
        if mark_id == self._current:
            return
        self._current = mark_id
        marks = {mark.id: number for number, mark in enumerate(self._found_marks())}
        if marks.get(mark_id, 0) >= self._most:
            self._most = marks[mark_id] + _AT_ONCE
            self._fill()
        for card in self._cards.values():
            self._show(card, card.mark)

    def reveal(self, mark_id: str) -> None:
        """Bring a mark's card into view, as the current one."""
        self.choose(mark_id)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # the list may be new
        card: QWidget | None = self._cards.get(mark_id) or self._checks.get(mark_id)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 20)

    # Inside

    def _show_look(self, look: MarkLook) -> None:
        if look == self._look:
            return
        self._look = look
        for check in self._checks.values():
            check.deleteLater()
        self._checks.clear()
        self._fill()

    def _finish_others(self, mark_id: str) -> None:
        for other, card in list(self._cards.items()):
            if other != mark_id:
                card.finish()

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
        shown = found[: self._most]
        self._drop({mark.id for mark in shown}, {mark.id for mark in lost})
        empty_column(self._column, (*self._cards.values(), *self._checks.values()))
        if lost:
            self._column.addWidget(_heading(self.tr("TO CHECK · %1").replace("%1", str(len(lost)))))
            said = self.tr("These passages are not in the text as it is now. Nothing of them is lost.")
            self._column.addWidget(plain_label(said, "small"))
            for mark in lost:
                self._column.addWidget(self._check_of(mark))
            if found:
                self._column.addWidget(_heading(self.tr("IN THIS TEXT · %1").replace("%1", str(len(found)))))
        for mark in shown:
            self._column.addWidget(self._card_of(mark))
        if len(shown) < len(found):
            words = self.tr("Show %n more", "", min(_AT_ONCE, len(found) - len(shown)))
            self._column.addWidget(link_button(words, self._show_more))
        if not found and not lost:
            hint = self.tr("Select a passage and press H to highlight it, or Ctrl+B to keep a place.")
            self._column.addWidget(plain_label(hint, "muted"))
        self._column.addWidget(self._foot())
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _widgets(self) -> list[QWidget]:
        items = [self._column.itemAt(number) for number in range(self._column.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _drop(self, shown: set[str], lost: set[str]) -> None:
        for mark_id in [mark_id for mark_id in self._cards if mark_id not in shown]:
            card = self._cards.pop(mark_id)
            for field in (card.editor, card.tag_field):
                if field is not None:
                    field.blockSignals(True)  # its mark is gone
            card.hide()
            card.deleteLater()
        for mark_id in [mark_id for mark_id in self._checks if mark_id not in lost]:
            check = self._checks.pop(mark_id)
            check.hide()
            check.deleteLater()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._fill()

    def _show(self, card: MarkCard, mark: Highlight | Bookmark) -> None:
        words = self._article.text_of(mark.span) if mark.found is Found.CHANGED and mark.span else ""
        card.show_mark(mark, self._look, words, current=mark.id == self._current)

    def _card_of(self, mark: Highlight | Bookmark) -> MarkCard:
        card = self._cards.get(mark.id)
        if card is None:
            card = self._cards[mark.id] = MarkCard(mark, self._look)
            self._join(card, mark.id)
        self._show(card, mark)
        return card

    def _join(self, card: MarkCard, mark_id: str) -> None:
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

    def _check_of(self, mark: Highlight | Bookmark) -> CheckCard:
        card = self._checks.get(mark.id)
        if card is not None and card.mark == mark:
            return card
        if card is not None:
            card.hide()
            card.deleteLater()
        card = self._checks[mark.id] = CheckCard(mark, self._look)
        card.place_wanted.connect(lambda: self.place_wanted.emit(mark.id))
        card.near_wanted.connect(self.near_wanted.emit)
        card.copy_wanted.connect(lambda: self.copy_wanted.emit(mark))
        card.delete_wanted.connect(lambda: self._delete(mark.id))
        self._show_near(mark.id, card)
        return card

    def _show_near(self, mark_id: str, card: CheckCard) -> None:
        near = self._near.get(mark_id)
        if near is not None and near != card.near:
            card.show_near(near, self._article.text_of(near))

    def _clicked(self, card: MarkCard) -> None:
        self.choose(card.mark.id)
        self.mark_clicked.emit(card.mark)

    def _delete(self, mark_id: str) -> None:
        self.finish_editing()  # the note comes back with the mark when this is undone
        self.delete_wanted.emit(mark_id)

    def _foot(self) -> QWidget:
        holder, row = flow_row(14)
        row.addWidget(link_button(self.tr("All notes"), self.notes_wanted.emit))
        row.addWidget(link_button(self.tr("Deleted marks"), self.bin_wanted.emit))
        label = QLabel()
        self._say_saving(label)
        row.addWidget(label)
        return holder

    def _say_saving(self, label: QLabel) -> None:
        words, state = self._saving
        label.setText(words)
        label.setObjectName("savedYetNot" if state == "warning" else "savedYet")
        label.style().unpolish(label)
        label.style().polish(label)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("heading")
    label.setContentsMargins(2, 6, 0, 0)
    return label
