"""A file becomes a dictionary whole or not at all, and what is left out is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from stardicts import write_stardict

from reader.errors import DictionaryProblem
from reader.model.dictionary import (
    LISTED,
    ImportReport,
    LeftOut,
    Reason,
    Role,
    StarDictPreview,
    TablePreview,
    TableShape,
)
from reader.services.dictionary_import import DictionaryImport, Source
from reader.storage.dictionaries import DictionaryStore


@pytest.fixture
def store(tmp_path: Path) -> DictionaryStore:
    return DictionaryStore(tmp_path / "dictionaries.sqlite")


@pytest.fixture
def importing(store: DictionaryStore) -> DictionaryImport:
    return DictionaryImport(store)


def shape_of(source: Source) -> TableShape | None:
    return source.preview.shape if isinstance(source.preview, TablePreview) else None


def run(importing: DictionaryImport, path: Path, name: str = "") -> ImportReport:
    source = importing.look_at(path)
    return importing.run(source, name, shape_of(source), lambda share: None, lambda: False)


def test_a_table_with_its_report(tmp_path: Path, store: DictionaryStore, importing: DictionaryImport) -> None:
    path = tmp_path / "kamus.csv"
    path.write_text("kata,word\n,none\nbuku,\nmeja,table\n,none\n")
    report = run(importing, path, "  Kamus  saya ")
    assert (report.dictionary.name, report.dictionary.source, report.dictionary.entries) == (
        "Kamus saya",
        "kamus.csv",
        1,
    )
    assert report.left_out == (
        LeftOut(2, Reason.NO_HEADWORD),
        LeftOut(3, Reason.NO_DEFINITION),
        LeftOut(5, Reason.NO_HEADWORD),
    )
    assert report.counts == ((Reason.NO_HEADWORD, 2), (Reason.NO_DEFINITION, 1))
    assert [found.entry.definition for found in store.named(["meja"])] == ["table"]


def test_a_stardict_dictionary(tmp_path: Path, store: DictionaryStore, importing: DictionaryImport) -> None:
    path = write_stardict(tmp_path, [("hakim", b"<b>judge</b>")], kinds="h", synonyms=[("pengadil", 0)], packed=True)
    source = importing.look_at(tmp_path / "kamus.dict.dz")
    assert source == Source(path, "Kamus Uji", StarDictPreview("Kamus Uji", 1))
    shares: list[float] = []
    report = importing.run(source, "", None, shares.append, lambda: False)
    assert report.dictionary.name == "Kamus Uji"
    assert [found.entry.definition for found in store.named(["pengadil"])] == ["judge"]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_only_the_first_lines_left_out_are_listed(tmp_path: Path, importing: DictionaryImport) -> None:
    path = tmp_path / "kamus.csv"
    path.write_text("kata,word\n" + ",none\n" * 250 + "buku,book\n")
    report = importing.run(
        importing.look_at(path),
        "",
        TableShape("utf-8", ",", False, False, (Role.HEADWORD, Role.DEFINITION)),
        lambda share: None,
        lambda: False,
    )
    assert len(report.left_out) == LISTED
    assert report.count == 250


def test_cancelled_or_broken_nothing_is_kept(
    tmp_path: Path, store: DictionaryStore, importing: DictionaryImport
) -> None:
    path = tmp_path / "kamus.csv"
    path.write_text("".join(f"kata{n},word\n" for n in range(5_000)))
    source = importing.look_at(path)
    with pytest.raises(DictionaryProblem, match="cancelled"):
        importing.run(source, "", shape_of(source), lambda share: None, lambda: True)
    stardict = importing.look_at(write_stardict(tmp_path, [("hakim", b"judge")]))
    with pytest.raises(DictionaryProblem, match="cancelled"):
        importing.run(stardict, "", None, lambda share: None, lambda: True)
    (tmp_path / "kamus.dict").unlink()
    with pytest.raises(DictionaryProblem, match="lacks its file"):
        importing.run(stardict, "", None, lambda share: None, lambda: False)
    assert store.dictionaries() == ()


def test_the_columns_must_be_told(tmp_path: Path, importing: DictionaryImport) -> None:
    path = tmp_path / "kamus.csv"
    path.write_text("kata,word\n")
    source = importing.look_at(path)
    shape = shape_of(source)
    assert shape is not None
    with pytest.raises(DictionaryProblem, match="which column"):
        importing.run(
            source, "", replace(shape, roles=(Role.HEADWORD, Role.NOTHING)), lambda share: None, lambda: False
        )


def test_a_table_looked_at_again(tmp_path: Path, importing: DictionaryImport) -> None:
    path = tmp_path / "kamus.csv"
    path.write_bytes("kafé;x,y\n".encode("cp1252"))
    again = importing.look_again(importing.look_at(path), ";", "cp1252")
    assert isinstance(again.preview, TablePreview)
    assert again.preview.rows == (("kafé", "x,y"),)
