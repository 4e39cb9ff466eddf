"""Where characters stand: lines, ranges over several lines, the top of the page."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from reader.model.article import Article, Block, BlockKind, Span
from reader.ui.article_document import PageLook
from reader.ui.article_view import ArticleView
from reader.ui.theme import Theme

TEXT = "Penyidik menyita barang bukti dari rumah tersangka setelah pengadilan memberi izin. " * 6


def _page(qtbot: QtBot, light: Theme) -> ArticleView:
    page = ArticleView(PageLook(19, light))
    qtbot.addWidget(page)
    page.resize(700, 500)
    text = TEXT.strip()
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, Span(start, start + len(text)))
        for start in (0, len(text) + 2, 2 * len(text) + 4, 3 * len(text) + 6)
    )
    page.show_article(Article("a", "J", "\n\n".join([text] * 4), blocks))
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_range_over_lines_has_a_part_on_each(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    runs = page._geometry().runs(page.document().firstBlock(), Span(10, 200))
    assert len(runs) >= 3
    assert all(above.box.bottom() <= below.box.bottom() for above, below in pairwise(runs))
    assert all(run.box.top() < run.baseline < run.box.bottom() for run in runs)


def test_a_range_that_begins_at_the_end_of_a_paragraph_stands_in_the_next(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    first, second = (block.span for block in page.article.blocks[:2])
    wanted = page.box_of(Span(second.start, second.start + 30))
    assert wanted is not None
    for start in (first.end, first.end + 1):
        assert page.box_of(Span(start, second.start + 30)) == wanted
        assert page.box_of(Span(start, second.start)) is None
    last = page.article.blocks[-1].span
    assert page.box_of(Span(last.end, last.end)) is None


def test_a_line_has_its_range(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    line = page._geometry().line_span(5)
    assert line.start == 0
    assert 50 <= len(line) <= 80
    assert page._geometry().line_span(line.end + 1).start == line.end


def test_going_to_a_place_and_asking_for_it_agree(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    for position in (0, page.article.blocks[1].span.start, page.article.blocks[2].span.start):
        page.go_to(position)
        assert page.position() == position


def test_the_visible_blocks_are_those_in_view(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    page.go_to(page.article.blocks[2].span.start)
    top = page.verticalScrollBar().value()
    numbers = [visible.block.blockNumber() for visible in page._geometry().visible_blocks(top, top + 200)]
    assert numbers[-1] >= 2
    assert 0 not in numbers


def test_the_line_that_is_marked_is_the_first_one_wholly_in_view(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    second = page._geometry().line_span(0).end
    top = page._geometry().first_line(second)
    assert top is not None
    bar = page.verticalScrollBar()
    bar.setValue(int(top.box.top()))
    assert page.line_span().start == second
    bar.setValue(int(top.box.top()) + 5)
    assert page.position() == second
    assert page.line_span().start == page._geometry().line_span(second).end
