"""A PDF has its name when it is whole, and is never written over the text itself."""

from pathlib import Path

import pytest

from reader.errors import FileProblem
from reader.services.pdf_draft import pdf_draft


def test_it_takes_its_place_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "putusan.pdf"
    path.write_bytes(b"lama")
    with pdf_draft(path, "/lain/putusan.txt") as draft:
        draft.write_bytes(b"%PDF baru")
        assert path.read_bytes() == b"lama"
    assert path.read_bytes() == b"%PDF baru"
    assert [file.name for file in tmp_path.iterdir()] == ["putusan.pdf"]


def test_one_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "putusan.pdf"
    path.write_bytes(b"lama")
    with pytest.raises(ZeroDivisionError), pdf_draft(path, ""):
        raise ZeroDivisionError
    with pytest.raises(FileProblem, match=r"putusan\.pdf"), pdf_draft(path, ""):
        raise OSError(28, "No space left on device")
    assert (path.read_bytes(), [file.name for file in tmp_path.iterdir()]) == (b"lama", ["putusan.pdf"])


def test_the_text_itself_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "putusan.pdf"
    path.write_bytes(b"%PDF asli")
    with pytest.raises(FileProblem, match="is the text itself"), pdf_draft(path, str(path)):
        pass
    assert path.read_bytes() == b"%PDF asli"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem), pdf_draft(tmp_path / "tiada" / "putusan.pdf", ""):
        pass
