"""Asks where a file is to be written, and remembers the folder and the kind chosen last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_LONGEST_NAME = 80  # code points of a title that become a file's name
_SUFFIXES = (".md", ".markdown", ".html", ".csv", ".json", ".apkg", ".sqlite", ".pdf")
_UNFIT = frozenset('<>:"/\\|?*')


class SavePlace:
    """The folder and the kind of file that the reader chose last, for the next question."""

    def __init__(self) -> None:
        self._folder = ""
        self._suffix = ""

    def ask(self, window: QWidget, caption: str, title: str, kinds: Sequence[tuple[str, str]]) -> Path | None:
        """The file that the reader chooses, its name made of `title`; None where the reader does not want to.

        `kinds` are the kinds of file, each with its words (`Table (*.csv)`) and its suffix (`csv`).
        """
        dialog = QFileDialog(window, caption, self._start())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([words for words, _ in kinds])
        suffixes = dict(kinds)
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(suffixes[words]))
        words, suffix = next((kind for kind in kinds if kind[1] == self._suffix), kinds[0])
        dialog.selectNameFilter(words)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(file_name(title, suffix))
        chosen = self._chosen(dialog)
        if chosen is None:
            return None
        self._suffix = suffixes.get(dialog.selectedNameFilter(), suffix)
        return settled(chosen, self._suffix, suffix)

    def ask_existing(self, window: QWidget, caption: str, filters: Sequence[str]) -> Path | None:
        """A file that is there; None where the reader does not want to choose one."""
        dialog = QFileDialog(window, caption, self._start())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(list(filters))
        return self._chosen(dialog)

    def _start(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._folder or QStandardPaths.writableLocation(documents)

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        try:
            if not dialog.exec():
                return None
            path = Path(dialog.selectedFiles()[0])
        finally:
            dialog.deleteLater()
        self._folder = str(path.parent)
        return path


def settled(path: Path, suffix: str, suggested: str) -> Path:
    """The file that was meant: with the suffix of the kind that was chosen, unless another kind's was typed.

    Where the dialog has not done that itself it has not asked either whether a file may be replaced: then the name is
    one that is free.
    """
    name = path.name
    if suffix != suggested and name.lower().endswith(f".{suggested}"):
        return _free(path.with_name(name[: -len(suggested)] + suffix))
    if not name.lower().endswith(_SUFFIXES):
        return _free(path.with_name(f"{name}.{suffix}"))
    return path


def _free(path: Path) -> Path:
    stem, dot, suffix = path.name.rpartition(".")
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{stem} ({number}){dot}{suffix}")
        number += 1
    return free


def file_name(title: str, suffix: str) -> str:
    """A title as the name of a file that every system takes."""
    words = "".join(" " if letter in _UNFIT or not letter.isprintable() else letter for letter in title)
    short = " ".join(words.split())[:_LONGEST_NAME].strip(" .")
    return f"{short or 'Lontar'}.{suffix}"
