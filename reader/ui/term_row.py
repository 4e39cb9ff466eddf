"""One line of the glossary panel: headword, form in the text, best equivalent."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.model.own_word import OWN
from reader.model.term import Grade, TermMatch
from reader.ui.focus_frame import draw_ring
from reader.ui.theme import Theme, interface_font, reading_font

ROW_HEIGHT = 33  # pixels
SEAM = 6  # pixels: rows that stand no farther apart than this have one edge
_EDGE = 8  # pixels that stay free at the end of a row
_LEAST = 4  # code points of a meaning that is cut; fewer say nothing


def words_beside(form: str, meaning: str, font: QFont, room: float) -> str:
    """What stands beside a headword in `room` pixels: form and meaning, or as much of the meaning alone as fits."""
    metrics = QFontMetricsF(font)
    both = f"{form} · {meaning}" if form else meaning
    if metrics.horizontalAdvance(both) <= room:
        return both
    fitting = metrics.elidedText(meaning, Qt.TextElideMode.ElideRight, max(0.0, room))
    return fitting if fitting == meaning or len(fitting) > _LEAST else ""


def row_height(top: int, below: int | None) -> int:
    """How high a row is: down to the row below it, at `below`, where that stands so near that a nick would be seen."""
    gap = 0 if below is None else below - top - ROW_HEIGHT
    return ROW_HEIGHT + (gap if 0 < gap <= SEAM else 0)


class TermRow(QAbstractButton):
    """A row that opens its term when clicked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._match: TermMatch | None = None
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setMaximumHeight(ROW_HEIGHT + SEAM)
        self.clicked.connect(lambda: self.chosen.emit(self._number))

    @property
    def number(self) -> int:
        """The number of the row's match among the shown ones."""
        return self._number

    def show_match(self, number: int, match: TermMatch, theme: Theme) -> None:
        """Show another match, in a theme."""
        self._number = number
        if match == self._match and theme is self._theme:
            return
        self._match, self._theme = match, theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._match is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture(lit=self.underMouse() or self.hasFocus()))
        if self.hasFocus():
            draw_ring(painter, self._ground(), self._theme, 6)
        painter.end()

    def _picture(self, *, lit: bool) -> QPixmap:
        """The row as it looks; drawn once, for rows move with every step of the page."""
        assert self._match is not None
        term = self._match.term
        words = (term.headword, term.domain, term.english[0], self._match.surface, self._match.grade)
        key = f"term row {words} {self._theme.name} {lit} {self.width()} {self.height()} {self.devicePixelRatio()}"
        picture = QPixmap()
        if not QPixmapCache.find(key, picture):
            ratio = self.devicePixelRatio()  # rounded up, for a row may begin and end between two pixels
            picture = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
            picture.setDevicePixelRatio(self.devicePixelRatio())
            picture.fill(Qt.GlobalColor.transparent)
            self._paint(QPainter(picture), lit=lit)
            QPixmapCache.insert(key, picture)
        return picture

    def _paint(self, painter: QPainter, *, lit: bool) -> None:
        assert self._match is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = self._match.grade is Grade.FAMILY
        tint = "tech" if self._match.term.domain == "tech" else "law"
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(self._ground(), 6, 6)
        painter.fillRect(QRectF(0, 0, 3, self.height() + 1), self._theme.colour(tint, 0.45 if faint else 1.0))
        self._paint_words(painter)
        painter.end()

    def _ground(self) -> QRectF:
        return QRectF(6, 1, self.width() - 6, ROW_HEIGHT - 2)

    def _paint_words(self, painter: QPainter) -> None:
        assert self._match is not None
        head = reading_font(15, QFont.Weight.DemiBold)
        faint = self._match.grade is Grade.FAMILY
        left = self._word(painter, 13.0, self._match.term.headword, head, "text-muted" if faint else "text")
        meaning = " · ".join(part for part in (self._own(), self._match.term.english[0]) if part)
        small = interface_font(13)
        beside = words_beside(self._form(), meaning, small, self.width() - left - 7 - _EDGE)
        self._word(painter, left + 7, beside, small, "text-muted")

    def _word(self, painter: QPainter, left: float, words: str, font: QFont, role: str) -> float:
        metrics = QFontMetricsF(font)
        room = max(0.0, self.width() - left - _EDGE)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        baseline = (ROW_HEIGHT + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QRectF(left, baseline - metrics.ascent(), room, metrics.height()), fitting)
        return left + metrics.horizontalAdvance(fitting)

    def _own(self) -> str:
        assert self._match is not None
        return self.tr("your word") if self._match.term.domain == OWN else ""

    def _form(self) -> str:
        assert self._match is not None
        surface = self._match.surface
        return "" if surface.casefold() == self._match.term.headword.casefold() else surface
