"""Rows keep their lines; a quotation mark that is never closed costs its own line and no other."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import csv_rows
from reader.files.csv_rows import rows_of
from reader.model.dictionary import LeftOut, Reason

CELLS = st.lists(
    st.lists(
        st.text(st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"]), max_size=12),
        min_size=1,
        max_size=4,
    ),
    max_size=8,
)


def rows(text: str, delimiter: str = ",", *, quoted: bool = True) -> list[tuple[int, list[str]] | LeftOut]:
    return list(rows_of(io.StringIO(text, newline="\n"), delimiter, quoted=quoted))


def test_a_quoted_cell_may_hold_delimiters_marks_and_line_ends() -> None:
    assert rows('a,"b, ""c"""\n"dua\nbaris",d\ne,f') == [
        (1, ["a", 'b, "c"']),
        (2, ["dua\nbaris", "d"]),
        (4, ["e", "f"]),
    ]


def test_a_mark_inside_a_cell_is_a_character() -> None:
    assert rows('layar 12",screen\n') == [(1, ['layar 12"', "screen"])]
    assert rows('"aku"ku,me\n') == [(1, ["akuku", "me"])]


def test_an_open_mark_costs_its_line_alone() -> None:
    found = rows('satu,one\n"dua,two\ntiga,three\n"empat",four\n')
    assert found == [
        (1, ["satu", "one"]),
        LeftOut(2, Reason.OPEN_QUOTE),
        (3, ["tiga", "three"]),
        (4, ["empat", "four"]),
    ]


def test_an_open_mark_is_not_looked_after_for_ever() -> None:
    found = rows('"buka,open\n' + "kata,word\n" * 1200)
    assert found[0] == LeftOut(1, Reason.OPEN_QUOTE)
    assert [row for row in found if not isinstance(row, LeftOut)] == [
        (line, ["kata", "word"]) for line in range(2, 1202)
    ]


def test_without_quotation_a_mark_means_nothing() -> None:
    assert rows('"aku\tI\n', "\t", quoted=False) == [(1, ['"aku', "I"])]


def test_empty_lines_count_but_are_no_rows() -> None:
    assert rows("a,b\n\n   \nc,d\n") == [(1, ["a", "b"]), (4, ["c", "d"])]


def test_an_endless_line_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_rows, "LONGEST_LINE", 100)
    assert rows("x" * 350 + "\na,b\n") == [LeftOut(1, Reason.LONG_TEXT), (2, ["a", "b"])]


@given(CELLS)
def test_what_a_spreadsheet_writes_is_read_back(table: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(table)
    found = rows(out.getvalue())
    assert [row[1] for row in found if not isinstance(row, LeftOut)] == table
    assert len(found) == len(table)


@given(st.text(alphabet='ab",\n'), st.booleans())
def test_any_text_has_rows_in_the_order_of_its_lines(text: str, quoted: bool) -> None:
    found = rows(text, quoted=quoted)
    numbers = [row.line if isinstance(row, LeftOut) else row[0] for row in found]
    assert numbers == sorted(set(numbers))
    assert all(1 <= number <= text.count("\n") + 1 for number in numbers)
