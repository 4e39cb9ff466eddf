"""The window over a long article: it slides, nothing jumps, and the bar is that of the whole."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from long_article import SENTENCE, article_of, long_article, page_with
from reader.model.article import BlockKind, Span
from reader.ui.article_view import ArticleView
from reader.ui.theme import Theme

_KINDS = st.tuples(
    st.sampled_from(list(BlockKind)), st.integers(1, 3), st.text("abc dé😀\u00a0", min_size=1, max_size=3000)
)


def _picture(page: ArticleView) -> QImage:
    return page.viewport().grab().toImage()


def _tops(page: ArticleView) -> dict[int, float]:
    value = page.verticalScrollBar().value()
    visible = page._geometry().visible_blocks(value, value + page.viewport().height())
    return {each.piece.span.start: each.top - value for each in visible}


def test_a_long_article_is_laid_out_in_part(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article())
    qtbot.waitUntil(lambda: page._window.is_full)
    assert 70_000 <= len(page.window_span) <= 90_000 < len(page.article.text)
    assert page.position() == 0


def test_two_hundred_slides_move_no_pixel(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article())
    page.go_to(len(page.article.text) // 2)
    qtbot.waitUntil(lambda: page._window.is_full)
    qtbot.wait(50)
    page.scroll_by(37)
    before, places, bar = _picture(page), _tops(page), page.bar.value()
    slides = 0
    for down in (True, False) * 4:
        for _ in range(25):
            window = page._window
            if (down and window.last == len(window.pieces)) or (not down and window.first == 0):
                break
            page._change(down=down)
            slides += 1
            assert _tops(page) == places
    for _ in range(200 - slides):
        page._change(down=page._window.first == 0)
        assert _tops(page) == places
    assert _picture(page) == before
    assert abs(page.bar.value() - bar) < page.bar.maximum() * 0.05


def test_scrolling_step_by_step_shows_every_block_in_order(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article(500))
    seen: list[int] = []
    before: dict[int, float] = {}
    for _ in range(1500):
        tops = _tops(page)
        seen += [start for start in tops if not seen or start > seen[-1]]
        both = before.keys() & tops.keys()
        assert len({round(before[start] - tops[start], 3) for start in both}) <= 1  # all move alike
        before = tops
        if page.bar.value() >= page.bar.maximum():
            break
        page.scroll_by(180)
    assert seen == [block.span.start for block in page.article.blocks]
    assert page.progress() == 1.0
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    for _ in range(1500):
        if page.bar.value() <= 0:
            break
        page.scroll_by(-180)
    assert page.position() == 0 and page.window_span.start == 0


def test_a_place_far_away_is_gone_to_and_said(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article())
    blocks = page.article.blocks
    for number in (800, 3, 450, len(blocks) - 30, 0, 600):
        page.go_to(blocks[number].span.start)
        assert page.position() == blocks[number].span.start
        assert abs(page.progress() - blocks[number].span.start / len(page.article.text)) < 0.1
    page.reveal(Span(blocks[100].span.start, blocks[100].span.end))
    box = page.box_of(blocks[100].span)
    assert 0 < box.top() < page.viewport().height()
    assert page.box_of(blocks[800].span) is None


def test_the_bar_leads_to_every_part_and_back(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article())
    for share in (0.7, 0.2, 0.95, 0.5):
        page.bar.setValue(round(page.bar.maximum() * share))
        assert abs(page.position() / len(page.article.text) - share) < 0.05
    page.bar.setValue(page.bar.maximum())
    assert page.window_span.end == page.article.blocks[-1].span.end
    assert page.progress() == 1.0
    page.bar.setValue(0)
    assert page.position() == 0


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_the_end_key_shows_the_last_line_and_home_the_first(
    qtbot: QtBot, light: Theme, held: Qt.KeyboardModifier
) -> None:
    page = page_with(qtbot, light, long_article())
    QTest.keyClick(page, Qt.Key.Key_End, held)
    assert page.progress() == 1.0
    assert page.view_span().end == page.article.blocks[-1].span.end
    QTest.keyClick(page, Qt.Key.Key_Home, held)
    assert page.position() == 0


def test_size_and_width_change_and_the_place_stays(qtbot: QtBot, light: Theme) -> None:
    from reader.ui.article_document import PageLook

    page = page_with(qtbot, light, long_article())
    start = page.article.blocks[700].span.start
    page.go_to(start)
    page.resize(520, 600)
    assert page.position() == start
    page.show_look(PageLook(26, light))
    assert page.position() == start
    page.resize(900, 700)
    assert page.position() == start


def test_one_endless_paragraph_is_laid_out_in_part(qtbot: QtBot, light: Theme) -> None:
    words = SENTENCE * 12_000  # a megabyte
    page = page_with(qtbot, light, article_of([(BlockKind.PARAGRAPH, 0, words)]))
    assert len(page.window_span) < 100_000
    page.go_to(500_000)
    assert page.position() <= 500_000 < page.position() + 100
    page.select(Span(500_000, 500_020))
    assert page.article.text_of(page.selected_span()) == words[500_000:500_020]


def test_an_endless_word_is_laid_out_in_part(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, article_of([(BlockKind.PARAGRAPH, 0, "a" * 300_000)]))
    page.go_to(200_000)
    assert abs(page.position() - 200_000) < 300


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_KINDS, min_size=1, max_size=60), st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 3))))
def test_any_blocks_and_any_way_through_them(qtbot: QtBot, light: Theme, paragraphs, acts) -> None:
    page = page_with(qtbot, light, article_of(paragraphs))
    try:
        length = len(page.article.text)
        for number, act in acts:
            if act == 0:
                page.go_to(number % length)
            elif act == 1:
                page.scroll_by(number % 4000 - 2000)
            elif act == 2:
                page.bar.setValue(number % (page.bar.maximum() + 1))
            else:
                page.select(Span(number % length, length))
                assert page.selected_span() is None or page.selected_span().end <= length
            window = page._window
            shown = [page.document().findBlockByNumber(place).text() for place in range(page.document().blockCount())]
            text = page.article.text
            pieces = window.pieces.between(window.first, window.last)
            expected = [text[piece.span.start : piece.span.end] for piece in pieces]
            assert [words.replace("\u2028", "") for words in shown] == expected
            assert 0 <= page.position() <= length
            assert 0.0 <= page.progress() <= 1.0
    finally:
        page.close()


def test_a_part_becomes_the_whole_and_nothing_moves(qtbot: QtBot, light: Theme) -> None:
    whole = long_article()
    part = replace(whole, text=whole.text[: whole.blocks[60].span.end], blocks=whole.blocks[:61])
    page = page_with(qtbot, light, long_article(3))
    page.show_part(part)
    page.scroll_by(700)
    page.select(Span(2000, 2100))
    before, places = _picture(page), _tops(page)
    page.show_article(whole)
    assert _tops(page) == places and _picture(page) == before
    assert page.selected_span() == Span(2000, 2100)
    qtbot.waitUntil(lambda: page._window.is_full)
    assert _tops(page) == places
    page.go_to(whole.blocks[800].span.start)
    assert page.position() == whole.blocks[800].span.start


def test_a_part_that_was_read_otherwise_gives_way_to_the_whole(qtbot: QtBot, light: Theme) -> None:
    whole = long_article()
    other = article_of([(BlockKind.PARAGRAPH, 0, "Teks lain. " * 300)])
    page = page_with(qtbot, light, long_article(3))
    page.show_part(replace(other, id=whole.id))
    page.show_article(whole)
    assert page.document().firstBlock().text() == whole.text_of(whole.blocks[0].span)
