"""A body is read while it comes in; rows of tables become lines, and what is too much is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import docx_body
from reader.files.docx_body import body_pieces
from tests.files.word_xml import WORD, paragraphs, run


def read(xml, size=50):
    """The words of a body that comes in pieces of so many bytes."""
    data = f'<w:document xmlns:w="{WORD}"><w:body>{xml}</w:body></w:document>'.encode()
    chunks = (data[start : start + size] for start in range(0, len(data), size))
    return [piece.text for piece in body_pieces(chunks, paragraphs(), "a.docx")]


def p(words):
    return f"<w:p>{run(words)}</w:p>"


def table(*rows):
    cells = ("".join(f"<w:tc>{p(words)}</w:tc>" for words in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


MIXED = p("Hakim memutus.") + table(("Nama", "Umur"), ("Budi", "30")) + p("Tamat.")


@given(st.integers(1, 400))
def test_the_size_of_the_pieces_makes_no_difference(size):
    assert read(MIXED, size) == ["Hakim memutus.", "Nama | Umur", "Budi | 30", "Tamat."]


def test_a_table_inside_a_cell_belongs_to_its_row():
    inside = f"<w:tbl><w:tr><w:tc>{table(('a', 'b'))}<w:p/></w:tc><w:tc>{p('c')}</w:tc></w:tr></w:tbl>"
    assert read(inside + p("luar")) == ["a | b | c", "luar"]


def test_deleted_rows_are_left_out():
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('dihapus')}</w:tc></w:tr>"
    assert read(f"<w:tbl>{deleted}<w:tr><w:tc>{p('tetap')}</w:tc></w:tr></w:tbl>") == ["tetap"]


def test_what_nobody_writes_is_refused(monkeypatch):
    monkeypatch.setattr(docx_body, "RUNS_LIMIT", 5)
    monkeypatch.setattr(docx_body, "JOINED_LIMIT", 3)
    unended = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('a ')}</w:p>"
    assert read(f"<w:p>{run('a') * 5}</w:p>") == ["aaaaa"]
    assert read(unended * 3 + p("b")) == ["a a a b"]
    for xml in (f"<w:p>{run('a') * 6}</w:p>", unended * 4 + p("b")):
        with pytest.raises(FileProblem, match=r"^a\.docx is too intricate"):
            read(xml)


def test_damage_on_the_way_comes_after_what_was_read():
    data = f'<w:document xmlns:w="{WORD}"><w:body>{p("Hakim memutus.")}<w:p>'.encode()
    pieces = body_pieces([data], paragraphs(), "a.docx")
    assert next(pieces).text == "Hakim memutus."
    with pytest.raises(FileProblem, match=r"^a\.docx is damaged inside"):
        next(pieces)
