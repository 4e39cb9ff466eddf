"""Small pieces of which the cards of marks are made."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.flow_layout import FlowLayout

_NO_BREAK = "\u00a0"
_BEFORE_A_CUT = " ,;:–—"
QUOTE_SHOWN = 260  # code points of a passage that its card shows


def shortened(words: str, most: int = QUOTE_SHOWN) -> str:
    """A passage in one line, cut after a word where it is longer than `most` code points."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    whole = line[: most + 1].rpartition(" ")[0].rstrip(_BEFORE_A_CUT)
    return (whole if len(whole) > most // 2 else line[:most]) + "…"


def day_of(when: float) -> str:
    """The day of a time in seconds since the epoch, in the reader's own time zone."""
    day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)), "d MMM yyyy")
    return day.replace(" ", _NO_BREAK)


def in_one_line(*parts: str) -> str:
    """Short facts with dots between them; where they go on in a further line, that begins with words."""
    return f"{_NO_BREAK}· ".join(parts)


def plain_label(words: str, name: str) -> QLabel:
    """A label of plain words that wraps; `name` is its name in the style sheet."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def link_button(words: str, act: Callable[[], object], name: str = "act") -> QPushButton:
    """A button that looks like a word."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked=False: act())
    return button


def widgets_of(column: QBoxLayout) -> list[QWidget]:
    """The widgets of a column, from top to bottom.

    Their holder is asked for them: an item of a layout goes together with its widget, and Python does not hear of it.
    """
    holder = column.parentWidget()
    if holder is None:
        return []
    inside = holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    places = {widget: place for widget in inside if (place := column.indexOf(widget)) >= 0}
    return sorted(places, key=places.__getitem__)


def add_above_room(column: QBoxLayout, widget: QWidget) -> None:
    """Put a widget at the end of a column, above the room that stretches there."""
    column.insertWidget(column.count() - 1, widget)


def empty_column(column: QBoxLayout, kept: Iterable[QWidget | None] = ()) -> None:
    """Take the widgets out of a column; what is not `kept` goes, also where it was one of its own buttons that asked.

    Room that stretches stays.
    """
    staying = list(kept)
    for widget in widgets_of(column):
        column.removeWidget(widget)
        if widget not in staying:
            widget.hide()
            widget.deleteLater()


def show_at_once(widgets: Iterable[QWidget]) -> None:
    """Give widgets that came into a layout their places now; Qt shows new ones when it has nothing else to do.

    Nothing else is done meanwhile: what waits, such as another language, could take the widgets away.
    """
    for widget in widgets:
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def flow_row(gap: int = 6) -> tuple[QWidget, FlowLayout]:
    """A row of widgets that breaks where the width ends, and its layout."""
    holder = QWidget()
    return holder, FlowLayout(holder, gap)
