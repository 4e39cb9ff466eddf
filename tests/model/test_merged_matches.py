"""Own words and the glossary's terms share one text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.merged_matches import merged
from reader.model.term import Grade, Term, TermMatch
from reader.model.term_matches import TermMatches


def term(name: str, domain: str) -> Term:
    return Term(f"{domain}/{name}", name, domain, domain, "noun", 1, "", (name,), "", "")


def match(start: int, end: int, domain: str, grade: Grade = Grade.SAME) -> TermMatch:
    name = f"{start}-{end}"
    return TermMatch(Span(start, end), term(name, domain), grade, name, Analysis(name, name, (name,), 0.0))


def places(own: list[TermMatch], others: list[TermMatch]) -> list[str]:
    """Each match as its term's identity, with alternatives after `|` and terms inside after `>`."""
    return [
        each.term.id
        + "".join(f"|{other.id}" for other in each.alternatives)
        + "".join(f">{other.id}" for other in each.inner)
        for each in merged(own, TermMatches.of(others))
    ]


def test_each_stands_where_the_other_has_nothing() -> None:
    assert places([match(4, 6, "own")], [match(0, 3, "law"), match(8, 9, "tech")]) == [
        "law/0-3",
        "own/4-6",
        "tech/8-9",
    ]


def test_an_own_word_stands_before_the_term_of_the_same_place() -> None:
    assert places([match(0, 3, "own")], [match(0, 3, "law")]) == ["own/0-3|law/0-3"]


def test_a_longer_term_holds_the_own_words_inside_it() -> None:
    assert places([match(0, 3, "own"), match(4, 6, "own")], [match(0, 6, "law")]) == ["law/0-6>own/0-3>own/4-6"]


def test_an_own_expression_holds_the_terms_inside_it() -> None:
    assert places([match(0, 9, "own")], [match(0, 3, "law"), match(4, 9, "tech")]) == ["own/0-9>law/0-3>tech/4-9"]


def test_an_own_expression_that_overlaps_a_term_takes_its_place() -> None:
    assert places([match(2, 6, "own")], [match(0, 3, "law"), match(5, 9, "law")]) == ["own/2-6"]


def test_a_mere_word_family_gives_way_to_the_word_itself() -> None:
    family = match(0, 3, "own", Grade.FAMILY)
    assert places([family], [match(0, 3, "law")]) == ["law/0-3"]
    assert places([family], [match(0, 3, "law", Grade.FAMILY)]) == ["own/0-3|law/0-3"]


def test_nothing_of_ones_own_leaves_the_terms_as_they_are() -> None:
    others = TermMatches.of([match(0, 3, "law")])
    assert merged((), others) is others


def layer(domain: str) -> st.SearchStrategy[list[TermMatch]]:
    def laid(steps: list[tuple[int, int, Grade]]) -> list[TermMatch]:
        found, place = [], 0
        for gap, length, grade in steps:
            found.append(match(place + gap, place + gap + length, domain, grade))
            place += gap + length
        return found

    step = st.tuples(st.integers(0, 3), st.integers(1, 5), st.sampled_from(Grade))
    return st.lists(step, max_size=8).map(laid)


@given(layer("own"), layer("law"))
def test_matches_stay_in_order_without_overlap_and_no_own_word_is_forgotten(
    own: list[TermMatch], others: list[TermMatch]
) -> None:
    found = merged(own, TermMatches.of(others))
    spans = [each.span for each in found]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    told = {term.id for each in found for term in (each.term, *each.alternatives, *each.inner)}
    assert {each.term.id for each in own if each.grade is not Grade.FAMILY} <= told
