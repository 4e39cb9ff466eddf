"""A glossary as a page, as Markdown and as a table: escaped, and nothing left out."""

import lxml.html
from markdown_it import MarkdownIt

from reader.files.export.glossary_sheets import COLUMNS, html, markdown, table
from reader.model.article import Span
from reader.model.glossary_sheet import GlossarySheet, SheetTerm, SheetWords
from reader.model.term import Term

DENDA = Term(
    *("law/criminal/denda", "denda", "law", "criminal", "noun", 2, "denda"),
    ("fine", "<penalty>"),
    "Money to be paid as a *punishment*.",
    "Uang yang dibayar sebagai hukuman.",
    sense="pidana",
    law=("KUHP Pasal 30",),
)
ROW = SheetTerm(DENDA, 3, ("denda", "dendanya"), Span(10, 18), "Hakim <b> dendanya.", Span(10, 18), ("Amar", "Kedua"))
SHEET = GlossarySheet("Putusan & <Banding>", "/home/sari/putusan.txt", "id", (ROW,))
EMPTY = GlossarySheet("Kosong", "", "", ())


def test_a_page_with_a_row_a_term():
    page = lxml.html.document_fromstring("".join(html(SHEET, SheetWords())))
    assert page.find(".//h1").text == "Putusan & <Banding>"
    (row,) = page.findall(".//tbody/tr")
    name, explanation, count, first = (cell.text_content() for cell in row.findall("td"))
    assert name == "denda (pidana)expected"
    assert explanation == (
        "fine; <penalty>Money to be paid as a *punishment*.Uang yang dibayar sebagai hukuman.KUHP Pasal 30"
    )
    assert (count, first) == ("3", "Amar › KeduaHakim <b> dendanya.")
    assert row.find(".//mark").text == "dendanya"
    assert not {"script", "img", "link", "b"} & {element.tag for element in page.iter()}


def test_markdown_with_a_heading_a_term():
    assert "".join(markdown(SHEET, SheetWords())) == (
        "# Glossary: Putusan & \\<Banding>\n"
        "\nSource: /home/sari/putusan.txt\n"
        "\n## denda (pidana)\n"
        "\n**fine; \\<penalty>** (3 × · expected · Amar › Kedua)\n"
        "\nMoney to be paid as a \\*punishment\\*.\n"
        "\n*Uang yang dibayar sebagai hukuman.*\n"
        "\n> Hakim \\<b> dendanya.\n"
    )
    assert "<blockquote>" in MarkdownIt("commonmark").render("".join(markdown(SHEET, SheetWords())))


def test_a_table_with_a_row_a_term():
    head, row = "".join(table(SHEET)).split("\r\n")[:2]
    assert head == ",".join(COLUMNS)
    assert row.startswith("denda (pidana),3,denda; dendanya,Amar › Kedua,Hakim <b> dendanya.,fine; <penalty>,")
    assert row.endswith("2,law,criminal,KUHP Pasal 30,law/criminal/denda")


def test_a_text_without_terms_says_so():
    assert SheetWords().no_terms in "".join(html(EMPTY, SheetWords()))
    assert SheetWords().no_terms in "".join(markdown(EMPTY, SheetWords()))
    assert "".join(table(EMPTY)) == ",".join(COLUMNS) + "\r\n"
