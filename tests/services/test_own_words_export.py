"""Own words are written into the kind of file that its name asks for."""

from pathlib import Path

import pytest

from reader.errors import FileProblem
from reader.model.own_word import OwnWord
from reader.services.own_words_export import write_own_words

WORDS = (OwnWord("w1", "gerbang data", ("data gate",), ""),)


def test_a_table_begins_with_the_mark_that_excel_needs(tmp_path: Path) -> None:
    assert write_own_words(tmp_path / "kata.csv", WORDS) == 1
    assert (tmp_path / "kata.csv").read_bytes().startswith(b"\xef\xbb\xbfword,")


def test_json_is_plain_utf8(tmp_path: Path) -> None:
    write_own_words(tmp_path / "kata.JSON", WORDS)
    assert "gerbang data" in (tmp_path / "kata.JSON").read_text(encoding="utf-8")


def test_a_name_of_no_kind_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="names no kind"):
        write_own_words(tmp_path / "kata.pdf", WORDS)
    assert not (tmp_path / "kata.pdf").exists()
