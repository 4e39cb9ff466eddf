"""Which affixes go together, and on which roots they are at home."""

import pytest

from reader.language.affixes import ORDERS
from reader.language.patterns import licensed

PATTERNS = licensed()


@pytest.mark.parametrize(
    ("prefixes", "suffix"), [(("ber",), "i"), (("ke",), "lah"), (("meN", "ter"), "i"), (("pe",), "kan"), (("pe",), "i")]
)
def test_unlicensed(prefixes, suffix):
    assert (prefixes, suffix) not in PATTERNS


@pytest.mark.parametrize(
    ("prefixes", "suffix", "word_class"),
    [(("ke",), "an", "a"), (("meN",), "", "v"), (("ber",), "", "n"), (("ke",), "", "q"), (("peN",), "an", "v")],
)
def test_pattern_is_cheapest_on_its_own_class(prefixes, suffix, word_class):
    pattern = PATTERNS[prefixes, suffix]
    assert pattern.cost(word_class) == min(map(pattern.cost, "vnaq"))


def test_every_order_has_a_pattern():
    assert {prefixes for prefixes, _ in PATTERNS} - {()} == set(ORDERS)


def test_every_pattern_but_the_bare_root_costs_something():
    assert all(min(map(p.cost, "vnaq")) > 0 for key, p in PATTERNS.items() if key != ((), ""))


@pytest.mark.parametrize(
    ("prefixes", "suffix", "name"),
    [
        (("di",), "kan", "meN-kan"),
        ((), "kan", "meN-kan"),
        (("ku",), "i", "meN-i"),
        (("meN", "per"), "kan", "per-kan"),
        (("ke", "ber"), "an", "ber-an"),
        (("peN",), "an", "peN-an"),
    ],
)
def test_a_voice_is_licensed_by_the_active_verb(prefixes, suffix, name):
    assert name in PATTERNS[prefixes, suffix].takes
