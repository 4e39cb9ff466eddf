"""The tables of affixes: every written prefix comes off again, step by step."""

import pytest

from reader.language.affixes import ALLOMORPHS, ORDERS, OUTER, Boundary, ending_table, prefix_table


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("mem", ("meN",)),
        ("memper", ("meN", "per")),
        ("pember", ("peN", "ber")),
        ("menge", ("meN", "ke")),
        ("menye", ("meN", "se")),
        ("sepenge", ("se", "peN", "ke")),
        ("keter", ("ke", "ter")),
        ("berpeng", ("ber", "peN")),
        ("diper", ("di", "per")),
        ("bel", ("ber",)),
    ],
)
def test_prefix_is_written_so(written, tags):
    assert tags in {shape.tags for shape in prefix_table()[written]}


def test_steps_take_the_whole_prefix_off():
    for written, shapes in prefix_table().items():
        for shape in shapes:
            stem = written + "xyz" if not shape.lost else written + "yz"
            for length, lost in shape.steps:
                stem = lost + stem[length:]
            assert stem == (shape.lost + "yz" if shape.lost else "xyz"), (written, shape)


def test_every_order_is_made_of_known_prefixes():
    assert {tag for order in ORDERS for tag in order} == set(ALLOMORPHS)
    assert len(set(ORDERS)) == len(ORDERS)
    assert {pair for pair in OUTER if not any(pair == order[i : i + 2] for order in ORDERS for i in range(2))} == set()


def test_only_loans_and_clusters_keep_their_stop():
    kept = {shape.before for shape in ALLOMORPHS["meN"] if shape.boundary is Boundary.KEPT}
    assert kept == {"p", "ts", "k"}


def test_endings_carry_suffix_and_clitics():
    endings = ending_table()
    assert (endings["annya"].suffix, endings["annya"].clitics) == ("an", ("nya",))
    assert (endings["kannyalah"].suffix, endings["kannyalah"].clitics) == ("kan", ("nya", "lah"))
    assert (endings[""].suffix, endings[""].clitics) == ("", ())
