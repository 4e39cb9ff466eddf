"""Doubled words of every kind."""

import pytest

from reader.language.lexicon import Lexicon
from reader.language.parser import Parser
from reader.language.reduplication import Reduplication, rhymes

ROOTS = (
    "alat",
    "atur",
    "lari",
    "timbang",
    "tolong",
    "hormat",
    "baik",
    "mobil",
    "undang",
    "sia",
    "barat",
    "sayur",
    "warna",
    "coret",
    "utak",
    "hati",
)
LEXICON = Lexicon().with_words([(root, root) for root in ROOTS])
PAIRS = {"sayur-mayur": "sayur", "warna-warni": "warna", "utak-atik": "utak"}
REDUPLICATION = Reduplication(Parser(LEXICON), PAIRS)


@pytest.mark.parametrize(
    ("word", "segmentation"),
    [
        ("alat-alat", "alat+R"),
        ("alat-alatnya", "alat+R=nya"),
        ("peraturan-peraturan", "(per+atur+an)+R"),
        ("berlari-lari", "ber+lari+R"),
        ("menimbang-nimbang", "meN+timbang+R"),
        ("menyia-nyiakan", "meN+sia+R+kan"),
        ("tolong-menolong", "meN+tolong+R"),
        ("hormat-menghormati", "meN+hormat+R+i"),
        ("sebaik-baiknya", "se+baik+R=nya"),
        ("kebarat-baratan", "ke+barat+R+an"),
        ("kehati-hatiannya", "ke+hati+R+an=nya"),
        ("mobil-mobilan", "mobil+R+an"),
        ("sayur-mayurnya", "sayur+R=nya"),
        ("berwarna-warni", "ber+warna+R"),
        ("mengutak-atik", "meN+utak+R"),
        ("corat-coret", "coret+R"),
        ("perundang-undangan", "per+undang+R+an"),
        ("zorp-zorp", "zorp+R"),
    ],
)
def test_doubling(word, segmentation):
    assert REDUPLICATION.parses(*word.split("-"))[0].segmentation() == segmentation


@pytest.mark.parametrize("word", ["alat-mobil", "hukum-ekonomi", "baik-hati"])
def test_two_words_side_by_side_are_no_doubling(word):
    assert REDUPLICATION.parses(*word.split("-")) == []


@pytest.mark.parametrize(
    ("first", "second", "rhyming"),
    [
        ("corat", "coret", True),
        ("sayur", "mayur", True),
        ("alat", "alat", False),
        ("alat", "mobil", False),
        ("di", "da", False),
    ],
)
def test_rhyme(first, second, rhyming):
    assert rhymes(first, second) is rhyming
