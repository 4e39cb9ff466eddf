"""A line of words as a list draws it: cut at the end of its box where it is too long."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from reader.ui.theme import Theme


def draw_words(painter: QPainter, box: QRectF, words: str, font: QFont, theme: Theme, role: str) -> float:
    """Draw words on one line, cut where they are too long; returns how wide they are, in pixels."""
    metrics = QFontMetricsF(font)
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
    return metrics.horizontalAdvance(fitting)
