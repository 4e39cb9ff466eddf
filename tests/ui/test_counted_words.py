"""Counts of words and terms: one is one, and kinds of which a text has none are not named."""

from reader.ui.counted_words import counted_terms, counted_words, terms_by_kind


def test_one_is_one() -> None:
    assert (counted_terms(1), counted_terms(2), counted_terms(0)) == ("1 term", "2 terms", "0 terms")
    assert (counted_words(1), counted_words(1234)) == ("1 word", "1,234 words")
    assert terms_by_kind(1, 0, 0) == "1 term · 1 law"


def test_kinds_without_terms_are_not_named() -> None:
    assert terms_by_kind(31, 13, 0) == "44 terms · 31 law · 13 tech"
    assert terms_by_kind(0, 2, 1) == "3 terms · 2 tech · 1 yours"
    assert terms_by_kind(0, 0, 0) == "0 terms"
