"""Markdown gives blocks without its markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import markdown
from reader.files.decoding import harmless
from reader.files.markdown import read

ARTICLE = """\
---
title: Lisensi Terbuka
lang: id-ID
---

# Lisensi *Terbuka*

Pengembang memberi **izin** dengan [lisensi](https://contoh.id "judul")
di berkas `LICENSE`,&nbsp;lihat ![gambar](a.png) <b>ini</b>.

## Syarat

3. Cantumkan nama.
   - pembuat
   - penyunting

     Nama samaran boleh.
5. Sertakan naskah.

> Tanpa jaminan.
>> Apa pun.

```python
def izin():

	return True
```

| Lisensi | Wajib |
|---------|-------|
| MIT     | nama  |

<div>Catatan <i>kaki</i> <!-- <b>tidak --></div>
<script type="module">alert("<!--")</script><STYLE>p {}</STYLE> lalu
"""


def test_article(outline, styled):
    contents = read(ARTICLE)
    assert (contents.title, contents.language) == ("Lisensi Terbuka", "id")
    assert outline(contents) == [
        "H1 Lisensi Terbuka",
        "P Pengembang memberi izin dengan lisensi di berkas LICENSE, lihat ini.",
        "H2 Syarat",
        "L1 3. Cantumkan nama.",
        "L2 • pembuat",
        "L2 • penyunting",
        "L2 Nama samaran boleh.",
        "L1 5. Sertakan naskah.",
        "Q1 Tanpa jaminan.",
        "Q2 Apa pun.",
        "C def izin():",
        "C     return True",
        "P Lisensi | Wajib",
        "P MIT | nama",
        "P Catatan kaki lalu",
    ]
    assert styled(contents) == [
        ("emphasis", "Terbuka", ""),
        ("strong", "izin", ""),
        ("link", "lisensi", "https://contoh.id"),
        ("code", "LICENSE", ""),
    ]
    assert [block.label for block in contents.blocks if block.kind == "list item"] == [3, 2, 2, 0, 3]


@pytest.mark.parametrize(
    ("text", "title", "lines"),
    [
        ("Pembuka.\n\n# Judul\n\n# Bab\n", "Judul", ["P Pembuka.", "H1 Judul", "H2 Bab"]),
        ("## Judul\n\nIsi.\n\n## Bab\n", "Judul", ["H1 Judul", "P Isi.", "H2 Bab"]),
        ("Isi.\n\n## Bab\n", "", ["P Isi.", "H2 Bab"]),
        ("---\ntitle: Judul\n---\nIsi.\n", "Judul", ["H1 Judul", "P Isi."]),
        ("1. satu\n1. dua\n", "", ["L1 1. satu", "L1 2. dua"]),
        ("- [x](y)\n-\n", "", ["L1 • x"]),
        ("satu  \ndua\\\ntiga", "", ["P satu", "P dua", "P tiga"]),
        ("Jalan Merdeka 1<br>Jakarta<BR/>\nIndonesia", "", ["P Jalan Merdeka 1", "P Jakarta", "P Indonesia"]),
        ("Undang\\\nUndang\n===\n", "Undang Undang", ["H1 Undang Undang"]),
        ("- Hakim  \n  memutus\n- Jaksa", "", ["L1 • Hakim", "L1 memutus", "L1 • Jaksa"]),
        ("> Aku ini  \n> binatang jalang", "", ["Q1 Aku ini", "Q1 binatang jalang"]),
        ("| a | b |\n|--|--|\n| c<br>d | e |", "", ["P a | b", "P c d | e"]),
        ("<p>Aku ini<br />\nbinatang jalang</p>", "", ["P Aku ini", "P binatang jalang"]),
        ("![gambar](a.png)  \nGambar 1", "", ["P Gambar 1"]),
    ],
)
def test_titles_and_lists(outline, text, title, lines):
    contents = read(text)
    assert (contents.title, outline(contents)) == (title, lines)


def test_what_is_emphasised_over_a_break_is_so_in_both_lines(outline, styled):
    contents = read("*Aku ini  \nbinatang* jalang")
    assert outline(contents) == ["P Aku ini", "P binatang jalang"]
    assert styled(contents) == [("emphasis", "Aku ini", ""), ("emphasis", "binatang", "")]


def test_deep_nesting_loses_no_words(outline):
    assert outline(read("> " * 40 + "dalam"))[0].endswith(" dalam")
    assert outline(read("".join("  " * depth + "- butir\n" for depth in range(40)))) == [
        f"L{depth} • butir" for depth in range(1, 41)
    ]


MARKUP = st.text(st.sampled_from("#*_`[]()<>!|~-+1. \n\\&;:'\"=ab\t\u00a0\u2028\ufffc") | st.characters(), max_size=200)


@given(MARKUP)
def test_any_text_gives_sound_blocks(assert_sound, text):
    assert_sound(read(harmless(text)))


@pytest.mark.parametrize("unit", ["[", "![", "*a ", "> ", "<", "`a", "- ", "&", "|a", "#"])
def test_hostile_repetition_is_read(assert_sound, unit):
    assert_sound(read(unit * 2_000))


@pytest.mark.parametrize(
    "text", ["![gambar](a.png)", "# ![gambar](a.png)", "- ![gambar](a.png)", "<!-- diam -->", "[](a)"]
)
def test_a_paragraph_of_pictures_alone_is_none(outline, text):
    assert outline(read(f"{text}\n\nHakim memutus.\n")) == ["P Hakim memutus."]


def test_a_text_of_very_many_lines_is_read_as_it_is_written(monkeypatch, outline):
    monkeypatch.setattr(markdown, "LINES_LIMIT", 3)
    assert outline(read("*a*\n\n*b*\n")) == ["P a", "P b"]
    assert outline(read("*a*\n\n*b*\n\n*c*\n")) == ["H1 *a*", "P *b*", "P *c*"]


def test_a_thicket_of_brackets_is_read_as_it_is_written():
    words = "[" * (markdown.BRACKETS_LIMIT + 1) + " Hakim *memutus* perkara."

    contents = markdown.read(words)

    assert contents.text == words
