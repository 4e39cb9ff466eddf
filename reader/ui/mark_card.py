"""The card of one highlight or bookmark: its words, note and tags, and what can be done with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.model.bookmark import Bookmark, Colour, Found, Highlight
from reader.ui.aloud import mark_aloud
from reader.ui.colour_dots import ColourDots, mark_colour_name
from reader.ui.mark_widgets import (
    day_of,
    empty_column,
    flow_row,
    in_one_line,
    link_button,
    plain_label,
    shortened,
)
from reader.ui.note_editor import NoteEditor
from reader.ui.plain_words import set_tip
from reader.ui.tab_order import follow, takers
from reader.ui.tag_field import TagField
from reader.ui.theme import Theme, reading_font


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How marks are shown: the theme, the reader's names of colours, and the tags that are known, most used first."""

    theme: Theme
    names: Mapping[Colour, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


class MarkCard(QFrame):
    """Shows one mark; `current` cards show what can be done with it. A note or tags being written stay through news."""

    clicked = Signal()
    note_written = Signal(object, object)
    note_finished = Signal()
    tags_changed = Signal(object)
    tags_finished = Signal()
    note_wanted = Signal()
    tags_wanted = Signal()
    tag_clicked = Signal(object)
    colour_chosen = Signal(object)
    colour_named = Signal(object, object)
    copy_wanted = Signal()
    delete_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, mark: Highlight | Bookmark, look: MarkLook, words: str = "") -> None:
        super().__init__()
        self.mark = mark
        self.editor: NoteEditor | None = None
        self.tag_field: TagField | None = None
        self._words = words
        self._look = look
        self._current = False
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 11, 14, 10)
        self._column.setSpacing(6)
        self._fill()

    @property
    def current(self) -> bool:
        """Whether the card shows what can be done with its mark."""
        return self._current

    def show_mark(self, mark: Highlight | Bookmark, look: MarkLook, words: str, *, current: bool) -> None:
        """Show the mark as it is now; `words` are those that stand at its place, if it quotes others."""
        if (mark, look, words, current) != (self.mark, self._look, self._words, self._current):
            self.mark, self._look, self._words, self._current = mark, look, words, current
            self._fill()

    def write_note(self) -> None:
        """Put the keyboard into the field of the note."""
        if self.editor is None:
            self.editor = NoteEditor(self.mark.note)
            self.editor.written.connect(self.note_written.emit)
            self.editor.finished.connect(self._note_finished)
            self._fill()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_tags(self) -> None:
        """Put the keyboard into the field of the tags."""
        if self.tag_field is None:
            self.tag_field = TagField(self.mark.tags, self._look.tags)
            self.tag_field.tags_changed.connect(self.tags_changed.emit)
            self.tag_field.finished.connect(self._tags_finished)
            self._fill()
        self.tag_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """End the writing of the note and of tags; what is written is kept."""
        if self.editor is not None:
            self.editor.finish()
        if self.tag_field is not None:
            self.tag_field.finish()

    def _note_finished(self) -> None:
        editor, self.editor = self.editor, None
        self._retire(editor)
        self.note_finished.emit()

    def _tags_finished(self) -> None:
        tag_field, self.tag_field = self.tag_field, None
        self._retire(tag_field)
        self.tags_finished.emit()

    def _retire(self, widget: QWidget | None) -> None:
        had_focus = widget is not None and widget.isAncestorOf(self.focusWidget() or self)
        if widget is not None:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fill()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the card holds

    def _fill(self) -> None:
        had_focus = self._holds_keyboard()
        empty_column(self._column, (self.editor, self.tag_field))
        colour = self._look.theme.roles[f"edge-{self.mark.colour}" if isinstance(self.mark, Highlight) else "accent"]
        self.setStyleSheet(f"#card {{ border-left: 4px solid {colour}; }}")
        name = mark_colour_name(self.mark, self._look.names)
        self.setAccessibleName(mark_aloud(self.mark, shortened(self._words or self.mark.quote.exact), name))
        taking: list[QWidget] = []
        for part in (self._quote(), self._found(), self._note(), self._tags(), self._place(), self._actions()):
            if part is not None:
                self._column.addWidget(part)
                part.show()  # at once: its height counts when the list is laid out next
                taking += takers(part, itself=True)
        follow(self, taking)
        if had_focus:  # what had the keyboard is made anew; the card itself keeps it
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        kept = (self.editor, self.tag_field.line if self.tag_field is not None else None)
        return focus is not None and self.isAncestorOf(focus) and focus not in kept

    def _quote(self) -> QLabel:
        label = plain_label(shortened(self._words or self.mark.quote.exact), "quote")
        label.setFont(reading_font(14))
        label.setStyleSheet("font-size: 14px;")
        return label

    def _found(self) -> QWidget | None:
        said = {
            Found.CHANGED: self.tr("The words here have changed; they were: %1"),
            Found.MOVED: self.tr("Found at another place of the text."),
        }.get(self.mark.found)
        if said is None:
            return None
        holder, row = flow_row(12)
        words = plain_label(said.replace("%1", shortened(self.mark.quote.exact, 120)), "small")
        set_tip(words, self.mark.quote.exact if self.mark.found is Found.CHANGED else "")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        keep = link_button(self.tr("Keep"), self.keep_wanted.emit)
        keep.setToolTip(self.tr("Yes, this is the place"))
        row.addWidget(keep)
        outer = QWidget()
        outer.setLayout(column)
        column.addWidget(words)
        column.addWidget(holder)
        return outer

    def _note(self) -> QWidget | None:
        if self.editor is not None:
            return self.editor
        if self.mark.note:
            return plain_label(self.mark.note, "soft")
        if isinstance(self.mark, Highlight) or self._current:
            return link_button(self.tr("Add a note…"), self.note_wanted.emit, "quiet")
        return None

    def _tags(self) -> QWidget | None:
        if self.tag_field is not None:
            return self.tag_field
        if not self.mark.tags:
            return None
        holder, row = flow_row(8)
        for tag in self.mark.tags:
            button = link_button(f"#{tag}", partial(self.tag_clicked.emit, tag), "tag")
            button.setToolTip(self.tr("All notes with this tag"))
            row.addWidget(button)
        return holder

    def _place(self) -> QLabel:
        kind = self.tr("highlight") if isinstance(self.mark, Highlight) else self.tr("bookmark")
        return plain_label(in_one_line(kind, day_of(self.mark.created), *self.mark.path[-3:]), "small")

    def _actions(self) -> QWidget | None:
        if not self._current:
            return None
        holder, row = flow_row(12)
        for words, act in (
            self._note_action(),
            (self.tr("Tags"), self.tags_wanted.emit),
            (self.tr("Copy"), self.copy_wanted.emit),
            (self.tr("Delete"), self.delete_wanted.emit),
        ):
            row.addWidget(link_button(words, act))
        if isinstance(self.mark, Highlight):
            dots = ColourDots(self._look.theme, self.mark.colour, self._look.names)
            dots.chosen.connect(self.colour_chosen.emit)
            dots.named.connect(self.colour_named.emit)
            row.addWidget(dots)
        return holder

    def _note_action(self) -> tuple[str, Callable[[], object]]:
        if self.editor is not None:
            return self.tr("Done"), self.finish
        return self.tr("Edit note") if self.mark.note else self.tr("Note"), self.note_wanted.emit

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = {
            Qt.Key.Key_Return: self.clicked,
            Qt.Key.Key_Enter: self.clicked,
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_M: self.note_wanted,
            Qt.Key.Key_T: self.tags_wanted,
        }.get(Qt.Key(event.key()))
        digit = event.key() - Qt.Key.Key_1
        if act is not None:
            act.emit()
        elif isinstance(self.mark, Highlight) and 0 <= digit < len(Colour):
            self.colour_chosen.emit(list(Colour)[digit])
        else:
            super().keyPressEvent(event)
