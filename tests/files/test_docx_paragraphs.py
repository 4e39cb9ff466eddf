"""Paragraphs become headings, items with their numbers, quotations and code."""

import pytest

from tests.files.word_xml import element, paragraphs, run, style

LISTS = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Pasal %1"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)
HEADING = style("H1", "heading 1")


def read(*xml, known=(HEADING,), **given):
    """The passages: their kind, level and text."""
    reading = paragraphs(*known, numbering=LISTS, **given)
    pieces = [piece for one in xml for piece in reading.read(element(one))] + list(reading.rest())
    return [f"{piece.kind.value} {piece.level} {piece.text}" for piece in pieces]


def styled(identity, words, more=""):
    return f'<w:pPr><w:pStyle w:val="{identity}"/>{more}</w:pPr>{run(words)}'


def listed(list_id, level, words):
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:pPr>{number}</w:pPr>" + (run(words) if words else "")


def test_headings_lie_below_the_title():
    assert read(styled("H1", "Latar Belakang")) == ["heading 2 Latar Belakang"]
    assert read(styled("H1", "Latar Belakang"), offset=0) == ["heading 1 Latar Belakang"]


def test_only_the_first_title_is_the_title():
    title = style("T", "Title")
    assert read(styled("T", "Nota"), styled("T", "Dinas"), known=(title,)) == ["heading 1 Nota", "heading 2 Dinas"]


@pytest.mark.parametrize(("length", "kind"), [(290, "heading 2"), (310, "paragraph 0")])
def test_a_style_that_is_misused_makes_no_heading(length, kind):
    assert read(styled("H1", "a" * length))[0].startswith(kind)


def test_numbers_stand_before_the_words_and_those_of_a_statute_are_headings():
    assert read(listed(1, 0, ""), listed(1, 1, "Setiap orang berhak."), listed(1, 1, "Hak itu dijamin.")) == [
        "heading 3 Pasal 1",
        "list item 1 (1) Setiap orang berhak.",
        "list item 1 (2) Hak itu dijamin.",
    ]


def test_a_bullet_stands_before_its_words_and_never_alone():
    assert read(listed(2, 0, "andal"), listed(2, 0, "")) == ["list item 1 • andal"]


def test_a_typed_number_makes_an_item_too():
    assert read(run("1. jujur;"), run("a. adil;")) == ["list item 1 1. jujur;", "list item 2 a. adil;"]


def test_the_line_below_a_chapters_name_is_its_title():
    assert read(run("BAB II"), run("KETENTUAN UMUM"), run("Hakim memutus perkara.")) == [
        "heading 2 BAB II",
        "heading 2 KETENTUAN UMUM",
        "paragraph 0 Hakim memutus perkara.",
    ]


def test_capitals_are_a_heading_where_they_are_centred_or_bold():
    centred = f'<w:pPr><w:jc w:val="center"/></w:pPr>{run("MEMUTUSKAN")}'
    assert read(centred, run("MENGADILI", "b"), run("MENGADILI")) == [
        "heading 2 MEMUTUSKAN",
        "heading 2 MENGADILI",
        "paragraph 0 MENGADILI",
    ]


def test_quotations_and_code():
    known = (style("Q", "Quote"), style("C", "Source Code"), style("D", "toc 1"))
    code = '<w:pPr><w:pStyle w:val="C"/></w:pPr><w:r><w:t>x = 1</w:t><w:br/><w:t>y = 2</w:t></w:r>'
    assert read(styled("Q", "Siapa pun."), code, styled("D", "Bab I ... 3"), known=known) == [
        "quote 1 Siapa pun.",
        "code 0 x = 1",
        "code 0 y = 2",
    ]


def test_a_deleted_end_lets_the_next_paragraph_go_on():
    deleted = f"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Hakim ')}"
    assert read(deleted, run("memutus."), deleted) == ["paragraph 0 Hakim memutus.", "paragraph 0 Hakim"]


def test_boxes_follow_their_paragraph():
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('a')}</w:p></w:tc><w:tc><w:p>{run('b')}</w:p></w:tc></w:tr></w:tbl>"
    box = f"<w:r><w:txbxContent><w:p>{run('kotak')}</w:p>{table}</w:txbxContent></w:r>"
    assert read(run("luar ") + box) == ["paragraph 0 luar", "paragraph 0 kotak", "paragraph 0 a | b"]
