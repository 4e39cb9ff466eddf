"""Entries are plain text, and not too long."""

from hypothesis import given
from hypothesis import strategies as st

from reader.files.dictionary_text import checked
from reader.model.dictionary import LONGEST_HEADWORD, DictionaryEntry, LeftOut, Reason


def test_white_space_is_tidied() -> None:
    assert checked(1, "  rumah \t sakit ", "a\r\n\r\n\r\n b  c \n", "n ", "x", ["RS", " ", "-"]) == DictionaryEntry(
        "rumah sakit", "a\n\nb c", "n", "x", ("RS",), 1
    )


def test_a_name_needs_a_letter_or_digit() -> None:
    assert checked(4, "—", "dash") == LeftOut(4, Reason.NO_HEADWORD)
    assert isinstance(checked(4, "5G", "network"), DictionaryEntry)


@given(st.text(), st.text(), st.text())
def test_no_line_ends_in_names_and_no_controls_anywhere(headword: str, definition: str, pos: str) -> None:
    entry = checked(1, headword, definition, pos)
    if isinstance(entry, DictionaryEntry):
        assert 0 < len(entry.headword) <= LONGEST_HEADWORD
        assert not any(ord(c) < 32 for c in entry.headword + entry.pos + entry.definition.replace("\n", ""))
