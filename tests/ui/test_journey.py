"""The main job from end to end in the real window: read, understand, mark, close, find again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour
from reading_room import Room

SEED = Path(__file__).parents[3] / "shared" / "seed" / "telegram-durov.txt"


def _open_sample_with(room: Room, word: str) -> None:
    for kept in room.session._recent():
        article = room.session._shelf.library.article(kept.id)
        if word in article.text:
            room.read(lambda kept=kept: room.session.open_kept(kept.id) or room.session.find_terms())
            room.qtbot.waitUntil(
                lambda kept=kept: room.session.shown.reading is not None and room.session.article.id == kept.id
            )
            return
    raise AssertionError(f"no sample holds {word}")


def _click_term(room: Room, surface: str) -> None:
    page = room.window.page
    match = room.session.shown.matches[room.number_of(surface)]
    page.reveal(match.span)
    box = page.box_of(match.span)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def _sentence_with(text: str, word: str) -> Span:
    place = text.index(word)
    return Span(text.rindex("\n", 0, place) + 1, text.index(".", place) + 1)


def test_a_reader_understands_marks_closes_and_finds_everything_again(open_room: Callable[..., Room]) -> None:
    room = open_room()
    _open_sample_with(room, "didakwa")
    _click_term(room, "didakwa")
    card = room.window.parts.glossary.step.card
    assert card.isVisible()
    assert card.card.term.headword == "mendakwa"
    assert [chip.text for chip in card.card.words[0]] == ["di-", "dakwa"]

    article = room.session.article
    sentence = _sentence_with(article.text, "didakwa")
    room.window.page.select(sentence)
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    editor = room.window.parts.bookmarks.editor
    QTest.keyClicks(editor, "Siapa yang bertanggung jawab?")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    place = room.window.page.position()
    room.window.close()

    again = open_room()
    assert again.session.article.id == article.id
    assert again.window.page.position() == place
    assert again.window.parts.tabs.currentIndex() == 1
    (highlight,) = again.session.marks.markings.highlights
    assert article.text_of(highlight.span) == article.text_of(sentence).strip()
    assert (highlight.note, highlight.colour) == ("Siapa yang bertanggung jawab?", Colour.YELLOW)
    assert again.window.parts.bookmarks.cards()[0].mark.note == "Siapa yang bertanggung jawab?"


@pytest.mark.skipif(not SEED.exists(), reason="the article that started the project is not here")
def test_the_article_that_started_the_project(open_room: Callable[..., Room]) -> None:
    room = open_room(SEED)
    assert room.session.article.title.endswith("didakwa")
    _click_term(room, "didakwa")
    assert room.window.parts.glossary.step.card.card.term.headword == "mendakwa"


def test_the_first_start_shows_an_article_with_its_terms(room: Room) -> None:
    assert room.session.article.source.startswith("sample:")
    assert len(room.session.shown.matches) > 30
    assert room.window.parts.glossary.step.rows()
    assert not room.window.parts.messages.isVisible()
    assert len(room.window.parts.library.items()) >= 3


def test_rows_stand_beside_their_lines_and_move_with_them(room: Room) -> None:
    page, step = room.window.page, room.window.parts.glossary.step
    first = step.rows()[0]
    top = page.box_of(room.session.shown.matches[first.number].span).top()
    line = page.viewport().mapToGlobal(QPoint(0, round(top))).y()
    assert abs(first.mapToGlobal(QPoint(0, 0)).y() - max(line, step.mapToGlobal(QPoint(0, 0)).y())) <= 4
    before, bar = first.number, page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    numbers = [row.number for row in step.rows()]
    assert numbers == sorted(numbers)
    assert numbers[0] > before
