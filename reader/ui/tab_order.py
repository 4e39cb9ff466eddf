"""Where Tab goes: what is made late stands in the order of the tabs where it stands on the screen, not at the end."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(place: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go on to these widgets, one after another, where it comes by the place of another one in the window.

    The chain of the focus itself is never asked for: Python makes each widget of it a child of the one before, and what
    is around it, the window too, could not be used any more as soon as that one goes.
    """
    taking = [widget for widget in widgets if _takes_tab(widget) and widget is not place]
    if taking and taking[0].window() is place.window():
        policy = place.focusPolicy()
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt puts nothing after one that Tab passes by
        QWidget.setTabOrder(place, taking[0])
        place.setFocusPolicy(policy)
    for first, second in pairwise(taking):
        QWidget.setTabOrder(first, second)


def takers(holder: QWidget, *, itself: bool = False) -> list[QWidget]:
    """What can have the keyboard by Tab inside a widget, in the order in which it was made; or the widget `itself`."""
    return [each for each in (*([holder] if itself else ()), *holder.findChildren(QWidget)) if _takes_tab(each)]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
