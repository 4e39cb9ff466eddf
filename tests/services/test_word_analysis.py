"""A word's analyses as lines of text."""

from pathlib import Path

from reader.language.affix_meanings import AffixMeanings
from reader.language.lexicon import Entry, Lexicon
from reader.language.morphology import Analyser
from reader.paths import discover
from reader.services.word_analysis import candidates, tree

LEXICON = Lexicon(entries={"dakwa": Entry("v", 1), "awal": Entry("n", 1), "kawal": Entry("n", 2)})
ANALYSER = Analyser(LEXICON)
MEANINGS = AffixMeanings.load(Path(discover().resources) / "language", LEXICON)


def test_candidates_stand_on_one_line_best_first():
    assert candidates(ANALYSER, "dakwaannya") == "dakwa|dakwa+an=nya"
    assert candidates(ANALYSER, "mengawal").split("\t") == ["awal|meN+awal", "kawal|meN+kawal"]


def test_tree_leads_from_the_word_to_its_root():
    lines = tree(ANALYSER, "dakwaannya", MEANINGS).splitlines()
    assert lines[0] == "dakwaannya   dakwa+an=nya"
    assert lines[1].startswith("└─ dakwaan   -nya: ")
    assert lines[3].startswith("   └─ dakwa   -an: what is done")
    assert lines[4].strip().startswith("yang dikenai")


def test_root_is_said_to_be_one():
    assert tree(ANALYSER, "dakwa", MEANINGS) == "dakwa   root"


def test_other_analyses_follow():
    assert len(tree(ANALYSER, "mengawal", MEANINGS).split("\n\n")) == 2
