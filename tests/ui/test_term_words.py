"""A term in words, as it is read aloud."""

from dataclasses import replace

from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.term import Grade, Term, TermMatch
from reader.ui.languages import Languages
from reader.ui.term_words import spoken

TERM = Term("law/criminal/mendakwa", "mendakwa", "law", "criminal", "verb", 1, "dakwa", ("to charge",), "M.", "P.")
MATCH = TermMatch(Span(0, 7), TERM, Grade.VOICE, "didakwa", Analysis("dakwa", "di+dakwa", ("didakwa", "dakwa"), 1.0))


def test_place_headword_form_and_equivalent_are_said() -> None:
    assert spoken(2, 41, MATCH) == "term 3 of 41, mendakwa, didakwa, to charge"
    assert spoken(2, 41, replace(MATCH, surface="Mendakwa")) == "term 3 of 41, mendakwa, to charge"
    assert spoken(2, 41, replace(MATCH, grade=Grade.FAMILY)).endswith(", word family")


def test_the_place_is_said_in_the_language_of_the_window(english: Languages) -> None:
    english.speak("id")
    assert spoken(2, 1041, MATCH) == "istilah 3 dari 1.041, mendakwa, didakwa, to charge"
