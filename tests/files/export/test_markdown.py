"""Marks as Markdown show what the reader marked and wrote, and nothing of the text becomes markup."""

import re
from dataclasses import replace
from html import unescape

from exported_marks import KEPT, bookmark, exported, highlight
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.files.export.markdown import escaped, pieces
from reader.files.export.moments import day
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords

WORDS = ExportWords(colours={colour: f"{colour.value}!" for colour in Colour} | {Colour.GREEN: "argumen"})


def written(*articles):
    return "".join(pieces(articles, WORDS))


def test_an_article_with_its_marks():
    marks = (
        highlight("menolak eksepsi", "h1", Colour.GREEN, "Lihat **unsur**.\n\n- satu", ("eksepsi", "kata baru")),
        bookmark("1. Setiap orang", note="mulai di sini", path=("Pasal 27", "ayat (3)")),
    )
    assert written(exported(*marks)) == (
        "# Putusan \\*Mahkamah\\* \\<Agung>\n\n"
        f"Source: /home/sari/putusan #1.txt · Opened: {day(KEPT.opened)}\n"
        "\n## Amar\n"
        "\n> menolak eksepsi\n"
        "\nLihat **unsur**.\n\n- satu\n"
        f"\n*argumen · #eksepsi · #kata-baru · {day(KEPT.opened)}*\n"
        "\n## Pasal 27 › ayat (3)\n"
        "\n> 1\\. Setiap orang\n"
        "\nmulai di sini\n"
        f"\n*Bookmark · {day(KEPT.opened)}*\n"
    )


def test_a_passage_over_several_blocks_is_one_quotation():
    mark = replace(highlight("Jaksa"), quote=replace(highlight("Jaksa").quote, exact="Putusan Mahkamah\n\nJaksa"))
    assert "> Putusan Mahkamah\n>\n> Jaksa\n" in written(exported(mark))


def test_what_is_not_found_says_so_and_an_article_without_marks_too():
    assert WORDS.not_found in written(exported(replace(highlight("Jaksa"), span=None)))
    assert WORDS.no_marks in written(exported())


def test_several_articles_follow_each_other():
    both = written(exported(), exported(kept=replace(KEPT, title="Kedua")))
    assert both.count("# ") == 2
    assert "\n\n# Kedua" in both


@given(st.text(st.sampled_from("ab \\`*_[]<>&;#x1+-=~|.)!(\t:/&amp"), max_size=30))
def test_escaped_text_is_shown_as_it_is(text):
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"> {escaped(text)}\n")
    paragraph = re.fullmatch(r"<blockquote>\n?(?:<p>([^<]*)</p>\n)?</blockquote>\n", shown)
    assert paragraph, shown
    assert unescape(paragraph[1] or "") == " ".join(text.split())


def test_ordinary_prose_stays_readable():
    prose = "Pasal 27 ayat (3) UU No. 11/2008: “setiap orang” & badan - Rp5.000,00 snake_kasus #1!"
    assert escaped(prose) == prose.replace("_", "\\_")
