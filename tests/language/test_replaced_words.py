"""Words in the place of others, between neighbours that stayed."""

import pytest

from reader.language.alignment import unaligned
from reader.language.replaced_words import edge_between, replaced
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences
from reader.model.article import Span


def between(old, new):
    """Two texts whose first and last words are each other's."""
    alignment = unaligned(*word_sequences(old, new))
    alignment.match(Run(0, 0, 1))
    alignment.match(Run(len(alignment.old) - 1, len(alignment.new) - 1, 1))
    return alignment


@pytest.mark.parametrize(
    ("old", "new", "marked", "expected"),
    [
        ("Hakim menunda sidang", "Hakim membuka sidang", "menunda", "membuka"),
        ("Hakim menunda sidang", "Hakim menuda sidang", "menunda", "menuda"),
        ("Hakim lalu menunda sidang", "Hakim lalumenunda sidang", "menunda", "menunda"),
        ("Hakim menunda sidang", "Hakim men unda sidang", "menunda", "men unda"),
        ("Hakim menunda sidang", "Hakim sidang", "menunda", None),
        ("Hakim menunda sidang", "Hakim pergi makan siang ke sidang", "menunda", None),
        ("Hakim satu dua tiga empat lima sidang", "Hakim aku kamu dia kita mereka sidang", "dua tiga", None),
    ],
)
def test_what_stands_in_the_place_of_a_mark(old, new, marked, expected):
    alignment = between(old, new)
    wanted = Span(old.index(marked), old.index(marked) + len(marked))
    place = replaced(alignment, wanted, alignment.old.covered(wanted))
    assert (new[place.start : place.end] if place else None) == expected


def test_an_edge_is_carried_word_for_word_if_as_many_words_stand_there():
    old, new = "Hakim satu dua sidang", "Hakim aku kamu sidang"
    alignment = between(old, new)
    assert edge_between(alignment, old.index("dua"), (0, 3), is_end=False) == new.index("kamu")
    assert edge_between(alignment, old.index("satu") + 4, (0, 3), is_end=True) == new.index("aku") + 3


def test_without_a_neighbour_there_is_no_place():
    alignment = between("Hakim menunda sidang", "Hakim membuka sidang")
    assert edge_between(alignment, 6, (-1, 2), is_end=False) is None
    assert edge_between(alignment, 6, (0, -1), is_end=False) is None


def test_a_place_with_far_too_much_in_it_is_none():
    alignment = between("Hakim menunda sidang", f"Hakim {'lalu ' * 500}sidang")
    assert edge_between(alignment, 6, (0, 2), is_end=False) is None
