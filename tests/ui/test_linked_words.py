"""The link that has the keyboard has a line in the accent's colour below it, and no dots around it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.linked_words import LinkedWords

_WORDS = (
    'lihat <a href="d" style="color:#333333">dakwaan</a> dan '
    '<table><tr><td><a href="t" style="color:#333333">tindak pidana korporasi yang berulang</a></td></tr></table>'
)


def _shown(qtbot: QtBot, words: str = _WORDS) -> LinkedWords:
    window = QWidget()
    qtbot.addWidget(window)
    label = LinkedWords(words, "#333333")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.window_kept = window  # type: ignore[attr-defined]
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Accent, QColor("#ff0000"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    window.setPalette(palette)
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("lain"))  # has the keyboard first
    column.addWidget(label)
    window.resize(160, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return label


def _red(label: LinkedWords) -> set[tuple[int, int]]:
    image = label.grab().toImage()
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {place for place in every if image.pixelColor(*place) == QColor("#ff0000")}


def test_the_line_goes_from_link_to_link_and_through_all_its_lines(qtbot: QtBot) -> None:
    label = _shown(qtbot)
    assert (label.link_lines(), _red(label)) == ([], set())
    label.setFocus(Qt.FocusReason.TabFocusReason)
    assert label.selectedText() == "dakwaan"
    (first,) = label.link_lines()
    assert first.left() > 10
    assert {y for _x, y in _red(label)} <= set(range(round(first.top()), round(first.bottom()) + 1))
    assert len(_red(label)) > first.width()
    label.focusNextPrevChild(True)
    lines = label.link_lines()
    assert len(lines) > 1
    assert all(one.bottom() <= other.top() + 1 for one, other in zip([first, *lines], lines, strict=False))
    assert {y for _x, y in _red(label)} >= {round(line.bottom()) - 1 for line in lines}


def test_dots_of_qt_are_not_seen_and_the_words_are(qtbot: QtBot) -> None:
    label = _shown(qtbot)
    still = label.grab().toImage()
    assert any(still.pixelColor(x, y).lightness() < 128 for x in range(still.width()) for y in range(still.height()))
    label.setFocus(Qt.FocusReason.TabFocusReason)
    (box,) = label.link_lines()
    held = label.grab().toImage()
    above = range(max(0, round(box.top()) - 2), round(box.bottom()) - 3)
    changed = [(x, y) for x in range(held.width()) for y in above if held.pixel(x, y) != still.pixel(x, y)]
    assert changed == []


def test_words_that_the_mouse_selects_have_no_line(qtbot: QtBot) -> None:
    label = _shown(qtbot)
    label.setFocus(Qt.FocusReason.MouseFocusReason)
    label.setSelection(0, 5)
    assert label.selectedText() == "lihat"
    assert label.link_lines() == []
