"""XML gives its elements; what is meant to hurt gives one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.xml_reader import events_of, local_name, parse_xml

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))

ATTRIBUTES = "<a " + " ".join(f"a{n}='x'" for n in range(501)) + "/>"


def streamed(data):
    return [event for event, _ in events_of([data[:5], data[5:]], ["{*}a"], "buku.epub")]


def test_elements():
    root = parse_xml(b'<?xml version="1.0"?><r xmlns="urn:x"><!-- c --><?p i?><a>isi</a></r>', "buku.epub")
    assert [local_name(element) for element in root.iter()] == ["r", "a"]
    assert streamed(b"<r><a>isi</a><b/><a/></r>") == ["start", "end", "start", "end"]


def test_undefined_entity_and_external_document_type_are_left_alone():
    page = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/xhtml11.dtd"><p>Pasal&nbsp;1</p>'
    assert local_name(parse_xml(page, "buku.epub")) == "p"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (f'<!DOCTYPE r [<!ENTITY a0 "ha">{LAUGHS}]><a>&a9;</a>', "defines abbreviations"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "defines abbreviations"),
        ('<!DOCTYPE a [<!ENTITY % x SYSTEM "http://contoh.example/x"> %x;]><a/>', "defines abbreviations"),
        ("<a>" * 300 + "</a>" * 300, "is damaged inside"),
        (ATTRIBUTES, "is too intricate"),
        ("<a><b></a>", "is damaged inside"),
        ("", "is damaged inside"),
        (f"<a>{'x' * 10_500_000}</a>", "is damaged inside"),
    ],
    ids=["laughs", "external", "parameter", "deep", "attributes", "torn", "nothing", "long"],
)
def test_hostile_xml_is_refused_in_one_sentence(data, sentence):
    for encoding in ("utf-8", "utf-16"):
        for read in (lambda data: parse_xml(data, "buku.epub"), streamed):
            with pytest.raises(FileProblem, match=rf"^buku\.epub {sentence}") as problem:
                read(data.encode(encoding) if data else b"")
            assert str(problem.value).endswith(".") and "\n" not in str(problem.value)


@given(st.binary(max_size=200), st.text(st.sampled_from("<a b='\"/>&;!-[]?x\u00a0"), max_size=60))
def test_any_bytes_are_xml_or_a_problem(data, markup):
    for given_bytes in (data, markup.encode(), b"<a>" + markup.encode() + b"</a>"):
        for read in (lambda data: parse_xml(data, "buku.epub"), streamed):
            try:
                read(given_bytes)
            except FileProblem as problem:
                assert "\n" not in str(problem)
