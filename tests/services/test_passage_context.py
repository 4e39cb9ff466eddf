"""A passage in its sentences: whole where they are short, cut at words where they are long."""

import pytest
from exported_marks import ARTICLE, span_of
from hypothesis import given
from hypothesis import strategies as st

from reader.files import load
from reader.model.article import Article, Block, BlockKind, Span
from reader.services.passage_context import LONGEST, Sentences, path_finder


def around(words):
    return Sentences(ARTICLE).around(span_of(words))


def marked(sentence, passage):
    return f"{sentence[: passage.start]}[{sentence[passage.start : passage.end]}]{sentence[passage.end :]}"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("mendakwa", "Jaksa [mendakwa] pengelola platform."),
        ("platform. Majelis", "Jaksa mendakwa pengelola [platform. Majelis] hakim menolak eksepsi"),
        ("Mahkamah\n\nJaksa", "Putusan [Mahkamah\n\nJaksa] mendakwa pengelola platform."),
    ],
)
def test_the_sentence_is_whole(words, shown):
    assert marked(*around(words)).startswith(shown)


def long_article(count):
    text = " ".join(f"kata{number}" for number in range(count))
    return Article("a", "a", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def test_an_endless_sentence_is_cut_at_words():
    article = long_article(2000)
    passage = Span(article.text.index("kata900"), article.text.index("kata902") - 1)
    sentence, place = Sentences(article).around(passage)
    assert marked(sentence, place)[:5] == "…kata"
    assert sentence.endswith("…")
    assert sentence[place.start : place.end] == "kata900 kata901"
    assert len(sentence) < LONGEST
    assert set(sentence.strip("…").split()) <= set(article.text.split())


def test_a_long_passage_is_never_cut():
    article = long_article(2000)
    sentence, place = Sentences(article).around(Span(0, len(article.text)))
    assert (sentence, place) == (article.text, Span(0, len(article.text)))


@given(st.text(min_size=1, max_size=1500).filter(lambda text: text.strip()), st.integers(0, 1500), st.integers(1, 900))
def test_the_passage_stands_in_what_is_given(text, start, length):
    try:
        article = load.read_text(text)
    except load.FileProblem:
        return
    passage = Span(min(start, len(article.text) - 1), min(start + length, len(article.text)))
    if passage.start >= passage.end:
        return
    sentence, place = Sentences(article).around(passage)
    assert sentence[place.start : place.end] == article.text_of(passage)
    assert sentence.strip("…") in article.text or "…" in article.text


def test_sections_have_names():
    text = "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nYang dimaksud dengan orang ialah.\n\nPasal 2\n\nSetiap orang."
    article = load.read_text(text)
    assert path_finder(article)(text.index("Setiap orang"))[-1] == "Pasal 2"


@pytest.mark.parametrize(
    ("line", "words", "example"),
    [
        ("(1) Setiap orang berhak atas data.", "berhak", "Setiap orang berhak atas data."),
        ("a. menjaga kerahasiaan data; dan", "kerahasiaan", "menjaga kerahasiaan data; dan"),
        ("(2) b. data pribadi\nnasabah", "nasabah", "data pribadi nasabah"),
        ("12. Data Pribadi adalah data orang.", "adalah", "Data Pribadi adalah data orang."),
        ("[3.12] Menimbang bahwa Mahkamah berwenang.", "Mahkamah", "Menimbang bahwa Mahkamah berwenang."),
        ("A. Yani memimpin sidang.", "sidang", "A. Yani memimpin sidang."),
        ("2024 adalah tahun pemilu.", "tahun", "2024 adalah tahun pemilu."),
        ("(1) Setiap orang.", "(1) Setiap", "(1) Setiap orang."),
    ],
)
def test_an_example_begins_with_its_words_and_not_with_its_number(line, words, example):
    article = Article("a", "a", line, (Block(BlockKind.PARAGRAPH, Span(0, len(line))),))
    start = line.index(words)
    assert Sentences(article).example(Span(start, start + len(words))) == example
