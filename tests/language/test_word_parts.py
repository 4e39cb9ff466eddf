"""What a segmentation says of a word."""

import pytest

from reader.language.word_parts import read_parts, undoubled, without_clitics


@pytest.mark.parametrize(
    ("segmentation", "before", "core", "after"),
    [
        ("dakwa+an=nya", (), "dakwa+an", ("nya",)),
        ("ku=mohon", ("ku",), "mohon", ()),
        ("kau=ke+tahu+i", ("kau",), "ke+tahu+i", ()),
        ("ber+salah=kah", (), "ber+salah", ("kah",)),
        ("ada=nya=lah", (), "ada", ("nya", "lah")),
        ("(ke+giat+an)+R=nya", (), "(ke+giat+an)+R", ("nya",)),
        ("ku", (), "ku", ()),
        ("kuku=ku", (), "kuku", ("ku",)),
    ],
)
def test_clitics_are_told_from_the_word(segmentation: str, before: tuple, core: str, after: tuple) -> None:
    parts = read_parts(segmentation)
    assert (parts.before, parts.core, parts.after) == (before, core, after)


@pytest.mark.parametrize(
    ("segmentation", "verb"),
    [
        ("meN+dakwa", "dakwa"),
        ("di+dakwa", "dakwa"),
        ("ku=dakwa", "dakwa"),
        ("meN+dakwa+kan", "dakwa+kan"),
        ("di+per+tanggung_jawab+kan", "per+tanggung_jawab+kan"),
        ("meN+dakwa=nya", "dakwa"),
        ("dakwa", ""),
        ("ter+dakwa", ""),
        ("di", ""),
    ],
)
def test_the_verb_under_its_voice(segmentation: str, verb: str) -> None:
    assert read_parts(segmentation).voiceless == verb


@pytest.mark.parametrize(
    ("segmentation", "pattern"),
    [
        ("peN+sidik+an", "peN-an"),
        ("meN+per+timbang+kan", "meN+per-kan"),
        ("alat", "-"),
        ("alat+R", "-"),
        ("(ke+giat+an)+R", "ke-an"),
        ("di+per+tanggung_jawab+kan=nya", "di+per-kan"),
        ("legal+isasi", "-isasi"),
    ],
)
def test_the_pattern_of_affixes(segmentation: str, pattern: str) -> None:
    assert read_parts(segmentation).pattern == pattern


@pytest.mark.parametrize(
    ("segmentation", "bare"),
    [("sinkron+kan", True), ("dakwa+i", True), ("meN+dakwa+kan", False), ("dakwa", False), ("per+panjang", False)],
)
def test_a_bare_verb_has_a_suffix_alone(segmentation: str, bare: bool) -> None:
    assert read_parts(segmentation).bare_verb is bare


@pytest.mark.parametrize(
    ("word", "segmentation", "stem"),
    [
        ("dakwaannya", "dakwa+an=nya", "dakwaan"),
        ("kpk-nya", "kpk=nya", "kpk"),
        ("adanyalah", "ada=nya=lah", "ada"),
        ("kumohon", "ku=mohon", "mohon"),
        ("alat-alatnya", "alat+R=nya", "alat-alat"),
        ("dakwaan", "dakwa+an", "dakwaan"),
        ("dakwaan", "dakwa+an=nya", ""),
    ],
)
def test_the_written_word_without_clitics(word: str, segmentation: str, stem: str) -> None:
    assert without_clitics(word, read_parts(segmentation)) == stem


@pytest.mark.parametrize(("word", "half"), [("alat-alat", "alat"), ("sayur-mayur", ""), ("alat", ""), ("a-b-a", "")])
def test_undoubling(word: str, half: str) -> None:
    assert undoubled(word) == half
