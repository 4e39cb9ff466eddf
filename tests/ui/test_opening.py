"""Opening long texts: the part that the eye needs comes first, the whole takes its place, and it can be given up."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from reader.errors import FileProblem
from reader.model.article import Article, Span
from reader.model.bookmark import Colour
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.opening import Opening
from reader.ui.session import Session
from reader.ui.workshop import ArticleReader
from reading_room import Room

PARAGRAPHS = [f"Alinea {number}. Jaksa mendakwa direktur itu melanggar undang-undang. " * 3 for number in range(2_000)]


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A plain text of some 50,000 words."""
    file = tmp_path / "panjang.txt"
    file.write_text("\n\n".join(PARAGRAPHS), encoding="utf-8")
    return file


class _Slow:
    """A reader whose files take as long as the test likes, after their first pages."""

    def __init__(self, reader: ArticleReader) -> None:
        self._reader = reader
        self.go_on = Event()

    def open_file(self, path, *, beginning=None, cancelled=None) -> Article:
        article = self._reader.open_file(path, beginning=beginning, cancelled=cancelled)
        while not self.go_on.wait(0.01):
            if cancelled():
                raise FileProblem("Given up.")
        return article

    def open_text(self, text: str) -> Article:
        return self._reader.open_text(text)

    def samples(self) -> tuple[Article, ...]:
        return self._reader.samples()


def _slow(room: Room) -> _Slow:
    slow = _Slow(room.session.workshop.reader())
    room.session._opening._fetcher.workshop = replace(room.session.workshop, reader=lambda: slow)
    return slow


def test_the_first_pages_of_a_file_are_read_while_the_rest_is(room: Room, long_file: Path) -> None:
    slow, page = _slow(room), room.window.page
    with room.qtbot.waitSignal(room.session.part_opened):
        room.session.open_file(long_file)
    assert page.view_span().start == 0 and "Alinea 0" in page.article.text
    assert len(page.article.text) < 50_000
    room.window.acts.highlight(Colour.GREEN)  # nothing can be marked yet, and nothing breaks
    page.scroll_by(400)
    place = page.position()
    with room.qtbot.waitSignal(room.session.article_opened):
        slow.go_on.set()
    assert len(page.article.text) > 300_000
    assert page.position() == place > 0
    room.qtbot.waitUntil(lambda: room.session.shown.reading is not None, timeout=20_000)


def test_a_file_that_is_one_long_paragraph_stays_where_it_was_scrolled_when_the_rest_is_there(
    room: Room, tmp_path: Path
) -> None:
    file = tmp_path / "satu-alinea.txt"
    file.write_text(" ".join(PARAGRAPHS), encoding="utf-8")
    slow, page = _slow(room), room.window.page
    with room.qtbot.waitSignal(room.session.part_opened):
        room.session.open_file(file)
    page.scroll_by(900)
    place = page.position()
    assert place > 0
    with room.qtbot.waitSignal(room.session.article_opened):
        slow.go_on.set()
    assert len(page.article.blocks) == 1 and len(page.article.text) > 300_000
    assert page.position() == place
    page.go_to(30_000)
    assert page.view_span().contains(30_000), "the text goes on behind what the part had"
    shown = page.document().toPlainText().replace("\n", "")
    assert shown == page.article.text[page._window.positions.span.start : page._window.positions.span.end]


def test_what_takes_long_is_said_and_can_be_given_up(room: Room, long_file: Path) -> None:
    slow, page, before = _slow(room), room.window.page, room.session.article
    with room.qtbot.waitSignal(room.session.part_opened):
        room.session.open_file(long_file)
    room.qtbot.waitUntil(lambda: "Opening panjang.txt" in room.window.parts.messages.words)
    with room.qtbot.waitSignal(room.session.article_opened):
        room.window.acts.leave()
    assert room.session.article.id == before.id == page.article.id
    assert room.window.parts.messages.words == ""
    room.qtbot.waitUntil(lambda: not room.session._background.busy, timeout=20_000)
    slow.go_on.set()
    assert room.session.article.id == before.id


def test_a_library_that_takes_long_is_named_while_it_is_waited_for(room: Room) -> None:
    opening = Opening(room.session.workshop, room.session._background)
    said: list[str] = []
    opening.said.connect(lambda message: said.append(message.words))
    opening._long_patience.setInterval(1)
    opening.open_kept("a0")
    room.qtbot.waitUntil(lambda: bool(said))
    assert said[0] == "Your library is being put in order; that can take a minute."
    opening.have_shelf(room.session.shelf)
    room.qtbot.waitUntil(lambda: not opening.under_way)


def _unopened(room: Room) -> tuple[Session, list[Message], list[Article]]:
    """A session whose library is still being opened, what it says, and what it shows."""
    session = Session(room.session.workshop, Background())
    said, shown = list[Message](), list[Article]()
    session.said.connect(said.append)
    session.article_opened.connect(lambda article, _position: shown.append(article))
    for patience in (session._opening._patience, session._opening._long_patience):
        patience.setInterval(1)
    return session, said, shown


