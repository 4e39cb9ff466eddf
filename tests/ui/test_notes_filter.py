"""The chips that narrow the notes: each names what it narrows, or how it is narrowed."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.bookmark import MarkQuery
from reader.ui.mark_card import MarkLook
from reader.ui.notes_filter import NotesFilter
from reader.ui.theme import Theme


def _filter(qtbot: QtBot, light: Theme) -> NotesFilter:
    shown = NotesFilter(MarkLook(light, {}, ("pidana",)))
    qtbot.addWidget(shown)
    return shown


def _words(shown: NotesFilter) -> list[str]:
    chips = [chip for chip in shown.findChildren(QPushButton) if not chip.isHidden()]
    return [chip.text() for chip in chips]


def test_a_chip_names_what_it_narrows_until_it_does(qtbot: QtBot, light: Theme) -> None:
    shown = _filter(qtbot, light)
    assert _words(shown) == ["Tag ▾", "Text ▾", "Time ▾", "Deleted"]
    shown.show_articles((), "a1")
    shown.show_query(replace(MarkQuery(), article_id="a1", since=1.0), days=7)
    assert _words(shown) == ["Tag ▾", "This text ▾", "Last 7 days ▾", "Deleted"]


def test_a_screen_reader_is_told_what_a_chip_narrows_and_how(qtbot: QtBot, light: Theme) -> None:
    shown = _filter(qtbot, light)
    named = [chip.accessibleName() for chip in shown.findChildren(QPushButton) if not chip.isHidden()]
    assert named == ["Tag", "Text: All texts", "Time: Any time", "Deleted"]
