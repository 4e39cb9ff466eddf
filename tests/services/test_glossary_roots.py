"""Whether the root of an entry agrees with the root list."""

import pytest

from reader.model.analysis import Analysis
from reader.model.term import Term
from reader.services.glossary_roots import root_findings
from reader.services.word_forms import WordForms

ROOTS = {"dakwa", "antarmuka", "ruang", "uang", "beruang", "hukum"}
ANALYSES = {
    "dakwaan": ["dakwa", "dakwaan"],
    "beruang": ["uang", "ruang"],
    "hukuman": ["hukum"],
    "peladen": ["laden"],
    "datum": ["datum"],
    "antarmuka": ["antar muka"],
}


class Table:
    """The roots of the words above, in order."""

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        return tuple(Analysis(root, root, (word, root), 1.0) for root in ANALYSES.get(word, [word]))


@pytest.mark.parametrize(
    ("headword", "root", "said"),
    [
        ("dakwaan", "dakwa", []),
        ("beruang", "ruang", []),
        ("perbuatan melawan hukum", "", []),
        ("KUHP", "", []),
        ("antarmuka", "antarmuka", []),
        ("hukuman", "dakwa", ["error: The root is “dakwa”, but “hukuman” is made of “hukum”."]),
        ("beruang", "hukum", ["warning: The root is “hukum”, but “beruang” can be made of uang or ruang."]),
        (
            "dakwaan",
            "dakwaan",
            ["warning: The root “dakwaan” is not in the root list; the list makes “dakwaan” of dakwa."],
        ),
        ("peladen", "laden", ["warning: The root “laden” is not in the root list."]),
        ("datum", "hukum", ["warning: The root list does not show how “datum” is made of “hukum”."]),
    ],
)
def test_the_root_list_is_asked(headword: str, root: str, said: list[str]) -> None:
    term = Term("law/x/y", headword, "law", "x", "noun", 1, root, ("x",), "X.", "X.")
    found = root_findings(term, WordForms(Table()), ROOTS)
    assert [f"{finding.severity}: {finding.message}" for finding in found] == said
