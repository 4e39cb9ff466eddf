"""Where Tab goes: what is made late stands in the order of the tabs where it stands on the screen, not at the end."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(place: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go on to these widgets, one after another, where it comes by the place of another one in the window."""
    taking = [widget for widget in widgets if _takes_tab(widget)]
    for first, second in pairwise((*_before(place, set(taking)), *taking)):
        QWidget.setTabOrder(first, second)


def takers(holder: QWidget, *, itself: bool = False) -> list[QWidget]:
    """What can have the keyboard by Tab inside a widget, in the order in which it was made; or the widget `itself`."""
    return [each for each in (*([holder] if itself else ()), *holder.findChildren(QWidget)) if _takes_tab(each)]


def _before(place: QWidget, widgets: set[QWidget]) -> list[QWidget]:
    """The last widget, up to a place, that Tab comes to; Qt puts nothing after one that Tab passes by."""
    here = place
    while not _takes_tab(here) or here in widgets:
        here = here.previousInFocusChain() or place
        if here is place:
            return []
    return [here] if here.window() is place.window() else []


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
