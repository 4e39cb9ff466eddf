"""What can be imported is told by the file; a database never can, whatever its name."""

import sqlite3
from pathlib import Path

import pytest

from reader.errors import DictionaryProblem
from reader.files.dictionary_kinds import DictionaryKind, kind_of


@pytest.mark.parametrize(
    ("name", "kind", "first"),
    [
        ("kamus.csv", DictionaryKind.TABLE, "kamus.csv"),
        ("KAMUS.TSV", DictionaryKind.TABLE, "KAMUS.TSV"),
        ("kamus.ifo", DictionaryKind.STARDICT, "kamus.ifo"),
        ("kamus.dict.dz", DictionaryKind.STARDICT, "kamus.ifo"),
    ],
)
def test_kinds(tmp_path: Path, name: str, kind: DictionaryKind, first: str) -> None:
    (tmp_path / name).write_text("kata,word\n")
    assert kind_of(tmp_path / name) == (kind, tmp_path / first)


@pytest.mark.parametrize("name", ["kamus.db", "kamus.sqlite", "kamus.csv", "kamus"])
def test_a_database_is_never_opened(tmp_path: Path, name: str) -> None:
    connection = sqlite3.connect(tmp_path / name)
    connection.execute("create table entries (word, meaning)")
    connection.close()
    with pytest.raises(DictionaryProblem, match="database"):
        kind_of(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "way"), [("k.xlsx", "CSV"), ("k.zip", "unpack"), ("k.mdx", "PyGlossary"), ("k.png", "choose")]
)
def test_other_kinds_are_told_a_way(tmp_path: Path, name: str, way: str) -> None:
    (tmp_path / name).write_text("x")
    with pytest.raises(DictionaryProblem, match=way):
        kind_of(tmp_path / name)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DictionaryProblem, match="does not exist"):
        kind_of(tmp_path / "tiada.csv")
