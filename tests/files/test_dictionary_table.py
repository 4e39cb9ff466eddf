"""Tables of words become entries; each line left out is told with its reason."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DictionaryProblem
from reader.files.dictionary_table import entries, preview
from reader.model.dictionary import DictionaryEntry, LeftOut, Reason, Role, TableShape


def read(path: Path, shape: TableShape | None = None) -> list[DictionaryEntry | LeftOut]:
    return list(entries(path, shape or preview(path).shape, lambda share: None))


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "kamus.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_table_of_four_columns(tmp_path: Path) -> None:
    path = table(tmp_path, 'Lema;Kelas;Arti;Contoh\ndakwaan;n;"charge; indictment";Dakwaan itu batal.\n')
    assert preview(path).rows[0] == ("Lema", "Kelas", "Arti", "Contoh")
    assert read(path) == [DictionaryEntry("dakwaan", "charge; indictment", "n", "Dakwaan itu batal.", line=2)]


def test_each_line_left_out_has_its_reason(tmp_path: Path) -> None:
    long_word, long_text = "a" * 201, "b" * 100_001
    path = table(
        tmp_path, f"rumah\thouse\n\tno word\n---\tdashes\nkata\t\n{long_word}\tlong\nkita\t{long_text}\nlari\trun\n"
    )
    found = read(path)
    assert [each for each in found if isinstance(each, LeftOut)] == [
        LeftOut(2, Reason.NO_HEADWORD),
        LeftOut(3, Reason.NO_HEADWORD),
        LeftOut(4, Reason.NO_DEFINITION),
        LeftOut(5, Reason.LONG_HEADWORD),
        LeftOut(6, Reason.LONG_TEXT),
    ]
    assert [each.headword for each in found if isinstance(each, DictionaryEntry)] == ["rumah", "lari"]


def test_formulas_are_plain_text(tmp_path: Path) -> None:
    path = table(tmp_path, 'rumah,"=HYPERLINK(""http://contoh.example"")"\n=1+1,@SUM(A1)\n')
    assert [(each.headword, each.definition) for each in read(path) if isinstance(each, DictionaryEntry)] == [
        ("rumah", '=HYPERLINK("http://contoh.example")'),
        ("=1+1", "@SUM(A1)"),
    ]


def test_markup_and_controls_stay_text(tmp_path: Path) -> None:
    path = table(tmp_path, "rumah\t<b>house</b>\x07\u2028home\n")
    assert read(path) == [DictionaryEntry("rumah", "<b>house</b> home", line=1)]


def test_several_columns_may_explain(tmp_path: Path) -> None:
    path = table(tmp_path, "rumah,house,rumah tinggal\n")
    shape = TableShape("utf-8", ",", False, False, (Role.HEADWORD, Role.DEFINITION, Role.DEFINITION))
    assert read(path, shape) == [DictionaryEntry("rumah", "house\nrumah tinggal", line=1)]


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    path = table(tmp_path, "sep=;\nrumah;house\n")
    assert read(path) == [DictionaryEntry("rumah", "house", line=2)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = table(tmp_path, "kafe\tcafé – naïve\nrumah\thouse\n", encoding)
    assert [each.definition for each in read(path) if isinstance(each, DictionaryEntry)] == ["café – naïve", "house"]


def test_the_reader_says_what_parts_the_cells(tmp_path: Path) -> None:
    path = table(tmp_path, "a,b|c\nd,e|f\n")
    assert preview(path).rows[0] == ("a", "b|c")
    assert preview(path, "|").rows[0] == ("a,b", "c")


@pytest.mark.parametrize("content", [b"", b"\n\n  \n"])
def test_a_file_without_rows_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kamus.csv"
    path.write_bytes(content)
    with pytest.raises(DictionaryProblem, match=r"kamus\.csv"):
        preview(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DictionaryProblem, match="does not exist"):
        preview(tmp_path / "tiada.csv")


@given(st.binary(max_size=300))
def test_any_bytes_end_in_entries_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("tables") / "kamus.csv"
    path.write_bytes(data)
    try:
        found = read(path)
    except DictionaryProblem as problem:
        assert "kamus.csv" in str(problem)
        return
    for each in found:
        if isinstance(each, DictionaryEntry):
            assert each.headword == " ".join(each.headword.split())
            assert each.definition
