"""Words with hyphens that are no doublings."""

import pytest

from reader.language.hyphens import Hyphens
from reader.language.lexicon import Lexicon
from reader.language.parser import Parser
from reader.language.reduplication import Reduplication

ROOTS = ("litigasi", "ekspor", "impor", "perintah", "undang", "salah", "guna")
LEXICON = Lexicon(bound={"non": "before", "pasca": "before", "anti": "before"}).with_words([(r, r) for r in ROOTS])
PARSER = Parser(LEXICON)
HYPHENS = Hyphens(PARSER, Reduplication(PARSER, {}), LEXICON.bound)


@pytest.mark.parametrize(
    ("word", "root", "segmentation"),
    [
        ("di-phk", "phk", "di+phk"),
        ("mem-phk-kan", "phk", "meN+phk+kan"),
        ("meng-upload", "upload", "meN+upload"),
        ("kpk-nya", "kpk", "kpk=nya"),
        ("ke-3", "3", "ke+3"),
        ("1990-an", "1990", "1990+an"),
        ("non-litigasi", "litigasi", "non+litigasi"),
        ("anti-pemerintah", "perintah", "anti+peN+perintah"),
        ("pasca-2020", "2020", "pasca+2020"),
        ("ekspor-impor", "ekspor-impor", "ekspor_impor"),
        ("ekspor-impornya", "ekspor-impor", "ekspor_impor=nya"),
        ("undang-undang-nya", "undang", "undang+R=nya"),
        ("covid-19", "covid-19", "covid_19"),
        ("-", "-", "-"),
        ("nge-review", "review", "N+review"),
    ],
)
def test_hyphenated_word(word, root, segmentation):
    best = HYPHENS.parses(word)[0]
    assert (best.root, best.segmentation()) == (root, segmentation)
