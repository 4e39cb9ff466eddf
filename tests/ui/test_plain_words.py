"""Foreign words in tooltips and labels are shown as they are written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reader.ui.card_frame import CardFrame
from reader.ui.check_card import CheckCard
from reader.ui.own_word_part import OwnWordPart
from reader.ui.plain_words import as_tip, set_tip
from reading_room import Room

_TAGS = "<b>Putusan</b> <img src='http://127.0.0.1:9/a.png'>"


@pytest.mark.parametrize("words", [_TAGS, "Pasal 1 < Pasal 2", "baris\n<i>dua</i>", "a & b", "<", ""])
def test_a_tooltip_shows_what_is_written(qtbot, words: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, words)
    tip = widget.toolTip()
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText() if tip != words else tip
    assert shown.split() == words.split()
    assert "<img" not in as_tip(words)
    assert "<b>" not in as_tip(words)


def test_no_label_or_tooltip_of_the_window_takes_a_title_for_markup(
    open_room: Callable[..., Room], tmp_path: Path
) -> None:
    file = tmp_path / "putusan.md"
    file.write_text(f"# `{_TAGS}`\n\nTerdakwa didakwa menyebarkan data pribadi.\n\n## `{_TAGS}`\n\nHakim memutus.\n")
    room = open_room(file)
    assert room.session.article.title == _TAGS
    room.qtbot.wait(50)
    for widget in QApplication.allWidgets():
        assert "<img" not in widget.toolTip() and "<b>" not in widget.toolTip(), widget
        if isinstance(widget, QLabel) and _TAGS in widget.text():
            assert widget.textFormat() is Qt.TextFormat.PlainText


def test_rich_labels_are_only_in_cards_that_escape_their_words(room: Room) -> None:
    for label in room.window.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text():
            above: object = label
            while above is not None and not isinstance(above, (CardFrame, CheckCard, OwnWordPart)):
                above = above.parentWidget() if isinstance(above, QWidget) else None
            assert above is not None, label.text()
