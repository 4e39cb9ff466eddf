"""Pieces become a text with its blocks."""

from hypothesis import given
from hypothesis import strategies as st

from reader.files.contents import Piece, compose, language_code, list_item, shortened, tidy_title
from reader.model.article import BlockKind, Inline, InlineStyle, Span


def test_pieces_stand_apart_and_list_items_close():
    contents = compose(
        [
            Piece(BlockKind.HEADING, "Judul", 1),
            Piece(BlockKind.PARAGRAPH, " "),
            Piece(BlockKind.LIST_ITEM, "a. satu", 1, 3),
            Piece(BlockKind.LIST_ITEM, "b. dua", 1, 3),
            Piece(BlockKind.PARAGRAPH, "Penutup"),
        ],
        title=" Judul \n panjang ",
        language="id",
    )
    assert contents.text == "Judul\n\na. satu\nb. dua\n\nPenutup"
    assert (contents.title, contents.language) == ("Judul panjang", "id")
    assert [contents.text[block.span.start : block.span.end] for block in contents.blocks] == [
        "Judul",
        "a. satu",
        "b. dua",
        "Penutup",
    ]


def test_styled_runs_move_with_their_piece(styled):
    strong = Inline(Span(0, 5), InlineStyle.STRONG)
    contents = compose([Piece(BlockKind.PARAGRAPH, "Satu."), list_item("hakim tunggal", (strong,), "1. ", 1)])
    assert styled(contents) == [("strong", "hakim", "")]
    assert contents.blocks[1].label == 3


def test_titles_are_cut_at_a_word():
    assert tidy_title("Putusan\u00a0 Hakim\n") == "Putusan Hakim"
    assert shortened("satu dua tiga", 10) == "satu dua…"
    assert shortened("satu", 4) == "satu"
    assert len(tidy_title("a" * 500)) == 200


def test_language_codes():
    assert [language_code(tag) for tag in ("id-ID", "en_US", "in", "IND", "x-klingon", "", "bahasa")] == [
        "id",
        "en",
        "id",
        "id",
        "",
        "",
        "",
    ]


PIECES = st.builds(
    Piece,
    st.sampled_from(BlockKind),
    st.text(st.characters(exclude_categories=["Cc", "Zl", "Zp", "Zs", "Cs"]) | st.just(" ")),
)


@given(st.lists(PIECES, max_size=12))
def test_every_piece_with_words_has_its_block(pieces):
    contents = compose(pieces)
    texts = [contents.text[block.span.start : block.span.end] for block in contents.blocks]
    assert texts == [piece.text for piece in pieces if piece.text.strip()]
