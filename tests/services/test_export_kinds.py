"""The name of a file says what is written into it."""

from pathlib import Path

import pytest

from reader.errors import FileProblem
from reader.services.export_kinds import ExportKind, kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", ExportKind.MARKDOWN),
        ("a.MARKDOWN", ExportKind.MARKDOWN),
        ("a.b.HTML", ExportKind.HTML),
        ("a.csv", ExportKind.CSV),
        ("a.json", ExportKind.ANNOTATIONS),
        ("a.marks.json", ExportKind.MARKS_ONLY),
        ("a.apkg", ExportKind.ANKI),
    ],
)
def test_the_name_says_the_kind(name, kind):
    assert kind_of(Path(name)) is kind


@pytest.mark.parametrize("name", ["a", "a.txt", "md", "a.json.txt"])
def test_a_name_without_a_kind_is_refused(name):
    with pytest.raises(FileProblem, match="names no kind of file"):
        kind_of(Path(name))
