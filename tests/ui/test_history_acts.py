"""Back and forward: to the places jumps began at, to entries looked up, and to other articles."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.history import History, Place
from reading_room import Room


def test_a_stack_of_places_as_a_browser_has_it() -> None:
    history = History()
    first, second, third = (Place("a", number) for number in (0, 500, 900))
    assert history.back(first) is None
    history.leave(first)
    history.leave(second)
    assert history.back(third) == second
    assert history.back(second) == first
    assert history.forward(first) == second
    history.leave(second)
    assert history.forward(third) is None


def test_places_of_a_text_that_has_changed_are_led_to_where_they_stand_now() -> None:
    history = History()
    first, second, other = Place("a", 0), Place("a", 500), Place("b", 7)
    for place in (first, other, second):
        history.leave(place)
    assert history.back(Place("a", 900)) == second
    places = history.of("a")
    assert places == (first, Place("a", 900))
    history.leave(Place("a", 0))
    history.replace(places, (Place("a", 50), Place("a", 950)))
    assert history.back(Place("a", 990)) == Place("a", 0), "it was left in the new text"
    assert history.back(Place("a", 0)) == other
    assert history.back(other) == Place("a", 50)


def _long(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "panjang.txt"
    lines = [f"Pada hari ke-{day} jaksa membacakan dakwaan terhadap terdakwa di pengadilan." for day in range(400)]
    file.write_text("\n\n".join(lines), encoding="utf-8")
    room.read(lambda: room.session.open_file(file))


def test_a_jump_is_gone_back_from_and_forward_again(room: Room, tmp_path: Path) -> None:
    _long(room, tmp_path)
    page, acts = room.window.page, room.window.acts
    page.go_to(page.article.blocks[300].span.start)
    far = page.position()
    acts.go_back()
    assert page.position() == 0
    acts.go_forward()
    assert page.position() == far


def test_reading_on_is_no_jump(room: Room, tmp_path: Path) -> None:
    first = room.session.article.id
    _long(room, tmp_path)
    page = room.window.page
    for _ in range(12):
        page.scroll_by(page.viewport().height() - 60)
    assert page.position() > 0
    room.read(room.window.acts.go_back)
    assert room.session.article.id == first


def test_an_entry_looked_up_is_left_first(room: Room) -> None:
    term = room.session.shown.matches[0].term.id
    room.session.open_entry(term)
    glossary = room.window.parts.glossary
    assert not glossary.in_step()
    room.window.acts.go_back()
    assert glossary.in_step()
    room.window.acts.go_forward()
    assert not glossary.in_step()


def test_another_article_is_gone_back_from(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    first = room.session.article.id
    _long(room, tmp_path)
    assert room.session.article.id != first
    room.read(room.window.acts.go_back)
    assert room.session.article.id == first
    room.read(room.window.acts.go_forward)
    assert room.session.article.id != first


def _line(room: Room) -> str:
    article, position = room.window.page.article, room.window.page.position()
    return next(article.text_of(block.span) for block in article.blocks if position <= block.span.start)


@pytest.mark.parametrize("meanwhile", ["in it", "in another text"])
def test_places_lead_to_the_same_words_in_a_revised_text(
    room: Room, tmp_path: Path, qtbot: QtBot, meanwhile: str
) -> None:
    first = room.session.article.id
    _long(room, tmp_path)
    page, acts, file = room.window.page, room.window.acts, tmp_path / "panjang.txt"
    for number in (90, 200, 300):
        acts.history._jumped = -9
        page.go_to(page.article.blocks[number].span.start)
        qtbot.wait(20)
    acts.go_back()
    left = [_line(room)]
    acts.go_back()
    left.append(_line(room))
    acts.go_forward()
    acts.go_forward()
    if meanwhile != "in it":
        room.read(lambda: room.session.open_kept(first))
    added = "\n\n".join(f"Ketentuan umum nomor {number} yang baru disisipkan di depan." for number in range(150))
    file.write_text(f"{added}\n\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    room.read(lambda: room.session.open_file(file))
    qtbot.waitUntil(lambda: not room.session.busy)
    if meanwhile != "in it":
        room.read(acts.go_back)
        room.read(acts.go_back)
    again = []
    for _ in left:
        acts.go_back()
        again.append(_line(room))
    assert again == left
