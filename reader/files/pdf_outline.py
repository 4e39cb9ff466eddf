"""The bookmarks that a PDF brings, by which passages are known for headings that nothing on the page sets apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from reader.files.line_patterns import label_length
from reader.files.time_limit import next_step

_MOST = 20_000
"""Most bookmarks that are read."""
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Outline:
    """The levels of headings, 2 to 6, by the page that a bookmark leads to, from 0, and its words."""

    levels: Mapping[tuple[int, str], int] = field(default_factory=dict)

    def level(self, text: str, page: int) -> int:
        """The level of the heading that a passage of this page is; 0 where no bookmark names it, all of it."""
        if not self.levels:
            return 0
        return self.levels.get((page, _folded(text))) or self.levels.get((page, _folded(text[label_length(text) :])), 0)


def outline_of(document: Any) -> Outline:
    """The bookmarks of an open document; none where they cannot be read."""
    found = list(islice(_bookmarks(document), _MOST))
    # One bookmark with all others below it is the document itself.
    above = int(sum(level == 0 for level, _, _ in found) == 1 < len(found))
    levels: dict[tuple[int, str], int] = {}
    for level, page, words in found:
        if words and level >= above:
            levels.setdefault((page, words), min(6, 2 + level - above))
    return Outline(levels)


def _bookmarks(document: Any) -> Iterator[tuple[int, int, str]]:
    """The level, page and words of each bookmark that leads to a page of the document."""
    from pypdfium2 import PdfiumError

    bookmarks = document.get_toc(max_depth=_DEEPEST)
    while True:
        next_step()
        try:
            bookmark = next(bookmarks, None)
            if bookmark is None:
                return
            place = bookmark.get_dest()
            page = place.get_index() if place is not None else None
            words = _folded(bookmark.get_title())
        except (PdfiumError, UnicodeError, RecursionError):
            return
        if page is not None:
            yield bookmark.level, page, words


def _folded(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
