"""The bytes of a file, or one sentence that says why there are none."""

import os
import stat
from pathlib import Path
from typing import IO

from reader.errors import FileProblem

SIZE_LIMIT = 50_000_000
"""Largest file that is read as a whole, in bytes."""

ARCHIVE_LIMIT = 500_000_000
"""Largest file of which only the text is read, its pictures passed by, in bytes."""


def read_bytes(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Everything in the file.

    Raises FileProblem as `open_file` does.
    """
    with open_file(path, limit) as file:
        try:
            data = file.read(limit + 1)
        except OSError as problem:
            raise _unreadable(path, problem) from problem
    if len(data) > limit:
        raise _too_large(path, limit)
    if not data:
        raise FileProblem(f"{shown(path)} is empty; there is nothing to read in it.")
    return data


def open_file(path: Path, limit: int) -> IO[bytes]:
    """The file, open for reading.

    Raises FileProblem where there is no such file, it is no regular file (a folder, pipe or device), may not be read,
    or is larger than `limit` bytes. Never waits: a pipe without a writer is refused, not opened.
    """
    check(path, limit)
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as problem:
        raise _unreadable(path, problem) from problem
    file = os.fdopen(descriptor, "rb")
    try:
        _check_status(path, os.fstat(descriptor), limit)
    except BaseException:
        file.close()
        raise
    return file


def check(path: Path, limit: int = SIZE_LIMIT) -> int:
    """Refuse, without opening it, what cannot be a readable file; returns the size in bytes.

    Raises FileProblem for what is no file, or larger than `limit` bytes.
    """
    try:
        status = path.stat()
    except OSError as problem:
        raise _unreadable(path, problem) from problem
    except ValueError as problem:
        raise FileProblem(f"{shown(path)} is not a possible file name; check what was typed.") from problem
    _check_status(path, status, limit)
    return status.st_size


def shown(path: Path) -> str:
    """The file's name as it can be printed anywhere: no control characters, nothing that is not Unicode."""
    name = os.fsencode(path.name or str(path)).decode("utf-8", "replace")
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in name)


def _check_status(path: Path, status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileProblem(f"{shown(path)} is a folder; open one of the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise FileProblem(f"{shown(path)} is a pipe or device, not a file; save its content to a file and open that.")
    if status.st_size > limit:
        raise _too_large(path, limit)


def _too_large(path: Path, limit: int) -> FileProblem:
    return FileProblem(
        f"{shown(path)} is larger than {limit // 1_000_000} MB; split it into smaller files and open those."
    )


def _unreadable(path: Path, problem: OSError) -> FileProblem:
    if isinstance(problem, (FileNotFoundError, NotADirectoryError)):
        return FileProblem(f"{shown(path)} does not exist; check the name and the folder.")
    if isinstance(problem, PermissionError):
        return FileProblem(f"{shown(path)} may not be read; ask its owner for the permission to read it.")
    return FileProblem(f"{shown(path)} could not be read ({problem.strerror or 'unknown error'}); try a copy of it.")
