"""What affixes do, in one line."""

from pathlib import Path

import pytest

from reader.language.affix_meanings import AffixMeanings, label
from reader.language.lexicon import Entry, Lexicon
from reader.language.morphology import Analyser
from reader.language.patterns import licensed
from reader.model.analysis import Analysis
from reader.paths import discover

FOLDER = Path(discover().resources) / "language"
LEXICON = Lexicon(
    entries={
        "gugat": Entry("v", 1),
        "adil": Entry("a", 1),
        "dakwa": Entry("v", 1),
        "uang": Entry("n", 1),
        "dua": Entry("q", 1),
    }
)
MEANINGS = AffixMeanings.load(FOLDER, LEXICON)
ANALYSER = Analyser(LEXICON)


def effect(word):
    return MEANINGS.describe(ANALYSER.analyse(word)[0])


def test_one_pattern_is_said_plainly():
    assert effect("penggugat").english == "the one who does it, or the tool for it"
    assert effect("penggugat").indonesian == "orang yang melakukannya, atau alatnya"


def test_class_of_the_root_decides():
    assert "has" in effect("beruang").english
    assert "quality" in effect("keadilan").english
    assert "number" in effect("kedua").english


def test_voice_and_suffix_are_one_pattern():
    assert effect("didakwakan").english == "passive verb: it is done to something, or for someone"


def test_several_are_named_from_the_outside_in():
    assert effect("dakwaannya").english.startswith("-nya: ")
    assert "; -an: " in effect("dakwaannya").english


def test_bare_root_has_no_effect():
    assert (effect("adil").english, effect("adil").indonesian) == ("", "")


@pytest.mark.parametrize(
    ("pattern", "shown"), [("meN", "meN-:"), ("peN-an", "peN-…-an:"), ("-an", "-an:"), ("=nya", "-nya:"), ("R", "R:")]
)
def test_label(pattern, shown):
    assert label(pattern) == shown


PATTERNS = [
    "+".join(filter(None, (*pattern.prefixes, "gugat", pattern.suffix))).replace("ku+", "ku=").replace("kau+", "kau=")
    for pattern in licensed().values()
]


@pytest.mark.parametrize("segmentation", [segmentation for segmentation in PATTERNS if segmentation != "gugat"])
def test_every_licensed_pattern_has_a_meaning_in_both_languages(segmentation):
    found = MEANINGS.describe(Analysis("gugat", segmentation, ("x", "gugat"), 0.0))
    assert found.english and found.indonesian
