"""What the reader does in the window: every command, and every click that the panels tell of."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.services.article_kinds import suffixes
from reader.settings import Preferences
from reader.ui.dictionary_acts import DictionaryActs
from reader.ui.export_acts import ExportActs
from reader.ui.library_acts import LibraryActs
from reader.ui.look_acts import term_filter
from reader.ui.mark_doer import MarkDoer
from reader.ui.mark_steps import MarkSteps
from reader.ui.message_bar import Message
from reader.ui.notes_acts import NotesActs
from reader.ui.own_word_acts import OwnWordActs
from reader.ui.pane_names import name_panes
from reader.ui.session import Session
from reader.ui.sheet_acts import SheetActs
from reader.ui.text_acts import TextActs, TextDoer
from reader.ui.window_doer import WindowDoer
from reader.ui.window_parts import TABS, WindowParts

_LONGEST_WORD = 80  # code points of a selection that may be a word or an expression
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
        self._exports.join(parts)
        parts.page.term_clicked.connect(self._choose_in_text)
        parts.page.page_clicked.connect(self._choose_nothing)
        parts.page.word_chosen.connect(self._open_word)
        parts.page.zoomed.connect(self.change_text_size)
        parts.page.menu_wanted.connect(self._page_menu)
        parts.selection_bar.copy_wanted.connect(self.copy_selection)
        parts.glossary.row_chosen.connect(self._choose_in_panel)
        parts.glossary.entry_wanted.connect(self._session.open_entry)
        parts.glossary.search_wanted.connect(self._session.search)
        parts.glossary.next_wanted.connect(self._next_of_same)
        parts.glossary.copy_wanted.connect(self._copy)
        parts.glossary.wheel_turned.connect(self._turn_page_wheel)
        self.marks.join(parts)
        self._notes.join(parts)
        self.dictionaries.join(parts)
        self.sheets.join(parts)
        self._words.join(parts)
        self._words.panel_wanted.connect(lambda: self.show_tab("terms"))
        parts.bookmarks.foot.export_wanted.connect(self.export_article)
        for acts in (self.marks, self._notes):
            acts.panel_wanted.connect(lambda: self.show_tab("bookmarks"))
        parts.library.article_chosen.connect(self._open_kept)

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; the acts are joined to them before anything can be done."""
        assert self._parts is not None
        return self._parts

    # Terms

    def _choose_in_text(self, number: int) -> None:
        self.show_tab("terms")
        self._session.choose(number)

    def _open_word(self, span: Span) -> None:
        """A word that is a term has its full card already; any other gets a small one, a long passage none."""
        if span.end - span.start > _LONGEST_WORD:
            return
        number = self._session.shown.matches.number_at(span)
        if number is not None:
            self._choose_in_text(number)
        else:
            self.show_tab("terms")
            self._session.open_word(self._session.article.text_of(span))

    def _choose_in_panel(self, number: int) -> None:
        self._session.choose(number)
        self.parts.page.reveal(self._session.shown.matches[number].span)

    def next_term(self) -> None:
        self._step_term(1)

    def previous_term(self) -> None:
        self._step_term(-1)

    def _step_term(self, step: int) -> None:
        shown = self._session.shown
        if not shown.matches:
            return
        places = [place.number for place in self.parts.page.term_places()]
        if shown.current is not None:
            number = (shown.current + step) % len(shown.matches)
        else:
            number = (places[0] if step > 0 else places[-1]) if places else 0
        self.show_tab("terms")
        self._session.choose(number)
        self.parts.page.reveal(shown.matches[number].span, flash=False)

    def _next_of_same(self) -> None:
        self._session.choose_next_of_same()
        current = self._session.shown.current
        if current is not None:
            self.parts.page.reveal(self._session.shown.matches[current].span)

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
            self._copy(self._session.article.text_of(span))

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

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)

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

    def _open_kept(self, article_id: str) -> None:
        self._session.open_kept(article_id)
        self.parts.page.setFocus()  # the item that was chosen is gone with its list

    def open_dialog(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names = " ".join(f"*{suffix}" for suffix in suffixes())
        kinds = self.tr("Articles (%1);;All files (*)").replace("%1", names)
        window = self.parts.page.window()
        name, _kind = QFileDialog.getOpenFileName(window, self.tr("Open an article"), "", kinds)
        if name:
            self._session.open_file(Path(name))

    def paste_article(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData(), self.tr("There is no text to paste."))

    def take(self, data: QMimeData, nothing: str) -> None:
        """Open the files or the text that was pasted or dropped; `nothing` is said where there is neither."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            for file in files:
                if self.dictionaries.takes(file):
                    self.show_dictionaries()
                    self.dictionaries.look_at(file)
                else:
                    self._session.open_file(file)
        elif data.text().strip():
            self._session.open_text(data.text())
        else:
            self.parts.messages.show_message(Message(nothing))

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

    def _turn_page_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self.parts.page.verticalScrollBar(), event)
