"""Terms found slice by slice are those of the whole text; what is looked at comes first."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Article, Block, BlockKind, Span
from reader.parts import Parts, make_parts
from reader.paths import discover
from reader.services import term_search
from reader.services.term_search import TermSearch, search_terms

ENGLISH = (
    "The court found that the defendant had unlawfully processed the personal data of more than a million users, and"
    " ordered the company to pay damages to each of them within a month."
)
SENTENCES = (
    "Jaksa mendakwa direktur itu dengan pasal berlapis.",
    "Ia menyerahkan jaminan kepada bank.",
    "Kredit itu macet sejak tahun lalu.",
    "Terdakwa mengajukan banding atas putusan hakim",
    "Data pribadi pelanggan bocor.",
    "Peretas memakai akun palsu.",
    "Hak jawab.",
    "…",
    ENGLISH,
)


@cache
def _parts() -> Parts:
    return make_parts(discover())


def _article(paragraphs: list[tuple[BlockKind, str]]) -> Article:
    text, blocks = "", []
    for kind, words in paragraphs:
        blocks.append(Block(kind, Span(len(text), len(text) + len(words)), 1))
        text += words + "\n"
    return Article("a", "Judul", text, tuple(blocks), language="id")


def _search(article: Article) -> TermSearch:
    return search_terms(article, _parts().detector, _parts().matcher)


_BLOCKS = st.tuples(
    st.sampled_from([BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.LIST_ITEM]),
    st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_BLOCKS, max_size=12), st.integers(1, 200), st.lists(st.integers(0, 2000), max_size=5))
def test_slices_in_any_order_give_the_terms_of_the_whole(paragraphs, size, looks) -> None:
    article = _article(paragraphs)
    usual, term_search._SLICE = term_search._SLICE, size
    try:
        search = _search(article)
        for look in looks:
            search.wanted = Span(look, look + 50)
            search.step()
        while search.step():
            pass
    finally:
        term_search._SLICE = usual
    whole = _parts().reader.find_terms(article)
    reading = search.reading()
    assert reading.matches == whole.matches
    assert (reading.language, reading.searched) == (whole.language, 1.0)
    assert reading.words == len(article.text.split())


def test_what_is_looked_at_is_searched_first() -> None:
    article = _article([(BlockKind.PARAGRAPH, " ".join(SENTENCES[:6] * 8))] * 30)
    search = _search(article)
    look = Span(len(article.text) // 2, len(article.text) // 2 + 500)
    search.wanted = look
    assert not search.sees_all_wanted
    while not search.sees_all_wanted:
        search.step()
    reading = search.reading()
    assert 0 < reading.searched < 0.5 and not search.done
    assert reading.matches.numbers_in(look)
    assert not reading.matches.numbers_in(Span(0, 1000))
    assert reading.words is None


def test_a_text_in_another_language_is_done_at_once() -> None:
    article = Article("a", "", ENGLISH, (Block(BlockKind.PARAGRAPH, Span(0, len(ENGLISH))),))
    search = search_terms(article, _parts().detector, _parts().matcher)
    assert search.done and not search.step()
    assert search.reading().matches == () and not search.reading().language.indonesian
    assert len(search_terms(article, _parts().detector, _parts().matcher, any_language=True)._waiting) == 1


def test_a_very_long_block_is_searched_in_parts_that_end_where_sentences_do() -> None:
    sentence = "Jaksa mendakwa terdakwa di muka hakim. "
    text = (sentence * 1000).strip()
    article = Article("a", "", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    search = search_terms(article, _parts().detector, _parts().matcher)
    assert len(search._waiting) > 2
    assert all(start % len(sentence) == 0 for start in search._starts)
    while search.step():
        pass
    reading = search.reading()
    short = _parts().matcher().find(sentence, [Block(BlockKind.PARAGRAPH, Span(0, len(sentence) - 1))], frozenset())
    assert len(reading.matches) == 1000 * len(short) > 0
    assert reading.words == 6000
    assert reading.article is article


def test_a_very_long_block_without_an_end_of_a_sentence_is_cut_between_words() -> None:
    text = ("hakim " * 5000).strip()
    article = Article("a", "", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    search = search_terms(article, _parts().detector, _parts().matcher, any_language=True)
    assert len(search._waiting) > 2
    assert all(start % 6 == 0 for start in search._starts)
