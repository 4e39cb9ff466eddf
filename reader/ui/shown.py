"""The terms on the page, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.term_matches import TermMatches

if TYPE_CHECKING:
    from reader.services.reading import Reading


_NONE = TermMatches.of(())


@dataclass(frozen=True, slots=True)
class Shown:
    """The terms on the page: those of `reading` that pass the filter, and which of them is current.

    `reading` is None until the first terms are found; it may be one of a part of the article.
    """

    article: Article
    reading: Reading | None = None
    matches: TermMatches = _NONE
    current: int | None = None
