"""An archive gives its entries, or one sentence; no archive makes the reader write, wait or swell."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import zip_reader
from reader.files.zip_reader import EntryProblem, ZipReader


def packed(entries, packing=zipfile.ZIP_DEFLATED):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


def opened(data):
    return ZipReader(io.BytesIO(data), "buku.epub")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_entries_are_looked_up_by_name():
    archive = opened(packed([("bab/1.xml", "lama"), ("bab/", ""), ("bab/1.xml", "putusan")]))
    assert archive.names == ("bab/1.xml",)
    assert "bab/1.xml" in archive and "bab/2.xml" not in archive
    assert archive.read("bab/1.xml") == b"putusan"
    assert archive.size("bab/1.xml") == 7
    assert (archive.named("BAB/1.xml"), archive.named("Bab/2.xml")) == ("bab/1.xml", "Bab/2.xml")
    with pytest.raises(EntryProblem, match=r"^buku\.epub lacks a part of its text"):
        archive.read("bab/2.xml")


@pytest.mark.parametrize("name", ["../luar.txt", "/etc/passwd", "a/../../b", "C:/b", "a\\b", "a\nb", "./a", "a//b"])
def test_names_that_lead_out_are_not_there(name):
    assert opened(packed([(name, "isi"), ("dalam.txt", "isi")])).names == ("dalam.txt",)


def test_symbolic_links_are_not_there():
    link = zipfile.ZipInfo("tautan")
    link.external_attr = 0o120777 << 16
    assert opened(packed([(link, "/etc/passwd"), ("isi", "a")])).names == ("isi",)


def test_entry_that_swells_is_given_up():
    archive = opened(packed([("bom", bytes(20_000_000)), ("isi", "a")]))
    taken = 0
    with pytest.raises(FileProblem, match="swells beyond measure") as problem:
        for chunk in archive.chunks("bom"):
            taken += len(chunk)
    assert not isinstance(problem.value, EntryProblem)
    assert taken < 6_000_000
    assert archive.read("isi") == b"a"


def test_sizes_are_limited():
    archive = opened(packed([("isi", bytes(1_000))]))
    with pytest.raises(FileProblem, match="swells beyond measure"):
        archive.read("isi", limit=999)
    assert len(archive.read("isi", limit=1_000)) == 1_000


def test_total_is_limited(monkeypatch):
    monkeypatch.setattr(zip_reader, "TOTAL_LIMIT", 2_500)
    archive = opened(packed([("isi", bytes(1_000))]))
    archive.read("isi")
    archive.read("isi")
    with pytest.raises(FileProblem, match="swells beyond measure"):
        archive.read("isi")


def test_number_of_entries_is_limited(monkeypatch):
    monkeypatch.setattr(zip_reader, "ENTRIES_LIMIT", 5)
    with pytest.raises(FileProblem, match="holds more than 5 parts"):
        opened(packed([(str(number), "") for number in range(6)]))


def test_huge_directory_is_not_taken_into_memory():
    with pytest.raises(FileProblem, match="is damaged"):
        opened(packed([(f"{number:0>60000}", "") for number in range(300)]))


def forged(data, offset, value, layout="<I"):
    """The archive with a number changed in the first header of its directory."""
    place = data.index(b"PK\x01\x02") + offset
    return data[:place] + struct.pack(layout, value) + data[place + struct.calcsize(layout) :]


@pytest.mark.parametrize("size", [1, 999, 1_001, 4_000_000_000])
def test_entry_that_lies_about_its_size(size):
    archive = opened(forged(packed([("isi", b"a" * 1_000)]), 24, size))
    try:
        assert archive.read("isi") == b"a" * 1_000
    except EntryProblem as problem:
        assert str(problem) == "buku.epub is damaged; get a new copy of it."


@pytest.mark.parametrize(("flag", "sentence"), [(0x1, "is locked with a password"), (0x20, "is damaged")])
def test_locked_and_patched_entries(flag, sentence):
    with pytest.raises(EntryProblem, match=sentence):
        opened(forged(packed([("isi", "a")]), 8, flag, "<H")).read("isi")


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packings(packing):
    with pytest.raises(EntryProblem, match="packed in a way that is not read"):
        opened(packed([("isi", b"a" * 100)], packing)).read("isi")


def test_overlapping_entries():
    data = packed([("satu", "a" * 100), ("dua", "b" * 100)], zipfile.ZIP_STORED)
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1) + 42
    with pytest.raises(FileProblem, match="unpack the same bytes again"):
        opened(data[:second] + struct.pack("<I", 0) + data[second + 4 :])


def test_zip64_is_read():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive, archive.open("isi", "w", force_zip64=True) as entry:
        entry.write(b"putusan")
    assert opened(data.getvalue()).read("isi") == b"putusan"


def test_archive_inside_an_archive_stays_packed():
    inner = packed([("bom", bytes(1_000_000))])
    assert opened(packed([("dalam.zip", inner)])).read("dalam.zip") == inner


def read_all(data):
    try:
        archive = opened(data)
        for name in archive.names:
            archive.read(name, limit=1_000_000)
    except FileProblem as problem:
        assert "\n" not in str(problem) and str(problem).endswith(".")


WHOLE = packed([("mimetype", "application/epub+zip"), ("bab.xhtml", "<p>Hakim memutus perkara." * 9), ("b/c", "isi")])


@given(st.binary(max_size=400))
def test_any_bytes_are_an_archive_or_a_problem(data):
    read_all(data)
    read_all(b"PK\x03\x04" + data)


@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8), st.integers(0, 99)
)
def test_any_damage_is_borne_or_told(changes, cut):
    damaged = bytearray(WHOLE)
    for place, value in changes:
        damaged[place] = value
    read_all(bytes(damaged))
    read_all(bytes(damaged[:-cut]))
