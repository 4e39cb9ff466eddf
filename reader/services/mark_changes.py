"""From what the reader wants done with marks to the act that does it; None where nothing would change."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.language.anchoring import quote
from reader.model.article import Span
from reader.model.bookmark import Colour, Found, Highlight, Mark
from reader.services.mark_acts import Act, ActName, Change
from reader.services.marked_article import MarkedArticle
from reader.services.passages import trimmed


def changing(
    marked: MarkedArticle, mark_ids: Iterable[str], name: ActName, changed: Callable[[Mark], Mark], now: float
) -> Act | None:
    """The act that changes what the reader wrote to marks; unknown ones are left alone."""
    marks = [mark for mark_id in mark_ids if (mark := marked.standing.get(mark_id)) is not None]
    pairs = [(mark, after) for mark in marks if (after := changed(mark)) != mark]
    return Act(name, tuple(Change(mark, replace(after, changed=now)) for mark, after in pairs)) if pairs else None


def making_anew(
    marked: MarkedArticle, mark_id: str, span: Span, name: ActName, path: tuple[str, ...], now: float
) -> Act | None:
    """The act that gives a mark another place in the present text, where its words are quoted anew."""
    text = marked.article.text
    mark, passage = marked.standing.get(mark_id), trimmed(text, span)
    if mark is None or passage is None:
        return None
    made_in = marked.made_in(mark_id)
    if passage == mark.span and made_in.text == text:
        return None
    words = quote(text, passage)
    after = replace(mark, span=passage, quote=words, path=path, found=Found.SAME, changed=now)
    return Act(name, (Change(mark, after, made_in, marked.article),))


def removing_bookmarks(marked: MarkedArticle, line: Span) -> Act | None:
    """The act that takes away the bookmarks that begin in a line."""
    there = [mark.id for mark in marked.markings().bookmarks if mark.span and line.contains(mark.span.start)]
    removed = tuple(Change(marked.standing[mark_id], None) for mark_id in there)
    return Act(ActName.REMOVE_BOOKMARK, removed) if removed else None


def written(mark: Mark, note: str) -> Mark:
    """A mark with another note."""
    return replace(mark, note=note)


def coloured(mark: Mark, colour: Colour) -> Mark:
    """A highlight in another colour; a bookmark has none."""
    return replace(mark, colour=colour) if isinstance(mark, Highlight) else mark


def tagged(mark: Mark, tags: tuple[str, ...]) -> Mark:
    """A mark with these tags and no others."""
    return replace(mark, tags=tags)
