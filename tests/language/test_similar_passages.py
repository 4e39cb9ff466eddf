"""A passage that moved and was rewritten is found only where no other passage can be meant."""

from reader.language.anchoring import compare
from reader.model.article import Span
from reader.model.bookmark import Found

MOVED = "Penyidik menyita tiga peladen yang dipakai komplotan itu untuk menyimpan data nasabah."
REWRITTEN = "Para penyidik sudah menyita empat peladen yang dulu dipakai komplotan untuk menyimpan data milik nasabah."
REST = "Pengadilan memeriksa perkara ini sejak Maret.\nTerdakwa membantah seluruh dakwaan jaksa.\n"


def carried(old, new, words):
    start = old.index(words)
    result = compare(old, new).carry(Span(start, start + len(words)))
    return (new[result.span.start : result.span.end] if result.span else None), result.found


def test_it_is_found_where_it_is_alone():
    words, found = carried(f"{MOVED}\n{REST}", f"{REST}{REWRITTEN}\n", MOVED[:-1])
    assert (words, found) == (REWRITTEN[REWRITTEN.index("menyita") : -1], Found.MOVED)


def test_of_two_that_are_as_like_none_is_taken():
    assert carried(f"{MOVED}\n{REST}", f"{REST}{REWRITTEN}\n{REWRITTEN}\n", MOVED)[1] is Found.LOST


def test_what_another_passage_was_rewritten_to_is_that_ones():
    other = MOVED.replace("tiga", "lima").replace("itu", "lain")
    old = f"{other}\n{MOVED}\nPasal 7\n{REST}"
    assert carried(old, f"{REST}{REWRITTEN}\n", MOVED)[1] is Found.LOST


def test_something_else_is_not_it():
    assert (
        carried(f"{MOVED}\n{REST}", f"{REST}Hakim ketua menutup sidang tanpa menjatuhkan putusan.\n", MOVED)[1]
        is Found.LOST
    )
