"""Which strips of an unknown word are safe."""

import pytest

from reader.language.lexicon import Lexicon
from reader.language.parser import Parser

PARSER = Parser(Lexicon())


@pytest.mark.parametrize(
    ("word", "segmentation"),
    [
        ("dikrompyangkan", "di+krompyang+kan"),
        ("mengklompengkan", "meN+klompeng+kan"),
        ("menangkolkan", "meN+tangkol+kan"),
        ("kebrondolan", "ke+brondol+an"),
        ("servernya", "server=nya"),
        ("memperklombikan", "meN+per+klombi+kan"),
        ("diverbalisasi", "di+verbalisasi"),
        ("citarum", "citarum"),
        ("berlin", "berlin"),
        ("blog", "blog"),
    ],
)
def test_unknown_word(word, segmentation):
    assert PARSER.parses(word)[0].segmentation() == segmentation


@pytest.mark.parametrize("word", ["dikrompyangkan", "servernya", "kebrondolan"])
def test_whole_word_stays_among_the_candidates(word):
    assert word in {parse.root for parse in PARSER.parses(word)}