def test_where_nothing_else_can_be_read_the_wait_for_the_library_cannot_be_given_up(room: Room) -> None:
    session, said, shown = _unopened(room)
    session.open_first("", None)
    room.qtbot.waitUntil(lambda: len(said) == 2)
    assert [message.action for message in said] == ["", ""]
    assert not session.cancel_opening()
    session._have_shelf(room.session.shelf)
    room.qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].id == room.session.article.id
    session._shelf = None
    session.close()


def test_a_file_given_up_at_the_start_leaves_the_text_read_last_to_be_read(room: Room, long_file: Path) -> None:
    session, said, shown = _unopened(room)
    session.open_first("", long_file)
    room.qtbot.waitUntil(lambda: bool(said))
    assert said[0].action == "Cancel"
    said[0].act()
    assert not shown
    session._have_shelf(room.session.shelf)
    room.qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert [article.id for article in shown] == [room.session.article.id]
    room.qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    assert len(shown) == 1
    session._shelf = None
    session.close()


def test_a_file_given_up_at_the_start_after_its_first_pages_leaves_the_text_read_last(
    room: Room, long_file: Path
) -> None:
    slow = _slow(room)
    session, _, shown = _unopened(room)
    session._opening._fetcher.workshop = room.session._opening._fetcher.workshop
    session._have_shelf(room.session.shelf)
    with room.qtbot.waitSignal(session.part_opened):
        session.open_first("", long_file)
    assert session.cancel_opening()
    room.qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert shown[0].id == room.session.article.id
    slow.go_on.set()
    room.qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    session._shelf = None
    session.close()


def test_a_long_kept_article_shows_where_it_was_left_and_then_whole(
    open_room: Callable[..., Room], long_file: Path
) -> None:
    room = open_room(long_file)
    room.qtbot.waitUntil(lambda: len(room.session.article.text) > 300_000, timeout=20_000)
    half = room.session.article.blocks[1000].span.start
    room.window.page.go_to(half)
    mark = room.session.marks.highlight(Span(half, half + 9), Colour.PINK)
    room.qtbot.waitUntil(lambda: any(kept.words > 10_000 for kept in room.session._recent()), timeout=20_000)
    room.window.close()
    again = open_room()
    parts: list[tuple[Article, int]] = []
    again.session.part_opened.connect(lambda part, position: parts.append((part, position)))
    long = next(kept for kept in again.session._recent() if kept.words > 10_000)
    if again.session.article.id == long.id:
        other = next(kept for kept in again.session._recent() if kept.id != long.id)
        again.read(lambda: again.session.open_kept(other.id))
    with again.qtbot.waitSignal(again.session.article_opened):
        again.session.open_kept(long.id)
    ((part, position),) = parts
    assert position == half
    assert len(part.text) < 400_000 and part.text[half : half + 11] == again.session.article.text[half : half + 11]
    assert again.window.page.position() == half
    assert [highlight.id for highlight in again.session.marks.markings.highlights] == [mark]


def test_a_file_that_fails_after_its_first_pages_gives_the_article_before_back(room: Room, long_file: Path) -> None:
    before = room.session.article

    class Failing(_Slow):
        def open_file(self, path, *, beginning=None, cancelled=None) -> Article:
            self._reader.open_file(path, beginning=beginning, cancelled=cancelled)
            raise FileProblem("The rest is damaged.")

    failing = Failing(room.session.workshop.reader())
    room.session._opening._fetcher.workshop = replace(room.session.workshop, reader=lambda: failing)
    with room.qtbot.waitSignal(room.session.article_opened):
        room.session.open_file(long_file)
    assert room.session.article.id == before.id
    assert room.window.parts.messages.words == "The rest is damaged."


def _read_to(room: Room, number: int) -> int:
    """Leave the reader at a paragraph of the long text; the library knows it."""
    place = room.session.article.blocks[number].span.start
    room.window.page.go_to(place)
    room.qtbot.waitUntil(lambda: room.session._shelf.library.position(room.session.article.id) == place, timeout=9_000)
    return place


@pytest.mark.parametrize("number", [10, 1000])
def test_a_file_that_has_changed_opens_where_it_was_left(
    open_room: Callable[..., Room], long_file: Path, number: int
) -> None:
    room = open_room(long_file)
    room.qtbot.waitUntil(lambda: len(room.session.article.text) > 300_000, timeout=20_000)
    before = room.session.article
    place = _read_to(room, number)
    revised = ["Pembukaan yang disisipkan kemudian.", *PARAGRAPHS[:5], *PARAGRAPHS[7:]]
    long_file.write_text("\n\n".join(revised), encoding="utf-8")
    with room.qtbot.waitSignal(room.session.article_opened, timeout=20_000):
        room.session.open_file(long_file)
    page = room.window.page
    assert page.article.text != before.text and page.article.id == before.id
    assert page.article.text.startswith(before.text[place : place + 60], page.position())
    room.qtbot.waitUntil(lambda: not room.session._background.busy, timeout=20_000)
    assert room.session._shelf.library.position(before.id) == page.position()
