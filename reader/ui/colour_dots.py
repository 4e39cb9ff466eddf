"""Four dots, one a highlight colour, that give a passage its colour; the reader can name them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from reader.model.bookmark import Colour, Highlight, Mark
from reader.ui.focus_frame import draw_ring
from reader.ui.plain_words import set_tip
from reader.ui.theme import Theme

_SIZE = 22  # pixels
_LONGEST = 40  # code points of a name


def colour_name(colour: Colour, names: Mapping[Colour, str]) -> str:
    """What a colour is called: by the reader, else by everybody."""
    usual = {
        Colour.YELLOW: QCoreApplication.translate("ColourDots", "Yellow"),
        Colour.GREEN: QCoreApplication.translate("ColourDots", "Green"),
        Colour.BLUE: QCoreApplication.translate("ColourDots", "Blue"),
        Colour.PINK: QCoreApplication.translate("ColourDots", "Pink"),
    }
    return names.get(colour) or usual[colour]


def mark_colour_name(mark: Mark, names: Mapping[Colour, str]) -> str:
    """What the colour of a mark is called; empty for a bookmark, which has none."""
    return colour_name(mark.colour, names) if isinstance(mark, Highlight) else ""


class ColourDot(QAbstractButton):
    """A round button in one highlight colour; a right click, a double click or F2 asks for another name."""

    name_wanted = Signal()

    def __init__(self, colour: Colour, name: str, theme: Theme, *, chosen: bool = False, hint: str = "") -> None:
        super().__init__()
        self.colour = colour
        self._theme, self._chosen = theme, chosen
        self.setFixedSize(_SIZE, _SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(self, f"{name}\n{hint}" if hint else name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._chosen or self.isChecked() or self.underMouse()
        edge = "text-soft" if marked else f"edge-{self.colour}"
        painter.setPen(QPen(self._theme.colour(edge), 1.6 if marked else 1.2))
        painter.setBrush(self._theme.colour(f"highlight-{self.colour}"))
        painter.drawEllipse(QRectF(4, 4, _SIZE - 8, _SIZE - 8))
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), self._theme, _SIZE / 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.name_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.name_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.name_wanted.emit()
        else:
            super().keyPressEvent(event)


class _NameField(QLineEdit):
    """The field in which a colour gets its name; leaving it or Enter keeps it, Escape does not."""

    ended = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._done = False
        self.setMaxLength(_LONGEST)
        self.setFixedWidth(150)
        self.selectAll()
        self.returnPressed.connect(lambda: self._end(self.text().strip()))

    def _end(self, name: str | None) -> None:
        if not self._done:
            self._done = True
            self.ended.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end(self.text().strip())


class ColourDots(QWidget):
    """The four dots in the order of the keys 1 to 4; a name is given in their place."""

    chosen = Signal(object)
    named = Signal(object, object)
    """A colour and its new name; empty for the usual one."""

    def __init__(self, theme: Theme, current: Colour | None = None, names: Mapping[Colour, str] | None = None) -> None:
        super().__init__()
        self._names = names or {}
        self._field: _NameField | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        hint = self.tr("Right-click to give it a name")
        for number, colour in enumerate(Colour, start=1):
            name = f"{colour_name(colour, self._names)} ({number})"
            dot = ColourDot(colour, name, theme, chosen=colour is current, hint=hint)
            dot.clicked.connect(lambda _checked=False, colour=colour: self.chosen.emit(colour))
            dot.name_wanted.connect(lambda colour=colour: self.name_colour(colour))
            row.addWidget(dot)

    def name_colour(self, colour: Colour) -> None:
        """Show a field for the name of a colour in place of the dots."""
        if self._field is not None:
            return
        for dot in self.findChildren(ColourDot):
            dot.setVisible(dot.colour is colour)
        self._field = _NameField(self._names.get(colour, ""))
        self._field.setPlaceholderText(colour_name(colour, {}))
        self._field.setAccessibleName(self.tr("Name of this colour"))
        self._field.ended.connect(lambda name: self._named(colour, name))
        self._row.addWidget(self._field)
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, colour: Colour, name: str | None) -> None:
        field, self._field = self._field, None
        had_focus = field is not None and self.window().focusWidget() is field
        for dot in self.findChildren(ColourDot):
            dot.show()
            if had_focus and dot.colour is colour:
                dot.setFocus(Qt.FocusReason.OtherFocusReason)
        if field is not None:
            field.hide()
            field.deleteLater()
        if name is not None and name != self._names.get(colour, ""):
            self.named.emit(colour, name)
