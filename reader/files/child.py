"""A file is read in a child process, which may hang, crash or run out of memory without harm to the program."""

import json
import logging
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from reader.errors import FileProblem
from reader.files.child_limits import TIME_LIMIT
from reader.files.child_protocol import READ, READ_WHOLE, assembled, parts_of
from reader.files.contents import Contents, Part
from reader.files.file_bytes import shown

OUTPUT_LIMIT = 1_000_000_000
"""Most that a child may write, in bytes."""

_WAITING = 1_000
"""Lines that may wait for the parent before the child has to."""

_GLANCE = 0.1
"""Seconds after which a waiting parent looks whether it is still wanted."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the parent waits, in seconds: for the next line, and for the whole file."""

    silence: float = 30.0
    whole: float = TIME_LIMIT


class Cancelled(FileProblem):
    """Reading was ended because the reader did not want to wait any longer."""


def never() -> bool:
    """The answer of whoever waits to the end."""
    return False


def read_in_child(
    path: Path,
    command: Sequence[str] | None = None,
    patience: Patience = Patience(),
    cancelled: Callable[[], bool] = never,
) -> Contents:
    """What the file holds, parsed by a child process.

    `command` starts the child; without it, the program itself does with `--read-file`. The child is gone when this
    returns, whatever happened. Raises FileProblem with the child's own sentence, or one about its silence or its end.
    """
    with closing(read_in_parts(path, command, patience, cancelled)) as parts:
        return assembled(parts)


def read_in_parts(
    path: Path,
    command: Sequence[str] | None = None,
    patience: Patience = Patience(),
    cancelled: Callable[[], bool] = never,
    *,
    whole: bool = False,
) -> Generator[Part, None, None]:
    """What the file holds, part by part as a child process reads it: the first is short and comes early.

    Of a web page it is the article, or the `whole` page.

    `cancelled` is asked several times a second, in the thread that takes the parts; once it says yes, Cancelled is
    raised. The child is gone when the last part is taken, the generator closed or a FileProblem raised, with the
    child's own sentence or one about its silence or its end; that may happen after the first part.
    """
    command = command or command_for(path.resolve(), READ_WHOLE if whole else READ)
    with child_lines(path, command, patience, cancelled) as lines:
        yield from parts_of(lines)


@contextmanager
def child_lines(
    path: Path, command: Sequence[str], patience: Patience, cancelled: Callable[[], bool]
) -> Iterator[Iterator[dict[str, Any]]]:
    """What the child started with `command` writes, line by line, while it reads the file at `path`.

    The child is gone when this is left. Raises FileProblem as `read_in_parts` does, also where a line is none that it
    should have written, which whoever takes it tells by a ValueError, LookupError, TypeError or AttributeError.
    """
    name = shown(path)
    try:
        with (
            tempfile.TemporaryFile() as complaints,
            _started(command, complaints) as child,
        ):
            try:
                with closing(_lines(child, patience, name, cancelled)) as lines:
                    yield lines
            except (ValueError, LookupError, TypeError, AttributeError) as problem:
                _log(name, child, complaints)
                raise FileProblem(
                    f"{name} could not be read, being damaged or too intricate; save it as plain text and open that."
                ) from problem
            finally:
                child.kill()
    except OSError as problem:
        raise FileProblem(
            f"{name} could not be read ({problem.strerror}); close other programs and try again."
        ) from problem


def _lines(
    child: subprocess.Popen[bytes], patience: Patience, name: str, cancelled: Callable[[], bool]
) -> Generator[dict[str, Any], None, None]:
    """What the child writes, line by line; the child is ended when the last is taken or the generator closed.

    Raises FileProblem where it is silent too long, writes too much, tells a problem, or is not waited for.
    """
    written: queue.Queue[bytes] = queue.Queue(maxsize=_WAITING)
    threading.Thread(target=_pump, args=(child.stdout, written), daemon=True).start()
    deadline = time.monotonic() + patience.whole
    left = OUTPUT_LIMIT
    line = b"\n"
    try:
        while line := _next_line(written, min(patience.silence, deadline - time.monotonic()), name, cancelled):
            left -= len(line)
            if left < 0:
                raise ValueError("the child writes without end")
            message = json.loads(line)
            if "problem" in message:
                raise FileProblem(message["problem"])
            if cancelled():
                raise _cancelled(name)
            yield message
    finally:
        if line:
            child.kill()
        while line:
            line = written.get()


def _next_line(written: "queue.Queue[bytes]", timeout: float, name: str, cancelled: Callable[[], bool]) -> bytes:
    """The next line, empty at the end; raises FileProblem where it does not come in time."""
    deadline = time.monotonic() + timeout
    while (left := deadline - time.monotonic()) > 0:
        with suppress(queue.Empty):
            return written.get(timeout=min(left, _GLANCE))
        if cancelled():
            raise _cancelled(name)
    raise FileProblem(f"{name} takes too long to read and was given up; save it as plain text (.txt) and open that.")


def _cancelled(name: str) -> Cancelled:
    return Cancelled(f"{name} was not opened, because reading it was cancelled.")


def _pump(pipe: IO[bytes], written: "queue.Queue[bytes]") -> None:
    """Hand on what the child writes; an empty line tells its end."""
    with suppress(OSError, ValueError):
        while line := pipe.readline(OUTPUT_LIMIT):
            written.put(line)
    written.put(b"")


def _started(command: Sequence[str], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def command_for(path: Path, option: str) -> list[str]:
    """The command that starts this program as the child that `option` names, to read the file at `path`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, option, str(path)]
    return [sys.executable, "-P", "-m", "reader", option, str(path)]


def _environment() -> dict[str, str]:
    """This process's environment, in which a child finds the same `reader` from any working directory."""
    package_folder = str(Path(__file__).resolve().parents[2])
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([package_folder, others] if others else [package_folder])}


def _log(name: str, child: subprocess.Popen[bytes], complaints: IO[bytes]) -> None:
    with suppress(subprocess.TimeoutExpired):
        child.wait(1.0)
    complaints.seek(0)
    tail = complaints.read()[-2_000:].decode("utf-8", "replace")
    logging.getLogger(__name__).warning("Reading %s ended with exit code %s: %s", name, child.returncode, tail)
