"""What the reader does with own words: explain one, change it, delete it, take that back, see them all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal

from reader.model.article import Span
from reader.model.own_word import OWN
from reader.services.own_words import Draft, draft_of
from reader.services.passage_context import Sentences
from reader.ui.message_bar import Message
from reader.ui.save_place import SavePlace
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_LONGEST = 80  # code points of a selection that may be a word or an expression
_PREFIX = f"{OWN}/"


class OwnWordActs(QObject):
    """Joins own words with the page and the glossary panel."""

    panel_wanted = Signal()
    """The glossary panel has something to show."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = session.own_words
        self._parts: WindowParts | None = None
        self._opened = ""
        self._place = SavePlace()

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the panel."""
        self._parts = parts
        panel = parts.glossary
        panel.explain_wanted.connect(self._explain_shown)
        panel.own_edit_wanted.connect(lambda term_id: self.edit(_word_id(term_id)))
        panel.own_delete_wanted.connect(lambda term_id: self.delete(_word_id(term_id)))
        panel.editor.saved.connect(self._save)
        panel.editor.left.connect(self._left)
        panel.editor.back_wanted.connect(self._back)
        panel.own_words.word_chosen.connect(self._session.open_entry)
        panel.own_words.restore_wanted.connect(self._words.restore)
        panel.own_words.add_wanted.connect(lambda: self._write(Draft()))
        panel.own_words.back_wanted.connect(self._back)
        panel.own_words.export_wanted.connect(self.export)
        self._session.terms.own_taken.connect(self._taken)
        parts.selection_bar.explain_wanted.connect(self.explain_selection)

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; joined before anything can be done."""
        assert self._parts is not None
        return self._parts

    # Explaining

    def explain_selection(self) -> None:
        """Explain what is selected, else the current term."""
        span, shown = self.parts.page.selected_span(), self._session.shown
        if span is None and shown.current is not None:
            match = shown.matches[shown.current]
            if match.term.domain == OWN:
                self.edit(_word_id(match.term.id))
            else:
                self._explain(match.term.headword, match.span)
        elif span is None:
            self._say(self.tr("Select a word or an expression first, then explain it."))
        elif len(words := self._session.article.text_of(span)) > _LONGEST:
            self._say(self.tr("That is too long for a word or an expression; select less, or write a note on it."))
        else:
            self._explain(self._session.terms.dictionary_form(words), span)

    def edit(self, word_id: str) -> None:
        """Change an own word."""
        word = self._words.word(word_id)
        if word is not None:
            self._write(draft_of(word), word.id)

    def delete(self, word_id: str) -> None:
        """Delete an own word; it can be brought back."""
        word = self._words.word(word_id)
        if word is None:
            return
        self._words.delete(word_id)
        self.parts.glossary.show_step()
        self.parts.page.setFocus()
        said = self.tr("“%1” is deleted.").replace("%1", word.headword)
        self.parts.messages.show_message(Message(said, self.tr("Undo"), lambda: self._words.restore(word_id)))

    def show_all(self) -> None:
        """Show the list of own words, with the keyboard in it."""
        self.panel_wanted.emit()
        self._list()
        self.parts.glossary.show_own_words()
        self.parts.glossary.own_words.start()

    def export(self) -> None:
        """Ask for a file and write all own words into it."""
        kinds = ((self.tr("Table (*.csv)"), "csv"), (self.tr("Words with all that belongs to them (*.json)"), "json"))
        window = self.parts.page.window()
        path = self._place.ask(window, self.tr("Export my words"), self.tr("My words"), kinds)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write all own words into a file of the kind that its name asks for."""
        words = self._words.words

        def write() -> int:
            from reader.services.own_words_export import write_own_words

            return write_own_words(path, words)

        def said(count: int) -> None:
            where = QDir.toNativeSeparators(str(path))
            self._say(self.tr("%n word(s) written to %1.", "", count).replace("%1", where))

        self._session.run(write, said)

    def finish_editing(self) -> None:
        """Keep what is being written, as the window closes."""
        editor = self.parts.glossary.editor
        if editor.has_news:
            self._words.save(editor.draft, editor.word_id)
            editor.close_quietly()

    def _explain_shown(self, headword: str) -> None:
        """Explain what a card shows; its place in the text gives the example."""
        shown = self._session.shown
        match = shown.matches[shown.current] if shown.current is not None else None
        selected = self.parts.page.selected_span()
        if match is not None and self.parts.glossary.in_step():
            self._explain(headword, match.span)
        elif selected is not None and self._session.article.text_of(selected).strip() == headword:
            self._explain(self._session.terms.dictionary_form(headword), selected)
        else:
            self._explain(headword, None)

    def _explain(self, headword: str, span: Span | None) -> None:
        known = self._words.explaining(headword)
        if known is not None:
            self.edit(known.id)
            return
        example, article = "", self._session.article
        if span is not None:
            example = Sentences(article).example(span)
        self._write(Draft(headword, example=example, source=article.title if example else ""))

    def _write(self, draft: Draft, word_id: str = "", begun: Draft | None = None) -> None:
        if not self._words.is_open:
            self._say(self.tr("Your library is not open yet; try again in a moment."))
            return
        self.panel_wanted.emit()
        self.parts.glossary.show_editor()
        self.parts.glossary.editor.start(draft, word_id, begun=begun)

    def _save(self, draft: Draft, word_id: str) -> None:
        word, problem = self._words.save(draft, word_id)
        if word is None:
            self.parts.glossary.editor.show_problem(problem)
            return
        self.parts.glossary.editor.close_quietly()
        self.parts.page.unselect()
        self._opened = _PREFIX + word.id
        self._back()
        if self._session.terms.own_term_here(self._opened) is not None:  # nothing was changed in it
            self._taken()

    def _left(self, draft: Draft, word_id: str) -> None:
        said = self.tr("Your explanation is not saved.")
        begun = Draft() if not word_id or (word := self._words.word(word_id)) is None else draft_of(word)
        again = Message(said, self.tr("Write on"), lambda: self._write(draft, word_id, begun), lasting=True)
        self.parts.messages.show_message(again)

    def _back(self) -> None:
        self.parts.glossary.show_step()
        self.parts.page.setFocus()

    # What was done

    def undo(self) -> None:
        """Take back the latest act on the open article's marks or on own words, whichever was later."""
        marks = self._session.marks
        if self._words.done_at > marks.done_at:
            self._words.undo()
        else:
            marks.undo()

    def redo(self) -> None:
        """Do again what was taken back last, of marks or own words."""
        marks = self._session.marks
        if self._words.taken_back_at > marks.taken_back_at:
            self._words.redo()
        else:
            marks.redo()

    def _taken(self) -> None:
        """The own words are what they are now on the page too: show the one that was just written."""
        opened, self._opened = self._opened, ""
        if opened:
            self._session.open_entry(opened)
        self._list()

    def _list(self) -> None:
        standing = {_PREFIX + word.id for word in self._words.words}
        terms = [term for term in self._session.terms.own_terms if term.id in standing]
        self.parts.glossary.own_words.show_words(terms, self._words.deleted)

    def _say(self, words: str) -> None:
        self.parts.messages.show_message(Message(words))


def _word_id(term_id: str) -> str:
    return term_id.removeprefix(_PREFIX)
