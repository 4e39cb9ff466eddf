"""Notes are numbered in the order in which the text refers to them, and told with their marks."""

from reader.files.docx_notes import DocxNotes
from reader.files.docx_xml import docx_package
from reader.files.zip_reader import ZipReader
from tests.files.packed import archive
from tests.files.word_xml import RELATIONS, WORD


def note(identity, words, kind="footnote"):
    return f'<w:{kind} w:id="{identity}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:{kind}>'


def notes(footnotes="", endnotes="", settings=""):
    written = {"footnotes": footnotes, "endnotes": endnotes, "settings": settings}
    parts = {f"word/{kind}.xml": f'<w:{kind} xmlns:w="{WORD}">{xml}</w:{kind}>' for kind, xml in written.items() if xml}
    rows = "".join(f'<Relationship Id="{k}" Type="{RELATIONS}/{k}" Target="{k}.xml"/>' for k in written)
    parts |= {"word/document.xml": "<a/>", "word/_rels/document.xml.rels": f"<Relationships>{rows}</Relationships>"}
    return DocxNotes(docx_package(ZipReader(archive(parts), "a.docx"), "a.docx"))


def told(known):
    return [(entry, mark, "".join(element.itertext())) for entry, mark, element in known.notes()]


def test_marks_follow_the_text_and_a_note_keeps_its_own():
    known = notes(note(1, "Lihat UU ITE.") + note(2, "Ibid."))
    assert [known.mark("footnotes", identity) for identity in ("2", "1", "2")] == ["[1]", "[2]", "[1]"]
    assert told(known) == [("word/footnotes.xml", "[1]", "Ibid."), ("word/footnotes.xml", "[2]", "Lihat UU ITE.")]


def test_endnotes_have_roman_numbers_and_stand_after_the_footnotes():
    known = notes(note(1, "kaki"), note(1, "akhir", "endnote") + note(2, "lagi", "endnote"))
    marks = [known.mark("endnotes", "1"), known.mark("endnotes", "2"), known.mark("footnotes", "1")]
    assert marks == ["[i]", "[ii]", "[1]"]
    assert [words for _, _, words in told(known)] == ["kaki", "akhir", "lagi"]


def test_the_document_says_how_its_notes_are_numbered():
    form = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    assert notes(note(1, "x"), settings=form).mark("footnotes", "1") == "[c]"


def test_notes_that_nothing_refers_to_or_that_are_missing_are_left_out():
    known = notes(note(1, "tak dirujuk") + note(2, "dirujuk"))
    assert [known.mark("footnotes", identity) for identity in ("9", "2")] == ["[1]", "[2]"]
    assert [(mark, words) for _, mark, words in told(known)] == [("[2]", "dirujuk")]
    assert told(notes()) == []
