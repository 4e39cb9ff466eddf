"""Paint what lies on the page beside its letters: highlights, terms, bookmarks, the line under the title."""

from bisect import bisect_left
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from reader.model.article import Span
from reader.model.bookmark import Markings
from reader.model.term import Grade, TermMatch
from reader.ui.article_document import PageLook
from reader.ui.page_geometry import LineRun, PageGeometry, VisibleBlock
from reader.ui.theme import interface_font


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Everything painted on the page: the shown terms in reading order, which one is current, and the reader's marks.

    `flash` is the range that is lit up for a moment; `subtitle` stands under the title.
    """

    matches: tuple[TermMatch, ...] = ()
    current: int | None = None
    hovered: int | None = None
    markings: Markings = field(default_factory=lambda: Markings(""))
    flash: Span | None = None
    subtitle: str = ""

    def matches_in(self, span: Span) -> range:
        """The numbers of the matches that begin in a range."""
        first = bisect_left(self.matches, span.start, key=lambda match: match.span.start)
        last = bisect_left(self.matches, span.end, key=lambda match: match.span.start)
        return range(first, last)


class MarkPainter:
    """Paints the marks of the visible blocks; made anew for each frame."""

    def __init__(self, painter: QPainter, geometry: PageGeometry, marks: PageMarks, look: PageLook) -> None:
        self._painter = painter
        self._geometry = geometry
        self._marks = marks
        self._look = look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def under_text(self, visible: VisibleBlock, span: Span) -> None:
        """Paint what the letters of a block stand on; `span` is the block's range."""
        for highlight in self._marks.markings.highlights:
            if highlight.span is not None and highlight.span.overlaps(span):
                self._fill(visible, highlight.span, f"highlight-{highlight.colour}")
        for number in self._marks.matches_in(span):
            if number in (self._marks.current, self._marks.hovered):
                alpha = 1.0 if number == self._marks.current else 0.55
                self._fill(visible, self._marks.matches[number].span, "current", alpha)
        if self._marks.flash is not None and self._marks.flash.overlaps(span):
            self._fill(visible, self._marks.flash, "accent", 0.28)

    def over_text(self, visible: VisibleBlock, span: Span) -> None:
        """Paint what stands with the letters of a block: underlines, bookmarks."""
        for number in self._marks.matches_in(span):
            self._underline(visible, number)
        for bookmark in self._marks.markings.bookmarks:
            if bookmark.span is not None and span.contains(bookmark.span.start):
                self._ribbon(bookmark.span.start)

    def quote_bar(self, visible: VisibleBlock) -> None:
        """Paint the thin bar beside a quotation."""
        box = self._geometry_box(visible)
        left = box.left() - self._look.size * 0.95
        self._painter.fillRect(
            QRectF(left, box.top() + 4, 2.5, max(4.0, box.height() - 6)), self._look.theme.colour("border")
        )

    def subtitle(self, visible: VisibleBlock) -> None:
        """Paint the line under the title."""
        box = self._geometry_box(visible)
        self._painter.setFont(interface_font(12))
        self._painter.setPen(self._look.theme.colour("text-muted"))
        line = QRectF(box.left(), box.bottom() + self._look.size * 0.35, box.width(), 20)
        self._painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._marks.subtitle)

    def _geometry_box(self, visible: VisibleBlock) -> QRectF:
        layout = visible.block.layout()
        return layout.boundingRect().translated(layout.position())

    def _fill(self, visible: VisibleBlock, span: Span, role: str, alpha: float = 1.0) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.theme.colour(role, alpha))
        for run in self._geometry.runs(visible.block, span):
            self._painter.drawRoundedRect(run.box.adjusted(-2, 0.5, 2, 0.5), 2.5, 2.5)

    def _underline(self, visible: VisibleBlock, number: int) -> None:
        match = self._marks.matches[number]
        role = "tech" if match.term.domain == "tech" else "law"
        current = number == self._marks.current
        alpha = 1.0 if current else 0.42 if match.grade is Grade.FAMILY else 0.85
        pen = QPen(self._look.theme.colour(role, alpha), 2.0 if current else 1.25)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not current:
            pen.setDashPattern([1.0, 1.7])
        self._painter.setPen(pen)
        for run in self._geometry.runs(visible.block, match.span):
            self._draw_under(run)

    def _draw_under(self, run: LineRun) -> None:
        height = round(run.baseline + max(3.5, self._look.size * 0.2)) + 0.5
        self._painter.drawLine(QPointF(run.box.left(), height), QPointF(run.box.right(), height))

    def _ribbon(self, position: int) -> None:
        line = self._geometry.first_line(position)
        if line is None:
            return
        page_left = self._look.size * 1.5
        left = max(6.0, line.box.left() - page_left)
        top = line.box.top() + 4
        height, width = self._look.size * 0.85, self._look.size * 0.55
        points = [(0, 0), (width, 0), (width, height), (width / 2, height * 0.7), (0, height)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.theme.colour("accent"))
        self._painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in points]))
