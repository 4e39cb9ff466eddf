"""The glossary's verbs in any voice."""

import pytest

from reader.language.verbs import Verbs, voiceless
from reader.language.vocabulary import Vocabulary
from reader.language.word_parts import read_parts
from tests.language.indonesian import FakeAnalyser, make_term

VERBS = Verbs(
    FakeAnalyser(),
    Vocabulary(
        [
            make_term("mendakwa", pos="verb"),
            make_term("unduh", pos="verb"),
            make_term("mencuci uang", pos="phrase"),
            make_term("mengatur", pos="noun"),
            make_term("sita jaminan", pos="phrase"),
        ]
    ),
)


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("dakwa", ("mendakwa",)),
        ("dakwa+kan", ()),
        ("unduh", ("unduh",)),
        ("cuci", ("mencuci",)),
        ("atur", ()),
        ("sita", ()),
        ("", ()),
    ],
)
def test_the_words_for_a_verb(verb: str, words: tuple[str, ...]) -> None:
    assert VERBS.of(verb) == words


@pytest.mark.parametrize(
    ("segmentation", "verb"), [("unduh", "unduh"), ("sinkron+kan", "sinkron+kan"), ("ter+dakwa", ""), ("ber+laku", "")]
)
def test_a_bare_form_is_a_verb_only_without_other_prefixes(segmentation: str, verb: str) -> None:
    assert voiceless(read_parts(segmentation), may_be_bare=True) == verb
    assert voiceless(read_parts(segmentation), may_be_bare=False) == ""
