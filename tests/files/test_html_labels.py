"""Labels of list items are those that a browser shows."""

import pytest

from reader.files.contents import compose
from reader.files.html_blocks import pieces_of
from reader.files.html_labels import is_label, numeral, own_label
from reader.files.html_list_styles import list_styles
from reader.files.html_tree import parse


def outline_of(outline, page):
    root = parse(page)
    return outline(compose(pieces_of(next(root.iter("body")), set(root.iter("style")), list_styles(root))))


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<ol type=a start=3><li>x<li>y</ol>", ["L1 c. x", "L1 d. y"]),
        ("<ol reversed><li>x<li>y<li value=9>z<li>w</ol>", ["L1 4. x", "L1 3. y", "L1 9. z", "L1 8. w"]),
        ("<ol><li type=i>x<li type=A value=27>y</ol>", ["L1 i. x", "L1 AA. y"]),
        ("<ol style='list-style: upper-roman inside'><li value=4>x</ol>", ["L1 IV. x"]),
        ("<ol style='list-style-type:lower-latin'><li>x</ol>", ["L1 a. x"]),
        ("<ol style='list-style-type:decimal-leading-zero'><li>x</ol>", ["L1 01. x"]),
        ("<ol style=\"list-style-type:'– '\"><li>x</ol>", ["L1 – x"]),
        ("<ol style='list-style-type:disc'><li>x</ol>", ["L1 • x"]),
        ("<ol style='list-style:none'><li>(1) Satu<li>1.2 Dua<li>x</ol>", ["L1 (1) Satu", "L1 1.2 Dua", "L1 x"]),
        ("<ul style='list-style-type:decimal'><li>x<li>y</ul>", ["L1 1. x", "L1 2. y"]),
        ("<ul style='list-style:none'><li>x</ul>", ["L1 • x"]),
        ("<ol><li>(1) Satu<li>2. Dua<li>4. Bukan tiga</ol>", ["L1 (1) Satu", "L1 2. Dua", "L1 3. 4. Bukan tiga"]),
        ("<ol start=2000000><li>x</ol><ol start=x><li>y</ol>", ["L1 1. x", "L1 1. y"]),
        ("<dl><dt>1.1</dt><dd>Satu</dd><dt>(b)</dt><dd>Dua</dd><dt>Kata</dt><dd>Arti</dd></dl>",
         ["L1 1.1 Satu", "L1 (b) Dua", "P Kata", "P Arti"]),
    ],
)  # fmt: skip
def test_labels_by_attributes(outline, page, lines):
    assert outline_of(outline, f"<body>{page}") == lines


@pytest.mark.parametrize(
    ("css", "labels"),
    [
        ("ol{list-style:none} ol>li::before{content:'(' counter(a) ')'}", ["(1)", "(2)"]),
        ('ol.huruf > li:before { content: counter(a, lower-alpha) ") " }', ["a)", "b)"]),
        ("ol li::marker{content:'Butir ' counter(list-item, upper-roman) '. '}", ["Butir I.", "Butir II."]),
        ("ol{list-style-type:lower-alpha}", ["a.", "b."]),
        ("#daftar li{list-style:lower-roman}", ["i.", "ii."]),
        ("ol{list-style-type:upper-alpha} div ol.huruf{list-style:lower-roman} ol{list-style:none}", ["i.", "ii."]),
        ("ul, ol.huruf{list-style-type:lower-alpha}", ["a.", "b."]),
        ("@media screen { ol { list-style-type: lower-alpha } }", ["a.", "b."]),
        ("/* ol{list-style:lower-roman} */ ol{/*x*/list-style:lower-alpha}", ["a.", "b."]),
        ("ol.lain li::before{content:counter(a)'x'} main ol{list-style:none} ol:hover{list-style:none}", ["1.", "2."]),
        ("ol + ol{list-style:none} li::before{content:'\\2022'} ol[type]{list-style:none}", ["1.", "2."]),
        ("ol{list-style:", ["1.", "2."]),
    ],
)
def test_labels_by_styles(outline, css, labels):
    page = f"<style>{css}</style><body><div><ol class='x huruf' id=daftar><li>satu<li>dua</ol></div>"
    assert outline_of(outline, page) == [
        f"L1 {label} {word}" for label, word in zip(labels, ("satu", "dua"), strict=True)
    ]


def test_numbers_of_the_lists_around(outline):
    css = "ol{list-style:none} li::before{content:counters(x, '.') ' '}"
    page = f"<style>{css}</style><body><ol><li>a<li>b<ol><li>c<li>d</ol><li>e</ol>"
    assert outline_of(outline, page) == ["L1 1 a", "L1 2 b", "L2 2.1 c", "L2 2.2 d", "L1 3 e"]


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [(27, "lower-alpha", "aa"), (52, "upper-alpha", "AZ"), (1994, "lower-roman", "mcmxciv"),
     (4000, "upper-roman", "4000"), (0, "lower-alpha", "0"), (-3, "upper-roman", "-3"),
     (7, "decimal", "7"), (7, "hebrew", "7")],
)  # fmt: skip
def test_numerals(number, style, written):
    assert numeral(number, style) == written


def test_own_labels():
    assert own_label("(2) Ayat", "2. ") == 4
    assert own_label("(2) Ayat", "3. ") == 0
    assert own_label("A. Huruf", "") == 3
    assert own_label("1.204 orang", "1. ") == 0
    assert own_label("Tanpa label", "") == 0
    assert is_label("3.1.2") and is_label("(a)") and not is_label("Kata") and not is_label("")
