"""Every licensed reading of a word, and no other."""

from reader.language.affixes import ending_table, prefix_table
from reader.language.lexicon import Entry
from reader.language.patterns import licensed
from reader.language.stripping import Stripper

STRIPPER = Stripper(prefix_table(), ending_table(), licensed())


def bases(word, **entries):
    found = STRIPPER.readings(word, {base: Entry(classes, 1) for base, classes in entries.items()}.get)
    return {(reading.prefix.tags, reading.base, reading.ending.suffix, reading.ending.clitics) for reading in found}


def test_all_bases_of_the_lexicon_are_found():
    assert bases("mengawal", awal="n", kawal="v", wal="n") == {
        (("meN",), "awal", "", ()),
        (("meN",), "kawal", "", ()),
    }


def test_monosyllable_needs_its_own_shape():
    assert (("meN",), "cat", "", ()) in bases("mengecat", cat="v")
    assert (("meN",), "tulis", "", ()) not in bases("mengetulis", tulis="v")


def test_unlicensed_circumfix_is_no_reading():
    assert bases("berajari", ajar="v") == set()


def test_suffix_and_clitics_are_told_apart():
    assert bases("putusannyalah", putus="v") == {((), "putus", "an", ("nya", "lah"))}


def test_word_itself_is_a_reading():
    assert bases("makan", makan="v") == {((), "makan", "", ())}


def test_guesses_need_no_lexicon():
    assert (("di",), "krompyang", "kan") in {
        (guess.prefix.tags, guess.base, guess.ending.suffix) for guess in STRIPPER.guesses("dikrompyangkan")
    }
