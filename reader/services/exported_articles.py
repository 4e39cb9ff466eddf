"""The library's articles with their marks as a file is to hold them: of one article, or of all, one at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reader.errors import LibraryProblem
from reader.model.article import Article
from reader.model.bookmark import KeptArticle, Mark, Markings, Place
from reader.model.exported import ExportedArticle, ExportedMark
from reader.model.term import Term, TermMatch
from reader.services.carrying import Carrying
from reader.services.export_context import in_sections, in_sentences
from reader.services.export_kinds import ExportKind
from reader.services.mark_writer import Owner
from reader.storage.library_store import LibraryStore

FindTerms = Callable[[Article], Sequence[TermMatch]]

_WITH_SENTENCES = frozenset({ExportKind.HTML, ExportKind.CSV, ExportKind.ANKI})


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the library holds of an article: its marks where they were made, and where they stand now if that is known.

    `earlier` are its earlier texts with the marks made in them; a text is None where it is damaged.
    """

    kept: KeptArticle
    article: Article | None
    marks: tuple[Mark, ...]
    earlier: tuple[tuple[Article | None, frozenset[str]], ...]
    places: dict[str, Place]


def marked_articles(
    owner: Owner,
    kind: ExportKind,
    *,
    article_id: str = "",
    shown_marks: Markings | None = None,
    find_terms: FindTerms | None = None,
) -> Iterator[ExportedArticle]:
    """The articles of the library with their marks, as a file of this kind needs them, one at a time.

    Only the article with `article_id` where it is given; its `shown_marks` are those that the reader sees, saved or
    not. Articles without marks are left out of all, unless their texts are to go along. `find_terms` finds what
    stands on the cards for Anki. Raises LibraryProblem when the library cannot be read.
    """
    with_texts = kind is ExportKind.ANNOTATIONS
    articles = owner.ask(lambda store: store.articles())
    for kept in articles:
        if article_id and kept.id != article_id:
            continue
        stored = _placed(owner.ask(partial(_stored, kept=kept)))
        if article_id and shown_marks is not None:
            stored = _with_shown(stored, shown_marks)
        if stored.marks or with_texts or article_id:
            exported = _exported(stored, kind)
            yield _with_terms(exported, stored.article, find_terms) if kind is ExportKind.ANKI else exported


def _stored(store: LibraryStore, kept: KeptArticle) -> _Stored:
    marks = store.markings(kept.id)
    try:
        article = store.article(kept.id)
    except LibraryProblem:  # its text is damaged: what the reader wrote still goes out
        article = None
    return _Stored(
        kept,
        article,
        (*marks.highlights, *marks.bookmarks),
        store.made_in(kept.id),
        dict(store.places(kept.id, article.text)) if article is not None else {},
    )


def _placed(stored: _Stored) -> _Stored:
    """With the places that have still to be found in the present text."""
    if stored.article is None:
        return stored
    made_in = {mark_id: text for text, ids in stored.earlier for mark_id in ids}
    unknown = tuple(
        (mark, made_in.get(mark.id))
        for mark in stored.marks
        if (mark.id in made_in or mark.span is None) and mark.id not in stored.places
    )
    found = Carrying(stored.article, unknown).places() if unknown else {}
    return replace(stored, places={**stored.places, **found})


def _with_shown(stored: _Stored, shown_marks: Markings) -> _Stored:
    """The marks that the reader sees, where the reader sees them, each still known by the text it was made in."""
    made = {mark.id: mark for mark in stored.marks}
    seen: tuple[Mark, ...] = (*shown_marks.highlights, *shown_marks.bookmarks)
    places = {mark.id: Place(mark.span, mark.found) for mark in seen}
    marks = tuple(_as_made(mark, made.get(mark.id, mark)) for mark in seen)
    return replace(stored, marks=marks, places=places)


def _as_made(seen: Mark, made: Mark) -> Mark:
    return replace(seen, span=made.span, path=made.path)


def _exported(stored: _Stored, kind: ExportKind) -> ExportedArticle:
    article = stored.article
    with_texts = kind is ExportKind.ANNOTATIONS
    standing = {mark.id for mark in stored.marks}
    earlier = [(text, ids) for text, ids in stored.earlier if text is not None and ids & standing] if with_texts else []
    version = {mark_id: number for number, (_, ids) in enumerate(earlier, start=1) for mark_id in ids}
    marks = [_mark(stored, mark, version.get(mark.id)) for mark in stored.marks]
    if article is not None:
        marks = in_sections(article, marks)
        if kind in _WITH_SENTENCES:
            marks = in_sentences(article, marks)
    texts = (article, *(text for text, _ in earlier if text is not None)) if with_texts and article is not None else ()
    language = article.language if article is not None else ""
    return ExportedArticle(stored.kept, tuple(sorted(marks, key=_order)), language, texts)


def _mark(stored: _Stored, mark: Mark, version: int | None) -> ExportedMark:
    place = stored.places.get(mark.id) or Place(mark.span, mark.found)
    made = mark.span if version is not None else None
    standing = replace(mark, span=place.span, found=place.found)
    elsewhere = any(mark.id in ids for _, ids in stored.earlier) and place.span is not None
    path = () if elsewhere else mark.path
    return ExportedMark(standing, place=path, version=version if made is not None else None, made=made)


def _order(exported: ExportedMark) -> tuple[bool, int, int, float, str]:
    span = exported.mark.span
    place = (span.start, span.end) if span is not None else (0, 0)
    return span is None, *place, exported.mark.created, exported.mark.id


def _with_terms(exported: ExportedArticle, article: Article | None, find_terms: FindTerms | None) -> ExportedArticle:
    if article is None or find_terms is None or not exported.marks:
        return exported
    matches = find_terms(article)
    return replace(exported, marks=tuple(replace(each, terms=_terms_in(each.mark, matches)) for each in exported.marks))


def _terms_in(mark: Mark, matches: Sequence[TermMatch]) -> tuple[Term, ...]:
    """The terms that stand whole in the mark's passage, each once."""
    span = mark.span
    if span is None:
        return ()
    inside = (match.term for match in matches if span.start <= match.span.start and match.span.end <= span.end)
    return tuple({term.id: term for term in inside}.values())
