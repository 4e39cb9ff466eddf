"""Own words and names of colours come out of a file as they went in; what is damaged is refused."""

import json
from dataclasses import replace

import pytest

from reader.files import import_own
from reader.files.export.web_annotations import pieces
from reader.files.import_own import own
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords, ReadersOwn
from reader.model.own_word import OwnWord

GATE = OwnWord("w1", "gerbang data", ("data gate",), "Where data pass.", "Gerbang itu dibuka.", "Kompas", 1.5, 2.5)


def stored(*words, colours=None):
    """The values of a file that holds these words and names."""
    return json.loads("".join(pieces([], ExportWords(), ReadersOwn(words, colours or {}))))


def test_words_and_names_come_back():
    assert own(stored(GATE, colours={Colour.GREEN: "argumen"})) == ReadersOwn((GATE,), {Colour.GREEN: "argumen"})
    assert own({}) == ReadersOwn()


def test_the_same_word_twice_counts_once_the_newer():
    new = replace(GATE, meaning="baru", changed=9.0)
    for pair in ((GATE, new), (new, GATE)):
        assert own(stored(*pair)).words == (new,)


def test_half_a_character_does_not_reach_the_library():
    half = stored(GATE)
    half["lontar:words"][0]["meaning"] = "\ud800."
    assert own(half).words[0].meaning == "\ufffd."


def test_a_name_of_white_space_is_none():
    assert own(stored(GATE, colours={Colour.GREEN: " "})).colours == {}


def test_too_many_words_are_refused(monkeypatch):
    two = stored(GATE, replace(GATE, id="w2"))
    assert len(own(two).words) == 2
    monkeypatch.setattr(import_own, "_MOST_WORDS", 1)
    with pytest.raises(ValueError, match="more words"):
        own(two)


DAMAGED = {
    "words a text": lambda stored: stored.update({"lontar:words": "kata"}),
    "word a text": lambda stored: stored.update({"lontar:words": ["kata"]}),
    "word without id": lambda stored: stored["lontar:words"][0].pop("id"),
    "word without letters": lambda stored: stored["lontar:words"][0].update(headword="12"),
    "word of two lines": lambda stored: stored["lontar:words"][0].update(headword="gerbang\ndata"),
    "word without end": lambda stored: stored["lontar:words"][0].update(headword="x" * 10_000),
    "word with an endless text": lambda stored: stored["lontar:words"][0].update(meaning="x" * 10**6),
    "equivalents a text": lambda stored: stored["lontar:words"][0].update(english="gate"),
    "equivalent a number": lambda stored: stored["lontar:words"][0].update(english=[1]),
    "word changed never": lambda stored: stored["lontar:words"][0].pop("changed"),
    "names a list": lambda stored: stored.update({"lontar:colours": []}),
    "name of an unknown colour": lambda stored: stored["lontar:colours"].update(ungu="x"),
    "name a number": lambda stored: stored["lontar:colours"].update(green=5),
}


@pytest.mark.parametrize("change", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_refused_whole(change):
    values = stored(GATE, colours={Colour.GREEN: "argumen"})
    change(values)
    with pytest.raises(ValueError, match=r"."):
        own(values)
