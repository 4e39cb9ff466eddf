"""Words on one line: as wide as they are where there is room, cut to their box where there is none."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from reader.ui.drawn_words import draw_words
from reader.ui.theme import Theme, interface_font


def test_words_are_cut_to_their_box(qapp: object, light: Theme) -> None:
    font, words = interface_font(13), "Ketentuan Peralihan dan Penutup"
    whole = QFontMetricsF(font).horizontalAdvance(words)
    painter = QPainter(image := QImage(600, 40, QImage.Format.Format_ARGB32))
    assert draw_words(painter, QRectF(0, 0, 600, 40), words, font, light, "text") == whole
    assert draw_words(painter, QRectF(0, 0, 60, 40), words, font, light, "text") <= 60
    painter.end()
    assert not image.isNull()
