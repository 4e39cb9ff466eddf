"""Which entry explains a derived word that has none of its own."""

import pytest

from reader.language.families import Families
from reader.language.vocabulary import Vocabulary
from tests.language.indonesian import FakeAnalyser, make_term

FAMILIES = Families(
    FakeAnalyser(),
    Vocabulary(
        [
            make_term("enkripsi", root="enkripsi"),
            make_term("menyita", pos="verb", root="sita", level=2),
            make_term("penyitaan", root="sita"),
            make_term("saksi", root="saksi"),
            make_term("bukti", root="bukti"),
            make_term("operasi", root="operasi"),
            make_term("sah", pos="adjective", root="sah"),
            make_term("putusan", root="putus", near=("hakim",)),
            make_term("tindak pidana", root="tindak"),
        ]
    ),
)


@pytest.mark.parametrize(
    ("root", "pattern", "headword"),
    [
        ("enkripsi", "ter-", "enkripsi"),
        ("enkripsi", "meN-", "enkripsi"),
        ("sita", "ter-", "menyita"),
        ("sita", "peN-", "menyita"),
        ("operasi", "meN-kan", "operasi"),
        ("sah", "ke-an", "sah"),
        ("saksi", "meN-kan", ""),
        ("bukti", "meN-kan", ""),
        ("bukti", "ke-an", ""),
        ("bukti", "peN-an", ""),
        ("bukti", "ter-", "bukti"),
        ("saksi", "meN-i", ""),
        ("saksi", "ber-", ""),
        ("putus", "meN-", ""),
        ("tindak", "meN-", ""),
        ("meja", "meN-", ""),
    ],
)
def test_the_nearest_headword(root: str, pattern: str, headword: str) -> None:
    assert FAMILIES.nearest(root, pattern) == headword


def test_an_entry_whose_own_form_has_another_root_explains_nothing() -> None:
    families = Families(FakeAnalyser(), Vocabulary([make_term("penyitaan", root="pita")]))
    assert families.nearest("pita", "meN-") == ""
