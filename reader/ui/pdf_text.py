"""An article with its marks and terms, and a glossary, as the paragraphs of a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFontMetricsF

from reader.model.article import Article, BlockKind, InlineStyle, Span
from reader.model.bookmark import Bookmark, Highlight, Mark, Markings
from reader.model.glossary_sheet import GlossarySheet, SheetTerm, SheetWords
from reader.model.term import TermMatch
from reader.ui.page_pieces import PagePieces, Piece
from reader.ui.pdf_paragraph import UNITS, Aside, Paragraph, Run, characters_of, code_font, print_font
from reader.ui.text_positions import units
from reader.ui.theme import Theme

_SIZE, _LEADING = 10.4, 15.4  # points
_HEADINGS = {1: (19.0, 24.0), 2: (13.0, 17.5), 3: (11.2, 16.0)}
_AFTER_CODE = 8.0  # points
_LONG_TITLE, _LONG_HEADING = 90, (15.0, 19.5)  # code points, and points
_LONGEST_NOTE = 420  # code points of a note that stand beside its line; the whole of a longer one stands at the end
_ACCENT = QColor("#7a4a12")


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed: a text, the places of its terms in reading order, and what the reader marked."""

    article: Article
    matches: Sequence[TermMatch]
    markings: Markings


def article_paragraphs(printed: Printed, theme: Theme) -> Iterator[Paragraph]:
    """The article, then the notes that are too long for the column or have lost their place."""
    article = printed.article
    pieces = PagePieces(article)
    matches, marks = printed.matches, _placed(printed.markings)
    whole = max(1, len(article.text))
    first_match = first_mark = 0
    code = False
    near: list[Mark] = []  # those that begin before the end of the piece and have not ended before it
    later: list[tuple[int, Mark]] = []
    for number in range(len(pieces)):
        piece = pieces[number]
        text = article.text_of(piece.span)
        asides: list[Aside] = []
        while first_match < len(matches) and matches[first_match].span.start < piece.span.end:
            match = matches[first_match]
            first_match += 1
            if match.span.start >= piece.span.start and not _needs_none(match):
                asides.append(_gloss(match, text, piece.span.start))
        while first_mark < len(marks) and _start(marks[first_mark]) < piece.span.end:
            near.append(marks[first_mark])
            first_mark += 1
        near = [mark for mark in near if mark.span is not None and mark.span.end > piece.span.start]
        here = [mark for mark in near if mark.span is not None and mark.span.overlaps(piece.span)]
        painted = []
        for mark in here:
            assert mark.span is not None
            start, end = (_unit(text, place - piece.span.start) for place in (mark.span.start, mark.span.end))
            if isinstance(mark, Highlight):
                painted.append((start, end, theme.colour(f"highlight-{mark.colour}")))
            if mark.span.start >= piece.span.start and (words := _note_words(mark, later)):
                asides.append(Aside(start, end, "", "", words, _bar(mark, theme), isinstance(mark, Bookmark)))
        asides.sort(key=lambda aside: aside.start)
        form = _form(piece, text)
        if code and piece.block.kind is not BlockKind.CODE:
            form = replace(form, before=max(form.before, _AFTER_CODE))
        code = piece.block.kind is BlockKind.CODE
        yield replace(form, painted=painted, asides=asides, done=0.98 * piece.span.end / whole)
    every: list[Mark] = [*printed.markings.highlights, *printed.markings.bookmarks]
    later += [(0, mark) for mark in every if mark.span is None]
    if later:
        yield from _notes_at_end(later)


def sheet_paragraphs(sheet: GlossarySheet, words: SheetWords) -> Iterator[Paragraph]:
    """The glossary as a list: each term with its translations, its explanation, and where it first stands."""
    size, leading = _HEADINGS[1]
    yield Paragraph(words.title, print_font(size, bold=True), leading, after=2, keep=True)
    yield Paragraph(sheet.title, print_font(_SIZE, italic=True), _LEADING, after=16, keep=True)
    if not sheet.terms:
        yield Paragraph(words.no_terms, print_font(_SIZE), _LEADING)
    for number, row in enumerate(sheet.terms, start=1):
        done = 0.98 * number / len(sheet.terms)
        head = f"{row.term.headword}   {'; '.join(row.term.english)}"
        runs = [Run(0, units(row.term.headword), characters_of(print_font(_SIZE, bold=True)))]
        form = Paragraph(head, print_font(_SIZE), _LEADING, left=14, hang=14, whole=True, runs=runs, done=done)
        meaning = row.term.meaning
        yield replace(form, tail=place_words(row, words), keep=bool(meaning), after=0.0 if meaning else 7.0)
        if meaning:
            yield Paragraph(meaning, print_font(9.2), 13.2, left=14, after=7, whole=True, done=done)


def place_words(row: SheetTerm, words: SheetWords) -> str:
    """How often a term stands in the text, where first, and how well it should be known."""
    times = _tr("%n time(s)", row.count)
    level = words.levels[min(max(row.term.level, 1), 3) - 1]
    place = " › ".join(row.place)
    return "  ·  ".join(part for part in (times, place, level) if part)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("PdfText", words, None, count)


