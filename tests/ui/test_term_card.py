"""The card of a term shows everything the glossary has, and never foreign markup."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.model.analysis import AffixEffect, Analysis
from reader.model.article import Span
from reader.model.term import Example, Grade, Term, TermMatch
from reader.paths import discover
from reader.services.cards import Card, Chip, Link
from reader.ui.languages import Languages
from reader.ui.style import style_sheet
from reader.ui.term_card import TermCard
from reader.ui.theme import Theme, load_fonts

TERM = Term(
    "law/criminal-procedure/mendakwa",
    "mendakwa",
    "law",
    "criminal-procedure",
    "verb",
    1,
    "dakwa",
    ("to charge", "to indict"),
    "To bring a charge <b>before</b> a court.",
    "Mengajukan seseorang ke pengadilan.",
    Example("Jaksa mendakwa dua orang.", "The prosecutor charged two people."),
    aka=("mendakwakan",),
    law=("KUHAP",),
)
MATCH = TermMatch(Span(0, 7), TERM, Grade.VOICE, "didakwa", Analysis("dakwa", "di+dakwa", ("didakwa", "dakwa"), 1.0))
CARD = Card(
    TERM,
    MATCH,
    2,
    5,
    ((Chip("di-", False), Chip("dakwa", True)),),
    (Chip("didakwa", True),),
    AffixEffect("passive verb", "kata kerja pasif"),
    (Link("dakwaan", "law/criminal-procedure/dakwaan", "indictment"),),
    (Link("menuntut", "law/criminal-procedure/menuntut", "to ask for a <i>sentence</i>"),),
    (Link("tuduhan", ""),),
    (),
    (),
)


def _words(card: TermCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_what_affixes_do_is_said_in_the_language_of_the_window(qtbot: QtBot, light: Theme, english: Languages) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    english.speak("id")
    card.show_card(CARD, light)
    assert "kata kerja pasif" in _words(card) and "passive verb" not in _words(card)


def test_everything_is_on_the_card(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    words = _words(card)
    for part in (
        "mendakwa",
        "law · criminal procedure",
        "verb · 2 of 5",
        "to indict",
        "Mengajukan seseorang",
        "didakwa =",
        "di-",
        "passive verb",
        "or",
        "dakwaan",
        "indictment",
        "Jaksa mendakwa dua orang.",
        "The prosecutor charged two people.",
        "menuntut",
        "tuduhan",
        "mendakwakan",
        "KUHAP",
    ):
        assert part in words, part


def test_markup_in_the_glossary_is_shown_as_it_is_written(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    assert "&lt;b&gt;before&lt;/b&gt;" in _words(card)
    assert "&lt;i&gt;sentence" in _words(card)


def test_a_word_of_the_family_is_labelled_as_one(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    assert "family." not in _words(card)
    relative = replace(MATCH, grade=Grade.FAMILY, surface="pendakwaan")
    card.show_card(replace(CARD, match=relative), light)
    assert "“pendakwaan” has no entry of its own; this is a word of its family." in _words(card)


def test_another_card_takes_the_place_of_the_first(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    for _ in range(3):
        card.show_card(CARD, light)
    assert _words(card).count("Jaksa mendakwa dua orang.") == 1


def test_a_narrow_card_is_higher(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    assert card.height_for(250) > card.height_for(500)


def test_the_copy_is_the_whole_explanation(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    lines = card.plain_text().split("\n")
    assert lines[0] == "mendakwa (verb): to charge, to indict"
    assert lines[-1] == "KUHAP"


def test_by_tab_one_comes_at_once_to_a_link_and_not_to_words_without_one(qtbot: QtBot, light: Theme) -> None:
    card = TermCard(light)
    qtbot.addWidget(card)
    card.show_card(CARD, light)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    first = next(label for label in card.findChildren(QLabel) if label.focusPolicy() & Qt.FocusPolicy.TabFocus)
    assert "<a " in first.text()
    first.clearFocus()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(card.link_clicked) as clicked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert clicked.args == ["law/criminal-procedure/dakwaan"]


def test_the_parts_of_a_word_stand_in_the_middle_of_their_frames(qtbot: QtBot, light: Theme) -> None:
    load_fonts(discover().resources)
    card = TermCard(light)
    qtbot.addWidget(card)
    card.setStyleSheet(style_sheet(light))
    card.show_card(CARD, light)
    card.resize(320, 600)
    card.show()
    for part in card.findChildren(QLabel):
        if part.objectName() in {"chip", "rootChip"}:
            left, right = _room_beside_the_words(part)
            assert abs(left - right) <= 1, (part.text(), left, right)


def _room_beside_the_words(part: QLabel) -> tuple[int, int]:
    seen = part.grab().toImage()
    ground = seen.pixel(4, 4)
    inside = range(4, seen.width() - 4)
    inked = [x for x in inside if any(seen.pixel(x, y) != ground for y in range(4, seen.height() - 4))]
    return inked[0], seen.width() - 1 - inked[-1]
