"""A file gives its bytes, or one sentence about why not."""

import os
import sys

import pytest

from reader.errors import FileProblem
from reader.files import file_bytes
from reader.files.file_bytes import check, read_bytes, shown


def test_bytes_of_a_file(tmp_path):
    file = tmp_path / "putusan.txt"
    file.write_bytes(b"Mengadili:\r\n")
    assert read_bytes(file) == b"Mengadili:\r\n"
    assert check(file) == 12


def test_what_is_no_readable_file(tmp_path):
    (tmp_path / "kosong.txt").touch()
    (tmp_path / "putaran").symlink_to(tmp_path / "putaran")
    for name, sentence in [
        ("hilang.txt", "hilang.txt does not exist; check the name and the folder."),
        ("kosong.txt", "kosong.txt is empty; there is nothing to read in it."),
        ("kosong.txt/dalam.txt", "dalam.txt does not exist; check the name and the folder."),
        (".", f"{tmp_path.name} is a folder; open one of the files in it."),
    ]:
        with pytest.raises(FileProblem) as problem:
            read_bytes(tmp_path / name)
        assert str(problem.value) == sentence
    for strange in (tmp_path / "putaran", tmp_path / "a\0b", tmp_path / ("a" * 300)):
        with pytest.raises(FileProblem):
            read_bytes(strange)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipa.txt")
    for path in (tmp_path / "pipa.txt", file_bytes.Path("/dev/zero")):
        with pytest.raises(FileProblem, match="is a pipe or device"):
            read_bytes(path)


def test_file_that_may_not_be_read(tmp_path, monkeypatch):
    file = tmp_path / "rahasia.txt"
    file.write_text("rahasia")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(file_bytes.os, "open", refuse)
    with pytest.raises(FileProblem, match=r"^rahasia\.txt may not be read; ask its owner"):
        read_bytes(file)


def test_file_above_the_limit(tmp_path):
    file = tmp_path / "besar.txt"
    with file.open("wb") as out:
        out.truncate(file_bytes.SIZE_LIMIT + 1)
    with pytest.raises(FileProblem, match=r"besar\.txt is larger than 50 MB"):
        check(file)


def test_names_are_shown_on_one_line_of_unicode(tmp_path):
    assert shown(tmp_path / "dua\nbaris.txt") == "dua\ufffdbaris.txt"
    if sys.platform == "linux":
        assert shown(file_bytes.Path(os.fsdecode(b"rusak\xff.txt"))) == "rusak\ufffd.txt"
