"""The small bar at a selection: four colours, a note, copy."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.model.bookmark import Colour
from reader.ui.colour_dots import ColourDots
from reader.ui.plain_words import set_tip
from reader.ui.theme import Theme

_ABOVE = 8  # pixels between the bar and the line


class SelectionBar(QFrame):
    """Floats over the page beside what is selected, and takes no keyboard focus of its own accord."""

    colour_chosen = Signal(object)
    colour_named = Signal(object, object)
    note_wanted = Signal()
    explain_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._names: Mapping[Colour, str] = {}
        self._with_key: Callable[[str, str], str] = lambda _name, words: words
        self.setObjectName("selectionBar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(7, 4, 7, 4)
        self._row.setSpacing(2)
        self.show_theme(theme)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw the bar in another theme."""
        self._theme = theme
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        dots = ColourDots(theme, names=self._names)
        dots.chosen.connect(self.colour_chosen.emit)
        dots.named.connect(self.colour_named.emit)
        self._row.addWidget(dots)
        self._add(theme, "sticky-note", "note", self.tr("Highlight with a note"), self.note_wanted)
        self._add(theme, "pencil", "explain", self.tr("Explain this word myself"), self.explain_wanted)
        self._add(theme, "copy", "copy", self.tr("Copy"), self.copy_wanted)
        self.adjustSize()

    def show_keys(self, with_key: Callable[[str, str], str]) -> None:
        """Say on the buttons which keys do the same; `with_key` joins a command's key to words."""
        self._with_key = with_key
        self.show_theme(self._theme)

    def show_names(self, names: Mapping[Colour, str]) -> None:
        """Call the colours by the reader's names."""
        self._names = dict(names)
        self.show_theme(self._theme)

    def _add(self, theme: Theme, icon: str, command: str, words: str, signal: object) -> None:
        button = QToolButton()
        button.setIcon(theme.icon(icon, size=16))
        set_tip(button, self._with_key(command, words))
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        self._row.addWidget(button)

    def show_at(self, box: QRectF) -> None:
        """Show the bar above a box of the page, or below it where there is no room; pixels of the page."""
        self.adjustSize()
        left = min(max(8.0, box.left()), self._page.width() - self.width() - 16.0)
        top = box.top() - self.height() - _ABOVE
        if top < 4:
            top = box.bottom() + _ABOVE
        self.move(QPoint(round(left), round(top)))
        self.show()
        self.raise_()
