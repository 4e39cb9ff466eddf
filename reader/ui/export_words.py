"""The words that Lontar puts around the reader's own in files, and what it says of an export and an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.bookmark import Colour
from reader.model.exported import ExportWords, Written
from reader.model.glossary_sheet import SheetWords

if TYPE_CHECKING:
    from reader.services.import_plan import ImportReport
    from reader.services.own_words_import import WordsTaken


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("ExportWords", words, None, count)


def export_words() -> ExportWords:
    """The words in the language of the window."""
    return ExportWords(
        title=_tr("Notes"),
        language=QLocale().bcp47Name().partition("-")[0],
        bookmark=_tr("Bookmark"),
        source=_tr("Source"),
        opened=_tr("Opened"),
        not_found=_tr("Not found in the text as it is now"),
        no_marks=_tr("Nothing is marked."),
        colours={
            Colour.YELLOW: _tr("yellow"),
            Colour.GREEN: _tr("green"),
            Colour.BLUE: _tr("blue"),
            Colour.PINK: _tr("pink"),
        },
    )


def sheet_words() -> SheetWords:
    """The words of a glossary in the language of the window."""
    return SheetWords(
        title=_tr("Glossary"),
        language=QLocale().bcp47Name().partition("-")[0],
        source=_tr("Source"),
        term=_tr("Term"),
        explanation=_tr("Explanation"),
        count=_tr("Count"),
        first=_tr("First place"),
        no_terms=_tr("There are no terms in this text."),
        levels=(_tr("core"), _tr("expected"), _tr("specialist")),
    )


def written_words(written: Written, path: str, cards: bool) -> str:
    """What an export did, in one or two sentences."""
    if not cards:
        return _tr("%n mark(s) written to %1.", written.marks).replace("%1", path)
    words = _tr("%n card(s) written to %1.", written.marks).replace("%1", path)
    if not written.left_out:
        return words
    return f"{words} {_tr('%n mark(s) hold neither a term nor a note and make no card.', written.left_out)}"


def import_words(report: ImportReport, taken: WordsTaken, names: int) -> str:
    """What became of all that a file holds, in some short sentences; `names` are those of colours."""
    said = " ".join(filter(None, (_marks_taken_words(report), _words_taken_words(taken, names))))
    return said or _tr("There are no marks in this file.")


def _marks_taken_words(report: ImportReport) -> str:
    """What became of the marks and texts of a file; empty where it has none."""
    parts = (
        (report.placed, _tr("%n mark(s) placed", report.placed)),
        (report.moved, _tr("%n found at another place", report.moved)),
        (report.to_check, _tr("%n not found in the text, kept to check", report.to_check)),
        (report.updated - report.brought_back, _tr("%n updated", report.updated - report.brought_back)),
        (report.brought_back, _tr("%n brought back from the bin", report.brought_back)),
        (report.unchanged, _tr("%n known already", report.unchanged)),
    )
    marks = ", ".join(words for count, words in parts if count)
    said = [f"{marks}."] if marks else []
    if report.new:
        said.append(_tr("%n article(s) added to your library.", len(report.new)))
    if report.without_text:
        passages = _tr("Of %1 only the passages are known; open the text itself to see them in place.")
        said.append(passages.replace("%1", _listed(report.without_text)))
    return " ".join(said)


def _words_taken_words(taken: WordsTaken, names: int) -> str:
    """What became of the own words and the colours' names of a file; empty without any."""
    parts = (
        (taken.added, _tr("%n of your words added.", taken.added)),
        (taken.beside, _tr("%n stand beside another explanation of the same word.", taken.beside)),
        (taken.updated, _tr("%n of your words updated.", taken.updated)),
        (taken.known, _tr("%n of your words known already.", taken.known)),
        (names, _tr("%n colour(s) named.", names)),
    )
    return " ".join(words for count, words in parts if count)


def _listed(titles: tuple[str, ...]) -> str:
    most = 3
    shown = ", ".join(f"“{title}”" for title in titles[:most])
    return shown + "…" if len(titles) > most else shown
