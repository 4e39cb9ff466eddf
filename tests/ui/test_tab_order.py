"""Tab goes through the window as it is read, also through what is made late."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid, ownedByPython

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui.library_panel import PanelItem
from reader.ui.mark_card import MarkCard
from reader.ui.tab_order import follow, takers
from reader.ui.term_row import TermRow
from reading_room import Room


def _tabs(start: QWidget, most: int = 120) -> list[QWidget]:
    """What has the keyboard, one Tab after another, until it is back where it began."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen, window = [start], start.window()
    for _ in range(most):
        focus = window.focusWidget()
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus is None or focus is start:
            break
        seen.append(focus)
    return seen


def test_what_is_made_late_follows_what_it_stands_after(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, holder, last = QLineEdit(), QWidget(), QLineEdit()
    inner = QVBoxLayout(holder)
    for widget in (first, holder, last):
        column.addWidget(widget)
    late = [QPushButton("dakwaan"), QPushButton("gugatan")]
    for button in late:
        inner.addWidget(button)
    follow(holder, takers(holder))
    window.show()
    assert _tabs(first) == [first, *late, last]


def test_nothing_ends_with_what_stood_before_it_in_the_order_of_tabs(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    earlier, holder, late = [QLineEdit() for _ in range(6)], QWidget(), QPushButton("dakwaan")
    inner = QVBoxLayout(holder)
    for widget in (*earlier, holder):
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(widget)
    inner.addWidget(late)
    follow(late, takers(holder))
    assert ownedByPython(window)
    del holder
    for widget in earlier:
        delete(widget)
    earlier.clear()
    gc.collect()
    assert isValid(window) and isValid(inner) and isValid(late)


def test_the_library_comes_before_the_page_and_the_terms_after_it(room: Room) -> None:
    parts = room.window.parts
    seen = _tabs(parts.library.items()[0])
    places = {widget: number for number, widget in enumerate(seen)}
    items = [places[widget] for widget in seen if isinstance(widget, PanelItem)]
    rows = [places[widget] for widget in seen if isinstance(widget, TermRow)]
    assert len(items) == len(parts.library.items()) and len(rows) > 3
    middle = [places[parts.library.contents], places[room.window.page], places[parts.glossary.field]]
    assert [max(items), *middle, rows[0]] == sorted([*middle, max(items), rows[0]])
    assert [seen[place].number for place in rows] == sorted(seen[place].number for place in rows)


def test_the_open_card_comes_before_the_rows(room: Room) -> None:
    room.session.choose(2)
    room.qtbot.wait(50)
    step = room.window.parts.glossary.step
    seen = _tabs(room.window.parts.glossary.field)
    within = [number for number, widget in enumerate(seen) if step.card.isAncestorOf(widget)]
    rows = [number for number, widget in enumerate(seen) if isinstance(widget, TermRow)]
    assert within == list(range(within[0], within[0] + len(within)))
    assert within[-1] < rows[0]


def test_cards_of_marks_come_as_they_stand_in_the_text(room: Room) -> None:
    for start in (900, 100, 500):
        room.session.marks.highlight(Span(start, start + 30), Colour.YELLOW)
    room.window.acts.show_tab("bookmarks")
    room.window.acts.marks.show_mark(room.session.marks.markings.highlights[0].id)
    room.qtbot.wait(50)
    panel = room.window.parts.bookmarks
    seen = _tabs(room.window.parts.tabs)
    cards = [widget for widget in seen if isinstance(widget, MarkCard)]
    assert cards == panel.cards()
    inside = [next((card for card in cards if card is each or card.isAncestorOf(each)), None) for each in seen]
    order = [card for number, card in enumerate(inside) if card is not None and inside[number - 1] is not card]
    assert order == cards, "all of a card is gone through before the next one"
