"""Links show their address while the mouse is on them, and give it to the clipboard; none is ever opened."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reader.ui.article_view import ArticleView

_EDGE = 6  # pixels between the address and the corner of the page


class LinkAddress(QLabel):
    """The address of a link in the lower left corner of the page, as plain text on one line, cut in its middle."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("linkAddress")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.address = ""
        self.hide()

    def show_address(self, address: str) -> None:
        """Show an address; an empty one takes it away."""
        if address == self.address:
            return
        self.address = address
        if not address:
            self.hide()
            return
        self.ensurePolished()
        room = self._page.width() - 4 * _EDGE - 16
        self.setText(self.fontMetrics().elidedText(address, Qt.TextElideMode.ElideMiddle, room))
        self.adjustSize()
        self.move(_EDGE, self._page.height() - self.height() - _EDGE)
        self.show()
        self.raise_()


class LinkActs(QObject):
    """Watches the mouse on the page."""

    def __init__(self, page: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._address = LinkAddress(page.viewport())
        page.viewport().installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(lambda: self._address.show_address(""))

    @property
    def shown(self) -> str:
        """The address that is shown; empty for none."""
        return self._address.address

    def fill(self, menu: QMenu, place: QPoint) -> None:
        """Put what can be done with the link at a point of the screen into a menu, where there is one."""
        address = self._page.link_at(QPointF(self._page.viewport().mapFromGlobal(place)))
        if address:
            menu.addSeparator()
            action = menu.addAction(self.tr("Copy the link's address"))
            action.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(address))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            pressed = event.buttons() != Qt.MouseButton.NoButton
            self._address.show_address("" if pressed else self._page.link_at(event.position()))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress, QEvent.Type.Resize):
            self._address.show_address("")
        return super().eventFilter(watched, event)
