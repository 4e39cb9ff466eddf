"""Cells of a row are put together as a reader would read them aloud."""

from reader.files.contents import Piece, list_item
from reader.files.docx_rows import CELL_LIMIT, row_pieces
from reader.model.article import BlockKind, Inline, InlineStyle, Span


def cell(*texts):
    return [Piece(BlockKind.PARAGRAPH, text) for text in texts]


def texts(*cells):
    return [piece.text for piece in row_pieces(cells)]


def test_short_cells_are_one_line():
    assert texts(cell("Peran"), cell(), cell("Tugas")) == ["Peran | Tugas"]
    assert texts(cell("Nama"), cell(":"), cell("Budi"), cell("hakim")) == ["Nama : Budi | hakim"]
    assert texts(cell(), cell()) == []


def test_cell_of_several_passages_is_not_mixed_with_the_next():
    assert texts(cell("Kesatu"), cell(":"), cell("satu", "dua"), cell("akhir")) == ["Kesatu : satu", "dua", "akhir"]


def test_long_cell_stands_alone():
    long = "a" * (CELL_LIMIT + 1)
    assert texts(cell(long), cell("b")) == [long, "b"]


def test_code_stands_alone_and_headings_become_words():
    code = Piece(BlockKind.CODE, "x = 1")
    assert texts(cell("a"), [code]) == ["a", "x = 1"]
    (joined,) = row_pieces([[Piece(BlockKind.HEADING, "Judul", 2)], cell("b")])
    assert (joined.kind, joined.level) == (BlockKind.PARAGRAPH, 0)


def test_styles_and_labels_stay_at_their_words():
    bold = Piece(BlockKind.PARAGRAPH, "tebal", inlines=(Inline(Span(0, 5), InlineStyle.STRONG),))
    (joined,) = row_pieces([[list_item("a", (), "1. ", 1)], [bold]])
    assert (joined.kind, joined.label, joined.text) == (BlockKind.LIST_ITEM, 3, "1. a | tebal")
    assert joined.inlines == (Inline(Span(7, 12), InlineStyle.STRONG),)
