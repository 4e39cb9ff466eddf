"""The contents of an article as a list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Block, BlockKind, Span
from reader.services.outline import Outline
from reader.ui.contents_list import ContentsList
from reader.ui.theme import Theme


def _outline(sections: int) -> Outline:
    words = [f"Pasal {number}" for number in range(1, sections + 1)]
    blocks, start = [], 0
    for word in words:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(word))))
        start += len(word) + 1
    return Outline(Article("a", "", "\n".join(words), tuple(blocks)))


def test_a_key_chooses_a_section(qtbot: QtBot, light: Theme) -> None:
    contents = ContentsList(light)
    qtbot.addWidget(contents)
    contents.show_outline(_outline(5))
    contents.setCurrentIndex(contents.lines.index(2))
    with qtbot.waitSignal(contents.section_chosen) as chosen:
        QTest.keyClick(contents, Qt.Key.Key_Return)
    assert chosen.args == [_outline(5).lines[2].span]


def test_the_current_line_is_brought_into_view(qtbot: QtBot, light: Theme) -> None:
    contents = ContentsList(light)
    qtbot.addWidget(contents)
    contents.resize(200, 120)
    contents.show()
    contents.show_outline(_outline(3000))
    contents.show_current(2500)
    assert contents.viewport().rect().contains(contents.visualRect(contents.lines.index(2500)))
    contents.show_current(-1)
    assert contents.lines.current == -1


def test_a_line_is_read_aloud_with_its_label(qtbot: QtBot, light: Theme) -> None:
    contents = ContentsList(light)
    qtbot.addWidget(contents)
    contents.show_outline(_outline(2))
    assert contents.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Pasal 2"
    contents.show_outline(None)
    assert contents.lines.rowCount() == 0
