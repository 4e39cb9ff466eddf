"""A row of the panel: what it is called, what it tells when pressed, how it looks in its kinds."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.term import Grade, Term, TermMatch
from reader.ui.term_row import ROW_HEIGHT, SEAM, TermRow, row_height, words_beside
from reader.ui.theme import Theme, interface_font

TERM = Term(
    "law/criminal-procedure/mendakwa",
    "mendakwa",
    "law",
    "criminal-procedure",
    "verb",
    1,
    "dakwa",
    ("to charge", "to indict"),
    "To bring a charge before a court.",
    "Mengajukan seseorang ke pengadilan.",
    None,
)
MATCH = TermMatch(Span(0, 7), TERM, Grade.VOICE, "didakwa", Analysis("dakwa", "di+dakwa", ("didakwa", "dakwa"), 1.0))


def _row(qtbot: QtBot, theme: Theme, match: TermMatch) -> TermRow:
    row = TermRow(theme)
    qtbot.addWidget(row)
    row.resize(300, row.height())
    row.show_match(4, match, theme)
    row.show()
    return row


def test_a_row_tells_its_number_by_mouse_and_by_key(qtbot: QtBot, light: Theme) -> None:
    row = _row(qtbot, light, MATCH)
    with qtbot.waitSignal(row.chosen) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == [4]
    with qtbot.waitSignal(row.chosen):
        QTest.keyClick(row, Qt.Key.Key_Space)


def test_the_edge_of_a_row_has_the_tint_of_its_domain(qtbot: QtBot, light: Theme) -> None:
    for domain, role in (("law", "law"), ("tech", "tech"), ("both", "law")):
        row = _row(qtbot, light, replace(MATCH, term=replace(TERM, domain=domain)))
        assert row.grab().toImage().pixelColor(1, 10).name() == light.colour(role).name()


def test_rows_one_below_another_have_no_seam_where_a_pixel_of_the_screen_is_cut(
    qtbot: QtBot, light: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = _row(qtbot, light, MATCH)
    monkeypatch.setattr(row, "devicePixelRatio", lambda: 1.25)
    picture = row._picture(lit=False).toImage()
    assert picture.height() >= row.height() * 1.25
    for y in range(picture.height()):
        assert picture.pixelColor(1, y).name() == light.colour("law").name()


def test_where_form_and_meaning_do_not_fit_the_meaning_stands_alone(qtbot: QtBot) -> None:
    font = interface_font(13)
    whole = QFontMetricsF(font).horizontalAdvance("didakwa · to charge")
    assert words_beside("didakwa", "to charge", font, whole) == "didakwa · to charge"
    assert words_beside("didakwa", "to charge", font, whole - 2) == "to charge"
    assert words_beside("", "to charge", font, whole) == "to charge"


def test_a_meaning_is_cut_only_to_words_that_say_something(qtbot: QtBot) -> None:
    font = interface_font(13)
    for room in range(0, 200, 3):
        beside = words_beside("UU PDP", "Personal Data Protection Law", font, room)
        assert QFontMetricsF(font).horizontalAdvance(beside) <= room
        assert beside == "" or len(beside.removesuffix("…")) >= 4
    assert words_beside("", "Personal Data Protection Law", font, 90).startswith("Pers")


def test_a_row_reaches_to_one_that_stands_near_below_it() -> None:
    assert row_height(10, 10 + ROW_HEIGHT) == ROW_HEIGHT
    assert row_height(10, 10 + ROW_HEIGHT + 1) == ROW_HEIGHT + 1
    assert row_height(10, 10 + ROW_HEIGHT + SEAM) == ROW_HEIGHT + SEAM
    assert row_height(10, 10 + ROW_HEIGHT + SEAM + 1) == ROW_HEIGHT
    assert row_height(10, None) == ROW_HEIGHT


def test_the_words_of_a_row_that_reaches_down_stay_where_they_are(qtbot: QtBot, light: Theme) -> None:
    row = _row(qtbot, light, MATCH)
    before = row.grab(QRect(0, 0, 200, ROW_HEIGHT)).toImage()
    row.resize(row.width(), ROW_HEIGHT + SEAM)
    assert row.grab(QRect(0, 0, 200, ROW_HEIGHT)).toImage() == before
    assert row.grab().toImage().pixelColor(1, ROW_HEIGHT + SEAM - 1).name() == light.colour("law").name()
