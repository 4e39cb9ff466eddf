"""The passages of a PDF become pieces: their lines joined, headings and items told apart, notes after their passage."""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.files.contents import Piece, list_item, shifted
from reader.files.docx_rows import row_pieces
from reader.files.line_patterns import label_length
from reader.files.list_levels import ListLevels
from reader.files.pdf_headings import HEADING_LIMIT, Headings, title_end
from reader.files.pdf_hyphens import ends_in_hyphen, joined
from reader.files.pdf_lines import Line
from reader.files.pdf_notes import parted
from reader.files.pdf_outline import Outline
from reader.files.pdf_paragraphs import Measures, begins_anew
from reader.files.pdf_words import HYPHEN
from reader.model.article import BlockKind, Inline

Passage = list[Line]

_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_FIRST = 16
"""Passages at the beginning among which the title is looked for."""
_KNOWN_LIMIT = 500_000
"""Most words that are remembered of a document."""


class Passages:
    """Makes the pieces of one document, page by page."""

    def __init__(self, measures: Measures, outline: Outline | None = None) -> None:
        """`measures` are what has been learned of the document, and may still be added to; `outline` its bookmarks."""
        self._measures = measures
        self._outline = outline or Outline()
        self._headings = Headings()
        self._levels = ListLevels()
        self._known: set[str] = set()
        self._above: Passage = []

    def learn(self, lines: Sequence[Line]) -> None:
        """Take a page's lines into account before their turn comes."""
        self._measures.learn(lines)
        if len(self._known) < _KNOWN_LIMIT:
            for before, line in zip((None, *lines), lines, strict=False):
                words = _WORD.findall(line.text.casefold())
                start = 1 if before and ends_in_hyphen(before.text) else 0
                self._known.update(words[start : -1 if ends_in_hyphen(line.text) else None])

    def pieces(self, pages: Iterable[Sequence[Line]]) -> Iterator[Piece]:
        """The pieces of the pages; the title, which is looked for among the first passages, has level 1."""
        beginning: list[Passage] = []
        begun = False
        for passage in self._flowing(pages):
            if begun:
                yield from self._made(passage)
                continue
            beginning.append(passage)
            if len(beginning) >= _FIRST:
                begun = True
                yield from self._beginning(beginning)
        if not begun:
            yield from self._beginning(beginning)

    def _flowing(self, pages: Iterable[Sequence[Line]]) -> Iterator[Passage]:
        """The passages in order, each page's notes after the passage that reaches beyond its end."""
        passage: Passage = []
        notes: list[Passage] = []
        for lines in pages:
            text, below = parted(lines, self._measures.body_size)
            for line in text:
                if passage and begins_anew(passage, line, self._measures):
                    yield passage
                    passage = []
                    yield from notes
                    notes = []
                passage.append(line)
            notes += below
        if passage:
            yield passage
        yield from notes

    def _beginning(self, passages: Sequence[Passage]) -> Iterator[Piece]:
        size = self._measures.body_size
        start, end = title_end(passages, size)
        if end:
            self._headings.title_size = passages[start][0].size
        for passage in (*passages[:start], *passages[end:]):
            self._headings.learn(passage, size)
        for passage in passages[:start]:
            yield from self._made(passage, may_be_heading=False)
        if end:
            self._above = passages[end - 1]
            text, inlines = self._joined([line for passage in passages[start:end] for line in passage])
            yield Piece(BlockKind.HEADING, text, 1, 0, inlines)
        for passage in passages[end:]:
            yield from self._made(passage)

    def _made(self, passage: Passage, may_be_heading: bool = True) -> Iterator[Piece]:
        above, self._above = self._above, passage
        first = passage[0]
        if first.text.startswith("[") and (note := _note_label(first.text)):
            text, inlines = self._joined(passage)
            yield Piece(BlockKind.LIST_ITEM, text, 1, note, inlines)
            self._above = above
            return
        if first.cells:
            yield from row_pieces([[Piece(BlockKind.PARAGRAPH, cell)] for cell in first.cells])
            return
        text, inlines = self._joined(passage)
        level = self._level(passage, above, text) if may_be_heading else 0
        label = label_length(text)
        indent = max(0, round(2 * (first.x0 - first.left) / first.size))
        if level:
            self._levels.end()
            yield Piece(BlockKind.HEADING, text, level, 0, inlines)
        elif label:
            body = shifted([i for i in inlines if i.span.start >= label], -label)
            yield list_item(text[label:], body, text[:label], self._levels.level(text[:label], indent))
        else:
            if not self._levels.is_inside(indent):
                self._levels.end()
            yield Piece(BlockKind.PARAGRAPH, text, 0, 0, inlines)

    def _level(self, passage: Passage, above: Passage, text: str) -> int:
        level = self._headings.level(passage, above, self._measures.body_size)
        return level or (self._outline.level(text, passage[0].page) if len(text) <= HEADING_LIMIT else 0)

    def _joined(self, passage: Sequence[Line]) -> tuple[str, tuple[Inline, ...]]:
        text = ""
        inlines: list[Inline] = []
        for line in passage:
            text = joined(text, line.text, self._known)
            inlines += shifted(line.inlines, len(text) - len(line.text))
        if text.endswith(HYPHEN):
            text = text[:-1] + "-"
        return text, _merged(inlines)


def _note_label(text: str) -> int:
    match = re.match(r"\[(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\] (?=\S)", text)
    return match.end() if match else 0


def _merged(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """The runs, those that go on in the next line as one."""
    found: list[Inline] = []
    for inline in inlines:
        last = next((i for i in reversed(found) if i.style is inline.style), None)
        if last and 0 <= inline.span.start - last.span.end <= 1:
            found[found.index(last)] = type(last)(type(last.span)(last.span.start, inline.span.end), last.style)
        else:
            found.append(inline)
    return tuple(sorted(found, key=lambda inline: (inline.span.start, inline.span.end)))
