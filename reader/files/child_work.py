"""What a child process does: it reads one file and tells on its standard output what the file holds."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from reader.errors import ReaderError
from reader.files.child_limits import limit_this_process
from reader.files.child_protocol import PROBLEM, described
from reader.files.file_bytes import shown
from reader.files.kinds import flow_of, parse_file


def serve(path: str, *, whole: bool = False) -> int:
    """The child's whole work: write what the file holds to standard output, a header and one line of JSON a block.

    Returns the exit code. Limits this process's memory and time, and encloses it once the file is open (`sandbox`), and
    so belongs in a process of its own.
    """
    from reader.files.preparation import prepare
    from reader.files.time_limit import begin_steps

    limit_this_process()
    prepare(Path(path))
    if Path(path).suffix.lower() == ".pdf":
        begin_steps()
    with standard_output() as out:
        return write_contents(Path(path), out, _enclose, whole=whole)


def write_contents(
    path: Path, out: IO[bytes], opened: Callable[[bytes], None] | None = None, *, whole: bool = False
) -> int:
    """Write what the file holds, or the one sentence that says why there is nothing; returns the exit code.

    `opened` is called as by `parse_file`.
    """
    exhausted = f"{shown(path)} needs more memory than reading may take; save it as plain text (.txt) and open that."
    return write_lines(_lines(path, opened or _go_on, whole), out, exhausted)


def write_lines(lines: Iterable[dict[str, Any]], out: IO[bytes], exhausted: str) -> int:
    """Write each line as JSON, as it comes; returns the exit code.

    Where making them ends in a ReaderError, its sentence is the last line; where memory runs out, `exhausted` is.
    """
    try:
        for line in lines:
            out.write(_json(line))
    except ReaderError as problem:
        sentence = str(problem)
    except (MemoryError, RecursionError):
        sentence = exhausted
    else:
        return 0
    out.write(_json({"problem": sentence}))
    return PROBLEM


@contextmanager
def standard_output() -> Iterator[IO[bytes]]:
    """This process's standard output, for bytes, even where Python has not made it a file of its own."""
    with os.fdopen(sys.__stdout__.fileno() if sys.__stdout__ else 1, "wb", closefd=False) as out:
        yield out


def _lines(path: Path, opened: Callable[[bytes], None], whole: bool) -> Iterator[dict[str, Any]]:
    yield from described(flow_of(path, opened) or parse_file(path, opened, whole=whole))


def _json(line: dict[str, Any]) -> bytes:
    """The line as UTF-8; half a surrogate pair, which no database takes, becomes a question mark of its length."""
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _enclose(data: bytes) -> None:
    """Import what decoding these bytes may need, then nothing any more."""
    from reader.files.preparation import prepare_for
    from reader.files.sandbox import enclose

    prepare_for(data)
    enclose()


def _go_on(_data: bytes) -> None:
    """A process that is not this file's alone stays as it is."""
