"""By which lemmas a context knows a word."""

import pytest

from reader.language.lemmas import Lemmas
from tests.language.indonesian import FakeAnalyser


@pytest.mark.parametrize(
    ("item", "word", "known"),
    [
        ("gugat", "Penggugatnya", True),
        ("gugatan", "gugatannya", True),
        ("gugatan", "penggugat", False),
        ("menahan", "ditahan", True),
        ("menahan", "penahanan", False),
        ("mendakwa", "mendakwakan", False),
        ("KPK", "kpk", True),
        ("undang-undang", "undang\u2011undangnya", True),
    ],
)
def test_one_lemma_in_common_is_enough(item: str, word: str, known: bool) -> None:
    lemmas = Lemmas(FakeAnalyser())
    assert (not lemmas.of_item(item).isdisjoint(lemmas.of_form(word))) is known


def test_each_word_is_taken_apart_once() -> None:
    analyser = FakeAnalyser()
    lemmas = Lemmas(analyser)
    lemmas.of_form("gugatannya")
    lemmas.of_form("gugatannya")
    assert analyser.asked == ["gugatannya"]
