"""The page: shows the text, paints terms and marks, tells what is selected."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model.article import Article, BlockKind, Span
from reader.model.bookmark import Markings
from reader.model.term import TermMatch
from reader.ui.article_document import PageLook, build_document
from reader.ui.page_geometry import PageGeometry
from reader.ui.page_marks import MarkPainter, PageMarks
from reader.ui.page_probe import PageProbe, TermPlace
from reader.ui.text_positions import TextPositions

_FLASH = 700  # milliseconds
_SMALLEST_MARGIN = 28  # pixels
_TOP, _BOTTOM = 44, 160  # pixels above the first and below the last line
_CLICK = 4  # pixels that the mouse may move in a click


class ArticleView(QTextBrowser):
    """Shows one article. It tells what the reader does with the text and knows nothing of the panels."""

    term_clicked = Signal(object)
    highlight_clicked = Signal(object)
    page_clicked = Signal()
    word_chosen = Signal(object)
    places_changed = Signal()
    selection_changed = Signal(object)
    zoomed = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._article = Article("", "", "", ())
        self._marks = PageMarks()
        self._positions = TextPositions(self._article)
        self._pressed = QPoint(-100, -100)
        self._set = True
        self._flash = QTimer(self, interval=_FLASH, singleShot=True)
        self._flash.timeout.connect(lambda: self._mark(flash=None))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.setAccessibleName(self.tr("Article"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionChanged.connect(lambda: self.selection_changed.emit(self.selected_span()))

    # What is shown

    @property
    def article(self) -> Article:
        """The article on the page."""
        return self._article

    @property
    def marks(self) -> PageMarks:
        """What is painted on the page."""
        return self._marks

    def show_article(self, article: Article, position: int = 0) -> None:
        """Show another article, with the line of code point `position` at the top."""
        self._article = article
        self._marks = PageMarks()
        self._rebuild()
        self.go_to(position)

    def show_terms(self, matches: tuple[TermMatch, ...], current: int | None, subtitle: str) -> None:
        """Underline these terms, and no others."""
        self._mark(matches=matches, current=current, hovered=None, subtitle=subtitle)
        self.places_changed.emit()

    def show_current(self, number: int | None) -> None:
        """Make one of the shown terms the current one."""
        self._mark(current=number)

    def show_markings(self, markings: Markings) -> None:
        """Show these highlights and bookmarks, and no others."""
        self._mark(markings=markings)

    def show_look(self, look: PageLook) -> None:
        """Set the page anew in another size or theme; the reader's place and selection stay."""
        place, selection = self.position(), self.selected_span()
        self._look = look
        self._rebuild()
        self.go_to(place)
        if selection is not None:
            self.select(selection)

    # Where things stand

    def position(self) -> int:
        """The code point at which the first line in view begins."""
        if not self._set or not self._article.blocks or self.verticalScrollBar().value() == 0:
            return 0
        return self._first_position()

    def go_to(self, position: int) -> None:
        """Bring the line of a code point to the top of the page; 0 shows the very top."""
        line = self._geometry().first_line(position) if position > 0 else None
        self.verticalScrollBar().setValue(round(line.box.top()) - 12 if line is not None else 0)
        self.places_changed.emit()

    def reveal(self, span: Span, *, flash: bool = True) -> None:
        """Bring a range into view, where it is not, and light it up for a moment."""
        line = self._geometry().first_line(span.start)
        if line is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 20 <= line.box.top() <= bar.value() + height - 60:
            bar.setValue(round(line.box.top() - height * 0.33))
        if flash:
            self._mark(flash=span)
            self._flash.start()

    def term_places(self) -> tuple[TermPlace, ...]:
        """The shown terms whose first line is in view, in reading order."""
        return self._probe().term_places(self.viewport().height()) if self._set and self._article.blocks else ()

    def line_span(self) -> Span:
        """The range of the line that the selection begins on, or of the first line in view."""
        selected = self.selected_span()
        start = selected.start if selected is not None else self._first_position()
        return self._geometry().line_span(start)

    def box_of(self, span: Span) -> QRectF | None:
        """The box of a range's first line in pixels of the page, or None where there is none."""
        return self._probe().box_of(span) if self._article.blocks else None

    def progress(self) -> float:
        """How much of the article lies above the lower edge of the page, from 0 to 1."""
        bar = self.verticalScrollBar()
        return 1.0 if bar.maximum() <= 0 else bar.value() / bar.maximum()

    # What is selected

    def selected_span(self) -> Span | None:
        """The selected range, in code points of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._positions.from_document(cursor.selectionStart())
        end = self._positions.from_document(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def select(self, span: Span) -> None:
        """Select a range."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_document(span.start))
        cursor.setPosition(self._positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def unselect(self) -> None:
        """Take the selection away; the place stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # Inside

    def _first_position(self) -> int:
        return self._geometry().position_at(self.verticalScrollBar().value() + 2.0) if self._article.blocks else 0

    def _scrolled(self) -> None:
        if self._set:
            self.places_changed.emit()

    def _geometry(self) -> PageGeometry:
        return PageGeometry(self.document(), self._positions)

    def _probe(self) -> PageProbe:
        return PageProbe(self._geometry(), self._article, self._marks, self.verticalScrollBar().value())

    def _mark(self, **changes: object) -> None:
        self._marks = replace(self._marks, **changes)  # type: ignore[arg-type]
        self.viewport().update()

    def _rebuild(self) -> None:
        self._set = False  # while the document is filled, Qt tells of scrolling in a text that is half there
        self._positions = TextPositions(self._article)
        build_document(self.document(), self._article, self._look)
        self._set_margins()
        self._set = True

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        layout = frame.frameFormat()
        side = max(_SMALLEST_MARGIN, (self.viewport().width() - self._look.measure) / 2)
        if layout.leftMargin() != side or layout.bottomMargin() != _BOTTOM:
            layout.setLeftMargin(side)
            layout.setRightMargin(side)
            layout.setTopMargin(_TOP)
            layout.setBottomMargin(_BOTTOM)
            frame.setFrameFormat(layout)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._set or not self._article.blocks:
            super().paintEvent(event)
            return
        offset, geometry = self.verticalScrollBar().value(), self._geometry()
        visible = list(geometry.visible_blocks(offset, offset + self.viewport().height()))
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        marks = MarkPainter(painter, geometry, self._marks, self._look)
        for block in visible:
            marks.under_text(block, self._article.blocks[block.number].span)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        marks = MarkPainter(painter, geometry, self._marks, self._look)
        for block in visible:
            source = self._article.blocks[block.number]
            marks.over_text(block, source.span)
            if source.kind is BlockKind.QUOTE:
                marks.quote_bar(block)
            if block.number == 0 and source.kind is BlockKind.HEADING and source.level == 1:
                marks.subtitle(block)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.position()
        super().resizeEvent(event)
        self._set_margins()
        if place > 0 and self.verticalScrollBar().value() > 0:
            self.go_to(place)
        self.places_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            hovered = self._probe().term_at(event.position())
            if hovered != self._marks.hovered:
                self._mark(hovered=hovered)
            shape = Qt.CursorShape.IBeamCursor if hovered is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._marks.hovered is not None:
            self._mark(hovered=None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.button() != Qt.MouseButton.LeftButton or moved > _CLICK or self.textCursor().hasSelection():
            return
        if (number := self._probe().term_at(event.position())) is not None:
            self.term_clicked.emit(number)
        elif (highlight := self._probe().highlight_at(event.position())) is not None:
            self.highlight_clicked.emit(highlight)
        else:
            self.page_clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (span := self.selected_span()) is not None:
            self.word_chosen.emit(span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        page = self.viewport().height() - self._look.size * 3
        steps = {
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (span := self.selected_span()) is not None:
            self.word_chosen.emit(span)
        elif key == Qt.Key.Key_Space and (plain or shifted):
            bar.setValue(bar.value() + (-page if shifted else page))
        elif plain and key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)
