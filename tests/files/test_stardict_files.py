"""The files of a StarDict dictionary are found beside each other, and unpacked no further than a limit."""

import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stardicts import write_stardict

from reader.errors import DictionaryProblem
from reader.files.stardict_files import info_file_of, open_dictionary, read_info, unpacked


def test_what_a_dictionary_says_of_itself(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [("hakim", b"judge")], wide=True, said={"description": "Dibuat<br>untuk uji"})
    info = read_info(path)
    assert (info.name, info.words, info.kinds, info.offset_size) == ("Kamus Uji", 1, "m", 8)
    assert info.description == "Dibuat untuk uji"


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kamus.ifo").write_text("bookname=x\n")
    with pytest.raises(DictionaryProblem, match="no StarDict dictionary"):
        read_info(tmp_path / "kamus.ifo")


@pytest.mark.parametrize("missing", ["kamus.idx", "kamus.dict"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    path = write_stardict(tmp_path, [("hakim", b"judge")])
    (tmp_path / missing).unlink()
    with pytest.raises(DictionaryProblem, match=missing.replace(".", r"\.")):
        open_dictionary(path)


@pytest.mark.parametrize("name", ["kamus.idx", "kamus.idx.gz", "kamus.dict.dz", "kamus.syn", "kamus.ifo"])
def test_any_of_the_files_leads_to_the_first(name: str) -> None:
    assert info_file_of(Path("a") / name) == Path("a") / "kamus.ifo"


def test_unpacking_ends_at_the_limit() -> None:
    bomb = gzip.compress(bytes(5_000_000))
    with pytest.raises(DictionaryProblem, match="too large"):
        unpacked(io.BytesIO(bomb), 1_000_000, "kamus.ifo")
    assert len(unpacked(io.BytesIO(bomb), 5_000_000, "kamus.ifo")) == 5_000_000


def test_packed_files_one_after_another_are_one() -> None:
    assert unpacked(io.BytesIO(gzip.compress(b"satu ") + gzip.compress(b"dua")), 100, "kamus.ifo") == b"satu dua"


def test_damaged_packing_is_told() -> None:
    packed = bytearray(gzip.compress(b"kata " * 100))
    packed[20] ^= 0xFF
    with pytest.raises(DictionaryProblem, match=r"damaged|breaks off"):
        unpacked(io.BytesIO(bytes(packed)), 1_000, "kamus.ifo")


@given(st.binary(max_size=200))
def test_any_description_ends_in_one_or_in_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("stardict") / "kamus.ifo"
    path.write_bytes(b"StarDict's dict ifo file\nwordcount=" + data)
    assert read_info(path).words >= 0