def _placed(markings: Markings) -> list[Mark]:
    marks: list[Mark] = [*markings.highlights, *markings.bookmarks]
    return sorted((mark for mark in marks if mark.span is not None), key=lambda mark: mark.span or Span(0, 0))


def _start(mark: Mark) -> int:
    return mark.span.start if mark.span is not None else 0


def _unit(text: str, place: int) -> int:
    return units(text[: max(0, place)])


def _needs_none(match: TermMatch) -> bool:
    """Whether the word is the same in both languages, as bitcoin is."""
    return match.term.headword.casefold() in (english.casefold() for english in match.term.english[:1])


def _gloss(match: TermMatch, text: str, start: int) -> Aside:
    begin = _unit(text, match.span.start - start)
    end = _unit(text, match.span.end - start)
    english = match.term.english[0] if match.term.english else match.term.meaning
    return Aside(begin, end, match.term.id, match.term.headword, english)


def _bar(mark: Mark, theme: Theme) -> QColor:
    return theme.colour(f"edge-{mark.colour}") if isinstance(mark, Highlight) else _ACCENT


def _note_words(mark: Mark, later: list[tuple[int, Mark]]) -> str:
    tags = "  ".join(f"#{tag}" for tag in mark.tags)
    note = " ".join(mark.note.split())
    if len(note) > _LONGEST_NOTE:
        later.append((len(later) + 1, mark))
        note = (
            _tr("%1… (whole: note %2 at the end)")
            .replace("%2", str(len(later)))
            .replace("%1", note[:_LONGEST_NOTE].rsplit(" ", 1)[0])
        )
    words = "  ".join(part for part in (note, tags) if part)
    if isinstance(mark, Bookmark):
        return f"{_tr('Bookmark')}: {words}" if words else _tr("Bookmark")
    return words


def _notes_at_end(later: list[tuple[int, Mark]]) -> Iterator[Paragraph]:
    size, leading = _HEADINGS[2]
    yield Paragraph(_tr("Notes"), print_font(size, bold=True), leading, before=26, after=8, keep=True)
    for number, mark in later:
        quote = " ".join(mark.quote.exact.split())
        quote = f"“{quote[:160]}…”" if len(quote) > 160 else f"“{quote}”"
        head = f"{number}  {quote}" if number else quote
        if not number:
            head += "  " + _tr("(not found in the text as it is now)")
        yield Paragraph(head, print_font(9, italic=True), 13, keep=bool(mark.note), after=2, done=0.99)
        for line in mark.note.splitlines():
            for start in range(0, len(line), 8000):
                yield Paragraph(line[start : start + 8000], print_font(9.6), 14, after=4, done=0.99)


def _form(piece: Piece, text: str) -> Paragraph:
    """The paragraph of a piece without what is beside it."""
    block = piece.block
    runs = [_run(inline.style, inline.span, piece, text) for inline in block.inlines]
    if block.kind is BlockKind.HEADING:
        size, leading = _heading(piece)
        before, after = (0.0, 20.0) if block.level == 1 else (14.0, 5.0)
        font = print_font(size, bold=True)
        return Paragraph(text, font, leading, before=before, after=after, keep=True, whole=True, runs=runs)
    if block.kind is BlockKind.CODE:
        return Paragraph(text, code_font(8.4), 12.2, left=12)
    leads = piece.last and text.endswith(":")  # to a list or a quotation
    if block.kind is BlockKind.LIST_ITEM:
        label = text[: block.label] if piece.first else ""
        hang = QFontMetricsF(print_font(_SIZE)).horizontalAdvance(label) / UNITS
        left = 13.0 * (max(1, block.level) - 1) + 4 + hang
        return Paragraph(text, print_font(_SIZE), _LEADING, left=left, hang=hang, after=4, runs=runs, keep=leads)
    if block.kind is BlockKind.QUOTE:
        left = 16.0 * max(1, block.level)
        return Paragraph(text, print_font(_SIZE, italic=True), _LEADING, left=left, right=9, after=8, runs=runs)
    return Paragraph(text, print_font(_SIZE), _LEADING, after=8 if piece.last else 0, runs=runs, keep=leads)


def _heading(piece: Piece) -> tuple[float, float]:
    """The size and leading of a heading; a long title is smaller."""
    if piece.block.level == 1 and len(piece.span) > _LONG_TITLE:
        return _LONG_HEADING
    return _HEADINGS.get(piece.block.level, (_SIZE, _LEADING))


def _run(style: InlineStyle, span: Span, piece: Piece, text: str) -> Run:
    start, end = (min(max(0, place - piece.span.start), len(text)) for place in (span.start, span.end))
    size = _heading(piece)[0] if piece.block.kind is BlockKind.HEADING else _SIZE
    heading, quote = piece.block.kind is BlockKind.HEADING, piece.block.kind is BlockKind.QUOTE
    if style is InlineStyle.CODE:
        form = characters_of(code_font(size * 0.85))
    elif style is InlineStyle.LINK:
        form = characters_of(None, _ACCENT)
    else:
        strong, emphasis = style is InlineStyle.STRONG, style is InlineStyle.EMPHASIS
        form = characters_of(print_font(size, bold=heading or strong, italic=emphasis is not quote))
    return Run(units(text[:start]), units(text[:end]), form)
