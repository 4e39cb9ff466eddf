"""A Word document (.docx and its kin) becomes blocks, with the numbers that Word would show before its paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import IO

from reader.files.contents import Flow, Piece, language_code, list_item
from reader.files.docx_body import body_pieces
from reader.files.docx_notes import DocxNotes
from reader.files.docx_numbering import Numbering
from reader.files.docx_paragraphs import Paragraphs
from reader.files.docx_runs import Runs
from reader.files.docx_styles import BODY_TEXT, Styles
from reader.files.docx_xml import DocxPackage, docx_package, relations_of
from reader.files.html_blocks import passages
from reader.files.line_patterns import is_in_capitals, statute_heading
from reader.files.zip_reader import ZipReader
from reader.model.article import BlockKind

_TOP = 60
"""Passages at the beginning among which the title is looked for."""
_TITLE_LINES = 8
"""Most lines in capitals at the beginning that make one title together."""
_TITLE_LIMIT = 300
"""Longest such title, in code points."""
_MENTION = re.compile(
    rb"<\w+:(?:pStyle\s+\w+:val=\"(?P<style>[^\"]{0,100})\""
    rb"|outlineLvl\s+\w+:val=\"(?P<outline>0)\"|lang\s[^<>]{0,100}?\w+:val=\"(?P<language>[^\"]{0,20})\")"
)
_OVERLAP = 300
"""Bytes of a piece that are looked at again with the next."""
_NO_TITLE = re.compile(
    r"microsoft word\b.*|word document|document ?\d*|dokumen ?\d*|untitled.*|tanpa judul", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Survey:
    """What a first look at the document counts: paragraphs by their style, first-level outlines, languages of runs."""

    styles: Counter[str]
    outlines: int
    languages: Counter[str]


def read(file: IO[bytes], name: str) -> Flow:
    """The document in an open file; `name` is the file's name as it is shown.

    Tracked changes are taken as accepted, fields as they were last shown; tables are lines, text boxes follow their
    paragraph, notes stand at the end with the marks that stand in the text. Comments, heads and feet of pages, hidden
    text and tables of contents are left out. Macros are never looked at.
    Raises FileProblem where the file is no Word document, damaged or locked; damage further on while pieces are taken.
    """
    archive = ZipReader(file, name)
    package = docx_package(archive, name)
    styles = Styles(package.part("styles"))
    survey = _survey(archive, package.main)
    pieces = _titled(_pieces(package, styles, _offset(styles, survey)), styled=_headings(styles, survey) > 0)
    top = list(islice(pieces, _TOP))
    return Flow(_title(top, package), chain(top, pieces), _language(styles, survey, package))


def _pieces(package: DocxPackage, styles: Styles, offset: int) -> Iterator[Piece]:
    notes = DocxNotes(package)
    numbering = Numbering(package.part("numbering"), styles.list_of)
    runs = Runs(styles, package.relations, notes.mark)
    paragraphs = Paragraphs(styles, numbering, runs, offset)
    yield from body_pieces(package.archive.chunks(package.main), paragraphs, package.name)
    for entry, mark, note in notes.notes():
        runs = Runs(styles, relations_of(package.archive, entry, package.name), notes.mark)
        label = f"{mark} "
        for paragraph in note.iter("{*}p"):
            runs.add(paragraph)
            for line in passages(runs.take(), joined=False):
                yield list_item(line.text, line.inlines, label, 1)
                label = ""


def _survey(archive: ZipReader, main: str) -> _Survey:
    survey = _Survey(Counter(), 0, Counter())
    outlines, before = 0, b""
    for chunk in archive.chunks(main):
        seen = before + chunk
        for match in _MENTION.finditer(seen):
            if match.end() <= len(before):
                continue
            if match["style"] is not None:
                survey.styles[match["style"].decode("utf-8", "replace")] += 1
            elif match["outline"]:
                outlines += 1
            else:
                survey.languages[language_code(match["language"].decode("utf-8", "replace"))] += 1
        before = seen[-_OVERLAP:]
    return replace(survey, outlines=outlines)


def _headings(styles: Styles, survey: _Survey) -> int:
    """How many paragraphs are set as headings of any level or as titles."""
    return survey.outlines + sum(n for style, n in survey.styles.items() if _rank(styles, style) < BODY_TEXT)


def _offset(styles: Styles, survey: _Survey) -> int:
    """1 where the first level has several headings, or a title above them; 0 where its only heading is the title."""
    first = sum(n for style, n in survey.styles.items() if _rank(styles, style) == 0)
    return 1 if first + survey.outlines > 1 else 0


def _rank(styles: Styles, style: str) -> int:
    """The outline level of a style, from 0; that of the title is 0, and a table of contents has none."""
    if styles.is_contents(style):
        return BODY_TEXT
    return 0 if styles.is_title(style) else styles.outline(style)


def _titled(pieces: Iterator[Piece], *, styled: bool) -> Iterator[Piece]:
    """The pieces, the lines in capitals at the beginning of a document without headings put together as its title."""
    lines: list[Piece] = []
    for piece in pieces:
        if not piece.text.strip():
            continue
        if not styled and len(lines) < _TITLE_LINES and _is_title_line(piece) and _length(lines) < _TITLE_LIMIT:
            lines.append(piece)
            continue
        if lines:
            yield Piece(BlockKind.HEADING, " ".join(line.text for line in lines), 1)
        yield piece
        break
    else:
        yield from lines
    yield from pieces


def _is_title_line(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING and is_in_capitals(piece.text) and not statute_heading(piece.text)


def _length(lines: list[Piece]) -> int:
    return sum(len(line.text) + 1 for line in lines)


def _title(top: list[Piece], package: DocxPackage) -> str:
    """The first heading of the first level, what the author filled in as the title, or the first heading of all."""
    headings = [piece for piece in top if piece.kind is BlockKind.HEADING and not statute_heading(piece.text)]
    main = next((piece.text for piece in headings if piece.level == 1), "")
    filled_in = package.core_property("title")
    if _NO_TITLE.fullmatch(filled_in):
        filled_in = ""
    return main or filled_in or next((piece.text for piece in headings), "")


def _language(styles: Styles, survey: _Survey, package: DocxPackage) -> str:
    """The language that most runs say, else the usual style's; English alone counts only where a run says it.

    Word's own templates say English of every document that is written with them.
    """
    said = [(n, code) for code, n in survey.languages.items() if code]
    if said and 2 * sum(n for n, _ in said) >= survey.styles.total():
        return max(said)[1]
    usual = styles.language or language_code(package.core_property("language"))
    return "" if usual == "en" else usual
