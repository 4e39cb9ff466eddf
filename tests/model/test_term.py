"""Which terms are shown and marked under a filter."""

import pytest
from indonesian import make_term

from reader.model.term import TermFilter

TERMS = {
    "dakwaan": make_term("dakwaan", domain="law", level=1),
    "eksepsi": make_term("eksepsi", domain="law", level=3),
    "peladen": make_term("peladen", domain="tech", level=2),
    "data pribadi": make_term("data pribadi", domain="both", level=2),
}


def names(asked) -> set[str]:
    return {name for name, term in TERMS.items() if asked(term)}


@pytest.mark.parametrize(
    ("domain", "shown"),
    [
        ("all", {"dakwaan", "eksepsi", "peladen", "data pribadi"}),
        ("law", {"dakwaan", "eksepsi", "data pribadi"}),
        ("tech", {"peladen", "data pribadi"}),
    ],
)
def test_terms_of_both_domains_pass_under_either(domain: str, shown: set[str]) -> None:
    assert names(TermFilter(domain).passes) == shown


@pytest.mark.parametrize(
    ("density", "marked"),
    [
        ("every", {"dakwaan", "eksepsi", "data pribadi"}),
        ("first", {"dakwaan", "eksepsi", "data pribadi"}),
        ("not-core", {"eksepsi", "data pribadi"}),
        ("none", set()),
    ],
)
def test_how_many_are_marked_leaves_what_is_shown_alone(density: str, marked: set[str]) -> None:
    chosen = TermFilter("law", density)
    assert names(chosen.marks) == marked
    assert names(chosen.passes) == {"dakwaan", "eksepsi", "data pribadi"}
