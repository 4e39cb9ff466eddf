"""The terms on the page, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.term import TermMatch

if TYPE_CHECKING:
    from reader.services.reading import Reading


@dataclass(frozen=True, slots=True)
class Shown:
    """The terms on the page: those of `reading` that pass the filter, and which of them is current.

    `reading` is None while the terms are being found.
    """

    article: Article
    reading: Reading | None = None
    matches: tuple[TermMatch, ...] = ()
    current: int | None = None
