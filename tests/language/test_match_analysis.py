"""How the words of a match are made."""

from reader.language.hits import HitFinder
from reader.language.match_analysis import MatchAnalyses
from reader.language.tokenizer import sentences
from reader.language.vocabulary import Vocabulary
from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.term import Term
from tests.language.indonesian import FakeAnalyser, make_term


class TwoRoots(FakeAnalyser):
    """Takes one word apart in two ways."""

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        if word == "beruang":
            return (Analysis("beruang", "beruang", (), 1.0), Analysis("uang", "ber+uang", (), 0.5))
        return super().analyse(word, inside_sentence=inside_sentence)


def analysis(text: str, term: Term) -> Analysis:
    analyser = TwoRoots()
    [sentence] = sentences(text, Span(0, len(text)))
    [[hit]] = HitFinder(analyser, Vocabulary([term])).hits(sentence.tokens).values()
    return MatchAnalyses(analyser).of(hit, sentence.tokens)


def test_the_analysis_that_fits_the_entrys_root() -> None:
    assert analysis("beruang", make_term("beruang", root="uang")).segmentation == "ber+uang"
    assert analysis("beruang", make_term("beruang", root="beruang")).segmentation == "beruang"
    assert analysis("beruang", make_term("beruang", root="other")).segmentation == "beruang"


def test_the_analysis_by_which_the_form_was_found() -> None:
    assert analysis("alat-alat", make_term("alat", root="alat")).segmentation == "alat+R"


def test_several_words_are_taken_apart_word_by_word_without_their_marks() -> None:
    assert analysis("TCP/IP", make_term("TCP/IP", pos="abbreviation")).segmentation == "tcp ip"
    assert analysis("alat-alat bukti", make_term("alat bukti")) == Analysis(
        "alat bukti", "alat+R bukti", ("alat-alat bukti", "alat bukti"), 0.0
    )
