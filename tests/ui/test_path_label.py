"""A path is shown whole, however long it is and however narrow its place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.path_label import PathLabel

PATH = "/home/pembaca/.local/share/lontar/perpustakaan-hukum-dan-teknologi/library.sqlite"


def test_a_long_path_goes_on_in_further_lines_and_widens_nothing(qtbot: QtBot) -> None:
    holder, label = QWidget(), PathLabel()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(label)
    label.show_path(PATH)
    holder.resize(900, 200)
    holder.show()
    low = label.height()
    holder.resize(200, 400)
    qtbot.waitUntil(lambda: label.height() > 2 * low)
    assert holder.width() == 200
    qtbot.waitUntil(lambda: label.verticalScrollBar().maximum() == 0)
    assert label.toPlainText() == PATH
