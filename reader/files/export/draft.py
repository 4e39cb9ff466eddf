"""A file is written whole or not at all."""

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown


@contextlib.contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """A new empty file beside `path`, which takes its place once the block ends well and is gone otherwise.

    A link is followed: what it points to is written. Raises FileProblem where the file cannot be written, whether
    because of its folder, a full disk, or another program that holds it; what stood in `path` stands there still.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise FileProblem(f"{shown(path)} is a folder; choose a name for a file.")
        draft = target.with_name(f".lontar-{secrets.token_hex(8)}.new")
        try:
            draft.touch(exist_ok=False)
            yield draft
            _sync(draft)
            draft.replace(target)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or "the name is not possible"
        raise FileProblem(
            f"{shown(path)} could not be written ({why}); choose another place, or make room and try again."
        ) from problem


def write_text(path: Path, pieces: Iterable[str], encoding: str = "utf-8") -> None:
    """Write pieces of text one after another, as they are, whole or not at all.

    Raises FileProblem as `draft_of` does.
    """
    with draft_of(path) as draft, draft.open("w", encoding=encoding, errors="replace", newline="") as file:
        file.writelines(pieces)


def _sync(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
