"""Joins the reader's dictionaries with the cards, the search and their own page; imports one in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import ReaderError
from reader.model.dictionary import Dictionary, FoundEntry, ImportReport, TableShape
from reader.ui.background import Background
from reader.ui.dictionary_section import DictionaryWord
from reader.ui.message_bar import Message
from reader.ui.save_place import SavePlace
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.services.dictionary_import import Source
    from reader.services.lookup import SearchResult
    from reader.ui.card_frame import CardFrame
    from reader.ui.dictionaries_view import DictionariesView
    from reader.ui.workshop import DictionaryDesk

_ONLY_DICTIONARIES = (".csv", ".tsv", ".tab", ".ifo")


class DictionaryActs(QObject):
    """Asks the dictionaries off the screen's thread and brings what they say; `stop` ends an import under way."""

    _share_told = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._slow = Background(self)  # an import takes minutes: nothing waits behind it
        self._swept = False
        self._unwanted = Event()
        self._source: Source | None = None
        self._place = SavePlace()
        self._view: DictionariesView | None = None
        self._parts: WindowParts | None = None
        self._share_told.connect(self._show_share, Qt.ConnectionType.QueuedConnection)

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the cards and the search."""
        self._parts = parts
        for card in self._cards():
            card.dictionaries_asked.connect(lambda words, headword, card=card: self._explain(card, words, headword))
        parts.glossary.results.found_chosen.connect(self._open)
        self._session.search_answered.connect(self._search)

    def make_view(self) -> DictionariesView:
        """The page of the dictionaries, joined."""
        from reader.ui.dictionaries_view import DictionariesView

        view = DictionariesView(self._joined.page.look.theme)
        view.file_wanted.connect(self._ask_for_file)
        view.look_wanted.connect(self._look_again)
        view.import_wanted.connect(self.take)
        view.cancel_wanted.connect(self._unwanted.set)
        view.switched.connect(lambda number, on: self._change(lambda desk: desk.asked.switch(number, on)))
        view.moved.connect(lambda number, step: self._change(lambda desk: desk.asked.move(number, step)))
        view.renamed.connect(lambda number, name: self._change(lambda desk: desk.asked.rename(number, name)))
        view.restored.connect(lambda number: self._change(lambda desk: desk.asked.restore(number)))
        view.removed.connect(self._remove)
        self._view = view
        return view

    def show_list(self) -> None:
        """Show the dictionaries that there are now."""
        make = self._session.workshop.dictionaries
        self._session.answer(lambda: _lists(make()), self._show_lists)
        self._sweep()

    @property
    def busy(self) -> bool:
        """Whether a dictionary is being imported, or one that was removed deleted."""
        return self._slow.busy

    def stop(self) -> None:
        """Give an import up, and take no more work."""
        self._unwanted.set()
        self._slow.close()

    # Cards and searches

    def _cards(self) -> tuple[CardFrame, ...]:
        glossary = self._joined.glossary
        return glossary.step.card, glossary.entry.card, glossary.entry.word, glossary.entry.dictionary

    def _explain(self, card: CardFrame, words: str, headword: str) -> None:
        make = self._session.workshop.dictionaries
        self._session.answer(lambda: make().asked.explain(words, headword), lambda found: card.show_found(words, found))
        self._sweep()

    def _search(self, result: SearchResult) -> None:
        if not result.query:
            return
        make, results = self._session.workshop.dictionaries, self._joined.glossary.results
        self._session.answer(
            lambda: make().asked.beginning(result.query), lambda found: results.show_found(result.query, found)
        )

    def _open(self, found: FoundEntry) -> None:
        self._joined.glossary.show_entry(DictionaryWord(found.entry.headword))

    def _sweep(self) -> None:
        """Delete what was removed in an earlier session, once and behind everything else."""
        if not self._swept:
            self._swept = True
            make = self._session.workshop.dictionaries

            def sweep() -> None:
                make().asked.sweep()

            self._slow.run(sweep, lambda _done: None, self._say)

    # Importing

    def _ask_for_file(self) -> None:
        kinds = [self.tr("Dictionaries (*.csv *.tsv *.tab *.txt *.ifo)"), self.tr("All files (*)")]
        window = self._joined.page.window()
        path = self._place.ask_existing(window, self.tr("Import a dictionary"), kinds)
        if path is not None:
            self.look_at(path)

    def takes(self, path: Path) -> bool:
        """Whether a file can only be meant as a dictionary."""
        return path.suffix.lower() in _ONLY_DICTIONARIES

    def look_at(self, path: Path) -> None:
        """Show what a file holds, and ask how it is to be imported."""
        make = self._session.workshop.dictionaries
        self._session.answer(lambda: make().taking.look_at(path), self._show_form)

    def _look_again(self, delimiter: str, encoding: str) -> None:
        source, make = self._source, self._session.workshop.dictionaries
        if source is not None:
            self._session.answer(lambda: make().taking.look_again(source, delimiter, encoding), self._show_form)

    def _show_form(self, source: Source) -> None:
        self._source = source
        if self._view is not None:
            self._view.show_form(source)

    def take(self, name: str, shape: TableShape | None) -> None:
        """Import the file that was looked at."""
        source, make = self._source, self._session.workshop.dictionaries
        if source is None or self._view is None:
            return
        self._unwanted.clear()
        unwanted, told = self._unwanted.is_set, self._share_told.emit
        self._view.show_progress(source.path.name)
        self._slow.run(
            lambda: make().taking.run(source, name, shape, told, unwanted), self._imported, self._not_imported
        )

    def _show_share(self, share: float) -> None:
        if self._view is not None:
            self._view.show_share(share)

    def _imported(self, report: ImportReport) -> None:
        if self._view is not None:
            self._view.show_report(report)
        self._changed()

    def _not_imported(self, problem: ReaderError) -> None:
        if self._view is not None:
            self._view.show_nothing()
        self._say(problem)

    # The list

    def _remove(self, number: int) -> None:
        def removed(_done: None) -> None:
            self._changed()
            bring_back: Callable[[], None] = lambda: self._change(lambda desk: desk.asked.restore(number))  # noqa: E731
            self._joined.messages.show_message(
                Message(self.tr("The dictionary was removed."), self.tr("Undo"), bring_back)
            )

        make = self._session.workshop.dictionaries
        self._session.answer(lambda: make().asked.remove(number), removed)

    def _change(self, act: Callable[[DictionaryDesk], None]) -> None:
        make = self._session.workshop.dictionaries
        self._session.answer(lambda: act(make()), lambda _done: self._changed())

    def _changed(self) -> None:
        self.show_list()
        for card in self._cards():
            card.ask_again()

    def _show_lists(self, lists: tuple[tuple[Dictionary, ...], tuple[Dictionary, ...]]) -> None:
        if self._view is not None:
            self._view.show_list(*lists)

    def _say(self, problem: ReaderError) -> None:
        self._joined.messages.show_message(Message.of(problem))

    @property
    def _joined(self) -> WindowParts:
        assert self._parts is not None
        return self._parts


def _lists(desk: DictionaryDesk) -> tuple[tuple[Dictionary, ...], tuple[Dictionary, ...]]:
    return desk.asked.all(), desk.asked.removed()
