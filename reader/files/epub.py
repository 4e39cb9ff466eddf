"""An e-book (EPUB 2 or 3) becomes its chapters one after another, read as they are asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import IO

from reader.errors import FileProblem
from reader.files.contents import Flow, Piece
from reader.files.epub_chapter import chapter_pieces
from reader.files.epub_headings import TocLine, toc_lines
from reader.files.epub_notes import Notes
from reader.files.epub_package import Package, Target, read_package, target
from reader.files.statute_title import TITLE_LINES, title_in_capitals
from reader.files.zip_reader import EntryProblem, ZipReader
from reader.model.article import BlockKind

CHAPTER_LIMIT = 20_000_000
"""Largest chapter that is read, in bytes."""

_TOP = 8
"""Passages at a book's beginning among which its title and its author are looked for."""
_GAP = Piece(BlockKind.PARAGRAPH, "[…]")
"""Stands for a chapter that is missing or damaged."""


def read(file: IO[bytes], name: str) -> Flow:
    """The book in an open file; `name` is the file's name as it is shown.

    A book without a title is called by the title lines of the statute that it begins with, where it does.
    The title is the first heading, and the only one of level 1; the author stands below it where the book itself does
    not name them at its beginning. Chapters that cannot be read are passed over, a mark of omission in their place.
    Raises FileProblem where the file is no e-book, is damaged, or is locked.
    """
    archive = ZipReader(file, name)
    package = read_package(archive, name)
    pieces = _titled(_chapters(archive, package, name), package)
    if package.title:
        return Flow(package.title, pieces, package.language)
    top = list(islice(pieces, TITLE_LINES))
    return Flow(title_in_capitals(piece.text for piece in top), chain(top, pieces), package.language)


def _chapters(archive: ZipReader, package: Package, name: str) -> Iterator[list[Piece]]:
    """The passages of each chapter that has some."""
    toc = toc_lines(archive, package, name)

    def resolve(link: str, entry: str) -> Target | None:
        return target(link, entry, archive)

    notes = Notes(resolve)
    problem: FileProblem | None = None
    empty = True
    for entry in package.chapters:
        try:
            data = archive.read(entry, CHAPTER_LIMIT)
        except EntryProblem as damage:
            pieces, problem = [] if problem else [_GAP], damage
        else:
            pieces, problem = _pieces(data, entry, name, toc.get(entry, ()), notes, problem)
        empty = empty and pieces in ([], [_GAP])
        if any(piece.text.strip() for piece in pieces):
            yield pieces
    if empty and problem:
        raise problem


def _pieces(
    data: bytes, entry: str, name: str, toc: Sequence[TocLine], notes: Notes, problem: FileProblem | None
) -> tuple[list[Piece], FileProblem | None]:
    """A chapter's passages, or a mark of omission, unless one stands before it, and what is wrong with it."""
    if not data.strip():
        return [], problem
    try:
        return chapter_pieces(data, entry, name, toc, notes), None
    except FileProblem as damage:
        return [] if problem else [_GAP], damage


def _titled(chapters: Iterator[list[Piece]], package: Package) -> Iterator[Piece]:
    """The passages, the book's title the first heading and the only one of level 1."""
    for number, pieces in enumerate(chapters):
        if number == 0:
            yield from _with_title(pieces, package)
        elif number == 1 and pieces[0].kind is BlockKind.HEADING and _says(pieces[0], package.title):
            yield from pieces[1:]
        else:
            yield from pieces


def _with_title(pieces: list[Piece], package: Package) -> Iterator[Piece]:
    title = package.title
    top = pieces[:_TOP]
    place = next((index for index, piece in enumerate(top) if title and _says(piece, title)), None)
    if place is not None:
        heading = replace(pieces.pop(place), kind=BlockKind.HEADING, level=1, label=0)
        only_headings = all(piece.kind is BlockKind.HEADING for piece in pieces[:place])
        pieces.insert(0 if only_headings else place, heading)
    elif title:
        yield Piece(BlockKind.HEADING, title, 1)
        beginning = " ".join(piece.text for piece in top).casefold()
        authors = [creator for creator in package.creators[:5] if creator.casefold() not in beginning]
        if authors:
            yield Piece(BlockKind.PARAGRAPH, ", ".join(authors))
    yield from pieces


def _says(piece: Piece, title: str) -> bool:
    return piece.text.casefold() == title.casefold()
