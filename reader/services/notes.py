"""All that the reader has marked, in every article: searched, sorted out, and what was deleted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader.errors import LibraryProblem
from reader.model.bookmark import Colour, MarkHit, MarkQuery
from reader.services.mark_writer import Owner
from reader.storage.library_store import LibraryStore

PAGE = 30
"""How many marks are shown at once."""

_MANY = 200
"""How many tags are offered."""


@dataclass(frozen=True, slots=True)
class NotesPage:
    """Some of the marks asked for, from number `offset` on, and how many there are in all."""

    query: MarkQuery
    offset: int
    hits: tuple[MarkHit, ...]
    total: int


class Notes:
    """Asks the library about marks of all articles; may be used from any thread.

    Every method raises LibraryProblem when the library cannot be read.
    """

    def __init__(self, owner: Owner) -> None:
        self._owner = owner

    def search(self, query: MarkQuery, offset: int = 0) -> NotesPage:
        """Marks that pass the query, the one made last first; in the bin the one deleted last."""

        def search(store: LibraryStore) -> NotesPage:
            return NotesPage(query, offset, store.search_marks(query, PAGE, offset), store.count_marks(query))

        return self._owner.ask(search)

    def tags(self) -> tuple[str, ...]:
        """The tags in use, the one used most first."""
        return tuple(tag for tag, _ in self._owner.ask(lambda store: store.tags())[:_MANY])

    def colour_names(self) -> Mapping[Colour, str]:
        """The names that the reader has given to colours."""
        return self._owner.ask(lambda store: store.colour_names())

    def name_colour(self, colour: Colour, name: str, done: Callable[[LibraryProblem | None], None]) -> None:
        """Give a colour a name; an empty one takes it away. `done` is called on the library's thread."""
        self._owner.tell(lambda store: store.set_colour_name(colour, name), done)
