"""The field for a note: it grows, keeps what is typed, and ends once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.note_editor import NoteEditor


def test_a_note_ends_once(qtbot: QtBot) -> None:
    editor = NoteEditor("")
    qtbot.addWidget(editor)
    ends: list[int] = []
    editor.finished.connect(lambda: ends.append(1))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    editor.finish()
    assert ends == [1]


def test_it_grows_with_its_words_up_to_a_height(qtbot: QtBot) -> None:
    editor = NoteEditor("")
    qtbot.addWidget(editor)
    editor.show()
    heights = [editor.height()]
    for lines in (8, 40, 80):
        editor.setPlainText("\n".join(["catatan"] * lines))
        heights.append(editor.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_one_that_ends_quietly_hands_nothing_over(qtbot: QtBot) -> None:
    editor = NoteEditor("lama")
    qtbot.addWidget(editor)
    editor.end_quietly()
    with qtbot.assertNotEmitted(editor.written):
        editor.finish()
