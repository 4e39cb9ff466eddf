"""A text cut into pieces comes back whole or in part, and shares its pieces with its other versions."""

import itertools
import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.excerpt import moved
from reader.storage.library_texts import (
    Piece,
    _id_of,
    chunk_row,
    excerpt_from,
    needed_pieces,
    pieces_of,
    version_row,
    whole_article,
)

ANY_TEXT = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=60)
SPANS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(min(ends), max(ends)))
INLINES = st.builds(Inline, SPANS, st.sampled_from(InlineStyle), ANY_TEXT)
BLOCKS = st.builds(
    Block,
    st.sampled_from(BlockKind),
    SPANS,
    st.integers(0, 6),
    st.integers(0, 9),
    st.lists(INLINES, max_size=3).map(tuple),
)
WORDS = ("pidana", "denda", "setiap", "orang", "sengaja", "elektronik", "tanpa", "hak", "data", "sistem")


def kept(article):
    """The rows of an article as the library keeps them."""
    pieces = pieces_of(article)
    row = {"id": article.id, "title": article.title, "source": article.source, "language": article.language}
    chunks = {piece.id: chunk_row(article.id, piece) for piece in pieces}
    return {**row, **version_row(article, 1, 1.0, pieces)}, chunks


def article_of(paragraphs, title="Undang-Undang"):
    text, blocks = "\n", []
    for paragraph in paragraphs:
        runs = (Inline(Span(len(text), len(text) + 6), InlineStyle.STRONG),)
        blocks.append(Block(BlockKind.PARAGRAPH, Span(len(text), len(text) + len(paragraph)), inlines=runs))
        text += paragraph + "\n\n"
    return Article("a1", title, text, tuple(blocks), "/tmp/uu.txt", "id")


def paragraphs(count, seed=1):
    chance = random.Random(seed)
    return [f"Pasal {number} " + " ".join(chance.choices(WORDS, k=60)) for number in range(count)]


LONG = article_of(paragraphs(900))


@given(st.text(max_size=9), ANY_TEXT, st.lists(BLOCKS, max_size=4).map(tuple))
def test_a_whole_article_comes_back(title, text, blocks):
    article = Article("a1", title, text, blocks, "/tmp/Kisah #1.txt", "id")
    assert whole_article(*kept(article)) == article


def test_a_long_article_comes_back_from_its_pieces():
    row, chunks = kept(LONG)
    assert len(chunks) > 4
    assert whole_article(row, chunks) == LONG
    starts = {block.span.start for block in LONG.blocks}
    assert {piece.start for piece in pieces_of(LONG)[1:]} <= starts


def test_pieces_are_neither_small_nor_large():
    starts = [*(piece.start for piece in pieces_of(LONG)), len(LONG.text)]
    lengths = [end - start for start, end in itertools.pairwise(starts)]
    assert all(16_000 <= length <= 49_000 for length in lengths[:-1])
    assert 0 < lengths[-1] <= 49_000


@pytest.mark.parametrize("changed", [3, 450, 890])
def test_a_change_leaves_most_pieces_what_they_were(changed):
    words = paragraphs(900)
    words.insert(changed, "Pasal sisipan: " + "denda " * 30)
    first, second = ({piece.id for piece in pieces_of(article)} for article in (LONG, article_of(words)))
    assert len(second - first) <= 2


def test_a_text_without_blocks_or_of_one_long_block_is_one_piece():
    for blocks in ((), (Block(BlockKind.PARAGRAPH, Span(0, 300_000)),)):
        article = Article("a1", "Panjang", "x" * 300_000, blocks)
        assert len(pieces_of(article)) == 1
        assert whole_article(*kept(article)) == article


def excerpt(article, around):
    row, chunks = kept(article)
    pieces = needed_pieces(row, around)
    return excerpt_from(row, pieces, {piece[0]: chunks[piece[0]] for piece in pieces}, around)


@given(st.integers(0, len(LONG.text) - 1), st.integers(1, 90_000))
def test_an_excerpt_is_a_part_of_the_whole(position, length):
    around = Span(position, min(len(LONG.text), position + length))
    part = excerpt(LONG, around)
    end = part.start + len(part.article.text)
    assert LONG.text[part.start : end] == part.article.text
    assert part.start <= around.start and end >= around.end
    blocks = LONG.blocks[part.first_block : part.first_block + len(part.article.blocks)]
    assert tuple(moved(block, part.start) for block in part.article.blocks) == blocks
    assert (part.code_points, part.blocks) == (len(LONG.text), len(LONG.blocks))
    placed = part.in_place()
    assert (len(placed.text), placed.blocks) == (len(LONG.text), blocks)
    assert all(placed.text_of(block.span) == LONG.text_of(block.span) for block in blocks)
    assert len(part.article.text) < length + 2_000, "only the blocks that were asked for"
    assert replace(part.article, text="", blocks=()) == replace(LONG, text="", blocks=())


def test_an_excerpt_reads_few_pieces():
    row, _ = kept(LONG)
    assert len(needed_pieces(row, Span(200_000, 210_000))) <= 2


def test_an_excerpt_of_a_text_without_blocks_is_all_of_it():
    assert excerpt(Article("a1", "Kosong", "   ", ()), Span(1, 2)).article.text == "   "


SHORT = Article("a1", "Sidang perdana", "Terdakwa hadir.", (Block(BlockKind.PARAGRAPH, Span(0, 15)),))


def damaged(text, blocks):
    """The rows of a text whose piece is what its name says, and no piece of a text."""
    row, _ = kept(SHORT)
    piece = Piece(_id_of(text, blocks), 0, 0, text, blocks)
    return {**row, "chunks": f'[["{piece.id}",0,0]]'}, {piece.id: chunk_row("a1", piece)}


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (b"\xff\xfe", b"[]"),
        (b"Terdakwa hadir.", b"[["),
        (b"Terdakwa hadir.", b'[["aria",0,15,0,0,[]]]'),
        (b"Terdakwa hadir.", b'[["paragraph",0]]'),
        (b"Terdakwa hadir.", b"[7]"),
        (b"Terdakwa hadir.", b"[]"),
        (b"Terdakwa", b'[["paragraph",0,15,0,0,[]]]'),
    ],
)
def test_a_damaged_text_is_told_and_not_shown(text, blocks):
    with pytest.raises(LibraryProblem, match="“Sidang perdana” in your library is damaged"):
        whole_article(*damaged(text, blocks))


@pytest.mark.parametrize("part", ["text", "blocks"])
@pytest.mark.parametrize("content", [b"\x00" * 20, zlib.compress(b"Terdakwa mangkir."), None])
def test_a_damaged_piece_is_told_in_an_excerpt_too(part, content):
    row, chunks = kept(SHORT)
    ((name, chunk),) = chunks.items()
    broken = {} if content is None else {name: {**chunk, part: content}}
    for read in (lambda: whole_article(row, broken), lambda: excerpt_from(row, [[name, 0, 0]], broken, Span(0, 5))):
        with pytest.raises(LibraryProblem, match="is damaged"):
            read()
