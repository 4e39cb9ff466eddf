"""Matches kept small are the same matches."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.term import Grade, Term, TermFilter, TermMatch
from reader.model.term_matches import MatchTable, TermMatches


def _term(headword: str) -> Term:
    domain = {"hakim": "law", "data": "tech", "siber": "both"}[headword]
    return Term(f"{domain}/x/{headword}", headword, domain, "x", "noun", 1, headword, ("y",), "", "")


TERMS = [_term(word) for word in ("hakim", "data", "siber")]


@st.composite
def _matches(draw: st.DrawFn) -> list[TermMatch]:
    found: list[TermMatch] = []
    place = 0
    for gap, length, number in draw(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 9), st.integers(0, 2)))):
        term = TERMS[number]
        analysis = Analysis(term.root, term.root, (term.headword,), 1.0)
        span = Span(place + gap, place + gap + length)
        surface = term.headword + "nya" * (length % 2)
        found.append(TermMatch(span, term, Grade(1 + length % 3), surface, analysis, (), (TERMS[0],) * (number % 2)))
        place = span.end
    return found


@given(_matches())
def test_matches_come_back_as_they_were(matches: list[TermMatch]) -> None:
    small = TermMatches.of(matches)
    assert list(small) == matches == [small[number] for number in range(len(small))]
    assert small == TermMatches.of(matches) and hash(small) == hash(TermMatches.of(matches))
    assert small == tuple(matches) and small[1:3] == tuple(matches[1:3])


@given(_matches(), st.integers(0, 60), st.integers(1, 30))
def test_those_in_a_range_are_those_with_a_part_in_it(matches: list[TermMatch], start: int, length: int) -> None:
    span = Span(start, start + length)
    wanted = [number for number, match in enumerate(matches) if match.span.overlaps(span)]
    small = TermMatches.of(matches)
    assert list(small.numbers_in(span)) == wanted
    exact = [number for number, match in enumerate(matches) if match.span == span]
    assert small.number_at(span) == (exact[0] if exact else None)


@given(_matches())
def test_filters_counts_and_same_terms(matches: list[TermMatch]) -> None:
    small = TermMatches.of(matches)
    assert list(small.passing(lambda term: term.domain != "tech")) == [m for m in matches if m.term.domain != "tech"]
    for domain, count in small.domains().items():
        assert count == sum(match.term.domain == domain for match in matches)
    for number, match in enumerate(matches):
        assert small.same(number) == [n for n, other in enumerate(matches) if other.term.id == match.term.id]


@given(_matches(), st.integers(0, 20))
def test_runs_of_one_table_join_to_the_whole(matches: list[TermMatch], cut: int) -> None:
    table = MatchTable()
    first, second = table.run(matches[:cut]), table.run(matches[cut:])
    assert list(table.joined([first, second])) == matches
    assert list(table.joined([second])) == matches[cut:]


@given(_matches())
def test_the_first_places_are_one_a_term_and_stand_before_all_others(matches: list[TermMatch]) -> None:
    firsts = TermMatches.of(matches).firsts()
    seen = dict[str, TermMatch]()
    for match in matches:
        seen.setdefault(match.term.id, match)
    assert list(firsts) == list(seen.values())


@given(_matches())
def test_a_filter_marks_by_domain_and_density(matches: list[TermMatch]) -> None:
    small = TermMatches.of(matches)
    assert len(small.marked_by(TermFilter("all", "none"))) == 0
    assert len(small.marked_by(TermFilter("all", "not-core"))) == 0  # all of these are core words
    assert small.marked_by(TermFilter("law")) == [match for match in matches if match.term.domain in ("law", "both")]
    assert small.marked_by(TermFilter("law", "first")) == list(small.marked_by(TermFilter("law")).firsts())


@given(_matches())
def test_terms_are_counted_once_each_with_first_place_and_forms(matches: list[TermMatch]) -> None:
    by_term: dict[str, list[TermMatch]] = {}
    for match in matches:
        by_term.setdefault(match.term.id, []).append(match)
    found = TermMatches.of(matches).terms()
    assert [(row.term, row.count, row.first) for row in found] == [
        (all_of[0].term, len(all_of), all_of[0].span) for all_of in by_term.values()
    ]
    for row, all_of in zip(found, by_term.values(), strict=True):
        assert list(dict.fromkeys(row.surfaces)) == list(dict.fromkeys(match.surface for match in all_of))
