"""Own words and the glossary's terms are found side by side, and own ones anew without the others."""

from reader.files import load
from reader.language.detector import Detector
from reader.model.article import Span
from reader.model.own_word import OwnWord
from reader.parts import make_parts
from reader.paths import discover
from reader.services.layered_search import LayeredSearch
from reader.services.own_glossary import OwnGlossary
from reader.services.term_search import search_terms

SENTENCE = "Jaksa membacakan dakwaannya di depan gerbang data yang tertutup rapat itu kemarin sore.\n\n"
ARTICLE = load.read_text(SENTENCE * 400)


def searches():
    parts = make_parts(discover())
    glossary = OwnGlossary(parts.lookup(), parts.lexicon)
    glossary.take((OwnWord("w", "gerbang data", ("gate",), ""),))
    detector = Detector()
    return lambda finder: search_terms(ARTICLE, detector, finder), parts.matcher, lambda: glossary.finder


def test_both_layers_are_found_where_the_reader_looks_first():
    search, matcher, own = searches()
    both = LayeredSearch(search(matcher), search(own))
    both.wanted = Span(20_000, 20_100)
    assert both.wanted == Span(20_000, 20_100)
    while not both.sees_all_wanted:
        assert both.step()
    reading = both.reading()
    assert 0 < reading.searched < 1
    assert any(20_000 < match.span.start < 20_200 for match in reading.own)
    assert any(20_000 < match.span.start < 20_200 for match in reading.matches)
    while both.step():
        pass
    whole = both.reading()
    assert both.done
    assert (whole.searched, len(whole.own)) == (1.0, 400)
    assert both.article is ARTICLE


def test_other_own_words_are_found_while_the_terms_stay():
    search, matcher, own = searches()
    alone = LayeredSearch(search(matcher), None)
    while alone.step():
        pass
    assert alone.reading().own == ()
    with_own = alone.with_own(search(own))
    assert not with_own.done
    steps = 0
    while with_own.step():
        steps += 1
    assert steps == len(search(own)._waiting)
    assert with_own.reading().matches == alone.reading().matches
    assert len(with_own.reading().own) == 400
