"""What the floors below say comes out in the language of the window."""

from pathlib import Path

import pytest

from reader.paths import discover
from reader.ui.catalogue import read_catalogue
from reader.ui.sentences import CONTEXT, Sentences


@pytest.fixture(scope="module")
def indonesian() -> Sentences:
    """All sentences in Indonesian."""
    return Sentences(read_catalogue(discover().translations, "id").of_context(CONTEXT))


def test_a_sentence_is_known_by_its_pattern_and_keeps_the_names_in_it(indonesian: Sentences) -> None:
    words = indonesian.translated("“putusan; akhir.txt” is empty; there is nothing to read in it.")
    assert words == "“putusan; akhir.txt” kosong; tidak ada yang dapat dibaca di dalamnya."


def test_what_fills_a_place_is_translated_too(indonesian: Sentences) -> None:
    words = indonesian.translated("berita.txt is a picture, whatever its name says; open a text instead.")
    assert words == "berita.txt adalah gambar, apa pun namanya; buka sebuah teks saja."
    words = indonesian.translated("The mark could not be saved in your library: the disk is full; make room on it.")
    assert words == "Tanda tidak dapat disimpan di pustaka Anda: disk penuh; kosongkan ruang."


def test_the_reason_that_the_system_gives_is_translated(indonesian: Sentences) -> None:
    words = indonesian.translated(
        "a.md could not be written (Permission denied); choose another place, or make room and try again."
    )
    assert words == "a.md tidak dapat ditulis (tidak ada izin); pilih tempat lain, atau kosongkan ruang lalu coba lagi."


def test_a_sentence_within_a_sentence_begins_as_its_place_asks(indonesian: Sentences) -> None:
    path = Path("/home/ani/library.sqlite")
    words = indonesian.translated(
        f"Earlier marks cannot be shown and what you mark now is not saved in your library {path} yet: "
        "it was written by a newer version of Lontar; install that version."
    )
    assert words == (
        "Tanda yang lebih dahulu tidak dapat ditampilkan dan yang Anda tandai sekarang belum disimpan di pustaka Anda "
        f"{path}: ditulis oleh versi Lontar yang lebih baru; pasang versi itu."
    )


def test_what_was_put_aside_is_named_only_where_there_is_something(indonesian: Sentences) -> None:
    begin = "Your library was damaged and was put together anew from its backup and journal: nothing is lost"
    assert indonesian.translated(f"{begin}.") == (
        "Pustaka Anda rusak dan disusun kembali dari cadangan dan jurnalnya: tidak ada yang hilang."
    )
    kept = indonesian.translated(f"{begin}; the damaged file was kept as rusak.sqlite.")
    assert kept is not None and kept.endswith("tidak ada yang hilang; berkas yang rusak disimpan sebagai rusak.sqlite.")


def test_words_of_the_reader_are_no_sentence(indonesian: Sentences) -> None:
    for words in ("", "Catatan saya: jangan lupa.", "rapat: selesai.", "Jaksa membacakan dakwaan."):
        assert indonesian.translated(words) is None
