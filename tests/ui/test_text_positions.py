"""Code points and UTF-16 positions, there and back."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Block, BlockKind, Span
from reader.ui.page_pieces import whole_blocks
from reader.ui.text_positions import TextPositions, code_points, units

_WORDS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\n"), min_size=1, max_size=20)


def _article(paragraphs: list[str]) -> Article:
    blocks, place = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(place, place + len(paragraph))))
        place += len(paragraph) + 2
    return Article("a", "Judul", "\n\n".join(paragraphs), tuple(blocks))


def _positions(article: Article) -> TextPositions:
    return TextPositions(article.text, whole_blocks(article.blocks))


def test_an_emoji_shifts_what_follows_by_one_unit() -> None:
    positions = _positions(_article(["Putusan 😀 hakim", "Pasal 5"]))
    assert positions.to_document(10) == 11
    assert positions.from_document(11) == 10
    assert positions.to_document(len("Putusan 😀 hakim") + 2) == len("Putusan 😀 hakim") + 1 + 1


def test_a_position_between_blocks_stands_for_the_end_of_the_first() -> None:
    positions = _positions(_article(["Pasal 1", "Pasal 2"]))
    assert positions.to_document(8) == 7


def test_an_article_without_blocks_has_one_position() -> None:
    positions = _positions(Article("a", "", "", ()))
    assert positions.to_document(5) == 0
    assert positions.from_document(5) == 0


@given(st.lists(_WORDS, min_size=1, max_size=5))
def test_every_position_of_a_block_comes_back(paragraphs: list[str]) -> None:
    article = _article(paragraphs)
    positions = _positions(article)
    for block in article.blocks:
        for position in range(block.span.start, block.span.end + 1):
            assert positions.from_document(positions.to_document(position)) == position


@given(_WORDS)
def test_units_are_those_of_utf_16(words: str) -> None:
    assert units(words) == len(words.encode("utf-16-le")) // 2
    assert code_points(words, units(words)) == len(words)


def test_positions_beyond_the_window_are_held_to_its_ends() -> None:
    article = _article(["Pasal 1", "Pasal 2", "Pasal 3"])
    positions = TextPositions(article.text, whole_blocks(article.blocks[1:2]))
    assert positions.span == article.blocks[1].span
    assert positions.to_document(0) == 0
    assert positions.to_document(len(article.text)) == len("Pasal 2")
    assert positions.from_document(3) == article.blocks[1].span.start + 3
