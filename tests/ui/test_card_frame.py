"""The pieces of a card: entries of a list that go on in a further line hang under their first word."""

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.ui.card_frame import _hanging


def test_a_long_entry_hangs_under_its_first_word(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(_hanging(["gugatan", "gugatan perwakilan kelompok — class action"]))
    document.setDocumentMargin(0)
    document.setTextWidth(150)
    document.size()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    lines = [[block.layout().lineAt(line).x() for line in range(block.layout().lineCount())] for block in blocks]
    assert lines[0] == [0.0]
    assert len(lines[1]) > 1
    assert lines[1][0] == 0.0
    assert all(left > 0 for left in lines[1][1:])
