"""Elements, switches, numbers and relations of a Word document are found in both forms of the format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.errors import FileProblem
from reader.files.docx_xml import attribute, child, docx_package, relations_of, switch, value, whole
from reader.files.zip_reader import ZipReader
from tests.files.packed import archive
from tests.files.word_xml import element

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def test_attributes_are_found_in_the_strict_form_and_without_a_namespace():
    strict = etree.fromstring(f'<s:jc xmlns:s="{STRICT}" s:val="center"/>')
    bare = etree.fromstring('<jc val="center"/>')
    assert [attribute(each, "val") for each in (strict, bare, element("", "jc"))] == ["center", "center", ""]


def test_a_value_lies_below_the_first_child_of_each_name():
    properties = element('<w:numPr><w:numId w:val="3"/><w:numId w:val="4"/></w:numPr><w:numPr/>', "pPr")
    assert value(properties, "numPr", "numId") == "3"
    assert value(properties, "numPr", "ilvl") == value(properties, "ind", "numId") == value(None, "jc") == ""
    assert child(properties, "numPr", "ilvl") is None


@pytest.mark.parametrize(
    ("xml", "on"),
    [
        ("<w:b/>", True),
        ('<w:b w:val="1"/>', True),
        ('<w:b w:val="true"/>', True),
        ('<w:b w:val="0"/>', False),
        ('<w:b w:val="False"/>', False),
        ('<w:b w:val="off"/>', False),
        ('<w:i w:val="1"/>', None),
    ],
)
def test_a_switch_is_on_off_or_silent(xml, on):
    assert switch(element(xml, "rPr"), "b") is on


@pytest.mark.parametrize(
    ("written", "number"), [("12", 12), ("-3", -3), ("", 7), ("1.5", 7), ("٣", 7), ("--1", 7), ("9" * 10, 7), (" 1", 7)]
)
def test_whole_numbers(written, number):
    assert whole(written, 7) == number


@given(st.integers(-999_999_999, 999_999_999))
def test_every_believable_number_comes_back(number):
    assert whole(str(number), -1) == number


def relations(*rows):
    written = "".join(
        f'<Relationship Id="{identity}" Type="urn:x/{kind}" Target="{target}"{more}/>'
        for identity, kind, target, more in rows
    )
    return f"<Relationships>{written}</Relationships>"


def test_relations_are_names_of_entries_or_addresses_outside():
    parts = {
        "word/_rels/document.xml.rels": relations(
            ("r1", "styles", "styles.xml", ""),
            ("r2", "footnotes", "/lain/catatan%20kaki.xml", ""),
            ("r3", "image", "../media/a.png", ""),
            ("r4", "hyperlink", "https://pn.example/a b", ' TargetMode="External"'),
        )
    }
    found = relations_of(ZipReader(archive(parts), "a.docx"), "word/document.xml", "a.docx")
    assert [(r.kind, r.target, r.external) for r in found.values()] == [
        ("styles", "word/styles.xml", False),
        ("footnotes", "lain/catatan kaki.xml", False),
        ("image", "media/a.png", False),
        ("hyperlink", "https://pn.example/a b", True),
    ]


def test_the_main_part_is_found_by_its_relation_or_its_usual_name():
    named = {"_rels/.rels": relations(("r1", "officeDocument", "isi/naskah.xml", "")), "isi/naskah.xml": "<a/>"}
    usual = {"_rels/.rels": relations(("r1", "officeDocument", "hilang.xml", "")), "Word/Document.xml": "<a/>"}
    assert docx_package(ZipReader(archive(named), "a.docx"), "a.docx").main == "isi/naskah.xml"
    assert docx_package(ZipReader(archive(usual), "a.docx"), "a.docx").main == "Word/Document.xml"
    with pytest.raises(FileProblem, match=r"^a\.docx is no Word document"):
        docx_package(ZipReader(archive({"teks.txt": "Putusan"}), "a.docx"), "a.docx")


def test_what_the_author_filled_in():
    core = "<p xmlns:dc='urn:dc'><dc:title> Nota \n Dinas </dc:title><dc:language/></p>"
    rows = (("r1", "officeDocument", "word/document.xml", ""), ("r2", "core-properties", "docProps/core.xml", ""))
    parts = {"_rels/.rels": relations(*rows), "word/document.xml": "<a/>", "docProps/core.xml": core}
    package = docx_package(ZipReader(archive(parts), "a.docx"), "a.docx")
    assert [package.core_property(name) for name in ("title", "language", "creator")] == ["Nota Dinas", "", ""]
    assert package.part("styles") is None
