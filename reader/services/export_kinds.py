"""The kinds of file that marks are written into, and which one a name asks for."""

from enum import StrEnum
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown


class ExportKind(StrEnum):
    """A kind of file, by its suffix; ANNOTATIONS carries the texts too, so that an empty library needs nothing else."""

    MARKDOWN = ".md"
    HTML = ".html"
    CSV = ".csv"
    ANKI = ".apkg"
    ANNOTATIONS = ".json"
    MARKS_ONLY = ".marks.json"


def kind_of(path: Path) -> ExportKind:
    """The kind of file that a name asks for. Raises FileProblem for a name that asks for none."""
    name = path.name.lower()
    for kind in sorted(ExportKind, key=len, reverse=True):
        if name.endswith(kind) or (kind is ExportKind.MARKDOWN and name.endswith(".markdown")):
            return kind
    raise FileProblem(f"{shown(path)} names no kind of file; let it end in .md, .html, .csv, .json or .apkg.")
