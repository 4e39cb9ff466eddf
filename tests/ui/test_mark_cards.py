"""Of many marks only some have cards; the others come when they are wanted."""

from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour, Highlight, Markings, Quote
from reader.ui.bookmarks_panel import BookmarksPanel
from reader.ui.theme import Theme


def _panel(qtbot: QtBot, light: Theme, count: int) -> BookmarksPanel:
    panel = BookmarksPanel(light)
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    panel.show()
    panel.show_markings(Markings("a", tuple(map(_mark, range(count)))))
    return panel


def _mark(number: int, colour: Colour = Colour.BLUE) -> Highlight:
    span = Span(number * 10, number * 10 + 5)
    return Highlight(f"h{number}", "a", Quote("dakwa", "", ""), span, colour, "", 1.79e9, 1.79e9)


def _numbers(panel: BookmarksPanel) -> list[int]:
    return [int(card.mark.id[1:]) for card in panel.cards()]


def test_a_mark_far_away_is_shown_among_its_neighbours(qtbot: QtBot, light: Theme) -> None:
    panel = _panel(qtbot, light, 1000)
    assert _numbers(panel) == list(range(40))
    panel.reveal("h500")
    assert 500 in _numbers(panel) and len(_numbers(panel)) == 40
    panel._show_earlier()
    assert _numbers(panel) == list(range(452, 532))


def test_further_cards_come_at_the_end_of_the_list(qtbot: QtBot, light: Theme) -> None:
    panel = _panel(qtbot, light, 90)
    qtbot.wait(50)
    panel.verticalScrollBar().setValue(panel.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(_numbers(panel)) == 80, timeout=3000)


def test_a_card_stays_the_same_while_its_mark_stands(qtbot: QtBot, light: Theme) -> None:
    panel = _panel(qtbot, light, 3)
    before = panel.cards()
    panel.show_markings(Markings("a", (_mark(0), _mark(2, Colour.PINK))))
    assert panel.cards() == [before[0], before[2]]
    assert panel.cards()[1].mark.colour is Colour.PINK
