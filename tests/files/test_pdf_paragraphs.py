"""Lines flow together into passages, as they were before the page broke them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.pdf_paragraphs import Measures, begins_anew
from reader.files.pdf_words import HYPHEN
from tests.files.page_lines import LEFT, RIGHT, centred, full, line


def measured(*lines):
    measures = Measures()
    measures.learn(lines)
    return measures


USUAL = measured(*(full("kata", 700 - 12 * n) for n in range(9)))


def passages(*lines, measures=USUAL):
    """How many lines each passage has."""
    found = [[lines[0]]]
    for one in lines[1:]:
        if begins_anew(found[-1], one, measures):
            found.append([one])
        else:
            found[-1].append(one)
    return [len(passage) for passage in found]


def ending(words, y=700.0):
    """A line that reaches the end of its column with these words."""
    text = full("kata", y).text
    return line(f"{text[: len(text) - len(words) - 1]} {words}", y)


def test_full_lines_are_one_passage_that_a_short_one_ends():
    lines = [full("Majelis hakim", 700), full("menolak eksepsi", 688), line("terdakwa.", 676), full("Jaksa", 664)]
    assert passages(*lines) == [3, 1]


def test_a_wider_space_parts_passages():
    assert passages(full("kata", 700), full("kata", 688), full("Kata", 668)) == [2, 1]


def test_a_passage_goes_on_over_the_page():
    assert passages(full("kata", 80), full("lanjutan", 760, page=1)) == [2]
    assert passages(full("kata", 80), line("Pasal 5", 760, page=1)) == [2], "the sentence goes on"
    assert passages(ending("itu.", 80), line("Pasal 5", 760, page=1)) == [1, 1]


def test_a_word_that_is_parted_by_a_hyphen_goes_on():
    assert passages(line(f"per{HYPHEN}", 700), line("buatan", 688)) == [2]


def test_a_reference_waits_for_its_number():
    assert passages(ending("pada ayat"), line("(1) huruf a.", 688)) == [2]
    assert passages(ending("menolak;"), line("(1) huruf a.", 688)) == [1, 1]


@pytest.mark.parametrize(
    ("above", "below", "lines"),
    [
        ("a. kejujuran;", "b. keadilan.", [1, 1]),
        ("Menetapkan: UNDANG-UNDANG", "Mengingat: 1. Pasal 5", [1, 1]),
        ("Setiap orang berhak.", "Pasal 28", [1, 1]),
        ("Bagian Kesatu", "Umum", [1, 1]),
    ],
)
def test_what_begins_a_passage(above, below, lines):
    set_so = centred if above.startswith("Bagian") else line
    assert passages(set_so(above, 700), set_so(below, 688)) == lines


def test_an_item_has_further_lines_below_its_words():
    first = full("a. bahwa konsumen perlu dilindungi", 700, hanging=LEFT + 15)
    assert passages(first, full("dengan undang-undang", 688, x=LEFT + 15), line("ini;", 676, LEFT + 15)) == [3]


def test_a_title_of_two_lines_is_one_passage_where_its_words_go_on():
    assert passages(centred("PERLINDUNGAN DATA PRIBADI DAN", 700), centred("KERAHASIAAN", 688)) == [2]
    assert passages(centred("KETENTUAN", 700), centred("UMUM", 688)) == [1, 1]


def test_another_size_or_weight_begins_anew():
    assert passages(full("kata", 700), line("catatan", 688, size=8.0)) == [1, 1]
    assert passages(line("Latar Belakang", 700, bold=True), full("Kata", 688)) == [1, 1]


def test_rows_of_tables_stand_alone():
    assert passages(full("kata", 700), line("Nama | Umur", 688, cells=("Nama", "Umur")), full("kata", 676)) == [1, 1, 1]


def test_an_indented_line_begins_a_paragraph():
    lines = [full("kata", 700), ending("itu.", 688), full("Jaksa", 676, x=LEFT + 20), full("kata", 664)]
    assert passages(*lines) == [2, 2]


def test_measures_learn_the_text():
    small = [line("catatan kaki", 90 - 9 * n, size=8.0) for n in range(3)]
    measures = measured(*(full("kata", 700 - 15 * n) for n in range(9)), *small)
    assert (measures.body_size, measures.leading(10.0), measures.indents) == (10.0, 15.0, False)
    assert (Measures().body_size, Measures().leading(10.0)) == (12.0, 12.0)


def test_indents_are_learned_where_paragraphs_begin():
    lines = []
    for n in range(3):
        lines += [full("Jaksa", 700 - 36 * n, x=LEFT + 20), line("mendakwa terdakwa itu.", 688 - 36 * n)]
    assert measured(*lines).indents


@given(
    st.lists(
        st.builds(
            line,
            st.text(st.sampled_from("ab .(1)P"), min_size=1, max_size=60).filter(str.strip),
            st.floats(0, 800),
            st.floats(LEFT, RIGHT - 5),
            st.sampled_from([8.0, 10.0, 14.0]),
            bold=st.booleans(),
        ),
        min_size=2,
        max_size=6,
    )
)
def test_any_lines_flow_somewhere(lines):
    assert sum(passages(*lines, measures=measured(*lines))) == len(lines)
