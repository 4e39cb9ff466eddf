"""What the reader does in the window: every command, and every click that the panels tell of."""

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.model.bookmark import Colour
from reader.settings import Preferences
from reader.ui.dictionary_acts import DictionaryActs
from reader.ui.export_acts import ExportActs
from reader.ui.library_acts import LibraryActs
from reader.ui.look_acts import term_filter
from reader.ui.mark_doer import MarkDoer
from reader.ui.mark_steps import MarkSteps
from reader.ui.notes_acts import NotesActs
from reader.ui.opening_acts import OpeningActs
from reader.ui.own_word_acts import OwnWordActs
from reader.ui.pane_names import name_panes
from reader.ui.session import Session
from reader.ui.sheet_acts import SheetActs
from reader.ui.term_acts import TermActs
from reader.ui.text_acts import TextActs, TextDoer
from reader.ui.window_doer import WindowDoer
from reader.ui.window_parts import TABS, WindowParts

_PAGE_MENU = (
    "highlight",
    "note",
    "tags",
    "bookmark",
    "delete-mark",
    "explain",
    "copy",
    "undo",
    "redo",
    "paste",
    "open",
)


class ReaderActs(QObject, TextDoer, MarkSteps, WindowDoer):
    """Does what the reader asks for; the signals tell the window what changes its own shape."""

    panel_wanted = Signal(object)
    library_toggled = Signal()
    size_changed = Signal(object)
    filter_changed = Signal(object)
    closing_wanted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts: WindowParts | None = None
        self._exports = ExportActs(session, self)
        self._libraries = LibraryActs(session, self)
        self.marks = MarkDoer(session, self)
        self._notes = NotesActs(session, self.marks, self)
        self._words = OwnWordActs(session, self)
        self.dictionaries = DictionaryActs(session, self)
        self.sheets = SheetActs(session, self.export_glossary, self)

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the page and the panels."""
        self._parts = parts
        name_panes(parts)
        self._text = TextActs(parts, self._session, self)
        self.terms = TermActs(parts, self._session, self)
        self._opening = OpeningActs(parts, self._session, self.dictionaries, self)
        self._exports.join(parts)
        parts.page.page_clicked.connect(self._choose_nothing)
        parts.page.zoomed.connect(self.change_text_size)
        parts.page.menu_wanted.connect(self._page_menu)
        parts.selection_bar.copy_wanted.connect(self.copy_selection)
        self.marks.join(parts)
        self._notes.join(parts)
        self.dictionaries.join(parts)
        self.sheets.join(parts)
        self._words.join(parts)
        for acts in (self.terms, self._words):
            acts.panel_wanted.connect(lambda: self.show_tab("terms"))
        for marking in (self.marks, self._notes):
            marking.panel_wanted.connect(lambda: self.show_tab("bookmarks"))
        self._opening.dictionaries_wanted.connect(self.show_dictionaries)
        parts.bookmarks.foot.export_wanted.connect(self.export_article)

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; the acts are joined to them before anything can be done."""
        assert self._parts is not None
        return self._parts

    # Terms

    def next_term(self) -> None:
        self.terms.step(1)

    def previous_term(self) -> None:
        self.terms.step(-1)

    def filter_terms(self, domain: str) -> None:
        self.filter_changed.emit({"term_filter": domain})

    def set_density(self, density: str) -> None:
        self.filter_changed.emit({"density": density})

    def show_chosen(self, now: Preferences, before: Preferences | None = None) -> None:
        """Mark the terms that the reader wants marked now."""
        chosen = term_filter(now)
        if before is None or chosen != term_filter(before):
            self.parts.top_bar.show_filter(chosen)
            self._session.set_filter(chosen)

    def find_entry(self) -> None:
        self.show_tab("terms")
        self.parts.glossary.start_search()

    # Marks

    def highlight(self, colour: Colour | None) -> None:
        self.marks.highlight(colour)

    def highlight_with_note(self) -> None:
        self.marks.highlight_with_note()

    def highlight_with_tags(self) -> None:
        self.marks.highlight_with_tags()

    def bookmark_place(self) -> None:
        self.marks.bookmark_place()

    def show_all_notes(self) -> None:
        self._notes.show_all()

    def show_deleted(self) -> None:
        self._notes.show_bin()

    def delete_mark(self) -> None:
        self.marks.delete_current()

    def copy_selection(self) -> None:
        span = self.parts.page.selected_span()
        if span is not None:
            QGuiApplication.clipboard().setText(self._session.article.text_of(span))

    def copy_with_citation(self) -> None:
        self._exports.copy_with_citation()

    def export_article(self) -> None:
        self._exports.export_article()

    def export_all(self) -> None:
        self._exports.export_all()

    def import_notes(self) -> None:
        self._exports.import_notes()

    def export_glossary(self) -> None:
        self._exports.export_glossary()

    def save_library_copy(self) -> None:
        self._libraries.save_copy(self.parts.page.window())

    def open_other_library(self) -> None:
        self._libraries.open_other(self.parts.page.window())

    def undo(self) -> None:
        self._words.undo()

    def redo(self) -> None:
        self._words.redo()

    def explain_word(self) -> None:
        self._words.explain_selection()

    def show_own_words(self) -> None:
        self._words.show_all()

    def finish_editing(self) -> None:
        """Keep what is being written, as the window closes."""
        self._words.finish_editing()

    # Opening

    def open_dialog(self) -> None:
        self._opening.open_dialog()

    def paste_article(self) -> None:
        self._opening.paste()

    def take(self, data: QMimeData, nothing: str) -> None:
        """Open the files or the text that was pasted or dropped; `nothing` is said where there is neither."""
        self._opening.take(data, nothing)

    # Views

    def show_tab(self, tab: str) -> None:
        self.parts.side.leave()
        self.panel_wanted.emit(True)
        self.parts.tabs.setCurrentIndex(TABS.index(tab))

    def toggle_glossary(self) -> None:
        self.panel_wanted.emit(self.parts.panel.isHidden())

    def toggle_library(self) -> None:
        self.library_toggled.emit()

    def change_text_size(self, step: int) -> None:
        self.size_changed.emit(step)

    def leave(self) -> None:
        if not self.side.leave() and not self._session.cancel_opening():
            self.text.leave()
            self._choose_nothing()

    def _choose_nothing(self) -> None:
        self.marks.leave()
        self.parts.page.setFocus()
        self.parts.page.unselect()
        self.parts.glossary.show_step()
        if self._session.shown.current is not None:
            self._session.choose(None)

    def quit(self) -> None:
        self.closing_wanted.emit()

    def _page_menu(self, place: QPoint) -> None:
        menu = QMenu(self.parts.page)
        self.parts.commands.fill(menu, _PAGE_MENU)
        self.text.fill_menu(menu, place)
        menu.exec(place)
        menu.deleteLater()
