"""What the reader does with all notes: search, open one where it stands, bring a deleted one back, name colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.bookmark import Colour, KeptArticle, MarkHit, MarkQuery
from reader.ui.mark_doer import MarkDoer
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.services.notes import Notes, NotesPage


class NotesActs(QObject):
    """Joins the view of all notes with the library and the page."""

    panel_wanted = Signal()
    _names_changed = Signal()

    def __init__(self, session: Session, marks: MarkDoer, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = marks
        self._parts: WindowParts | None = None
        self._articles: tuple[KeptArticle, ...] = ()
        self._wanted = MarkQuery()
        self._names: Mapping[Colour, str] = {}
        self._tags: tuple[str, ...] = ()
        # The library tells on its own thread that a name is kept.
        self._names_changed.connect(self.read_names, Qt.ConnectionType.QueuedConnection)

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the panels and the session."""
        self._parts = parts
        parts.notes.search_wanted.connect(self._search)
        parts.notes.hit_chosen.connect(self._open)
        parts.notes.restore_wanted.connect(self._restore)
        parts.notes.back_wanted.connect(self._back)
        parts.bookmarks.foot.notes_wanted.connect(self.show_all)
        parts.bookmarks.foot.bin_wanted.connect(self.show_bin)
        parts.bookmarks.tag_clicked.connect(lambda tag: self._show(MarkQuery(tags=frozenset({tag}))))
        parts.bookmarks.colour_named.connect(self._name)
        parts.selection_bar.colour_named.connect(self._name)
        self._session.library_changed.connect(self._show_articles)
        self._session.article_opened.connect(lambda *_: self.read_names())
        self._session.library_changed.connect(lambda *_: self.read_names())
        self._session.marks.tags_changed.connect(self.read_names)

    @property
    def parts(self) -> WindowParts:
        """The window's widgets; joined before anything can be done."""
        assert self._parts is not None
        return self._parts

    def show_all(self) -> None:
        """Show all notes, with the keyboard in the search field."""
        self._show(MarkQuery())

    def show_bin(self) -> None:
        """Show what was deleted."""
        self._show(MarkQuery(deleted=True))

    def read_names(self) -> None:
        """Read the tags in use and the names of colours again."""
        notes = self._notes
        if notes is not None:
            self._session.answer(lambda: (notes.colour_names(), notes.tags()), self._show_names)

    @property
    def _notes(self) -> Notes | None:
        return None if self._session.shelf is None else self._session.shelf.notes

    def _show(self, query: MarkQuery) -> None:
        self.panel_wanted.emit()
        self.parts.bookmarks.finish_editing()
        self.parts.marks.show_notes()
        self.parts.notes.start(query)

    def _show_articles(self, articles: tuple[KeptArticle, ...]) -> None:
        self._articles = articles
        self.parts.notes.show_articles(articles, self._session.article.id)

    def _show_names(self, read: tuple[Mapping[Colour, str], tuple[str, ...]]) -> None:
        if read == (self._names, self._tags):
            return
        self._names, self._tags = read
        self.parts.bookmarks.show_names(*read)
        self.parts.selection_bar.show_names(self._names)
        self.parts.notes.show_look(self.parts.bookmarks.look)

    def _search(self, query: MarkQuery, offset: int) -> None:
        notes = self._notes
        self._wanted = query
        if notes is not None:
            self._session.answer(lambda: notes.search(query, offset), self._found)

    def _found(self, page: NotesPage) -> None:
        self.parts.notes.show_page(page)

    def _open(self, hit: MarkHit) -> None:
        if hit.deleted is not None:
            said = self.tr("This mark is deleted; restore it to read on there.")
            self.parts.messages.show_message(Message(said, self.tr("Restore"), lambda: self._restore(hit)))
            return
        self._marks.open(hit.mark.article_id, hit.mark.id)

    def _restore(self, hit: MarkHit) -> None:
        self._session.marks.restore_anywhere(hit.mark.article_id, hit.mark.id)
        said = self.tr("Restored.")
        self.parts.messages.show_message(
            Message(said, self.tr("Show"), lambda: self._marks.open(hit.mark.article_id, hit.mark.id))
        )
        self.parts.notes.search()

    def _back(self) -> None:
        self.parts.marks.show_here()
        self.parts.page.setFocus()

    def _name(self, colour: Colour, name: str) -> None:
        if self._notes is not None:
            self._notes.name_colour(colour, name, lambda _problem: self._names_changed.emit())
