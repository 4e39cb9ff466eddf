"""Articles and marks to rows of the library and back."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, KeptArticle, Mark, Quote
from reader.model.own_word import OwnWord

Row: TypeAlias = Mapping[str, Any]

_WORD = re.compile(r"\w\S*")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_PIECE = 50_000
"""Code points of a text that are worked on at a time; of a search, with what is left of the word there."""

NOWHERE = Span(-1, -1)
"""The place in the row of a mark that was brought from elsewhere and has not been found yet."""


def digest_of(text: str) -> bytes:
    """What tells one version of a text from another: SHA-256 over UTF-8."""
    digest = hashlib.sha256()
    for start in range(0, len(text), _PIECE):
        digest.update(encoded(text[start : start + _PIECE]))
    return digest.digest()


def words_in(text: str) -> int:
    """How many words a text has, as a reader counts: what white space separates and holds a letter or digit."""
    words, start = 0, 0
    while start < len(text):  # piece by piece: one search over megabytes would keep every other thread waiting
        end = text.find(" ", start + _PIECE) + 1 or len(text)
        words += len(_WORD.findall(text, start, end))
        start = end
    return words


def article_row(article: Article, opened: float) -> dict[str, Any]:
    """What the row of an article takes from the article itself at each opening."""
    return {
        "title": storable(article.title),
        "source": storable(article.source),
        "language": storable(article.language),
        "opened": opened,
    }


def kept_from(row: Row) -> KeptArticle:
    """An article as the list of articles shows it."""
    return KeptArticle(row["id"], row["title"], row["source"], row["words"], row["position"], row["opened"])


def mark_row(mark: Mark, version: int) -> dict[str, Any]:
    """The row of a new mark; one whose passage was never found has no place in it."""
    return {
        "id": mark.id,
        "article_id": mark.article_id,
        **place_row(mark, version, NOWHERE if mark.span is None else mark.span),
        "created": mark.created,
        **mark_changes(mark),
    }


def place_row(mark: Mark, version: int, span: Span) -> dict[str, Any]:
    """Where a mark was made, in the text of that version, and what it quotes."""
    return {
        "version": version,
        "start": span.start,
        "end": span.end,
        "exact": storable(mark.quote.exact),
        "before": storable(mark.quote.before),
        "after": storable(mark.quote.after),
    }


def mark_changes(mark: Mark) -> dict[str, Any]:
    """What may change in a mark that stands and keeps its place."""
    changes: dict[str, Any] = {
        "note": storable(mark.note),
        "tags": names_row(mark.tags),
        "path": names_row(mark.path),
        "changed": mark.changed,
        "deleted": None,
    }
    if isinstance(mark, Highlight):
        changes["colour"] = mark.colour.value
    return changes


def names_row(names: tuple[str, ...]) -> str:
    """Names as a JSON array."""
    return storable(json.dumps(names, ensure_ascii=False, separators=(",", ":")))


def names_from(row: str) -> tuple[str, ...]:
    """Names from a JSON array; none where it is damaged."""
    try:
        names = json.loads(row)
    except ValueError:
        return ()
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()


def word_row(word: OwnWord) -> dict[str, Any]:
    """The row of a word of the reader's own that stands."""
    return {
        "id": word.id,
        "headword": storable(word.headword),
        "english": names_row(word.english),
        "meaning": storable(word.meaning),
        "example": storable(word.example),
        "source": storable(word.source),
        "created": word.created,
        "changed": word.changed,
        "deleted": None,
    }


def word_from(row: Row) -> OwnWord:
    """A word of the reader's own."""
    english = names_from(row["english"])
    texts = (row["meaning"], row["example"], row["source"])
    return OwnWord(row["id"], row["headword"], english, *texts, row["created"], row["changed"])


def highlight_from(row: Row) -> Highlight:
    """A highlight where it was made, in the text of that version."""
    return Highlight(**_mark_values(row), colour=_colour_from(row["colour"]))


def bookmark_from(row: Row) -> Bookmark:
    """A bookmark where it was made, in the text of that version."""
    return Bookmark(**_mark_values(row))


def _mark_values(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "article_id": row["article_id"],
        "quote": Quote(row["exact"], row["before"], row["after"]),
        "span": None if row["start"] < 0 else Span(row["start"], row["end"]),
        "note": row["note"],
        "created": row["created"],
        "changed": row["changed"],
        "tags": names_from(row["tags"]),
        "path": names_from(row["path"]),
        "found": Found.LOST if row["start"] < 0 else Found.SAME,
    }


def _colour_from(name: str) -> Colour:
    return Colour(name) if name in list(Colour) else Colour.YELLOW


def encoded(text: str) -> bytes:
    """A text as bytes, also one with half a surrogate pair in it."""
    return text.encode("utf-8", "surrogatepass")


def storable(text: str) -> str:
    """A text as SQLite can keep it."""
    # SQLite keeps TEXT as UTF-8, which has no place for half a surrogate pair.
    return _LONE_SURROGATE.sub("\ufffd", text)
