"""Files, samples and pasted texts become articles with an identity that lasts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.decoding import harmless
from reader.files.load import read_article, read_sample, read_text, read_whole_page


def test_article_of_a_file(tmp_path, assert_sound):
    file = tmp_path / "putusan.txt"
    file.write_bytes("\ufeffPutusan Banding\r\n\r\nHakim\u00a0memutus.\r\n".encode())
    article = read_article(file)
    assert_sound(article)
    assert article.title == "Putusan Banding"
    assert article.text == "Putusan Banding\n\nHakim memutus.\n"
    assert article.source == str(file.resolve())
    assert len(article.id) == 16


def test_same_source_is_the_same_article(tmp_path, monkeypatch):
    file = tmp_path / "putusan.txt"
    file.write_text("Satu.")
    other = tmp_path / "lain.txt"
    other.write_text("Satu.")
    first = read_article(file)
    file.write_text("Dua.")
    monkeypatch.chdir(tmp_path)
    again = read_article(type(file)("putusan.txt"))
    assert (again.id, again.source) == (first.id, first.source) and again.text != first.text
    assert read_article(other).id != first.id


def test_title_falls_back_to_the_file_name(tmp_path):
    file = tmp_path / "uu nomor 5.txt"
    file.write_text("Hakim memutus.")
    assert read_article(file).title == "uu nomor 5"


def test_web_page_is_read_in_a_child(tmp_path, outline):
    file = tmp_path / "-putusan.html"
    file.write_text("<html lang=id><title>Putusan</title><p>Hakim memutus.")
    article = read_article(file)
    assert outline(article) == ["H1 Putusan", "P Hakim memutus."]
    assert article.language == "id"


def test_large_markdown_is_read_in_a_child(tmp_path):
    file = tmp_path / "besar.md"
    file.write_text("# Besar\n\n" + "kata *miring*\n\n" * 6_000)
    assert len(read_article(file).blocks) == 6_001


def test_beginning_of_a_long_page_comes_first(tmp_path):
    file = tmp_path / "panjang.html"
    file.write_text("<h1>Panjang</h1>" + "<p>Hakim memutus perkara itu hari ini.</p>" * 4_000)
    beginnings = []
    article = read_article(file, beginning=beginnings.append)
    (beginning,) = beginnings
    assert (beginning.id, beginning.title, beginning.source) == (article.id, article.title, article.source)
    assert len(beginning.blocks) < len(article.blocks) == 4_001
    assert article.text.startswith(beginning.text) and article.blocks[: len(beginning.blocks)] == beginning.blocks


def test_short_file_has_no_beginning_and_reading_can_be_cancelled(tmp_path):
    file = tmp_path / "pendek.html"
    file.write_text("<p>Hakim memutus.")
    beginnings = []
    read_article(file, beginning=beginnings.append)
    assert not beginnings
    with pytest.raises(FileProblem, match="was not opened, because reading it was cancelled"):
        read_article(file, cancelled=lambda: True)


def test_sample(tmp_path):
    file = tmp_path / "telekomunikasi.md"
    file.write_text("---\nlang: id\n---\n# Sadap\n\nIsi.\n")
    sample = read_sample(file)
    assert (sample.source, sample.title, sample.language) == ("sample:telekomunikasi", "Sadap", "id")
    assert sample.id != read_article(file).id


def test_pasted_text():
    article = read_text("Hakim memutus perkara itu.\r\nJaksa banding.\u00a0")
    assert article.text == "Hakim memutus perkara itu.\nJaksa banding. "
    assert article.title == "Hakim memutus perkara itu."
    assert article.source.startswith("pasted:")
    assert read_text("Hakim memutus perkara itu.\nJaksa banding. ").id == article.id
    assert read_text("Hakim memutus perkara itu.").id != article.id
    assert read_text("Isi.", title=" Catatan\nrapat ").title == "Catatan rapat"
    assert read_text("kata " * 100).title == "kata kata kata kata kata kata kata kata kata kata kata…"


@pytest.mark.parametrize("text", ["", " \n\u00a0\t"])
def test_nothing_pasted(text):
    with pytest.raises(FileProblem, match="There is no text to read"):
        read_text(text)


def test_missing_file_and_unknown_kind(tmp_path):
    with pytest.raises(FileProblem, match=r"^hilang\.pdf does not exist"):
        read_article(tmp_path / "hilang.pdf")
    (tmp_path / "ada.rtf").write_bytes(b"{\\rtf")
    with pytest.raises(FileProblem, match=r"^ada\.rtf is an RTF document, a kind that is not read;"):
        read_article(tmp_path / "ada.rtf")


@given(st.text(max_size=200))
def test_any_pasted_text_gives_a_sound_article_or_a_problem(assert_sound, text):
    try:
        article = read_text(text)
    except FileProblem:
        assert not harmless(text).strip()
        return
    assert article.blocks and article.title
    assert_sound(article)


def test_whole_page(tmp_path):
    page = tmp_path / "sidang.html"
    menu, text = "<nav><a href=/>Beranda</a></nav>", "<p>Hakim menunda sidang karena saksi sakit.</p>"
    page.write_text(f"<title>Sidang ditunda</title>{menu}<article>{text}</article>", encoding="utf-8")
    alone, whole = read_article(page), read_whole_page(page)
    assert alone.text == "Sidang ditunda\n\nHakim menunda sidang karena saksi sakit."
    assert whole.text == "Beranda\n\nHakim menunda sidang karena saksi sakit."
    assert (whole.id, whole.title, whole.source) == (alone.id, alone.title, alone.source)
