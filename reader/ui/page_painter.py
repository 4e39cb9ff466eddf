"""Paint what lies on the page beside its letters: highlights, terms, bookmarks, the line under the title."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.model.article import BlockKind, Span
from reader.model.bookmark import Highlight
from reader.model.own_word import OWN
from reader.model.term import Grade
from reader.ui.article_document import PageLook
from reader.ui.page_geometry import PageGeometry, VisibleBlock
from reader.ui.page_marks import PageMarks
from reader.ui.pixel_grid import PixelGrid
from reader.ui.theme import interface_font

_DOT, _CURRENT = 1.2, 2.0  # pixels, how thick an underline is
_DOTS, _SPARSE = 1.0, 3.0  # the gap between dots, in dots
_NESTED = 2.5  # pixels by which a highlight over another is drawn lower at its top, so that both are seen
FOUND, FOUND_NOW, FLASH = 0.16, 0.42, 0.28  # how solid the accent lies behind words, from 0 to 1
HANDLE = 5.0  # pixels, half of a handle's width


def underline_drop(size: int) -> float:
    """How far below its base line words of a size are underlined, in pixels as the size: clear of what hangs below."""
    return max(4.0, size * 0.29)


class MarkPainter:
    """Paints the marks of the visible blocks; made anew for each frame."""

    def __init__(self, painter: QPainter, geometry: PageGeometry, marks: PageMarks, look: PageLook) -> None:
        self._painter = painter
        self._geometry = geometry
        self._marks = marks
        self._look = look
        self._grid = PixelGrid.under(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def under_text(self, visible: VisibleBlock) -> None:
        """Paint what the letters of a block stand on."""
        span, marks = visible.piece.span, self._marks
        self._highlights(visible, marks.highlights_in(span))
        for number in (marks.current, marks.hovered):
            if number is not None and number in marks.matches_in(span):
                self._fill(visible, marks.matches.span(number), "current", 1.0 if number == marks.current else 0.55)
        for where, number in marks.hits.overlapping(span):
            self._fill(visible, where, "accent", FOUND_NOW if number == marks.current_hit else FOUND)
        if marks.flash is not None and marks.flash.overlaps(span):
            self._fill(visible, marks.flash, "accent", FLASH)

    def over_text(self, visible: VisibleBlock) -> None:
        """Paint what stands with the letters of a block: underlines, bookmarks, the ends that can be dragged."""
        span = visible.piece.span
        self._underlines(visible)
        for bookmark in self._marks.markings.bookmarks:
            if bookmark.span is not None and span.contains(bookmark.span.start):
                self._ribbon(visible, bookmark.span.start)
        dragged = self._marks.dragged
        if dragged is not None:
            self._handles(visible, self._marks.extent or dragged.span, dragged)

    def quote_bar(self, visible: VisibleBlock) -> None:
        """Paint the thin bar beside a quotation, in one stroke beside all its paragraphs."""
        box, below = self._geometry_box(visible), visible.piece.below
        left = box.left() - self._look.size * 0.95
        goes_on = not visible.piece.last or (below is not None and below.kind is BlockKind.QUOTE)
        end = box.bottom() + (visible.block.blockFormat().bottomMargin() + 6 if goes_on else -2)
        bar = QRectF(left, box.top() + 4, 2.5, max(4.0, end - box.top() - 4))
        self._painter.fillRect(bar, self._look.theme.colour("border"))

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

    def _highlights(self, visible: VisibleBlock, highlights: list[tuple[Span, Highlight]]) -> None:
        """Those under others first; each that lies over another begins lower and has an edge of its own colour."""
        for place, (span, mark) in enumerate(highlights):
            depth = sum(other.overlaps(span) for other, _ in highlights[:place])
            self._fill(visible, span, f"highlight-{mark.colour}", lower=_NESTED * min(depth, 3))
            if depth:
                self._edge(visible, span, self._look.theme.colour(f"edge-{mark.colour}"))

    def _edge(self, visible: VisibleBlock, span: Span, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        for run in self._geometry.runs(visible.block, span):
            box = run.box.adjusted(-2, 0, 2, 0)
            line = QRectF(box.left(), box.bottom() - 1.0, box.width(), 1.5)
            self._painter.fillRect(self._grid.rectangle(line), colour)

    def _fill(self, visible: VisibleBlock, span: Span, role: str, alpha: float = 1.0, lower: float = 0.0) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.theme.colour(role, alpha))
        for run in self._geometry.runs(visible.block, span):
            box = self._grid.rectangle(run.box.adjusted(-2, 0.5 + lower, 2, 0.5))
            self._painter.drawRoundedRect(box, 2.5, 2.5)

    def _handles(self, visible: VisibleBlock, span: Span | None, mark: Highlight) -> None:
        if span is None:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.theme.colour(f"edge-{mark.colour}"))
        height = self._look.size * 1.3
        for is_first, knob in self._geometry.ends(visible, span):
            self._painter.drawRect(QRectF(knob.x() - 0.75, knob.y() - (0 if is_first else height), 1.5, height))
            self._painter.drawEllipse(knob, HANDLE, HANDLE)

    def _underlines(self, visible: VisibleBlock) -> None:
        """All terms of a paragraph, those that look alike in one stroke."""
        marks, current = self._marks, self._marks.current
        alike: dict[tuple[str, bool, bool], list[QLineF]] = {}
        for number in marks.matches_in(visible.piece.span):
            kind = marks.matches.kind(number)
            role = {"tech": "tech", OWN: "accent"}.get(kind.term.domain, "law")
            lines = self._lines_under(visible, marks.matches.span(number))
            if number == current:
                self._stroke(visible, lines, self._plain(role, _CURRENT))
            else:
                alike.setdefault((role, kind.grade is Grade.FAMILY, kind.term.domain == OWN), []).extend(lines)
        for (role, is_relative, is_own), lines in alike.items():
            colour = self._look.theme.colour(role)  # solid: a clear one would be too pale on highlights and finds
            dots = self._grid.dotted(colour, _DOT, _SPARSE if is_relative else _DOTS)
            self._stroke(visible, lines, self._plain(role, _DOT) if is_own else dots)

    def _plain(self, role: str, width: float) -> QPen:
        return QPen(self._look.theme.colour(role), self._grid.width(width))

    def _lines_under(self, visible: VisibleBlock, span: Span) -> list[QLineF]:
        drop = underline_drop(visible.block.charFormat().font().pixelSize())
        return [
            QLineF(left, baseline + drop, left + width, baseline + drop)
            for left, _top, width, _height, baseline in self._geometry.runs_inside(visible.block, span)
        ]

    def _stroke(self, visible: VisibleBlock, lines: list[QLineF], pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        origin = visible.block.layout().position()
        rows = [self._grid.row(line.translated(origin), pen.widthF()) for line in lines]
        self._painter.drawLines(rows)

    def _ribbon(self, visible: VisibleBlock, position: int) -> None:
        line = self._geometry.first_line(position)
        if line is None:
            return
        margin = self._look.size * 1.5
        left = max(6.0, self._geometry_box(visible).left() - margin)  # beside the column wherever the words begin
        top = line.box.top() + 4
        height, width = self._look.size * 0.85, self._look.size * 0.55
        points = [(0, 0), (width, 0), (width, height), (width / 2, height * 0.7), (0, height)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.theme.colour("accent"))
        self._painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in points]))
