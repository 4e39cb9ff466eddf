"""Back and forward: to the places jumps began at, to entries looked up, and to other articles."""

from pathlib import Path

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
