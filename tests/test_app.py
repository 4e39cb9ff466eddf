"""The parts are made when they are needed, once, and fit together."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reader.app import Once, make_parts
from reader.errors import GlossaryProblem
from reader.paths import Paths, discover

SOURCE = """# Criminal law, for these tests.
[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment"]
meaning = "The prosecutor's statement of the crime."
penjelasan = "Pernyataan jaksa."
"""


def test_a_part_is_made_once_whichever_thread_is_first() -> None:
    made: list[int] = []

    def make() -> int:
        time.sleep(0.01)
        made.append(1)
        return len(made)

    part = Once(make)
    got: list[int] = []
    threads = [threading.Thread(target=lambda: got.append(part())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [1] * 8


def test_a_part_that_could_not_be_made_is_tried_again() -> None:
    attempts: list[int] = []

    def make() -> str:
        attempts.append(1)
        if len(attempts) == 1:
            raise GlossaryProblem("not yet")
        return "made"

    part = Once(make)
    with pytest.raises(GlossaryProblem):
        part()
    assert part() == "made"


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    nowhere = Paths(*[tmp_path / "nowhere"] * 5)
    parts = make_parts(nowhere)
    assert parts.reader.samples() == ()
    with pytest.raises(GlossaryProblem):
        parts.matcher()


def test_a_shipped_sample_is_read_with_its_terms() -> None:
    parts = make_parts(discover())
    found = {
        (match.surface.lower(), match.term.headword, match.analysis.segmentation)
        for sample in parts.reader.samples()
        for match in parts.reader.find_terms(sample).matches
    }
    assert ("didakwa", "mendakwa", "di+dakwa") in found


def test_the_glossary_can_be_another(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "glossary" / "law"
    folder.mkdir(parents=True)
    (folder / "criminal.toml").write_text(SOURCE, encoding="utf-8")
    parts = make_parts(replace(discover(), resources=tmp_path / "resources", cache=tmp_path / "cache"))
    article = parts.reader.open_text("Jaksa membacakan dakwaannya.")
    assert [match.surface for match in parts.reader.find_terms(article).matches] == ["dakwaannya"]
    assert [term.headword for term in parts.lookup().search("dakwaannya").hits] == ["dakwaan"]
