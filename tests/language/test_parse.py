"""A parse written down in the notation of segmentations."""

import pytest

from reader.language.parse import Doubling, Parse, whole


@pytest.mark.parametrize(
    ("parse", "segmentation"),
    [
        (whole("adil", 0.0), "adil"),
        (Parse(0, "sidik", ("peN",), "sidik", "an", ("nya",), ("x",)), "peN+sidik+an=nya"),
        (Parse(0, "baik", ("ku", "per"), "baik", "i", (), ("x",)), "ku=per+baik+i"),
        (Parse(0, "alat", (), "alat", "", ("nya",), ("x",), Doubling.WORD), "alat+R=nya"),
        (Parse(0, "atur", ("per",), "atur", "an", (), ("x",), Doubling.WORD), "(per+atur+an)+R"),
        (Parse(0, "sia", ("meN",), "sia", "kan", (), ("x",), Doubling.BASE), "meN+sia+R+kan"),
        (Parse(0, "daun", (), "daun", "an", (), ("x",), Doubling.PARTIAL), "R+daun+an"),
        (Parse(0, "tahu", ("kau",), "tahu", "", ("kah",), ("x",)), "kau=tahu=kah"),
    ],
)
def test_segmentation(parse, segmentation):
    assert parse.segmentation() == segmentation


def test_analysis_scores_the_cheaper_parse_higher():
    assert whole("a", 0.5).analysis().score > whole("b", 1.5).analysis().score
