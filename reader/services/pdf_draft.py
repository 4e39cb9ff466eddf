"""A PDF is written beside its place and put there when it is whole, never over the text that it was made of."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown
from reader.services.exporting import same_file


@contextlib.contextmanager
def pdf_draft(path: Path, source: str) -> Iterator[Path]:
    """A new empty file that takes the place of `path` once the block ends well and is gone otherwise.

    `source` is where the article came from. Raises FileProblem for the text itself and when the file cannot be
    written; an OSError of the block becomes one too.
    """
    from reader.files.export.draft import draft_of

    if same_file(path, source):
        raise FileProblem(f"{shown(path)} is the text itself; choose another name.")
    with draft_of(path) as draft:
        yield draft
