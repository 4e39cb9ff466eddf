"""A ZIP archive is read entry by entry in memory, within limits on their number, their size and how they swell."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from reader.errors import FileProblem

ENTRIES_LIMIT = 20_000
"""Most entries that an archive may have."""

ENTRY_LIMIT = 200_000_000
"""Largest entry that is read, in bytes once unpacked."""

TOTAL_LIMIT = 600_000_000
"""Most that is unpacked of one archive, in bytes, entries read twice counted twice."""

RATIO_LIMIT = 300
"""How many times larger an entry may become than it is packed; deflate itself can reach 1,032."""

_SWELLING_FROM = 2_000_000
"""Unpacked size from which the ratio counts, in bytes: small entries of one letter are no danger."""

_DIRECTORY_LIMIT = 16_000_000
"""Largest single read of the file, in bytes; only the archive's own directory needs a large one."""

_CHUNK = 65_536
_LOCAL_HEADER = 30
"""Bytes of an entry's header before its name."""
_ENCRYPTED = 0x1 | 0x40
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, struct.error)


class EntryProblem(FileProblem):
    """One entry that is missing, damaged or locked, in an archive that can be read otherwise."""


class ZipReader:
    """The entries of an archive, looked up by their names alone: no name ever becomes a path on this computer.

    Folders, symbolic links and names that no document uses (absolute, with `..`, a drive or a control character) are
    as if they were not there; of two entries with the same name the later counts.
    """

    def __init__(self, file: IO[bytes], name: str) -> None:
        """Read the directory of the archive in `file`; `name` is the file's name as it is shown.

        Raises FileProblem where it is no archive, a damaged one, or one that goes beyond a limit.
        """
        self._name = name
        self._left = TOTAL_LIMIT
        try:
            self._archive = zipfile.ZipFile(_Cautious(file))
        except (*_DAMAGE, OSError, LookupError, OverflowError, MemoryError) as problem:
            raise FileProblem(f"{name} is damaged or was not saved to its end; get a new copy of it.") from problem
        entries = self._archive.infolist()
        if len(entries) > ENTRIES_LIMIT:
            raise FileProblem(
                f"{name} holds more than {ENTRIES_LIMIT:,} parts and is not opened; save it anew as text."
            )
        if _overlap(entries):
            raise FileProblem(f"{name} is built to unpack the same bytes again and again and is not opened.")
        self._entries = {entry.filename: entry for entry in entries if _is_plain(entry)}
        self._folded = {name.casefold(): name for name in reversed(self._entries)}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the entries, in the order of the archive."""
        return tuple(self._entries)

    def __contains__(self, entry: str) -> bool:
        """Whether there is an entry of this name."""
        return entry in self._entries

    def named(self, entry: str) -> str:
        """The name of the entry that is called so, be it in other capitals; the name that was asked for without one."""
        return entry if entry in self._entries else self._folded.get(entry.casefold(), entry)

    def size(self, entry: str) -> int:
        """The size that the archive states for an entry, in bytes; 0 where there is none."""
        return self._entries[entry].file_size if entry in self._entries else 0

    def read(self, entry: str, limit: int = ENTRY_LIMIT) -> bytes:
        """All of an entry.

        Raises EntryProblem where it is missing, damaged or locked, FileProblem where it is larger than `limit` bytes
        or another limit is passed.
        """
        return b"".join(self.chunks(entry, limit))

    def chunks(self, entry: str, limit: int = ENTRY_LIMIT) -> Iterator[bytes]:
        """An entry, a piece at a time; the pieces are counted as they come, whatever the archive states.

        Raises as `read` does, damage only once it is met.
        """
        described = self._entries.get(entry)
        if described is None:
            raise EntryProblem(f"{self._name} lacks a part of its text; get a new copy of it.")
        if described.flag_bits & _ENCRYPTED:
            raise EntryProblem(f"{self._name} is locked with a password; save a copy without one and open that.")
        if described.compress_type not in _PACKINGS:
            raise EntryProblem(f"{self._name} is packed in a way that is not read; save it anew and open that.")
        size = 0
        for chunk in self._unpacked(described):
            size += len(chunk)
            self._left -= len(chunk)
            swollen = size > _SWELLING_FROM and size > RATIO_LIMIT * described.compress_size
            if size > limit or self._left < 0 or swollen:
                raise FileProblem(f"{self._name} swells beyond measure when it is unpacked and is not opened.")
            yield chunk

    def _unpacked(self, described: zipfile.ZipInfo) -> Iterator[bytes]:
        try:
            with self._archive.open(described) as entry:
                while chunk := entry.read(_CHUNK):
                    yield chunk
        except (*_DAMAGE, OSError) as problem:
            raise EntryProblem(f"{self._name} is damaged; get a new copy of it.") from problem


class _Cautious:
    """A file that refuses to hand out very much at once, whatever size a forged directory claims."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, _DIRECTORY_LIMIT + 1) if size >= 0 else _DIRECTORY_LIMIT + 1)
        if len(data) > _DIRECTORY_LIMIT:
            raise zipfile.BadZipFile("more is claimed than a directory may hold")
        return data

    def seekable(self) -> bool:
        return True


def _overlap(entries: list[zipfile.ZipInfo]) -> bool:
    """Whether two entries share packed bytes, as in archives that unpack to far more than their own size."""
    end = -1
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            return True
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size
    return False


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename
    if not name or entry.is_dir() or stat.S_ISLNK(entry.external_attr >> 16):
        return False
    return name.isprintable() and "\\" not in name and ":" not in name and not {"", ".", ".."} & set(name.split("/"))
