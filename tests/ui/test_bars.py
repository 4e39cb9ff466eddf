"""The bar above and the line below the page."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.services.reading import Reading
from reader.settings import Preferences
from reader.ui.bars import StatusLine, language_line, language_name
from reading_room import Room


class _Language:
    def __init__(self, code: str, confidence: float) -> None:
        self.code, self.confidence, self.indonesian = code, confidence, code == "id"


def _reading(code: str, confidence: float) -> Reading:
    return Reading(Article("a", "", "", ()), (), _Language(code, confidence))  # type: ignore[arg-type]


def test_a_language_is_named_with_how_sure_it_is() -> None:
    assert language_line(_reading("id", 0.994)) == "Indonesian · 99%"
    assert language_line(_reading("id", 1.0)) == "Indonesian"
    assert language_line(_reading("id", 0.0)) == "Indonesian", "too short to tell"
    assert language_name("fr") == "French"
    assert language_name("xx") == "xx"


def test_the_line_counts_the_terms_of_each_domain(room: Room) -> None:
    matches = room.session.shown.matches
    tech = sum(match.term.domain == "tech" for match in matches)
    assert room.window.parts.status.terms_words == f"{len(matches)} terms · {len(matches) - tech} law · {tech} tech"
    both = sum(match.term.domain == "both" for match in matches)
    room.window.acts.filter_terms("tech")
    assert room.window.parts.status.terms_words == f"{tech + both} terms · {both} law · {tech} tech"
    assert room.window.parts.top_bar._filter.text() == "Terms: tech"


def test_a_title_too_long_for_the_bar_ends_in_dots(room: Room) -> None:
    bar = room.window.parts.top_bar
    title = "Putusan pengadilan negeri tentang kebocoran data pribadi " * 6
    room.window.resize(700, 500)
    bar.show_title(title)
    assert bar._title.text().endswith("…")
    assert bar._title.toolTip() == title
    short = len(bar._title.text())
    room.window.resize(1300, 500)
    room.qtbot.waitUntil(lambda: len(bar._title.text()) > short)
    bar.show_title("Putusan")
    assert bar._title.text() == "Putusan"


def test_the_progress_follows_the_page(room: Room) -> None:
    status = room.window.parts.status
    status.show_progress(0.0)
    assert status._progress.text().startswith("0% · ")
    status.show_progress(1.0)
    assert status._progress.text() == "100%"


def test_what_is_left_of_a_very_long_text_is_told_in_hours(room: Room) -> None:
    status = room.window.parts.status
    status.show_waiting(854 * 150 * 2)
    status.show_progress(0.5)
    assert status._progress.text() == "50% · 14 h 14 min left"


def test_what_is_said_while_the_language_is_not_known_begins_at_the_edge(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(500, 26)
    line.show()
    line.show_waiting(400)
    qtbot.waitUntil(lambda: line._terms.x() == line._language.x() or not line._language.isVisible())
    qtbot.waitUntil(lambda: line._terms.x() == 14)


def test_the_section_that_the_reader_is_in_is_shown_and_cut_where_it_is_too_long(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(500, 26)
    line.show()
    line.show_place("BAB II · Pasal 27 ayat (3)")
    assert "BAB II · Pasal 27 ayat (3)" in [label.text() for label in line.findChildren(QLabel)]
    line.show_place("BAB II · " * 40)
    assert any(label.text().endswith("…") for label in line.findChildren(QLabel))
    line.show_place("")
    assert not any("BAB" in label.text() for label in line.findChildren(QLabel))


def test_the_switches_keep_room_for_their_words_when_the_style_changes(room: Room) -> None:
    bar = room.window.parts.top_bar
    room.window.setStyleSheet(room.window.styleSheet() + "QWidget { font-size: 17px; }")
    room.qtbot.waitUntil(lambda: bar._glossary.fontMetrics().height() > 18)
    for button, drawn in ((bar._filter, 14), (bar._glossary, 16)):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.maximumWidth() >= words + drawn + 2 * 9  # pixels: the icon, and the style sheet's padding


def test_every_theme_there_is_can_be_chosen_above_the_text(room: Room) -> None:
    menu = room.window.parts.top_bar._look.menu()
    assert menu is not None
    assert len(menu.actions()) == len(Preferences.CHOICES["theme"])
