"""The file that the reader means: its name, its kind, its folder the next time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.save_place import SavePlace, file_name, settled

KINDS = (("Markdown (*.md)", "md"), ("Table (*.csv)", "csv"))


def test_the_folder_and_the_kind_are_remembered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place = SavePlace()

    def choose(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectNameFilter("Table (*.csv)")
        dialog.selectFile("satu.csv")
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    assert place.ask(window, "Export", "Satu", KINDS) == tmp_path / "satu.csv"

    def take(dialog: QFileDialog) -> int:
        assert dialog.directory().path() == str(tmp_path)
        assert dialog.selectedNameFilter() == "Table (*.csv)"
        assert dialog.selectedFiles() == [str(tmp_path / "Dua.csv")]
        return 0

    monkeypatch.setattr(QFileDialog, "exec", take)
    assert place.ask(window, "Export", "Dua", KINDS) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Putusan: A/B", "Putusan A B.md"),
        ("...", "Lontar.md"),
        ("", "Lontar.md"),
        ("x" * 300, "x" * 80 + ".md"),
        ("baris\nkedua\x00", "baris kedua.md"),
    ],
)
def test_titles_become_names_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, "md") == name


@pytest.mark.parametrize(
    ("name", "suffix", "suggested", "meant"),
    [
        ("catatan.md", "md", "md", "catatan.md"),
        ("catatan.md", "csv", "md", "catatan.csv"),
        ("catatan.html", "csv", "md", "catatan.html"),
        ("catatan", "md", "md", "catatan.md"),
        ("UU No. 27", "html", "md", "UU No. 27.html"),
        ("catatan.json", "marks.json", "json", "catatan.marks.json"),
        ("catatan.marks.json", "json", "marks.json", "catatan.json"),
        ("ada.md", "csv", "md", "ada (2).csv"),
        ("ada.csv", "csv", "csv", "ada.csv"),
    ],
)
def test_the_kind_that_was_chosen_counts(tmp_path: Path, name: str, suffix: str, suggested: str, meant: str) -> None:
    (tmp_path / "ada.csv").touch()
    assert settled(tmp_path / name, suffix, suggested).name == meant
