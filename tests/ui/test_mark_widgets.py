"""Small pieces of cards: what belongs together is not torn apart at the end of a line."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from reader.ui.mark_widgets import day_of, in_one_line, shortened


def _lines(words: str, width: float) -> list[str]:
    layout = QTextLayout(words)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def test_no_line_begins_with_the_dot_and_no_day_is_broken(qtbot: QtBot) -> None:
    day = day_of(1_795_000_000)
    words = in_one_line("Pengelola Aplikasi Kesehatan Digugat", "Tiga jalur tanggung jawab", day)
    assert QLocale().toString(QLocale().toDate(day.replace("\u00a0", " "), "d MMM yyyy"), "yyyy") == "2026"
    for width in range(90, 400, 7):
        lines = _lines(words, width)
        assert not any(line.startswith("·") for line in lines)
        assert any(day in line for line in lines)


def test_a_long_passage_is_cut_after_a_word() -> None:
    assert shortened("pemberitahuan tertulis paling lambat", 33) == "pemberitahuan tertulis paling…"
    assert shortened("pemberitahuan tertulis paling lambat", 29) == "pemberitahuan tertulis paling…"
    assert shortened("pemberitahuan tertulis, paling lambat", 26) == "pemberitahuan tertulis…"
    assert shortened("pemberitahuan\n tertulis", 22) == "pemberitahuan tertulis"


def test_what_has_no_words_is_cut_anywhere() -> None:
    assert shortened("Ya " + "x" * 40, 20) == "Ya " + "x" * 17 + "…"
