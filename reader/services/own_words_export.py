"""The reader's own words go out to a file, whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown
from reader.model.own_word import OwnWord


def write_own_words(path: Path, words: Sequence[OwnWord]) -> int:
    """Write words into a file of the kind that its name asks for; gives how many.

    Raises FileProblem where the name asks for no kind, or the file cannot be written; then it is as it was.
    """
    from reader.files.export import csv, own_words
    from reader.files.export.draft import write_text

    name = path.name.lower()
    if name.endswith(".csv"):
        write_text(path, own_words.csv_pieces(words), csv.ENCODING)
    elif name.endswith(".json"):
        write_text(path, own_words.json_pieces(words))
    else:
        raise FileProblem(f"{shown(path)} names no kind of file; let it end in .csv or .json.")
    return len(words)
