"""What travels with the program: every resource, and the glossary as a database instead of its sources."""

import sqlite3
from pathlib import Path

import pytest
import shipped_resources

from reader.errors import GlossaryProblem

ENTRY = """# Courts.
[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment"]
meaning = "The prosecutor's formal statement of the crime."
penjelasan = "Pernyataan resmi jaksa tentang tindak pidana."
"""


@pytest.fixture
def project(tmp_path):
    files = {
        "glossary/law/courts.toml": ENTRY,
        "icons/search.svg": "<svg/>",
        "articles/berita.md": "# Berita",
        "ORIGIN.md": "# Loose",
    }
    for name, text in files.items():
        path = tmp_path / "project" / "resources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "project" / "resources" / "language").mkdir()
    return tmp_path / "project"


def test_folders_travel_and_the_glossary_is_built(project, tmp_path):
    workplace = tmp_path / "workplace"
    workplace.mkdir()

    shipped = {place: source for source, place in shipped_resources.gather(project, workplace)}

    assert set(shipped) == {
        "reader/resources/articles",
        "reader/resources/icons",
        "reader/resources/glossary.sqlite",
    }
    assert all(source.exists() for source in shipped.values())
    assert entries(shipped["reader/resources/glossary.sqlite"]) == ["dakwaan"]
    assert shipped["reader/resources/glossary.sqlite"].parent == workplace


def test_a_damaged_glossary_stops_the_build(project, tmp_path):
    source = project / "resources" / "glossary" / "law" / "courts.toml"
    source.write_text(ENTRY + "[[term", encoding="utf-8")

    with pytest.raises(GlossaryProblem, match=r"courts\.toml"):
        shipped_resources.gather(project, tmp_path)

    assert not (tmp_path / "glossary.sqlite").exists()


def entries(database: Path) -> list[str]:
    connection = sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)
    try:
        return [headword for (headword,) in connection.execute("SELECT headword FROM entries")]
    finally:
        connection.close()
