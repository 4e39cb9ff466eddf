"""What the sounds of a base allow."""

import pytest

from reader.language.affixes import Boundary
from reader.language.phonology import begins_with_cluster, fits, possible_onset, syllables


@pytest.mark.parametrize(("base", "count"), [("cat", 1), ("bom", 1), ("adil", 2), ("pidana", 3), ("x", 0)])
def test_syllables(base, count):
    assert syllables(base) == count


@pytest.mark.parametrize(
    ("base", "boundary", "fitting"),
    [
        ("cat", Boundary.MONOSYLLABLE, True),
        ("tulis", Boundary.MONOSYLLABLE, False),
        ("kerja", Boundary.ER_SYLLABLE, True),
        ("percaya", Boundary.ER_SYLLABLE, True),
        ("tulis", Boundary.ER_SYLLABLE, False),
        ("ajar", Boundary.LATERAL, True),
        ("alat", Boundary.LATERAL, False),
        ("tulis", Boundary.PLAIN, True),
    ],
)
def test_base_fits_the_shape_of_the_prefix(base, boundary, fitting):
    assert fits(base, boundary) is fitting


@pytest.mark.parametrize("base", ["proses", "syarat", "khianat", "stabil"])
def test_cluster(base):
    assert begins_with_cluster(base)


@pytest.mark.parametrize(
    ("base", "possible"),
    [
        ("adil", True),
        ("nyata", True),
        ("nganga", True),
        ("proses", True),
        ("ndwi", False),
        ("ngdi", False),
        ("rhari", False),
    ],
)
def test_onset(base, possible):
    assert possible_onset(base) is possible
