"""The kinds of files that can be imported as dictionaries, and what to do with others."""

from enum import Enum
from pathlib import Path

from reader.errors import DictionaryProblem, FileProblem
from reader.files.file_bytes import open_file, shown
from reader.files.stardict_files import info_file_of

_DATABASE = b"SQLite format 3\0"
_TABLES = (".csv", ".tsv", ".tab", ".txt")
_STARDICT = (".ifo", ".idx", ".dict", ".dz", ".syn", ".gz")
_DATABASES = (".db", ".sqlite", ".sqlite3", ".db3", ".mdb", ".accdb")
_ELSEWHERE = {
    **dict.fromkeys((".xlsx", ".xls", ".ods"), ("a spreadsheet", "save it as CSV and import that")),
    **dict.fromkeys(
        (".zip", ".7z", ".rar", ".tar", ".bz2", ".xz", ".tgz"), ("an archive", "unpack it and import what it holds")
    ),
    **dict.fromkeys(
        (".mdx", ".mdd", ".slob", ".dsl", ".bgl", ".lsd", ".aard", ".epub", ".mobi", ".json", ".xml", ".xdxf"),
        (
            "of a kind that is not imported",
            "convert it to StarDict or CSV, as the program PyGlossary does, and import that",
        ),
    ),
}


class DictionaryKind(Enum):
    """How a file is imported."""

    TABLE = 1
    STARDICT = 2


def kind_of(path: Path) -> tuple[DictionaryKind, Path]:
    """How the file is imported, and the file to begin with.

    Raises DictionaryProblem, in one sentence, where it is of another kind. A database is never opened: what is in one
    may run as a program does.
    """
    suffix = path.suffix.lower()
    if suffix in _DATABASES or _begins_as_database(path):
        raise DictionaryProblem(
            f"{shown(path)} is a database, and databases of others are never opened as dictionaries; export its table "
            "as CSV and import that."
        )
    if suffix in _TABLES:
        return DictionaryKind.TABLE, path
    if suffix in _STARDICT:
        return DictionaryKind.STARDICT, info_file_of(path)
    what, way = _ELSEWHERE.get(suffix, ("of a kind that is not imported", "choose a CSV, TSV or StarDict (.ifo) file"))
    raise DictionaryProblem(f"{shown(path)} is {what}; {way}.")


def _begins_as_database(path: Path) -> bool:
    try:
        with open_file(path, 1 << 62) as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except FileProblem as problem:
        raise DictionaryProblem(str(problem)) from problem
    except OSError:
        return False
