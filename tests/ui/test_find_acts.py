"""Finding words in the open article."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reading_room import Room

_TEXT = """Putusan sela

Jaksa membacakan dakwaan. Ia didakwa menyimpan data.

{filler}

Dakwaannya panjang. Alat bukti dan alat-alat buktinya dibawa.

{filler}

Hakim menolak DAKWAAN itu.
""".format(filler="\n\n".join(f"Kalimat pengisi nomor {number} tanpa apa pun." for number in range(60)))


@pytest.fixture
def text_room(open_room, tmp_path: Path) -> Room:
    """A window with a text in which words stand far apart."""
    path = tmp_path / "putusan.txt"
    path.write_text(_TEXT, encoding="utf-8")
    return open_room(path)


def _type(room: Room, words: str) -> None:
    field = room.window.parts.find_bar.field
    field.clear()
    QTest.keyClicks(field, words)
    _wait(room)


def _wait(room: Room) -> None:
    find = room.window.acts.text.find
    room.qtbot.waitUntil(
        lambda: find._found is not None and find._found.query == room.window.parts.find_bar.field.text()
    )
    room.qtbot.waitUntil(lambda: find._found.any_form == room.window.parts.find_bar.any_form)


def _place(room: Room) -> str:
    current = room.window.acts.text.find.current
    return "" if current is None else room.session.article.text_of(current)


def test_the_bar_opens_in_place_with_the_keyboard_in_it(text_room: Room) -> None:
    bar = text_room.window.parts.find_bar
    assert bar.isHidden()
    text_room.window.parts.commands.action("find").trigger()
    assert bar.isVisible()
    assert text_room.window.focusWidget() is bar.field


def test_places_are_counted_and_gone_through_in_a_circle(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "dakwaan")
    assert parts.find_bar.count_words == "1 of 3"
    assert _place(text_room) == "dakwaan"
    QTest.keyClick(parts.find_bar.field, Qt.Key.Key_Return)
    assert parts.find_bar.count_words == "2 of 3"
    assert _place(text_room) == "Dakwaan"
    parts.commands.action("find-next").trigger()
    assert _place(text_room) == "DAKWAAN"
    assert parts.page.progress() > 0.3
    parts.commands.action("find-next").trigger()
    assert parts.find_bar.count_words == "1 of 3"
    parts.commands.action("find-previous").trigger()
    assert parts.find_bar.count_words == "3 of 3"
    QTest.keyClick(parts.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert parts.find_bar.count_words == "2 of 3"


def test_escape_closes_the_bar_and_keeps_the_place(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "menolak")
    place = parts.page.position()
    assert place > 0
    QTest.keyClick(parts.find_bar.field, Qt.Key.Key_Escape)
    assert parts.find_bar.isHidden()
    assert len(parts.page.marks.hits) == 0
    assert text_room.window.focusWidget() is parts.page
    assert parts.page.position() == pytest.approx(place, abs=400)


def test_any_form_finds_the_forms_and_lists_them(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "dakwaan")
    parts.find_bar._any.click()
    _wait(text_room)
    assert parts.find_bar.count_words == "1 of 4"
    assert [chip.text() for chip in parts.find_bar.form_chips()] == ["dakwaan 2", "dakwaannya 1", "didakwa 1"]
    parts.find_bar.form_chips()[2].click()
    assert len(text_room.window.acts.text.find.places) == 3
    _type(text_room, "alat bukti")
    found = [text_room.session.article.text_of(span) for span in text_room.window.acts.text.find.places]
    assert found == ["Alat bukti", "alat-alat buktinya"]


def test_places_are_lit_up_on_the_page(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "dakwaan")
    assert len(parts.page.marks.hits) == 3
    assert parts.page.marks.current_hit == 0


def test_what_is_not_there_is_said(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "kucing")
    assert parts.find_bar.count_words == "Nothing found"
    parts.commands.action("find-next").trigger()
    _type(text_room, "")
    assert parts.find_bar.count_words == ""


def test_the_selected_words_are_looked_for(text_room: Room) -> None:
    parts = text_room.window.parts
    start = text_room.session.article.text.index("Alat bukti")
    from reader.model.article import Span

    parts.page.select(Span(start, start + 10))
    parts.commands.action("find").trigger()
    assert parts.find_bar.field.text() == "Alat bukti"
    _wait(text_room)
    assert text_room.window.acts.text.find.current == Span(start, start + 10)


def test_an_answer_that_nobody_waits_for_is_dropped(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    for words in ("d", "da", "dak", "data"):
        parts.find_bar.field.setText(words)
    _wait(text_room)
    assert _place(text_room) == "data"
    parts.find_bar.field.setText("hakim")
    QTest.keyClick(parts.find_bar.field, Qt.Key.Key_Escape)
    text_room.qtbot.waitUntil(lambda: not text_room.session._quick.busy)
    assert parts.page.marks.current_hit is None


def _open_next(room: Room, file: Path) -> None:
    """Look for a word, and open another article meanwhile in which it stands far below."""
    room.window.parts.commands.action("find").trigger()
    _type(room, "dakwaan")
    file.write_text("Putusan akhir\n\n" + "Kalimat lain.\n\n" * 200 + _TEXT, encoding="utf-8")
    room.read(lambda: room.session.open_file(file))
    room.qtbot.waitUntil(lambda: room.window.parts.find_bar.count_words == "3 places")


def test_the_same_words_are_looked_for_in_the_next_article_and_the_page_stays(text_room: Room, tmp_path: Path) -> None:
    parts, find = text_room.window.parts, text_room.window.acts.text.find
    _open_next(text_room, tmp_path / "lain.txt")
    assert (len(parts.page.marks.hits), find.current, parts.page.position()) == (3, None, 0)
    parts.commands.action("find-next").trigger()
    assert (parts.find_bar.count_words, _place(text_room)) == ("1 of 3", "dakwaan")
    assert parts.page.position() > 0


def test_the_next_place_is_the_first_one_from_what_is_in_view_on(text_room: Room, tmp_path: Path) -> None:
    parts = text_room.window.parts
    _open_next(text_room, tmp_path / "lain.txt")
    article = text_room.session.article
    parts.page.go_to(article.text.index("Kalimat pengisi nomor 30"))
    parts.commands.action("find-previous").trigger()
    assert parts.find_bar.count_words == "1 of 3"


def test_leaving_out_a_form_moves_nothing_either_until_a_place_is_asked_for(text_room: Room, tmp_path: Path) -> None:
    parts = text_room.window.parts
    parts.find_bar._any.setChecked(True)
    parts.commands.action("find").trigger()
    _type(text_room, "dakwaan")
    other = tmp_path / "lain.txt"
    other.write_text("Putusan akhir\n\n" + "Kalimat lain.\n\n" * 200 + _TEXT, encoding="utf-8")
    text_room.read(lambda: text_room.session.open_file(other))
    text_room.qtbot.waitUntil(lambda: parts.find_bar.count_words == "4 places")
    parts.find_bar.form_chips()[0].setChecked(False)
    assert parts.find_bar.count_words in ("1 place", "2 places", "3 places")
    assert (parts.page.position(), text_room.window.acts.text.find.current) == (0, None)
    QTest.keyClicks(parts.find_bar.field, "n")
    parts.find_bar.field.setText("hakim")
    _wait(text_room)
    assert parts.find_bar.count_words == "1 of 1", "who types wants to see it"


def test_escape_on_the_page_closes_the_bar_and_a_click_does_not(text_room: Room) -> None:
    parts = text_room.window.parts
    parts.commands.action("find").trigger()
    _type(text_room, "dakwaan")
    parts.page.page_clicked.emit()
    assert parts.find_bar.isVisible()
    parts.commands.action("leave").trigger()
    assert parts.find_bar.isHidden()
    parts.commands.action("find-next").trigger()
    assert parts.find_bar.isVisible()
    _wait(text_room)
    assert _place(text_room).lower() == "dakwaan"
