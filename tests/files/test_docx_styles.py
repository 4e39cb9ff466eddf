"""What a style leaves open, the style says that it is based on."""

import pytest

from reader.files.docx_styles import BODY_TEXT, Styles
from tests.files.word_xml import element, style, styles

LEVEL_2 = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'


@pytest.mark.parametrize(
    ("name", "outline"),
    [("heading 1", 0), ("Judul 3", 2), ("Überschrift 2", 1), ("Heading  9", 8), ("heading 0", 9), ("Headings 1", 9)],
)
def test_headings_are_told_by_their_names(name, outline):
    assert styles(style("a", name)).outline("a") == outline


def test_the_outline_goes_before_the_name_and_down_the_chain():
    known = styles(style("a", "heading 1", more=LEVEL_2), style("Ayat", "Ayat", "a"), style("Isi"))
    assert [known.outline(identity) for identity in ("a", "Ayat", "Isi", "hilang", "")] == [1, 1, *[BODY_TEXT] * 3]


@pytest.mark.parametrize("written", ["9", "99", "-3", "x"])
def test_outlines_beyond_measure_are_none_or_the_first(written):
    found = styles(style("a", more=f'<w:pPr><w:outlineLvl w:val="{written}"/></w:pPr>')).outline("a")
    assert found == (0 if written == "-3" else BODY_TEXT)


def test_kinds_of_passages():
    known = styles(
        style("j", "Judul"),
        style("k", "Kutipan", "Isi"),
        style("kode", "Source Code"),
        style("t", "toc 2"),
        style("Isi"),
        style("v", "Verbatim Char", kind="character"),
    )
    kinds = ("title", "quotation", "code", "contents")
    told = {
        identity: [kind for kind in kinds if getattr(known, f"is_{kind}")(identity)]
        for identity in ("j", "k", "kode", "t", "Isi")
    }
    assert told == {"j": ["title"], "k": ["quotation"], "kode": ["code"], "t": ["contents"], "Isi": []}
    assert known.is_code_run("v") and not known.is_code_run("")


def test_alignment_and_lists_come_from_the_nearest_style_that_says():
    listed = '<w:pPr><w:jc w:val="center"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr>'
    known = styles(style("a", more=listed), style("b", based_on="a"), style("c", based_on="b"))
    assert (known.alignment("c"), known.numbering("c")) == ("center", ("4", 1, ("c", "b", "a")))
    assert (known.list_of("a"), known.list_of("b"), known.list_of("hilang")) == ("4", "", "")


def test_the_usual_style_is_that_of_paragraphs_without_one():
    usual = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Judul 1"/></w:style>'
    assert styles(usual).outline("") == 0
    assert list(styles(usual).run_chain("")) == []


def test_styles_in_a_circle_come_to_an_end():
    known = styles(style("a", "satu", "b"), style("b", "dua", "a"))
    assert known.outline("a") == BODY_TEXT
    assert len(list(known.chain("a"))) < 100


def test_the_language_is_that_of_the_usual_style_or_of_the_whole_document():
    default = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    own = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>'
        '<w:rPr><w:lang w:val="id-ID"/></w:rPr></w:style>'
    )
    assert styles(default).language == "en"
    assert styles(default, own).language == "id"
    assert Styles(None).language == ""
    assert Styles(element("", "styles")).alignment("a") == ""
