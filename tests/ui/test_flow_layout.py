"""A row of widgets that breaks where the width ends."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.flow_layout import FlowLayout


def _holder(qtbot: QtBot, widths: tuple[int, ...], gap: int = 4) -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(holder, gap)
    for width in widths:
        piece = QWidget()
        piece.setFixedSize(QSize(width, 20))
        row.addWidget(piece)
    return holder, row


def test_what_fits_stands_in_one_row_and_the_rest_below(qtbot: QtBot) -> None:
    holder, row = _holder(qtbot, (50, 40, 60))
    holder.resize(100, 100)
    holder.show()
    places = [row.itemAt(index).geometry().topLeft().toTuple() for index in range(3)]
    assert places == [(0, 0), (54, 0), (0, 24)]


def test_the_height_follows_from_the_width(qtbot: QtBot) -> None:
    _, row = _holder(qtbot, (50, 40, 60))
    assert [row.heightForWidth(width) for width in (200, 158, 157, 100, 60)] == [20, 20, 44, 44, 68]
    assert row.minimumSize() == QSize(60, 20)


def test_a_piece_wider_than_the_row_has_a_row_of_its_own(qtbot: QtBot) -> None:
    _, row = _holder(qtbot, (300, 20))
    assert row.heightForWidth(100) == 44


def test_rows_stand_close_together_however_far_apart_their_pieces_are(qtbot: QtBot) -> None:
    holder, row = _holder(qtbot, (50, 40, 60), gap=14)
    holder.resize(110, 100)
    holder.show()
    assert [row.itemAt(index).geometry().topLeft().toTuple() for index in range(3)] == [(0, 0), (64, 0), (0, 26)]


def test_low_pieces_stand_in_the_middle_of_their_row(qtbot: QtBot) -> None:
    holder, row = _holder(qtbot, (50, 40))
    low = row.itemAt(1).widget()
    assert low is not None
    low.setFixedHeight(10)
    holder.resize(100, 100)
    holder.show()
    assert [row.itemAt(index).geometry().top() for index in range(2)] == [0, 5]


def test_nothing_stands_outside_the_list(qtbot: QtBot) -> None:
    _, row = _holder(qtbot, (10,))
    assert row.itemAt(1) is None
    assert row.takeAt(-1) is None
    assert row.takeAt(0) is not None
    assert row.count() == 0


def test_a_widget_that_is_deleted_leaves_the_row_and_one_that_is_taken_out_lives_on(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for _ in range(200):  # items come and go at the same places of memory
        row = FlowLayout()
        labels = [QLabel(word) for word in ("di-", "dakwa", "-kan")]
        for label in labels:
            row.addWidget(label)
        part = QWidget(holder)
        part.setLayout(row)
        assert [row.itemAt(number).widget() for number in range(row.count())] == labels
        labels[1].deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert row.count() == 2 and row.heightForWidth(300) > 0
        assert row.takeAt(0).widget() is labels[0]
        assert labels[0].text() == "di-"
        part.deleteLater()
