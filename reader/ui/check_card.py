"""The card of a mark that was not found in the text as it is now: the old passage, and what stands near there today."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Highlight
from reader.ui.mark_card import MarkLook
from reader.ui.mark_widgets import empty_column, flow_row, link_button, plain_label, shortened
from reader.ui.theme import reading_font


class CheckCard(QFrame):
    """Nothing of the mark is lost: it waits here until the reader says where it belongs."""

    place_wanted = Signal()
    near_wanted = Signal(object)
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, mark: Highlight | Bookmark, look: MarkLook) -> None:
        super().__init__()
        self.mark = mark
        self.near: Span | None = None
        self._look = look
        self.setObjectName("card")
        self.setAccessibleName(mark.quote.exact[:260])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet(f"#card {{ border-left: 4px dashed {look.theme.roles['text-muted']}; }}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 11, 14, 10)
        self._column.setSpacing(6)
        self._fill("")

    def show_near(self, near: Span | None, words: str) -> None:
        """Show what stands today where the passage should be; `near` is its range."""
        self.near = near
        self._fill(words)

    def _passage(self) -> QLabel:
        """The old passage between what stood around it; the only rich text here, of escaped words."""
        quote, muted = self.mark.quote, self._look.theme.roles["text-muted"]
        # What stood around was kept by the letter: the words that it cut are left out.
        before = escape(shortened(quote.before.partition(" ")[2] or quote.before))
        after = escape(shortened(quote.after.rpartition(" ")[0] or quote.after))
        around = f'<span style="color:{muted}">%1</span>'
        label = QLabel(
            around.replace("%1", f"…{before} " if before else "")
            + escape(shortened(quote.exact))
            + around.replace("%1", f" {after}…" if after else "")
        )
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setObjectName("quote")
        label.setFont(reading_font(14))
        label.setStyleSheet("font-size: 14px;")
        return label

    def _fill(self, words: str) -> None:
        empty_column(self._column)
        self._column.addWidget(plain_label(self.tr("It was:"), "small"))
        self._column.addWidget(self._passage())
        if self.mark.note:
            self._column.addWidget(plain_label(self.mark.note, "soft"))
        if self.mark.tags:
            self._column.addWidget(plain_label("  ".join(f"#{tag}" for tag in self.mark.tags), "small"))
        if words:
            self._column.addWidget(plain_label(self.tr("There stands now:"), "small"))
            self._column.addWidget(plain_label(f"…{shortened(words, 340).rstrip('…')}…", "soft"))
        holder, row = flow_row(12)
        place = link_button(self.tr("Place it here"), self.place_wanted.emit)
        place.setToolTip(self.tr("Select the passage in the text first"))
        row.addWidget(place)
        if self.near is not None:
            row.addWidget(link_button(self.tr("Show in the text"), lambda: self.near_wanted.emit(self.near)))
        row.addWidget(link_button(self.tr("Copy"), self.copy_wanted.emit))
        row.addWidget(link_button(self.tr("Delete"), self.delete_wanted.emit))
        self._column.addWidget(holder)
