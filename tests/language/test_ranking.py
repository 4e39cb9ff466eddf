"""What readings cost, one against the other."""

import pytest

from reader.language.affixes import Boundary
from reader.language.lexicon import Entry
from reader.language.patterns import licensed
from reader.language.ranking import NEVER, base_cost, boundary_cost, clitic_cost, shape_cost

PATTERNS = licensed()
ACTIVE, BARE = PATTERNS[("meN",), ""], PATTERNS[(), ""]


def test_whole_word_costs_less_than_any_derivation():
    assert base_cost(Entry("n", 1), BARE) < base_cost(Entry("v", 1), ACTIVE)


def test_verb_root_takes_an_active_prefix_more_willingly_than_a_noun():
    assert base_cost(Entry("v", 1), ACTIVE) < base_cost(Entry("vn", 2), ACTIVE) < base_cost(Entry("n", 2), ACTIVE)


def test_rare_root_costs_more():
    assert base_cost(Entry("v", 1), ACTIVE) < base_cost(Entry("v", 2), ACTIVE) < base_cost(Entry("v", 3), ACTIVE)


def test_what_a_root_takes_decides():
    asked, others = Entry("n", 1, frozenset({"meN"})), Entry("n", 1, frozenset({"meN-i"}))
    assert base_cost(asked, ACTIVE) < base_cost(Entry("n", 1), ACTIVE) < base_cost(others, ACTIVE)


def test_frozen_word_takes_no_affix():
    assert base_cost(Entry("n", 1, frozen=True), ACTIVE) == NEVER
    assert base_cost(Entry("n", 1, frozen=True), BARE) < NEVER


@pytest.mark.parametrize(
    ("base", "entry", "follows_rule"),
    [
        ("proses", Entry("n", 1), True),
        ("publikasi", Entry("n", 2, kept=True), True),
        ("sosialisasi", Entry("n", 2, wavering=True), True),
        ("tulis", Entry("v", 1), False),
    ],
)
def test_stop_is_kept_by_loans_and_clusters(base, entry, follows_rule):
    assert (boundary_cost(base, entry, Boundary.KEPT) < 0.1) is follows_rule


def test_stop_is_dropped_by_native_and_wavering_roots():
    assert boundary_cost("tulis", Entry("v", 1), Boundary.DROPPED) < 0.1
    assert boundary_cost("sosialisasi", Entry("n", 2, wavering=True), Boundary.DROPPED) < 0.1
    assert boundary_cost("publikasi", Entry("n", 2, kept=True), Boundary.DROPPED) > 0.1


def test_more_clitics_and_shorter_bases_cost_more():
    assert 0 == clitic_cost(()) < clitic_cost(("nya",)) < clitic_cost(("nya", "lah"))
    verb = Entry("v", 1)
    assert shape_cost("as", verb, ACTIVE) > shape_cost("asa", verb, ACTIVE) > shape_cost("asah", verb, ACTIVE) == 0


def test_whole_word_that_looks_affixed_costs_more_unless_it_is_frozen():
    assert shape_cost("cicilan", Entry("n", 1), BARE) > shape_cost("jalan", Entry("n", 1, frozen=True), BARE) == 0


def test_name_and_half_of_a_doubling_cost_more():
    assert base_cost(Entry("x", 1), BARE) > base_cost(Entry("n", 1), BARE)
    assert base_cost(Entry("n", 1, frozenset({"R"})), BARE) > base_cost(Entry("n", 1), BARE)


def test_before_r_nouns_take_per_and_others_pen():
    assert boundary_cost("rumah", Entry("n", 1), Boundary.BEFORE_R, per=True) < 0
    assert boundary_cost("rebut", Entry("v", 1), Boundary.BEFORE_R, per=True) > 0
