"""Each kind of file is read by its own reader, and others are refused with advice."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.kinds import kind_of, parse_file


@pytest.mark.parametrize(
    ("name", "content", "lines"),
    [
        ("a.txt", "*Hakim* memutus.", ["P *Hakim* memutus."]),
        ("a.md", "*Hakim* memutus.", ["P Hakim memutus."]),
        ("a.MARKDOWN", "# Putusan\n\nIsi", ["H1 Putusan", "P Isi"]),
        ("a.html", "<p>Hakim <b>memutus</b>.", ["P Hakim memutus."]),
        ("a.HTM", "<p>Hakim<p>memutus", ["P Hakim", "P memutus"]),
    ],
)
def test_kinds(tmp_path, outline, name, content, lines):
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert outline(parse_file(tmp_path / name)) == lines


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b"%PDF-1.4 ...", "a.txt is a PDF document, whatever its name says; "),
        ("a.html", b"PK\x03\x04....", "a.html is a ZIP archive or an office document, whatever its name says; "),
        ("a.html", b"Putusan tanpa markah.", "a.html is no web page, whatever its name says; rename it to end in .txt"),
        ("a.txt", b"<html><p>Putusan", "a.txt is a web page, whatever its name says; rename it to end in .html"),
        ("a.md", bytes(range(256)), "a.md holds binary data, not text; "),
        ("a.txt", b" \n\t\xc2\xa0\n", "a.txt holds no text to read; "),
        ("a.md", b"---\ntitle: ''\n---\n", "a.md holds no text to read; "),
        ("a.html", b"<p><img src=x></p>", "a.html holds no text to read; "),
        ("a.epub", b"%PDF-1.4 ...", "a.epub is a PDF document, whatever its name says; "),
        ("a.pdf", b"PK\x03\x04....", "a.pdf is a ZIP archive or an office document, whatever its name says; "),
        ("a.pdf", b"", "a.pdf is empty; "),
        ("a.pdf", b"<p>Putusan", "a.pdf is no PDF document, whatever its name says, or is damaged; "),
        ("a.pdf", b"%PDF-1.7\n%%EOF", "a.pdf is damaged or was not saved to its end; "),
        ("a.epub", b"<p>Putusan", "a.epub is no e-book (EPUB), whatever its name says, or is damaged; "),
        ("a.epub", b"PK\x03\x04....", "a.epub is damaged or was not saved to its end; "),
        ("a.epub", b"", "a.epub is empty; "),
        ("a.html", b"<div>" * 4_000, "The page's elements lie too deep inside each other; "),
    ],
)
def test_wrong_content_is_refused_in_one_sentence(tmp_path, name, content, sentence):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileProblem) as problem:
        parse_file(tmp_path / name)
    assert str(problem.value).startswith(sentence)
    assert str(problem.value).endswith(".") and "\n" not in str(problem.value)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "putusan.odt",
            "putusan.odt is an OpenDocument text, a kind that is not read; open it in LibreOffice or Word, ",
        ),
        (
            "putusan.RTF",
            "putusan.RTF is an RTF document, a kind that is not read; open it in LibreOffice or Word, save",
        ),
        ("putusan.doc", "putusan.doc is a Word document in the format from before 2007, a kind that is not read; "),
        ("putusan", "putusan is of a kind that is not read; the kinds are .txt, .md, .markdown, .html, .htm, "),
        ("putusan.xyz", "putusan.xyz is of a kind that is not read; the kinds are .txt"),
    ],
)
def test_other_kinds_are_refused(name, sentence):
    with pytest.raises(FileProblem) as problem:
        kind_of(Path(name))
    assert str(problem.value).startswith(sentence)


CONTENT = st.one_of(
    st.binary(max_size=300),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200).map(str.encode),
    st.text(max_size=100).map(lambda text: f"<p>{text}</p>".encode("utf-8", "replace")),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=100).map(lambda text: text.encode("utf-16")),
)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENT)
def test_any_bytes_give_sound_contents_or_a_problem(tmp_path, assert_sound, name, content):
    (tmp_path / name).write_bytes(content)
    try:
        contents = parse_file(tmp_path / name)
    except FileProblem as problem:
        assert "\n" not in str(problem)
        return
    assert contents.blocks
    assert_sound(contents)
