"""The words of a paragraph stand as they do once all changes are accepted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.docx_xml import Relation
from tests.files.word_xml import element, run, runs, style


def words(xml, **known):
    """The lines of a paragraph."""
    reading = runs(**known)
    reading.add(element(xml))
    return [line.text for line in reading.take()]


def set_apart(xml, *written, **known):
    """What is set apart in a paragraph: how, its words, where it leads."""
    reading = runs(*written, **known)
    reading.add(element(xml))
    (line,) = reading.take()
    return [(i.style.value, line.text[i.span.start : i.span.end], i.target) for i in line.inlines]


@pytest.mark.parametrize(
    ("xml", "lines"),
    [
        (run("Hakim ") + run("memutus."), ["Hakim memutus."]),
        (f"<w:ins>{run('Setiap ')}</w:ins><w:del><w:r><w:delText>Semua </w:delText></w:r></w:del>", ["Setiap"]),
        (f"<w:moveFrom>{run('lama ')}</w:moveFrom><w:moveTo>{run('baru')}</w:moveTo>", ["baru"]),
        (run("rahasia ", "vanish") + run("terbuka"), ["terbuka"]),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", ["a b", "c"]),
        ("<w:r><w:t>undang</w:t><w:noBreakHyphen/><w:t>undang</w:t></w:r>", ["undang-undang"]),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> setuju</w:t></w:r>', ["☑ setuju"]),
        ('<w:r><w:sym w:font="Rahasia" w:char="F041"/></w:r>', ["□"]),
        ('<w:r><w:t>Putusan</w:t><w:footnoteReference w:id="2"/></w:r>', ["Putusan[f2]"]),
        ('<w:r><w:t>Putusan</w:t><w:endnoteReference w:id="-1"/></w:r>', ["Putusan"]),
    ],
)
def test_words(xml, lines):
    assert words(xml) == lines


def test_only_one_of_several_ways_to_show_the_same_is_read():
    choice = f"<w:AlternateContent><w:Fallback>{run('cadangan')}</w:Fallback><w:Choice>{run('pilihan')}</w:Choice>"
    assert words(f"{choice}</w:AlternateContent>") == ["pilihan"]
    assert words(f"<w:AlternateContent><w:Fallback>{run('cadangan')}</w:Fallback></w:AlternateContent>") == ["cadangan"]


def test_styles_of_a_run_go_before_those_of_its_style():
    strong = style("Kuat", more="<w:rPr><w:b/></w:rPr>", kind="character")
    plain = '<w:r><w:rPr><w:rStyle w:val="Kuat"/><w:b w:val="0"/></w:rPr><w:t>biasa </w:t></w:r>'
    bold = '<w:r><w:rPr><w:rStyle w:val="Kuat"/></w:rPr><w:t>tebal</w:t></w:r>'
    assert set_apart(plain + bold, strong) == [("strong", "tebal", "")]


def test_a_style_goes_on_over_runs_that_share_it():
    assert set_apart(run("lex ", "i") + run("specialis", "i") + run(" itu")) == [("emphasis", "lex specialis", "")]


def test_code_inside_a_paragraph():
    code = style("v", "Verbatim Char", kind="character")
    xml = '<w:r><w:t>fungsi </w:t></w:r><w:r><w:rPr><w:rStyle w:val="v"/></w:rPr><w:t>hash()</w:t></w:r>'
    assert set_apart(xml, code) == [("code", "hash()", "")]


def fields(*steps):
    return "".join(
        f"<w:r><w:instrText>{step[1:]}</w:instrText></w:r>"
        if step.startswith("=")
        else f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>'
        if step in ("begin", "separate", "end")
        else run(step)
        for step in steps
    )


def test_links_of_every_kind():
    outside = {"r1": Relation("hyperlink", "https://jdih.example/", True), "r2": Relation("hyperlink", "a.xml", False)}
    xml = f'<w:hyperlink r:id="r1">{run("laman")}</w:hyperlink><w:hyperlink r:id="r2">{run(" dalam")}</w:hyperlink>'
    assert set_apart(xml, relations=outside) == [("link", "laman", "https://jdih.example/")]
    simple = f"<w:fldSimple w:instr=' HYPERLINK \"https://a.example\" '>{run('sini')}</w:fldSimple>"
    assert set_apart(simple) == [("link", "sini", "https://a.example")]
    whole = fields("begin", "=HYPERLINK ", '="https://b.example"', "separate", "situ", "end", " dan")
    assert set_apart(whole) == [("link", "situ", "https://b.example")]


def test_a_field_shows_what_it_showed_last_and_not_its_instruction():
    assert words(fields("Pasal ", "begin", "= REF x ", "tak tampak ", "separate", "27", "end", " ayat")) == [
        "Pasal 27 ayat"
    ]
    inside = fields("begin", "begin", "separate", "tanggal", "end", "separate", "31", "end")
    assert words(inside) == ["31"]


def test_a_field_goes_on_from_one_paragraph_to_the_next():
    reading = runs()
    reading.add(element(fields("begin", "=TOC", "separate", "Bab I")))
    assert [line.text for line in reading.take()] == ["Bab I"]
    reading.add(element(fields("Bab II", "end", " selesai")))
    assert [line.text for line in reading.take()] == ["Bab II selesai"]


def test_text_boxes_are_set_aside():
    reading = runs()
    reading.add(element(f"{run('luar')}<w:r><w:txbxContent><w:p>{run('kotak')}</w:p></w:txbxContent></w:r>"))
    assert [line.text for line in reading.take()] == ["luar"]
    assert ["".join(box.itertext()) for box in reading.boxes] == ["kotak"]


@given(st.lists(st.sampled_from(["begin", "separate", "end", "=HYPERLINK x", "kata"]), max_size=12))
def test_fields_in_any_order_never_swallow_what_stands_after_their_ends(steps):
    ends = ["end"] * steps.count("begin")
    assert words(fields(*steps, *ends, "tamat"))[-1].endswith("tamat")
