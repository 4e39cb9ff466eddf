"""The card of a mark that was not found: an even edge, the old passage, and what stands there now."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.language.anchoring import quote
from reader.model.article import Span
from reader.model.bookmark import Bookmark
from reader.ui.check_card import CheckCard, dashes
from reader.ui.mark_card import MarkLook
from reader.ui.theme import Theme

OLD = "Hakim memutus perkara itu kemarin."


@pytest.mark.parametrize("length", [6, 20, 61, 100.5, 333])
def test_an_edge_begins_and_ends_with_a_dash_and_all_are_alike(length: float) -> None:
    made = dashes(length)
    assert made[0][0] == 0
    assert made[-1][0] + made[-1][1] == pytest.approx(length)
    assert {round(dash, 6) for _top, dash in made} == {round(made[0][1], 6)}
    assert all(2 < dash < 14 for _top, dash in made)
    gaps = [after[0] - before[0] - before[1] for before, after in pairwise(made)]
    assert all(gap == pytest.approx(5) for gap in gaps)


def test_no_edge_has_no_dashes() -> None:
    assert dashes(0) == []


def test_dots_stand_only_where_a_text_goes_on(qtbot: QtBot, light: Theme) -> None:
    span = Span(0, len(OLD))
    card = CheckCard(Bookmark("b1", "a1", quote(OLD, span), None, "", 1.0, 1.0), MarkLook(light))
    qtbot.addWidget(card)
    present = "Jaksa menuntut terdakwa."
    card.show_near(Span(0, len(present)), present)
    words = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
    assert present in words
    assert not any("…" in each for each in words)
    card.show_near(Span(6, 14), present)
    assert "…menuntut…" in [label.text() for label in card.findChildren(QLabel)]
    assert card.near == Span(6, 14)
