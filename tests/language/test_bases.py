"""Bases made of a form that stands only before or after a word, and a base of the lexicon."""

from reader.language.bases import WiderBases
from reader.language.lexicon import Entry, Lexicon, Written

LEXICON = Lexicon(
    entries={
        "aktif": Entry("a", 1),
        "kartel": Entry("n", 2),
        "undang": Entry("v", 1),
        "mereka": Entry("r", 1, frozen=True),
    },
    bound={"non": "before", "isasi": "after"},
)


def test_composed_bases_have_an_entry_and_their_root():
    bases = WiderBases(LEXICON)
    assert bases.get("nonaktif").classes == "a"
    assert bases.written("nonaktif") == Written("aktif", "non+aktif")
    assert bases.written("kartelisasi") == Written("kartel", "kartel+isasi")
    assert bases.written("undangundang") == Written("undang", "undang+R")


def test_others_have_none():
    bases = WiderBases(LEXICON)
    assert [bases.get(base) for base in ("aktif", "nonsens", "nonmereka", "", "isasi", "non")] == [None] * 6
