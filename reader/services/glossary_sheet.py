"""The glossary of the open text: its terms with count, first place and explanation, sorted and written to a file."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown
from reader.model.glossary_sheet import GlossarySheet, SheetTerm, SheetWords
from reader.model.term import TermFilter
from reader.model.term_matches import TermMatches, TermPlaces
from reader.services.export_kinds import ExportKind, kind_of
from reader.services.exporting import same_file
from reader.services.passage_context import Sentences, path_finder
from reader.services.reading import Reading


class SheetOrder(StrEnum):
    """In which order the terms stand."""

    TEXT = "text"
    """As they first stand in the text."""
    ALPHABET = "alphabet"
    LEVEL = "level"
    """The core terms first, those of one level by the alphabet."""


_KEYS: dict[SheetOrder, Callable[[SheetTerm], tuple[object, ...]]] = {
    SheetOrder.TEXT: lambda row: (row.first.start, row.term.id),
    SheetOrder.ALPHABET: lambda row: (row.term.headword.casefold(), row.first.start, row.term.id),
    SheetOrder.LEVEL: lambda row: (row.term.level, row.term.headword.casefold(), row.first.start, row.term.id),
}


def glossary_sheet(
    reading: Reading, order: SheetOrder = SheetOrder.TEXT, chosen: TermFilter | None = None
) -> GlossarySheet:
    """The terms of a text that pass the filter."""
    article = reading.article
    wanted = chosen or TermFilter()
    around = Sentences(article).around
    path_at = path_finder(article)

    def sheet_term(row: TermPlaces) -> SheetTerm:
        sentence, passage = around(row.first)
        forms = _forms(row.surfaces)
        return SheetTerm(row.term, row.count, forms, row.first, sentence, passage, path_at(row.first.start))

    rows = [sheet_term(row) for row in TermMatches.of(reading.matches).terms() if wanted.passes(row.term)]
    return sorted_sheet(GlossarySheet(article.title, article.source, article.language, tuple(rows)), order)


def sorted_sheet(sheet: GlossarySheet, order: SheetOrder) -> GlossarySheet:
    """The same terms in another order."""
    return replace(sheet, terms=tuple(sorted(sheet.terms, key=_KEYS[order])))


def write_sheet(path: Path, sheet: GlossarySheet, words: SheetWords, now: float) -> int:
    """Write the sheet into a file of the kind that its name asks for; gives how many terms are in it.

    `now`, in seconds since the epoch, is when cards for Anki count as changed. Raises FileProblem for another kind of
    file, for the text itself, and when the file cannot be written; then it is as it was.
    """
    kind = kind_of(path)
    if same_file(path, sheet.source):
        raise FileProblem(f"{shown(path)} is the text itself; choose another name.")
    if kind is ExportKind.ANKI:
        from reader.files.export.flash_cards import term_cards
        from reader.storage.anki_package import write_package

        return write_package(path, term_cards(sheet, now))
    from reader.files.export import csv, glossary_sheets
    from reader.files.export.draft import write_text

    match kind:
        case ExportKind.MARKDOWN:
            write_text(path, glossary_sheets.markdown(sheet, words))
        case ExportKind.HTML:
            write_text(path, glossary_sheets.html(sheet, words))
        case ExportKind.CSV:
            write_text(path, glossary_sheets.table(sheet), csv.ENCODING)
        case _:
            raise FileProblem(f"A glossary is not written as {shown(path)}; choose .html, .md, .csv or .apkg.")
    return len(sheet.terms)


def _forms(surfaces: tuple[str, ...]) -> tuple[str, ...]:
    """The different forms in the text, small letters and capitals taken for one."""
    forms: dict[str, str] = {}
    for surface in surfaces:
        forms.setdefault(surface.casefold(), " ".join(surface.split()))
    return tuple(forms.values())
