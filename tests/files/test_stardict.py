"""StarDict dictionaries of every kind become plain entries; what is damaged is told, entry by entry."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stardicts import write_stardict

from reader.errors import DictionaryProblem
from reader.files.stardict import entries, parts_of
from reader.files.stardict_files import open_dictionary
from reader.model.dictionary import DictionaryEntry, LeftOut, Reason


def read(path: Path) -> list[DictionaryEntry | LeftOut]:
    return list(entries(open_dictionary(path), path.name))


def said(path: Path) -> list[tuple[str, str]]:
    return [(each.headword, each.definition) for each in read(path) if isinstance(each, DictionaryEntry)]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("wide", [False, True])
def test_words_and_their_articles(tmp_path: Path, packed: bool, wide: bool) -> None:
    articles = [("dakwa", b"charge"), ("hakim", "judge – café".encode())]
    path = write_stardict(tmp_path, articles, packed=packed, wide=wide)
    assert said(path) == [("dakwa", "charge"), ("hakim", "judge – café")]


@pytest.mark.parametrize(
    ("kinds", "article", "text"),
    [
        ("m", b"baris satu\nbaris dua", "baris satu\nbaris dua"),
        ("t", b"ha.kim", "[ha.kim]"),
        ("tm", b"ha.kim\0judge", "[ha.kim]\njudge"),
        ("h", b"<p>judge</p><script>x</script>", "judge"),
        ("x", b"<k>hakim</k>\njudge &amp; jury", "hakim\njudge & jury"),
        ("g", b"<b>judge</b>\nof a court", "judge\nof a court"),
        ("", b"mjudge\0tha.kim\0", "judge\n[ha.kim]"),
        ("", b"W\x00\x00\x00\x03abcmjudge\0", "judge"),
        ("rm", b"img:x.png\0judge", "judge"),
    ],
)
def test_every_kind_of_part_is_plain_text(tmp_path: Path, kinds: str, article: bytes, text: str) -> None:
    assert said(write_stardict(tmp_path, [("hakim", article)], kinds=kinds)) == [("hakim", text)]


def test_further_names(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [("dakwa", b"charge"), ("hakim", b"judge")], synonyms=[("pengadil", 1), ("x", 9)])
    assert [each.others for each in read(path) if isinstance(each, DictionaryEntry)] == [(), ("pengadil",)]


def test_what_cannot_be_an_entry_is_told(tmp_path: Path) -> None:
    path = write_stardict(
        tmp_path, [("gambar", b"P\x00\x00\x00\x02ab"), ("kosong", b""), ("hakim", b"mjudge\0")], kinds=""
    )
    index = (tmp_path / "kamus.idx").read_bytes()
    (tmp_path / "kamus.idx").write_bytes(index + b"luar\0" + struct.pack(">II", 5_000, 10))
    assert read(path) == [
        LeftOut(1, Reason.PICTURE),
        LeftOut(2, Reason.NO_DEFINITION),
        DictionaryEntry("hakim", "judge", line=3),
        LeftOut(4, Reason.OUTSIDE),
    ]


def test_a_packed_text_that_breaks_off_is_told(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [("hakim", b"judge" * 500)], packed=True)
    text = tmp_path / "kamus.dict.dz"
    text.write_bytes(text.read_bytes()[:-9])
    with pytest.raises(DictionaryProblem, match="breaks off"):
        read(path)


@given(st.binary(max_size=80), st.sampled_from(["", "m", "tm", "tPm", "h", "r"]))
def test_any_article_has_parts_inside_it(article: bytes, kinds: str) -> None:
    for kind, data in parts_of(article, kinds):
        assert len(kind) == 1
        assert data in article


@given(index=st.binary(max_size=120), text=st.binary(max_size=60), synonyms=st.binary(max_size=40))
def test_any_files_end_in_entries(
    tmp_path_factory: pytest.TempPathFactory, index: bytes, text: bytes, synonyms: bytes
) -> None:
    folder = tmp_path_factory.mktemp("stardict")
    path = write_stardict(folder, [], kinds="")
    (folder / "kamus.idx").write_bytes(index)
    (folder / "kamus.dict").write_bytes(text)
    (folder / "kamus.syn").write_bytes(synonyms)
    try:
        found = read(path)
    except DictionaryProblem as problem:
        assert "kamus.ifo" in str(problem)
        return
    assert [each.line for each in found] == list(range(1, len(found) + 1))
