"""Pages that stand in the panel's place for a while, beside the text: preferences, keys, what Lontar is made of."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.ui.steady_edge import EDGE, SteadyEdge
from reader.ui.theme import Theme, reading_font

_CLOSE_EDGE = 7  # pixels: the sign of the button, not its frame, stands at the edge of the page


class SidePage(QWidget):
    """A titled page whose body scrolls; `left` tells that the reader is done with it."""

    left = Signal()

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._title = plain(title, "pageTitle")
        self._title.setFont(reading_font(18))
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.left.emit)
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, _CLOSE_EDGE, 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.column = QVBoxLayout()
        """Holds what stands above the scrolling body."""
        self.column.setContentsMargins(0, 0, EDGE, 4)
        holder = QWidget()
        holder.setObjectName("sidePage")
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(0, 2, EDGE, 14)
        self.body.setSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        SteadyEdge(self._scroll, self.body)
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(0, 0, 0, 0)
        self.frame.setSpacing(0)
        self.frame.addLayout(head)
        self.frame.addLayout(self.column)
        self.frame.addWidget(self._scroll, 1)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw the page in another theme."""
        self._close.setIcon(theme.icon("x", size=16))

    def start(self) -> None:
        """Put the keyboard where the reader begins."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_top(self) -> None:
        """Scroll to the beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so far that a widget of the body can be seen."""
        self._scroll.ensureWidgetVisible(widget, 0, 24)


class SidePages(QWidget):
    """Shows one page at a time in place of something else; `shown_changed` tells whether one is shown."""

    shown_changed = Signal(object)

    def __init__(self, instead_of: QWidget) -> None:
        super().__init__()
        self._instead_of = instead_of
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.page: SidePage | None = None
        self.hide()

    def show_page(self, page: SidePage) -> None:
        """Show a page and give it the keyboard; the one before is left."""
        if self.page is not page:
            self._take_out()
            self.page = page
            self._rows.addWidget(page)
            page.left.connect(self.leave)
            page.show()
        self._instead_of.hide()
        self.show()
        page.start()
        self.shown_changed.emit(True)

    def leave(self) -> bool:
        """Show again what stood here before; whether a page was shown."""
        if self.page is None:
            return False
        self._take_out()
        self.hide()
        self._instead_of.show()
        self.shown_changed.emit(False)
        return True

    def show_theme(self, theme: Theme) -> None:
        """Draw the page in another theme."""
        if self.page is not None:
            self.page.show_theme(theme)

    def _take_out(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.left.disconnect(self.leave)
            self._rows.removeWidget(page)
            page.hide()
            page.setParent(None)


def plain(words: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """A label of plain words, with a name for the style sheet."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(wrap)
    return label


def heading(words: str) -> QLabel:
    """The heading of a group of a page."""
    label = plain(words, "sideHeading")
    font = label.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    label.setFont(font)
    return label
