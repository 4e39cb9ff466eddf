"""Runs of text join as on a page, and styles know where they hold."""

from hypothesis import given
from hypothesis import strategies as st

from reader.files.styled_text import StyledText
from reader.model.article import InlineStyle


def words(line):
    return [
        (inline.style.value, line.text[inline.span.start : inline.span.end], inline.target) for inline in line.inlines
    ]


def test_white_space_collapses_across_runs():
    text = StyledText()
    for run in ("  satu ", "\n dua\u00a0", " \u00adti\u200bga "):
        text.write(run)
    assert text.take()[0].text == "satu dua tiga"


def test_styles_hold_over_lines_and_pieces():
    text = StyledText()
    text.open(InlineStyle.LINK, "https://contoh.id/ a")
    text.write(" awal")
    text.break_line()
    text.open(InlineStyle.STRONG)
    text.open(InlineStyle.STRONG)
    text.write("tebal ")
    text.close(InlineStyle.STRONG)
    text.write("juga")
    first, second = text.take()
    assert words(first) == [("link", "awal", "https://contoh.id/ a")]
    assert words(second) == [("link", "tebal juga", "https://contoh.id/ a"), ("strong", "tebal juga", "")]
    text.write("lagi")
    text.close(InlineStyle.STRONG)
    text.close(InlineStyle.LINK)
    text.write(" polos")
    assert sorted(run[:2] for run in words(text.take()[0])) == [("link", "lagi"), ("strong", "lagi")]


def test_closing_what_is_not_open_does_nothing():
    text = StyledText()
    text.close(InlineStyle.EMPHASIS)
    text.write("satu")
    assert words(text.take()[0]) == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.text(st.sampled_from("ab \n\u00ad\u00a0"), max_size=5)),
        st.tuples(st.just("open"), st.sampled_from(InlineStyle)),
        st.tuples(st.just("close"), st.sampled_from(InlineStyle)),
        st.tuples(st.just("break_line")),
    ),
    max_size=40,
)


@given(STEPS)
def test_runs_lie_in_their_lines_without_spaces_at_their_ends(steps):
    text = StyledText()
    for name, *arguments in steps:
        getattr(text, name)(*arguments)
    for line in text.take():
        assert line.text == line.text.strip() and "  " not in line.text
        for _, run, _ in words(line):
            assert run == run.strip() != ""
