"""Terms of a long article: those in view first, the rest behind them; what is current stays current."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.article import Span
from reader.model.term import TermFilter
from reader.ui.shown import Shown
from reading_room import Room

PARAGRAPH = (
    "Jaksa penuntut umum mendakwa direktur perusahaan itu melanggar Pasal {0} undang-undang tentang informasi dan"
    " transaksi elektronik. Majelis hakim menunda sidang karena terdakwa belum didampingi penasihat hukum. Peretas"
    " mencuri data pribadi pelanggan dari peladen yang tidak dienkripsi."
)


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A plain text of some 25,000 words."""
    file = tmp_path / "panjang.txt"
    file.write_text("\n\n".join(PARAGRAPH.format(number) for number in range(700)), encoding="utf-8")
    return file


def _all_found(room: Room) -> bool:
    reading = room.session.shown.reading
    return reading is not None and reading.searched == 1 and len(room.session.article.text) > 100_000


def test_what_is_in_view_is_told_before_all_is_found(open_room: Callable[..., Room], long_file: Path) -> None:
    room = open_room()
    news: list[Shown] = []
    room.session.terms_changed.connect(news.append)
    room.session.open_file(long_file)
    room.qtbot.waitUntil(lambda: _all_found(room), timeout=30_000)
    own = [shown for shown in news if shown.article is room.session.article]
    assert own[0].reading.searched < 1
    assert own[0].matches.numbers_in(Span(0, 1500))
    shares = [shown.reading.searched for shown in own]
    assert shares == sorted(shares) and shares[-1] == 1.0
    whole = room.session._workshop.make_tools().find_terms(room.session.article, False)
    assert room.session.shown.matches == whole.matches
    assert room.session.shown.reading.words == len(room.session.article.text.split())
    assert "terms ·" in room.window.parts.status.terms_words
    assert room.window.page.term_places()


def test_the_current_term_stays_current_while_more_is_found(open_room: Callable[..., Room], long_file: Path) -> None:
    room = open_room()
    room.session.open_file(long_file)
    room.qtbot.waitUntil(lambda: len(room.session.article.text) > 100_000 and room.session.shown.reading is not None)
    half = len(room.session.article.text) // 2
    room.window.page.go_to(half)
    around = Span(half, half + 2000)
    room.qtbot.waitUntil(lambda: bool(room.session.shown.matches.numbers_in(around)), timeout=20_000)
    number = room.session.shown.matches.numbers_in(around)[0]
    room.session.choose(number)
    wanted = room.session.shown.matches[number]
    room.qtbot.waitUntil(lambda: _all_found(room), timeout=30_000)
    assert room.session.shown.matches[room.session.shown.current] == wanted
    room.session.set_filter(TermFilter(wanted.term.domain if wanted.term.domain != "both" else "law"))
    assert room.session.shown.matches[room.session.shown.current] == wanted


def test_another_article_ends_the_search_for_the_one_before(open_room: Callable[..., Room], long_file: Path) -> None:
    room = open_room()
    first = room.session.article
    room.session.open_file(long_file)
    room.qtbot.waitUntil(lambda: len(room.session.article.text) > 100_000, timeout=20_000)
    room.session.open_kept(first.id)
    room.qtbot.waitUntil(lambda: room.session.shown.article.id == first.id)
    room.qtbot.waitUntil(lambda: not room.session._background.busy, timeout=5_000)
    assert room.session.shown.article.id == first.id and room.session.shown.reading.searched == 1
