"""The shipped roots, affixed by the rules, come back to themselves."""

from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from affixation import affixed, forms

from reader.language.lexicon import Entry, Lexicon
from reader.language.morphology import Analyser
from reader.paths import discover

LEXICON = Lexicon.load(Path(discover().resources) / "language")


@pytest.mark.parametrize(
    ("root", "pattern", "words"),
    [
        ("tulis", "meN", ["menulis"]),
        ("proses", "meN", ["memproses"]),
        ("cat", "peN-an", ["pengecatan"]),
        ("kerja", "ber", ["bekerja"]),
        ("rencana", "ber", ["berencana"]),
        ("adil", "ke-an=nya", ["keadilannya"]),
    ],
)
def test_rules_make_these_forms(root, pattern, words):
    assert forms(root, Entry("v", 1), pattern) == words


def shares(every):
    analyser, counts = Analyser(LEXICON), Counter()
    for root, _, word in islice(affixed(LEXICON), 0, None, every):
        roots = [analysis.root for analysis in analyser.analyse(word)]
        counts["made"] += 1
        counts["first"] += roots[0] == root
        counts["any"] += root in roots
    return counts["first"] / counts["made"], counts["any"] / counts["made"]


def test_affixed_roots_come_back():
    first, any_candidate = shares(every=11)
    assert first > 0.96
    assert any_candidate > 0.98


@pytest.mark.slow
def test_all_affixed_roots_come_back():
    first, any_candidate = shares(every=1)
    assert first > 0.96
    assert any_candidate > 0.98
