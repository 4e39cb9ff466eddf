"""An article of whose text nothing is known but what was marked in it and the words beside."""

import re
from dataclasses import dataclass, replace

from reader.files.decoding import harmless
from reader.language.anchoring import CONTEXT
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Found, Mark
from reader.model.exported import ExportedMark, ImportedArticle

_TORN_FIRST, _TORN_LAST = re.compile(r"\w\S*\s+"), re.compile(r"\s+\S*\w$")
"""What may be the end of a word at the beginning of what stands before a mark, or the beginning of one at the end."""


@dataclass(slots=True)
class _Fragment:
    """A part of the unknown text, from the code point `start` of it on, and the marks in it."""

    start: int
    text: str
    marks: list[ExportedMark]


def of_passages(imported: ImportedArticle) -> tuple[Article, tuple[ExportedMark, ...]]:
    """The article, a paragraph for every line that is known, in order, and the marks where they stand in it.

    Marks whose words lie beside or over each other share a paragraph. The marks keep what they quote.
    """
    known = [exported for exported in imported.marks if _is_placed(exported.mark)]
    loose = [exported for exported in imported.marks if not _is_placed(exported.mark)]
    parts: list[str] = []
    placed: list[ExportedMark] = []
    place = 0
    for fragment in [*_fragments(known), *(_Fragment(0, _clean(each.mark), [each]) for each in loose)]:
        placed += [_moved(each, place - fragment.start) for each in fragment.marks]
        if fragment.text.strip():
            parts.append(fragment.text)
            place += len(fragment.text) + 2
    kept = imported.kept
    text = "\n\n".join(parts)
    article = Article(kept.id, kept.title, text, _blocks(text), kept.source, imported.language)
    return article, tuple(placed)


def _is_placed(mark: Mark) -> bool:
    """Whether the mark's place agrees with the words it quotes, and these are such as a text holds."""
    quote = mark.quote
    words = quote.before + quote.exact + quote.after
    fits = mark.span is not None and len(mark.span) == len(quote.exact) > 0 and mark.span.start >= len(quote.before)
    return fits and harmless(words) == words and bool(quote.exact.strip())


def _fragments(marks: list[ExportedMark]) -> list[_Fragment]:
    fragments: list[_Fragment] = []
    for exported in sorted(marks, key=_beginning):
        quote, start = exported.mark.quote, _beginning(exported)
        words = quote.before + quote.exact + quote.after
        last = fragments[-1] if fragments else None
        overlap = last.start + len(last.text) - start if last is not None else -1
        if last is not None and overlap >= 0 and last.text[start - last.start :][: len(words)] == words[:overlap]:
            last.text += words[overlap:]
            last.marks.append(exported)
        else:
            fragments.append(_Fragment(start, words, [exported]))
    return [_without_torn_words(fragment) for fragment in fragments]


def _without_torn_words(fragment: _Fragment) -> _Fragment:
    """The fragment without the parts of words at its ends: beside a mark letters are kept, however words end."""
    before = fragment.marks[0].mark.quote.before
    after = max(fragment.marks, key=_end).mark.quote.after
    torn = _TORN_FIRST.match(before) if len(before) == CONTEXT else None
    cut = torn.end() if torn else 0
    torn = _TORN_LAST.search(after) if len(after) == CONTEXT else None
    end = len(fragment.text) - (len(after) - torn.start() if torn else 0)
    return _Fragment(fragment.start + cut, fragment.text[cut:end], fragment.marks)


def _end(exported: ExportedMark) -> int:
    span = exported.mark.span
    return span.end + len(exported.mark.quote.after) if span is not None else 0


def _beginning(exported: ExportedMark) -> int:
    span = exported.mark.span
    return span.start - len(exported.mark.quote.before) if span is not None else 0


def _clean(mark: Mark) -> str:
    return " ".join(harmless(mark.quote.exact).split())


def _moved(exported: ExportedMark, by: int) -> ExportedMark:
    """The mark where its words stand now; one that was loose covers all of its own paragraph."""
    mark = exported.mark
    if _is_placed(mark) and mark.span is not None:
        span: Span | None = Span(mark.span.start + by, mark.span.end + by)
    else:
        words = _clean(mark)
        span = Span(by, by + len(words)) if words else None
    found = Found.SAME if span is not None else Found.LOST
    return ExportedMark(replace(mark, span=span, found=found))


def _blocks(text: str) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            begin = start + line.index(words[0])
            blocks.append(Block(BlockKind.PARAGRAPH, Span(begin, begin + len(words))))
        start += len(line) + 1
    return tuple(blocks)
