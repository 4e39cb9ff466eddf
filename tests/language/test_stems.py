"""The chain of stems, and the order in which affixes come off."""

import pytest

from reader.language.stems import chain, order_of_peeling


@pytest.mark.parametrize(
    ("prefixes", "suffix", "order"),
    [
        ((), "", ()),
        (("meN",), "", ((1, False),)),
        (("meN",), "kan", ((1, False), (0, True))),
        (("peN",), "an", ((1, True),)),
        (("meN", "per"), "kan", ((1, False), (1, True))),
        (("di", "ber"), "kan", ((1, False), (0, True), (1, False))),
        (("ke", "ter"), "an", ((1, True), (1, False))),
        (("ber", "ke"), "an", ((1, False), (1, True))),
        (("se", "peN", "ke"), "an", ((1, False), (2, True))),
        (("ber",), "an", ((1, True),)),
    ],
)
def test_affixes_come_off_in_this_order(prefixes, suffix, order):
    assert order_of_peeling(prefixes, suffix) == order


def test_lost_letter_comes_back():
    assert chain("penyidikannya", "sidik", "sidik", ("peN",), ((4, "s"),), "an", 8) == (
        "penyidikannya",
        "penyidikan",
        "sidik",
    )


def test_root_in_another_spelling_ends_the_chain():
    assert chain("tanggungjawab", "tanggungjawab", "tanggung jawab", (), (), "", 13) == (
        "tanggungjawab",
        "tanggung jawab",
    )
