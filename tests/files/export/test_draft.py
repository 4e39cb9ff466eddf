"""A file is written whole or not at all, and what stood there before stays until then."""

import os
import stat

import pytest

from reader.errors import FileProblem
from reader.files.export import draft
from reader.files.export.draft import draft_of, write_text

as_user = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere")


def test_pieces_become_a_file_with_the_usual_permissions(tmp_path):
    write_text(tmp_path / "catatan.md", iter(["Jaksa ", "mendakwa\r\n"]))
    assert (tmp_path / "catatan.md").read_bytes() == b"Jaksa mendakwa\r\n"
    assert [file.name for file in tmp_path.iterdir()] == ["catatan.md"]
    (tmp_path / "lain").touch()
    assert (tmp_path / "catatan.md").stat().st_mode == (tmp_path / "lain").stat().st_mode


def test_what_stood_there_stays_when_the_work_breaks_off(tmp_path):
    path = tmp_path / "catatan.md"
    path.write_text("lama")

    def pieces():
        yield "baru"
        raise FileProblem("Berhenti.")

    with pytest.raises(FileProblem, match="Berhenti"):
        write_text(path, pieces())
    assert path.read_text() == "lama"
    assert [file.name for file in tmp_path.iterdir()] == ["catatan.md"]


def test_a_mistake_is_no_problem_of_the_file(tmp_path):
    with pytest.raises(ZeroDivisionError):
        write_text(tmp_path / "x", (1 / 0 for _ in "x"))
    assert not list(tmp_path.iterdir())


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "isi.md").write_text("lama")
    (tmp_path / "tautan.md").symlink_to("isi.md")
    write_text(tmp_path / "tautan.md", ["baru"])
    assert (tmp_path / "tautan.md").is_symlink()
    assert (tmp_path / "isi.md").read_text() == "baru"


@pytest.mark.parametrize("name", ["", "tidak ada/catatan.md", "x" * 300, "nol\0.md"])
def test_impossible_places_are_refused_in_one_sentence(tmp_path, name):
    with pytest.raises(FileProblem) as refused:
        write_text(tmp_path / name, ["teks"])
    assert str(refused.value).count("\n") == 0
    assert str(tmp_path) not in str(refused.value)


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "catatan.csv"
    path.write_text("lama")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(draft.os, "fsync", full)
    with pytest.raises(FileProblem, match="No space left"):
        write_text(path, ["baru"])
    assert path.read_text() == "lama"
    assert len(list(tmp_path.iterdir())) == 1


@as_user
def test_a_read_only_folder_is_refused(tmp_path):
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(FileProblem, match="Permission denied"), draft_of(tmp_path / "catatan.md"):
            pass
    finally:
        tmp_path.chmod(stat.S_IRWXU)
