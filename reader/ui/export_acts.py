"""Notes go out to files and come in again; words are copied with their source."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.exported import Written
from reader.model.term import TermMatch
from reader.ui.export_words import export_words, import_words, sheet_words, written_words
from reader.ui.message_bar import Message
from reader.ui.save_place import SavePlace
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.services.import_plan import Planned
    from reader.services.importing import Import, NameChange

_MANY = 1000  # marks whose import takes long enough to be announced


class ExportActs(QObject):
    """Does the commands of export and import; the work itself is done off the screen's thread."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts: WindowParts | None = None
        self._place = SavePlace()

    def join(self, parts: WindowParts) -> None:
        """Take the window's widgets; nothing can be done before."""
        self._parts = parts

    @property
    def _window(self) -> QWidget:
        assert self._parts is not None
        return self._parts.page.window()

    # Out

    def export_article(self) -> None:
        """Ask for a file and write the open article's notes into it."""
        article, markings = self._session.article, self._session.marks.markings
        if not markings.highlights and not markings.bookmarks:
            self._say(self.tr("Nothing is marked in this text yet."))
            return
        caption = self.tr("Export the notes of this text")
        path = self._place.ask(self._window, caption, article.title, self._kinds())
        if path is not None:
            self.export_to(path, every=False)

    def export_all(self) -> None:
        """Ask for a file and write the notes of every article into it."""
        path = self._place.ask(self._window, self.tr("Export all notes"), self.tr("My notes"), self._kinds())
        if path is not None:
            self.export_to(path, every=True)

    def export_to(self, path: Path, *, every: bool) -> None:
        """Write the notes of every article, or of the open one, into a file of the kind that its name asks for."""
        shelf = self._session.shelf
        if shelf is None:
            return
        exchange, words = shelf.exchange, export_words()
        article_id = "" if every else self._session.article.id
        markings = None if every else self._session.marks.markings
        make_tools = self._session.workshop.make_tools

        def find_terms(article: Article) -> Sequence[TermMatch]:
            return make_tools().find_terms(article, False).matches

        def write() -> Written:
            return exchange.export(path, words, article_id=article_id, shown_marks=markings, find_terms=find_terms)

        def said(written: Written) -> None:
            self._say(written_words(written, QDir.toNativeSeparators(str(path)), path.suffix.lower() == ".apkg"))

        self._session.run(write, said)

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Markdown (*.md)"), "md"),
            (self.tr("Page to print (*.html)"), "html"),
            (self.tr("Table (*.csv)"), "csv"),
            (self.tr("Notes with their texts, for Lontar (*.json)"), "json"),
            (self.tr("Notes alone, as Web Annotations (*.marks.json)"), "marks.json"),
            (self.tr("Cards for Anki (*.apkg)"), "apkg"),
        )

    def export_glossary(self) -> None:
        """Ask for a file and write the terms of the open text into it, those that are shown."""
        shown = self._session.shown
        if shown.reading is None or shown.reading.searched < 1:
            self._say(self.tr("The terms of this text are still being found; try again in a moment."))
            return
        title = self.tr("Glossary of %1").replace("%1", shown.article.title)
        kinds = tuple(kind for kind in self._kinds() if not kind[1].endswith("json"))
        path = self._place.ask(self._window, self.tr("Export the glossary of this text"), title, kinds)
        if path is not None:
            self.export_glossary_to(path)

    def export_glossary_to(self, path: Path) -> None:
        """Write the terms that are shown into a file of the kind that its name asks for."""
        shown = self._session.shown
        if shown.reading is None:
            return
        reading, words, now = replace(shown.reading, matches=shown.matches), sheet_words(), time.time()

        def write() -> int:
            from reader.services.glossary_sheet import glossary_sheet, write_sheet

            return write_sheet(path, glossary_sheet(reading), words, now)

        def said(count: int) -> None:
            where = QDir.toNativeSeparators(str(path))
            self._say(self.tr("%n term(s) written to %1.", "", count).replace("%1", where))

        self._session.run(write, said)

    # In

    def import_notes(self) -> None:
        """Ask for a file that Lontar exported and take its notes in."""
        filters = (self.tr("Notes exported by Lontar (*.json)"), self.tr("All files (*)"))
        path = self._place.ask_existing(self._window, self.tr("Import notes"), filters)
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Take the notes of a file in; all of it can be taken back."""
        shelf = self._session.shelf
        if shelf is None:
            return
        exchange = shelf.exchange

        def planned(found: Import) -> None:
            if sum(len(each.act.changes) for each in found.planned) > _MANY:
                self._session.said.emit(Message(self.tr("Taking the notes in…"), lasting=True))
            self._carry_out(found.planned, found.names, lambda: self._take_words_in(found))

        self._session.run(lambda: exchange.plan(path), planned)

    def _carry_out(self, planned: tuple[Planned, ...], names: tuple[NameChange, ...], then: Callable[[], None]) -> None:
        """Write into the library, except where the screen holds the marks; there by acts like any other."""
        shelf = self._session.shelf
        if shelf is None:
            return
        bookmarks, exchange = shelf.bookmarks, shelf.exchange
        behind = tuple(each for each in planned if not bookmarks.holds(each.article.id))

        def written(_nothing: None) -> None:
            for each in planned:  # also what was opened while the work went on
                if bookmarks.holds(each.article.id):
                    bookmarks.take_in(each.article, each.act)
            self._session.show_library_again()
            then()

        self._session.run(lambda: exchange.carry_out(behind, names), written)

    def _take_words_in(self, found: Import) -> None:
        """The last of an import: the own words, which the screen holds; then it is said and can be taken back."""
        taken = self._session.own_words.take_in(found.words)
        words = import_words(found.report, taken, len(found.names))
        if taken.act is None and not found.names and not any(each.act.changes for each in found.planned):
            self._say(words)
            return

        def undo() -> None:
            from reader.services.importing import taken_back

            self._session.own_words.take_back(taken)
            names = tuple(change.undone() for change in found.names)
            self._carry_out(taken_back(found.planned), names, lambda: self._say(self.tr("The import was taken back.")))

        self._session.said.emit(Message(words, self.tr("Undo"), undo, lasting=True))

    # The clipboard

    def copy_with_citation(self) -> None:
        """Copy the selected words with where they come from."""
        from reader.services.citation import citation

        assert self._parts is not None
        span = self._parts.page.selected_span()
        if span is None:
            self._say(self.tr("Select a passage first, then copy it with its source."))
            return
        QGuiApplication.clipboard().setText(citation(self._session.article, span, time.time()))
        self._say(self.tr("Copied with its source."))

    def _say(self, words: str) -> None:
        self._session.said.emit(Message(words))
