"""Marks as a W3C Web Annotation collection that loses nothing: what the standard has no word for stands beside it."""

import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from reader.files.export.moments import moment
from reader.files.packed_text import packed
from reader.model.bookmark import Highlight
from reader.model.exported import ExportedArticle, ExportedMark, ExportWords, ReadersOwn
from reader.model.own_word import OwnWord

FORMAT = 1
"""The version of what stands under `lontar:`; a reader of this file refuses a later one."""

MARK_IDS = "urn:x-lontar:mark:"
"""What comes before the percent-encoded id of a mark in the id of its annotation."""

_CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "lontar": "urn:x-lontar:",
        "lontar:format": {"@type": "@json"},
        "lontar:mark": {"@type": "@json"},
        "lontar:articles": {"@type": "@json"},
        "lontar:words": {"@type": "@json"},
        "lontar:colours": {"@type": "@json"},
    },
]
_IN_MEMORY = 4_000_000
"""Bytes of articles that wait in memory until the annotations are written; more wait in a temporary file."""


def pieces(articles: Iterable[ExportedArticle], words: ExportWords, own: ReadersOwn | None = None) -> Iterator[str]:
    """The file in pieces, an annotation a line, an article a line after them, an own word a line after those.

    The data model is that of https://www.w3.org/TR/annotation-model/: an AnnotationCollection with one page; positions
    are code points. Texts are carried where the articles have them.
    """
    head = {"@context": _CONTEXT, "type": "AnnotationCollection", "label": words.title, "lontar:format": FORMAT}
    yield _json(head)[:-1] + ',\n"first": {"type": "AnnotationPage", "startIndex": 0, "items": ['
    total = 0
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="replace") as later:
        for number, article in enumerate(articles):
            for exported in article.marks:
                yield (",\n" if total else "\n") + _json(annotation(article, exported))
                total += 1
            later.write((",\n" if number else "\n") + _json(_article(article)))
        yield f'\n]}},\n"total": {total},\n"lontar:articles": ['
        later.seek(0)
        yield from later
    yield "\n]" + "".join(_own_pieces(own or ReadersOwn())) + "}\n"


def annotation(article: ExportedArticle, exported: ExportedMark) -> dict[str, Any]:
    """One mark as an Annotation."""
    mark = exported.mark
    values: dict[str, Any] = {"id": MARK_IDS + quote(mark.id, safe=""), "type": "Annotation"}
    values["motivation"] = "highlighting" if isinstance(mark, Highlight) else "bookmarking"
    values |= {"created": moment(mark.created)} if moment(mark.created) else {}
    values |= {"modified": moment(mark.changed)} if moment(mark.changed) else {}
    bodies = [_body("commenting", mark.note) | {"format": "text/markdown"}] if mark.note else []
    values["body"] = bodies + [_body("tagging", tag) for tag in mark.tags]
    selectors: list[dict[str, Any]] = []
    if mark.span is not None:
        selectors.append({"type": "TextPositionSelector", "start": mark.span.start, "end": mark.span.end})
    around = {"exact": mark.quote.exact, "prefix": mark.quote.before, "suffix": mark.quote.after}
    selectors.append({"type": "TextQuoteSelector", **around})
    values["target"] = {"source": _address(article.kept.source, article.kept.id), "selector": selectors}
    values["lontar:mark"] = _own(article, exported)
    return values


def _own(article: ExportedArticle, exported: ExportedMark) -> dict[str, Any]:
    mark = exported.mark
    own: dict[str, Any] = {"article": article.kept.id, "created": mark.created, "changed": mark.changed}
    # Without the text in which it was made, a mark counts as made where it stands now.
    path = mark.path if exported.made is not None else exported.place or mark.path
    own |= {"path": list(path), "found": mark.found.value}
    if isinstance(mark, Highlight):
        own["colour"] = mark.colour.value
    if exported.version is not None and exported.made is not None:
        own["made"] = [exported.version, exported.made.start, exported.made.end]
    return own


def _own_pieces(own: ReadersOwn) -> Iterator[str]:
    """What stands beside the marks; earlier versions of Lontar read past it."""
    if own.words:
        yield ',\n"lontar:words": [\n' + ",\n".join(_json(_word(word)) for word in own.words) + "\n]"
    if own.colours:
        yield ',\n"lontar:colours": ' + _json({colour.value: name for colour, name in own.colours.items()})


def _word(word: OwnWord) -> dict[str, Any]:
    values: dict[str, Any] = {"id": word.id, "headword": word.headword, "english": list(word.english)}
    values |= {"meaning": word.meaning, "example": word.example, "source": word.source}
    return values | {"created": word.created, "changed": word.changed}


def _article(article: ExportedArticle) -> dict[str, Any]:
    kept = article.kept
    values: dict[str, Any] = {"id": kept.id, "title": kept.title, "source": kept.source, "language": article.language}
    values |= {"position": kept.position, "opened": kept.opened}
    if article.texts:
        values["texts"] = [packed(text) for text in article.texts]
    return values


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _address(source: str, article_id: str) -> str:
    """The IRI of what was read: a file's, `sample:` or `pasted:` as they are, else one made of the article's id."""
    if source.startswith(("sample:", "pasted:")):
        return quote(source, safe=":")
    if PurePath(source).is_absolute():
        return PurePath(source).as_uri()
    return "urn:x-lontar:article:" + quote(article_id, safe="")


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, allow_nan=False)
