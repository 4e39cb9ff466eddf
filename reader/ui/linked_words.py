"""Words with links, whose focus is seen as that of other words that can be pressed: a line of the accent below it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QLabel

_LINKS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_LINE = 2.0  # pixels


class LinkedWords(QLabel):
    """Rich words that wrap; reached by Tab, the keyboard is at once on the first link, or the last, where it is seen.

    Qt draws dots around a link that has the keyboard, in the palette's colour of words. That is made clear, the words
    have a colour of their own, and the line is drawn in place of the dots.
    """

    def __init__(self, words: str, colour: str) -> None:
        """`words` are HTML, escaped by whoever makes the label rich.

        `colour`, as `#rrggbb`, is that of all which has no other.
        """
        super().__init__(f'<body style="color:{colour}">{words}</body>')
        self.setWordWrap(True)
        self.setTextInteractionFlags(_LINKS)
        self._hide_dots()

    def link_lines(self) -> list[QRectF]:
        """Where the link that has the keyboard stands, a box for each of its lines, in pixels of the label."""
        start, words = self.selectionStart(), self.selectedText()
        if start < 0 or not words or not self.hasFocus():
            return []
        document = self._document()
        if not _is_link(document, start, len(words)):
            return []
        room = QRectF(self.contentsRect())
        corner = QPointF(room.left(), room.top() + max(0.0, room.height() - document.size().height()) / 2)
        return [box.translated(corner) for box in _lines(document, start, start + len(words))]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._hide_dots()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lines = self.link_lines()
        if not lines:
            return
        painter = QPainter(self)
        for box in lines:
            painter.fillRect(QRectF(box.left(), box.bottom() - _LINE, box.width(), _LINE), self.palette().accent())

    def _hide_dots(self) -> None:
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText).alpha():
            palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.transparent)
            self.setPalette(palette)

    def _document(self) -> QTextDocument:
        """The words laid out as the label lays them out."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setHtml(self.text())
        document.setTextWidth(self.contentsRect().width())
        return document


def _is_link(document: QTextDocument, start: int, length: int) -> bool:
    """Whether so many characters from there on are one whole link."""
    block = document.findBlock(start)
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isAnchor() and piece.position() == start and piece.length() == length:
            return True
        pieces += 1
    return False


def _lines(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    block: QTextBlock = document.findBlock(start)
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first, last = start - block.position(), end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begins < ends:
            left, right = _across(line, begins), _across(line, ends)
            yield QRectF(left, line.y(), right - left, line.height()).translated(corner)


def _across(line: QTextLine, place: int) -> float:
    """How far from the left a place of the block stands in a line, in pixels; Qt gives the place with it."""
    found: object = line.cursorToX(place)
    assert isinstance(found, tuple)
    return float(found[0])
