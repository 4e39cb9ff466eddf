"""A usual block is one piece; a very long one is cut at spaces, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from long_article import article_of
from reader.model.article import Block, BlockKind, Inline, InlineStyle, Span
from reader.ui.page_pieces import PagePieces, Piece


def test_usual_blocks_are_not_cut() -> None:
    article = article_of([(BlockKind.PARAGRAPH, 0, "Satu dua."), (BlockKind.QUOTE, 1, "“Tiga.”")])
    pieces = PagePieces(article)
    assert [piece.block for piece in pieces.between(0, 2)] == list(article.blocks)
    assert not pieces.is_cut


@given(st.lists(st.tuples(st.sampled_from(["kata ", "x", "dan, "]), st.integers(1, 9000)), min_size=1, max_size=5))
def test_cut_blocks_hold_every_letter_once(parts: list[tuple[str, int]]) -> None:
    article = article_of([(BlockKind.PARAGRAPH, 0, words * count) for words, count in parts])
    pieces = PagePieces(article)
    made = pieces.between(0, len(pieces))
    for block in article.blocks:
        own = [piece for piece in made if piece.block is block]
        assert "".join(article.text_of(piece.span) for piece in own) == article.text_of(block.span)
        assert own[0].first and own[-1].last and all(len(piece.span) <= 12_000 for piece in own)
    for number, piece in enumerate(made):
        assert pieces.at(piece.span.start) == number == pieces.at(piece.span.end - 1)


def test_an_article_without_blocks_has_no_pieces() -> None:
    pieces = PagePieces(article_of([]))
    assert (len(pieces), pieces.at(5), pieces.start(0)) == (0, 0, 0)


def _piece(end: int, *runs: tuple[int, int], level: int = 0) -> Piece:
    """The first ten code points of a block that goes on to `end`."""
    inlines = tuple(Inline(Span(*run), InlineStyle.STRONG) for run in runs)
    return Piece(Block(BlockKind.PARAGRAPH, Span(0, end), level, 0, inlines), Span(0, 10), last=end == 10)


def test_pieces_look_alike_whatever_their_blocks_go_on_with() -> None:
    assert _piece(30, (2, 4), (8, 20)).looks_like(_piece(50, (2, 4), (8, 40), (41, 42)))
    assert not _piece(30, (2, 4)).looks_like(_piece(50, (2, 5)))
    assert not _piece(30).looks_like(_piece(50, level=1))
    assert not _piece(30).looks_like(_piece(10)), "only one of them is the block's last"
