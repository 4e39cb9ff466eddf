"""Elements of a page become blocks."""

import pytest

from reader.files.contents import compose
from reader.files.html_blocks import pieces_of
from reader.files.html_tree import parse


def contents_of(page, skipped=()):
    return compose(pieces_of(parse(page), skipped))


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<h2>Dasar<br>hukum</h2>isi <p>alinea</p> ekor", ["H2 Dasar hukum", "P isi", "P alinea", "P ekor"]),
        ("satu<br>dua<br><br>tiga", ["P satu dua", "P tiga"]),
        ("Satu.<br>Dua<br>Tiga", ["P Satu.", "P Dua", "P Tiga"]),
        ("<ul><li>a<li>b<ol start=3><li>c<li value=7>d</ol></ul>", ["L1 • a", "L1 • b", "L2 3. c", "L2 7. d"]),
        ("<ol type=a><li>x<li>y</ol><ol type=I start=4><li>z</ol>", ["L1 a. x", "L1 b. y", "L1 IV. z"]),
        ("<ul><li>(1) ayat<li><p>a<p>b</ul>", ["L1 (1) ayat", "L1 • a", "L1 b"]),
        ("<ul><li></ul><li>lepas", ["L1 • lepas"]),
        ("<blockquote>a<blockquote><p>b</blockquote></blockquote>c", ["Q1 a", "Q2 b", "P c"]),
        ("<pre>satu\n\n\tdua <b>tiga</b><br>empat</pre>", ["C satu", "C     dua tiga", "C empat"]),
        ("<table><tr><th>A<th>B<tr><td>1<td><td>3</table>", ["P A | B", "P 1 | 3"]),
        (f"<table><tr><td>{'kata ' * 50}<td>lain</table>", [f"P {('kata ' * 50).strip()}", "P lain"]),
        (
            "<p>BAB II<p>PIDANA<p>Pasal 4<p>(1) Satu:<p>a. dua",
            ["H2 BAB II", "H2 PIDANA", "H3 Pasal 4", "L1 (1) Satu:", "L2 a. dua"],
        ),
        ("<table><tr><td><p>A</p><td><div>B</div><div>C</div></table>", ["P A | B C"]),
        ("<table><tr><td><ul><li>A</ul><td><p>B<p>C</table>", ["L1 • A", "P B", "P C"]),
        ("<table><tr><td>A<td><table><tr><td>B<td>C</table></table>", ["P A", "P B | C"]),
        ("<a href=x>satu</a><a href=y>dua</a> <b>ti</b><b>ga</b>", ["P satu dua tiga"]),
        ("<dl><dt>Banding<dd>Upaya hukum</dl>", ["P Banding", "P Upaya hukum"]),
        ("kata <q>kutip</q> per<wbr>kara &amp; pi&shy;dana&#8232;x", ["P kata “kutip” perkara & pidana x"]),
    ],
)
def test_blocks(outline, page, lines):
    assert outline(contents_of(page)) == lines


def test_styles_and_links(styled):
    page = "<p><b>Hakim <i>tunggal</i></b> di <a href=' /x '>sini</a>, <a name=y>bukan</a> <code>kode</code></p>"
    assert styled(contents_of(page)) == [
        ("strong", "Hakim tunggal", ""),
        ("emphasis", "tunggal", ""),
        ("link", "sini", "/x"),
        ("code", "kode", ""),
    ]


def test_style_that_is_never_closed_goes_on(styled):
    assert styled(contents_of("<b><div>satu</div><div>dua</div>")) == [("strong", "satu", ""), ("strong", "dua", "")]


def test_what_is_skipped_parts_blocks_but_not_words(outline):
    root = parse("<p>per<span>x</span>kara</p>satu<div>y</div>dua")
    skipped = {*root.iter("span"), *root.iter("div")}
    assert outline(compose(pieces_of(root, skipped))) == ["P perkara", "P satu", "P dua"]
