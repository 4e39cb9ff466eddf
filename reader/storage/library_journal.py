"""The journal beside the library: one numbered, checksummed line an act, on the disk before the act counts as saved.

A line is a JSON object. `sum` is the BLAKE2b-128 of everything after it, `after` the sum of the line before, `n` the
act's number, `when` its time in seconds since the epoch, `rows` the changed rows by table as they are after the act and
`gone` the keys of those deleted; binary values are {"base64": …}. The first line says from which act on the journal
goes, in which shape the rows are and which backup holds everything before; a last line with `closed` holds the SHA-256
that the library's file had when it was closed in good order, and one with `opened` says that this holds no longer.
"""

import base64
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from reader.errors import LibraryProblem
from reader.storage.library_changes import Changes, Value

_GENERATIONS = 2
"""How many journals before the present one are kept: as many as older backups are needed to go with them."""

_SUM = 32
"""The length of a line's checksum, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Line:
    """An act: what it changed, and its number."""

    number: int
    changes: Changes
    shape: str


@dataclass(frozen=True, slots=True)
class Journal:
    """What could be read of a journal file.

    `whole` is the length in bytes up to which it may be written on; `damaged` counts lines that cannot be read or do
    not follow on the one before. `base` is the act before its first line.
    """

    base: int = 0
    shape: str = ""
    backup: str = ""
    backup_digest: str = ""
    lines: tuple[Line, ...] = ()
    last: int = 0
    last_sum: str = ""
    closed: str = ""
    damaged: int = 0
    whole: int = 0
    found: bool = False
    begun: bool = False


def journal_path(library: Path) -> Path:
    """Where the journal of a library lies."""
    return library.with_suffix(".journal")


def generations(library: Path) -> tuple[Path, ...]:
    """The present journal and those before it, the latest first; whether they are there or not."""
    present = journal_path(library)
    return (present, *(present.with_name(f"{present.name}.{number}") for number in range(1, _GENERATIONS + 1)))


def read_journal(path: Path) -> Journal:
    """Read a journal as far as it can be read; a damaged line is passed over. Raises OSError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Journal()
    values: dict[str, Any] = {"found": True}
    lines: list[Line] = []
    position = damaged = 0
    *finished, _ = content.split(b"\n")  # a last line without an end was never acknowledged
    for raw in finished:
        position += len(raw) + 1
        body = _checked(raw + b"\n")
        if body is None or body["after"] != values.get("last_sum", body["after"]):
            damaged += 1  # or a line is missing before this one
        if body is not None:
            _take(body, values, lines)
            values |= {"last_sum": body["sum"], "whole": position}
    return Journal(**values, lines=tuple(lines), damaged=damaged)


def _take(body: dict[str, Any], values: dict[str, Any], lines: list[Line]) -> None:
    values["closed"] = body.get("closed", "")
    values["last"] = max(body["n"], values.get("last", 0))
    if "journal" in body:
        values |= {"base": body["n"], "shape": body["shape"], "begun": True}
        values |= {"backup": body["backup"], "backup_digest": body["digest"]}
    elif "rows" in body:
        changes = Changes(
            {table: tuple(map(_row_from, rows)) for table, rows in body["rows"].items()},
            {table: tuple(map(tuple, keys)) for table, keys in body["gone"].items()},
        )
        lines.append(Line(body["n"], changes, values.get("shape", "")))


class JournalWriter:
    """A journal that is being written; `last` is the number of its last act."""

    def __init__(self, file: int, last: int, last_sum: str) -> None:
        self.last = last
        self._file = file
        self._sum = last_sum
        self._before: tuple[int, int, str] | None = None

    @classmethod
    def go_on(cls, path: Path, read: Journal) -> "JournalWriter":
        """Write on after the last line that could be read. Raises OSError."""
        file = os.open(path, os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0))
        if os.fstat(file).st_size != read.whole:
            os.ftruncate(file, read.whole)
        writer = cls(file, read.last, read.last_sum)
        writer._write({"n": read.last, "opened": True})  # from here on the file is no longer as it was closed
        return writer

    @classmethod
    def begin(cls, path: Path, base: int, shape: str, backup: str, digest: str) -> "JournalWriter":
        """Begin a new journal; the present one becomes the one before, and the oldest is removed. Raises OSError."""
        draft = path.with_name(f"{path.name}.new")
        file = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        try:
            writer = cls(file, base, "")
            writer._write({"n": base, "journal": 1, "shape": shape, "backup": backup, "digest": digest})
            names = generations(path)
            for newer, older in zip(names[-2::-1], names[:0:-1], strict=True):
                if newer.exists():
                    newer.replace(older)
            draft.replace(path)
            sync_folder(path.parent)
        except BaseException:
            os.close(file)
            draft.unlink(missing_ok=True)
            raise
        return writer

    def append(self, changes: Changes, when: float) -> int:
        """Write an act; it is on the disk when this returns its number.

        Raises LibraryProblem; the journal is as before then.
        """
        body = {
            "n": self.last + 1,
            "when": when,
            "rows": {table: [_row_as_json(row) for row in rows] for table, rows in changes.rows.items()},
            "gone": changes.gone,
        }
        before = (os.fstat(self._file).st_size, self.last, self._sum)
        try:
            self._write(body)
        except OSError as problem:
            raise LibraryProblem(
                f"It could not be saved in the journal of your library ({problem.strerror}); make room on the disk."
            ) from problem
        self._before = before
        self.last += 1
        return self.last

    def take_back(self, number: int) -> None:
        """Take the last line back when it is later than `number`: its act did not come into the library."""
        if self.last > number and self._before is not None:
            size, self.last, self._sum = self._before
            self._before = None
            os.ftruncate(self._file, size)

    def end(self, digest: str) -> None:
        """Say that the library was closed in good order, with this SHA-256. Raises OSError."""
        self._write({"n": self.last, "closed": digest})

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)

    def _write(self, body: Mapping[str, Any]) -> None:
        text = json.dumps({"after": self._sum, **body}, ensure_ascii=False, separators=(",", ":"))
        content = text[1:].encode("utf-8", "surrogatepass") + b"\n"
        checksum = _checksum(content)
        line = b'{"sum":"' + checksum.encode() + b'",' + content
        size = os.fstat(self._file).st_size
        try:
            written = 0
            while written < len(line):
                written += os.write(self._file, line[written:])
            os.fsync(self._file)
        except OSError:
            os.ftruncate(self._file, size)
            raise
        self._sum = checksum


def sync_folder(folder: Path) -> None:
    """Let names that were given to files be on the disk, where the system can say so."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def _checked(raw: bytes) -> dict[str, Any] | None:
    start = len(b'{"sum":"')
    content = raw[start + _SUM + 2 :]
    if not raw.endswith(b"\n") or _checksum(content) != raw[start : start + _SUM].decode("ascii", "replace"):
        return None
    try:
        body = json.loads(raw)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def _checksum(content: bytes) -> str:
    return blake2b(content, digest_size=_SUM // 2).hexdigest()


def _row_as_json(row: Mapping[str, Value]) -> dict[str, Any]:
    return {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in row.items()
    }


def _row_from(row: Mapping[str, Any]) -> dict[str, Value]:
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value for name, value in row.items()
    }


def following(lines: Iterable[Line], number: int) -> tuple[tuple[Line, ...], bool]:
    """The acts after `number` in order, each once, and whether none between the first and the last is missing."""
    later = {line.number: line for line in lines if line.number > number}
    ordered = tuple(later[key] for key in sorted(later))
    return ordered, not ordered or (ordered[0].number == number + 1 and ordered[-1].number == number + len(ordered))
