"""A saved web page is shown without and with what surrounds its article."""

from pathlib import Path

import pytest

from reading_room import Room

_PAGE = """<!doctype html><html lang="id"><title>Hakim menunda sidang</title><body>
<nav><a href="/">Beranda</a> <a href="/hukum">Hukum</a></nav><article><h1>Hakim menunda sidang</h1>{text}</article>
<div class="comments"><p>Semoga sidang berikutnya lebih lancar daripada yang sudah-sudah di pengadilan ini.</p></div>
</body></html>"""
_TEXT = "".join(f"<p>Alinea {n} memuat keterangan saksi yang diperiksa oleh majelis hakim.</p>" for n in range(40))


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """A page with a menu and comments around its article."""
    path = tmp_path / "sidang.html"
    path.write_text(_PAGE.format(text=_TEXT), encoding="utf-8")
    return path


def _action(room: Room):
    return room.window.parts.commands.action("whole-page")


def test_there_and_back_at_the_same_passage(open_room, page_file: Path) -> None:
    room = open_room()
    room.read(lambda: room.session.open_file(page_file))
    alone = room.session.article
    assert room.window.parts.messages.words == "This is the article alone, without what surrounds it on its page."
    assert _action(room).text() == "Show the whole page"
    room.window.page.go_to(alone.text.index("Alinea 20"))

    room.read(room.window.parts.messages._act)
    whole = room.session.article
    assert whole.id == alone.id
    assert whole.title == "Hakim menunda sidang (whole page)"
    assert "Beranda" in whole.text and "Semoga sidang" in whole.text
    assert whole.text[room.window.page.position() :].startswith("Alinea 20")
    assert _action(room).text() == "Show the article alone"

    room.read(_action(room).trigger)
    assert room.session.article == alone
    assert alone.text[room.window.page.position() :].startswith("Alinea 20")
    assert _action(room).text() == "Show the whole page"


def test_a_whole_page_is_kept_whole(open_room, page_file: Path) -> None:
    room = open_room()
    room.read(lambda: room.session.open_file(page_file))
    kept = room.session.article.id
    room.read(_action(room).trigger)
    room.read(lambda: room.session.open_text("Teks lain tentang hakim."))
    assert not _action(room).isEnabled()
    room.read(lambda: room.session.open_kept(kept))
    assert "Beranda" in room.session.article.text
    assert _action(room).text() == "Show the article alone"


def test_it_is_offered_once(open_room, page_file: Path) -> None:
    room = open_room()
    messages = room.window.parts.messages
    room.read(lambda: room.session.open_file(page_file))
    assert messages.words
    messages.clear()
    room.read(lambda: room.session.open_text("Teks lain tentang hakim."))
    room.read(lambda: room.session.open_file(page_file))
    assert not messages.words


def test_where_the_file_is_gone_the_article_stays(open_room, page_file: Path) -> None:
    room = open_room()
    room.read(lambda: room.session.open_file(page_file))
    alone = room.session.article
    page_file.unlink()
    with room.qtbot.waitSignal(room.session.said, check_params_cb=lambda message: message.serious):
        _action(room).trigger()
    assert room.session.article == alone
