"""What the window says of an export and an import."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.model.bookmark import Colour
from reader.model.exported import Written
from reader.services.import_plan import ImportReport
from reader.services.own_words_import import WordsTaken
from reader.ui.export_words import export_words, import_words, written_words


def test_every_colour_has_a_name(qapp: QApplication) -> None:
    assert set(export_words().colours) == set(Colour)


def test_an_export_names_its_file() -> None:
    assert written_words(Written(1, 3), "/x/catatan.md", cards=False) == "3 marks written to /x/catatan.md."


def test_cards_that_were_not_made_are_told() -> None:
    assert written_words(Written(1, 3), "x.apkg", cards=True) == "3 cards written to x.apkg."
    assert "2 marks hold neither" in written_words(Written(1, 3, 2), "x.apkg", cards=True)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ImportReport(), "There are no marks in this file."),
        (ImportReport(placed=2), "2 marks placed."),
        (
            ImportReport(placed=2, moved=1, to_check=3),
            "2 marks placed, 1 found at another place, 3 not found in the text, kept to check.",
        ),
        (
            ImportReport(updated=3, brought_back=1, unchanged=4),
            "2 updated, 1 brought back from the bin, 4 known already.",
        ),
        (ImportReport(placed=1, new=("A",)), "1 mark placed. 1 article added to your library."),
    ],
)
def test_an_import_says_what_became_of_every_mark(report: ImportReport, words: str) -> None:
    assert import_words(report, WordsTaken(), 0) == words


def test_what_is_not_in_a_file_is_not_spoken_of() -> None:
    assert import_words(ImportReport(), WordsTaken(added=2, beside=1), 1) == (
        "2 of your words added. 1 stands beside another explanation of the same word. 1 colour named."
    )
    assert import_words(ImportReport(new=("A", "B")), WordsTaken(known=1), 0) == (
        "2 articles added to your library. 1 of your words known already."
    )


def test_articles_without_their_text_are_named_up_to_three() -> None:
    words = import_words(ImportReport(placed=4, without_text=("A", "B", "C", "D")), WordsTaken(), 0)
    assert "Of “A”, “B”, “C”… only the passages are known" in words
