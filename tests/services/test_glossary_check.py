"""The check over all sources: every problem with its file, line and entry, and the counts."""

from pathlib import Path

import pytest

from reader.errors import GlossaryProblem
from reader.model.analysis import Analysis
from reader.paths import Paths, discover
from reader.services.glossary_check import FieldCount, check
from reader.services.glossary_finding import Severity

DAKWAAN = """
[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment"]
meaning = "The prosecutor's statement of the crime."
penjelasan = "Pernyataan jaksa tentang tindak pidana."
example = { id = "Jaksa membacakan dakwaan.", en = "The prosecutor read the indictment." }
"""
DEKRIPSI = (
    DAKWAAN.replace("dakwaan", "dekripsi").replace('"dakwa"', '"dekripsi"').replace("1", "3").replace("indictment", "x")
)


class Table:
    """Knows dakwaan alone."""

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        root = "dakwa" if word == "dakwaan" else word
        return (Analysis(root, "dakwa+an" if root == "dakwa" else word, (word, root), 1.0),)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(*(tmp_path / name for name in ("resources", "data", "cache", "config", "log")))


def write(paths: Paths, name: str, text: str) -> None:
    path = paths.glossary_sources / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def problems(paths: Paths) -> list[str]:
    return [str(problem) for problem in check(paths).problems]


def test_good_sources_have_no_problem_and_are_counted(paths: Paths) -> None:
    phrase = DAKWAAN.replace('"dakwaan"', '"tindak pidana"').replace("membacakan dakwaan", "menyebut tindak pidana")
    write(paths, "law/criminal.toml", "# Criminal law.\n" + DAKWAAN + phrase.replace('root = "dakwa"\n', ""))
    write(paths, "tech/security.toml", "# Security.\n" + DEKRIPSI)
    report = check(paths)
    assert report.problems == ()
    assert report.entries == 3
    assert report.counts == (
        FieldCount("law", "criminal", 2, (2, 0, 0), 1),
        FieldCount("tech", "security", 1, (0, 0, 1), 0),
    )


def test_every_problem_has_file_line_and_entry_in_their_order(paths: Paths) -> None:
    write(paths, "tech/security.toml", "# Security.\n" + DEKRIPSI.replace("level = 3", "level = 5"))
    write(paths, "law/criminal.toml", DAKWAAN.replace("[[", '[[term]]\nheadword = "sita"\n\n[[', 1) + "see = ['x']\n")
    assert problems(paths) == [
        "law/criminal.toml:1: error: The first line must be the file's caption, a comment of one line.",
        *(
            f"law/criminal.toml:2: error: sita: The key `{key}` is missing."
            for key in ("pos", "level", "english", "meaning", "penjelasan")
        ),
        "law/criminal.toml:5: error: law/criminal/dakwaan: “x” in `see` is no entry.",
        "tech/security.toml:3: error: tech/security/dekripsi: "
        "Level 5 is not known; use 1 core, 2 expected or 3 specialist.",
    ]


def test_an_entry_with_a_wrong_key_can_still_be_pointed_to(paths: Paths) -> None:
    write(paths, "law/criminal.toml", "# x\n" + DAKWAAN + "see = ['sita']\n[[term]]\nheadword = 'sita'\n")
    assert not any("no entry" in problem for problem in problems(paths))


def test_a_damaged_file_or_a_wrong_place_is_one_problem_among_others(paths: Paths) -> None:
    write(paths, "law/civil.toml", "# x\n[[term]\n")
    write(paths, "law/cooking.toml", "# x\n")
    write(paths, "stray.toml", "")
    found = problems(paths)
    assert found[0].startswith("law/civil.toml:2: error: The file is not valid TOML: ")
    assert found[1].startswith("law/cooking.toml:1: error: “cooking” is no field of law;")
    assert found[2:] == ["stray.toml:1: error: A source lies at <domain>/<field>.toml; move this file there."]


def test_statutes_are_compared_over_all_files(paths: Paths) -> None:
    write(paths, "law/criminal.toml", "# x\n" + DAKWAAN + 'law = ["UU ITE"]\n')
    write(paths, "tech/security.toml", "# x\n" + DEKRIPSI + 'law = ["ITE"]\n')
    (problem,) = check(paths).problems
    assert (problem.severity, problem.line) == (Severity.WARNING, 3)
    assert check(paths).errors == ()


def test_roots_are_checked_only_with_an_analyser_and_a_root_list(paths: Paths) -> None:
    write(paths, "law/criminal.toml", "# x\n" + DAKWAAN.replace('root = "dakwa"', 'root = "gugat"'))
    assert check(paths).problems == check(paths, Table()).problems == ()
    (problem,) = check(paths, Table(), {"dakwa", "gugat"}).errors
    assert problem.message == "The root is “gugat”, but “dakwaan” is made of “dakwa”."


def test_missing_sources_are_told(paths: Paths) -> None:
    with pytest.raises(GlossaryProblem):
        check(paths)


def test_the_shipped_glossary_has_no_error() -> None:
    from reader.language.lexicon import Lexicon
    from reader.language.morphology import Analyser

    shipped = discover()
    if not any(shipped.glossary_sources.glob("*/*.toml")):
        pytest.skip("The glossary's sources are not shipped with this copy.")
    lexicon = Lexicon.load(shipped.resources / "language")
    report = check(shipped, Analyser(lexicon), lexicon.entries)
    assert [str(problem) for problem in report.errors] == []
