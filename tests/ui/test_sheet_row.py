"""A row of the glossary page shows headword, count, translations, first place and meaning, no letter cut."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.glossary_sheet import SheetTerm
from reader.model.term import Term
from reader.ui.sheet_model import SheetModel
from reader.ui.sheet_row import SheetRowPainter
from reader.ui.theme import Theme, load_fonts, reading_font

TERM = Term("law/x/a", "a", "law", "x", "noun", 1, "a", ("b",), "c", "")
ROW = SheetTerm(TERM, 3, ("a",), Span(0, 1), "a", Span(0, 1), ("BAB I", "Pasal 1"))


def painted(qtbot: QtBot, theme: Theme, row: SheetTerm, scale: float = 1.0) -> QImage:
    load_fonts(theme.icons.parent)
    view, model = QListView(), SheetModel()
    qtbot.addWidget(view)
    model.show((row,))
    view.setModel(model)
    delegate = SheetRowPainter(theme, view)
    size = QSize(320, delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height())
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, size.width(), size.height())
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_letters_that_hang_below_their_line_are_whole(qtbot: QtBot, light: Theme, scale: float) -> None:
    bare = replace(ROW, term=replace(TERM, headword="g", english=(" ",), meaning=""), place=())
    hanging = [y for x, y in inked(painted(qtbot, light, bare, scale)) if x < 40 * scale]
    letter = QFontMetricsF(reading_font(15, QFont.Weight.DemiBold)).tightBoundingRect("g")
    assert (max(hanging) - min(hanging) + 1) / scale >= letter.height() - 0.5


def test_the_first_place_stands_at_the_right(qtbot: QtBot, light: Theme) -> None:
    without, with_place = (
        inked(painted(qtbot, light, replace(ROW, place=place))) for place in ((), ("BAB I", "Pasal 1"))
    )
    new = with_place - without
    assert new and min(x for x, _ in new) > 160
    assert without <= with_place


def test_a_long_place_leaves_room_for_the_translations(qtbot: QtBot, light: Theme) -> None:
    term = replace(TERM, english=("to bring a civil suit against somebody",))
    shown = inked(painted(qtbot, light, replace(ROW, term=term, place=("Ketentuan Peralihan dan Penutup " * 3,))))
    bare = inked(painted(qtbot, light, replace(ROW, term=term, place=())))
    assert {at for at in bare if at[0] < 200} <= shown
