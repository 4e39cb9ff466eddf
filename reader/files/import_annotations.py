"""A file of marks that Lontar exported becomes values again; every other file is refused in one sentence."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote

from reader.errors import FileProblem
from reader.files.checked_values import identity as _id
from reader.files.checked_values import number as _number
from reader.files.checked_values import of as _of
from reader.files.contents import language_code, tidy_title
from reader.files.decoding import harmless
from reader.files.export.web_annotations import FORMAT, MARK_IDS
from reader.files.file_bytes import SIZE_LIMIT, read_bytes, shown
from reader.files.import_own import own
from reader.files.packed_text import unpacked
from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, KeptArticle, Mark, Quote
from reader.model.exported import ExportedMark, ImportedArticle, ImportedNotes

LARGEST = 250_000_000
"""Largest file of marks that is read, in bytes: several times what 100,000 marks take."""

_HEAD = 4_096
"""Bytes at the beginning in which a file of ours says what it is."""

_MOST_TEXT = 10 * SIZE_LIMIT
"""Text that one file may bring, in code points, whatever it is compressed to."""


class _ForeignError(ValueError):
    """Well-formed, but nothing that Lontar wrote."""


class _NewerError(ValueError):
    """Written by a later Lontar."""


@dataclass(frozen=True, slots=True)
class _Annotation:
    article_id: str
    exported: ExportedMark


def read(path: Path) -> ImportedNotes:
    """The articles in a file of marks, each with its marks in the order of the file, and what stands beside them.

    Of two marks or own words with one id the one that was changed last counts. Raises FileProblem where the file
    cannot be read, is none that Lontar exported, was written by a later Lontar, or is damaged.
    """
    data = read_bytes(path, LARGEST)
    name = shown(path)
    try:
        collection = json.loads(data, object_hook=_annotation_or_values, parse_constant=_refuse)
        return ImportedNotes(_articles(collection), own(collection))
    except _NewerError as problem:
        raise FileProblem(f"{name} was written by a newer version of Lontar; install that version.") from problem
    except (_ForeignError, ValueError, RecursionError) as problem:
        if isinstance(problem, _ForeignError) or b'"lontar:format"' not in data[:_HEAD]:
            raise FileProblem(
                f"{name} holds no notes exported by Lontar; choose a JSON file that it wrote."
            ) from problem
        raise FileProblem(f"{name} is damaged, nothing of it was taken over; export the notes again.") from problem


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"no number: {constant}")


def _articles(collection: Any) -> tuple[ImportedArticle, ...]:
    if not isinstance(collection, dict) or "lontar:format" not in collection:
        raise _ForeignError
    version = _of(int, collection["lontar:format"])
    if version > FORMAT:
        raise _NewerError
    marks: dict[str, dict[str, ExportedMark]] = {}
    for item in _of(list, _of(dict, collection.get("first")).get("items")):
        found = _of(_Annotation, item)
        same = marks.setdefault(found.article_id, {})
        before = same.get(found.exported.mark.id)
        if before is None or before.mark.changed <= found.exported.mark.changed:
            same[found.exported.mark.id] = found.exported
    room = _MOST_TEXT
    articles = []
    for values in _of(list, collection.get("lontar:articles")):
        article, length = _article(_of(dict, values), marks, room)
        room -= length
        articles.append(article)
    if marks:
        raise ValueError("marks of no article")
    return tuple(articles)


def _article(
    values: dict[str, Any], marks: dict[str, dict[str, ExportedMark]], room: int
) -> tuple[ImportedArticle, int]:
    """The article, and how long all of its texts are."""
    article_id = _id(values.get("id"))
    texts = tuple(_of(str, text) for text in _of(list, values.get("texts", [])))
    lengths = _lengths(texts, room)
    own = tuple(marks.pop(article_id, {}).values())
    for exported in own:
        _check_place(exported, lengths)
    kept = KeptArticle(
        id=article_id,
        title=tidy_title(harmless(_of(str, values.get("title")))),
        source=harmless(_of(str, values.get("source"))),
        words=0,
        position=_position(values.get("position")),
        opened=_number(values.get("opened")),
    )
    return ImportedArticle(kept, own, language_code(_of(str, values.get("language"))), texts), sum(lengths)


def _lengths(texts: tuple[str, ...], room: int) -> tuple[int, ...]:
    """The lengths of the packed texts, each unpacked to see that it is whole."""
    lengths: list[int] = []
    for text in texts:
        lengths.append(len(unpacked(text)[0]))
        if sum(lengths) > room:
            raise ValueError("more text than is believable")
    return tuple(lengths)


def _check_place(exported: ExportedMark, lengths: tuple[int, ...]) -> None:
    if lengths and exported.mark.span is not None and exported.mark.span.end > lengths[0]:
        raise ValueError("a mark outside of its text")
    if exported.version is None or exported.made is None:
        return
    if exported.version >= len(lengths) or exported.made.end > lengths[exported.version]:
        raise ValueError("a mark made outside of its text")


def _annotation_or_values(values: dict[str, Any]) -> object:
    """Annotations become marks while the file is read, so that a large file takes little memory."""
    return _annotation(values) if values.get("type") == "Annotation" else values


def _annotation(values: dict[str, Any]) -> _Annotation:
    own = values.get("lontar:mark")
    if not isinstance(own, dict):
        raise _ForeignError
    made = own.get("made")
    version, start, end = _of(list, made) if made is not None else (None, None, None)
    exported = ExportedMark(
        _mark(values, own),
        version=None if made is None else _position(version),
        made=None if made is None else _span(start, end),
    )
    return _Annotation(exported.mark.article_id, exported)


def _mark(values: dict[str, Any], own: dict[str, Any]) -> Mark:
    bodies = [_of(dict, body) for body in _of(list, values.get("body"))]
    notes = [_of(str, body.get("value")) for body in bodies if body.get("purpose") == "commenting"]
    tags = tuple(_of(str, body.get("value")) for body in bodies if body.get("purpose") == "tagging")
    selectors = [_of(dict, each) for each in _of(list, _of(dict, values.get("target")).get("selector"))]
    common: dict[str, Any] = {
        "id": _id(unquote(_of(str, values.get("id")).removeprefix(MARK_IDS))),
        "article_id": _id(own.get("article")),
        "quote": _quote(selectors),
        "span": _place(selectors),
        "note": "".join(notes),
        "created": _number(own.get("created")),
        "changed": _number(own.get("changed")),
        "tags": tags,
        "path": tuple(_of(str, part) for part in _of(list, own.get("path"))),
        "found": Found(_of(str, own.get("found"))),
    }
    if values.get("motivation") == "bookmarking":
        return Bookmark(**common)
    return Highlight(**common, colour=Colour(_of(str, own.get("colour"))))


def _quote(selectors: list[dict[str, Any]]) -> Quote:
    for each in selectors:
        if each.get("type") == "TextQuoteSelector":
            return Quote(*(_of(str, each.get(part)) for part in ("exact", "prefix", "suffix")))
    raise ValueError("a mark without its words")


def _place(selectors: list[dict[str, Any]]) -> Span | None:
    for each in selectors:
        if each.get("type") == "TextPositionSelector":
            return _span(each.get("start"), each.get("end"))
    return None


def _span(start: object, end: object) -> Span:
    span = Span(_position(start), _position(end))
    if span.start > span.end:
        raise ValueError("no range")
    return span


def _position(value: object) -> int:
    position = _of(int, value)
    if not 0 <= position <= SIZE_LIMIT:
        raise ValueError("no position")
    return position
