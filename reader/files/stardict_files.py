"""The files of a StarDict dictionary: found beside each other, opened, unpacked no further than a limit."""

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from reader.errors import DictionaryProblem, FileProblem
from reader.files.file_bytes import open_file, shown

INDEX_LIMIT = 300_000_000
"""Largest index, in bytes, unpacked."""

TEXT_LIMIT = 700_000_000
"""Largest text of all articles, in bytes, unpacked; it is held in memory by the child process."""

_INFO_LIMIT = 1_000_000
_CHUNK = 1 << 20
_MAGIC = "StarDict's dict ifo file"


@dataclass(frozen=True, slots=True)
class Info:
    """What the `.ifo` file says: the dictionary's name, how many words it has, the kinds of its articles' parts.

    `offset_size` is the length, in bytes, of an offset in the index; `kinds` is empty where each part names its own.
    """

    name: str
    words: int
    synonyms: int
    kinds: str
    offset_size: int
    description: str


def read_info(path: Path) -> Info:
    """What an `.ifo` file says; raises DictionaryProblem where it is none."""
    data = _bytes(path, _INFO_LIMIT)
    lines = data.decode("utf-8-sig", "replace").splitlines()
    if not lines or lines[0].strip() != _MAGIC:
        raise DictionaryProblem(f"{shown(path)} is no StarDict dictionary; choose its file that ends in .ifo.")
    said = {key.strip(): value for key, _, value in (line.partition("=") for line in lines[1:])}
    bits = said.get("idxoffsetbits", "32").strip()
    return Info(
        name=" ".join(said.get("bookname", "").split()) or path.stem,
        words=_number(said.get("wordcount", "")),
        synonyms=_number(said.get("synwordcount", "")),
        kinds=said.get("sametypesequence", "").strip(),
        offset_size=8 if bits == "64" else 4,
        description=" ".join(said.get("description", "").replace("<br>", " ").split())[:500],
    )


def info_file_of(path: Path) -> Path:
    """The `.ifo` file of the dictionary to which one of its files belongs."""
    name = path.name
    for suffix in (".gz", ".dz"):
        name = name.removesuffix(suffix)
    return path.with_name(Path(name).with_suffix(".ifo").name)


@dataclass(frozen=True, slots=True)
class OpenDictionary:
    """The files, all open; `synonyms` may be absent."""

    info: Info
    index: IO[bytes]
    text: IO[bytes]
    synonyms: IO[bytes] | None

    def read_index(self, name: str) -> bytes:
        """The whole index."""
        return unpacked(self.index, INDEX_LIMIT, name)

    def read_text(self, name: str) -> bytes:
        """The text of all articles."""
        return unpacked(self.text, TEXT_LIMIT, name)

    def read_synonyms(self, name: str) -> bytes:
        """The further names; empty where there are none."""
        return b"" if self.synonyms is None else unpacked(self.synonyms, INDEX_LIMIT, name)


def open_dictionary(path: Path) -> OpenDictionary:
    """The dictionary whose `.ifo` file lies at `path`; raises DictionaryProblem where one of its files is missing."""
    info = read_info(path)
    index = _open_first(path, (".idx", ".idx.gz", ".idx.dz"), INDEX_LIMIT)
    text = _open_first(path, (".dict", ".dict.dz", ".dict.gz"), TEXT_LIMIT)
    if index is None or text is None:
        missing = ".idx" if index is None else ".dict or .dict.dz"
        raise DictionaryProblem(
            f"{shown(path)} lacks its file {shown(path.with_suffix(''))}{missing.partition(' ')[0]}; put all files of "
            "the dictionary into one folder and import again."
        )
    return OpenDictionary(info, index, text, _open_first(path, (".syn", ".syn.dz", ".syn.gz"), INDEX_LIMIT))


def unpacked(file: IO[bytes], limit: int, name: str) -> bytes:
    """Everything in an open file, unpacked where it is gzip or dictzip; DictionaryProblem beyond `limit` bytes."""
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    if not packed:
        data = file.read(limit + 1)
        if len(data) > limit:
            raise _too_large(name)
        return data
    unpacker = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    size = 0
    try:
        while chunk := unpacker.unconsumed_tail or unpacker.unused_data or file.read(_CHUNK):
            if unpacker.eof:  # gzip files may be laid one after another
                unpacker = zlib.decompressobj(wbits=31)
            parts.append(unpacker.decompress(chunk, _CHUNK * 4))
            size += len(parts[-1])
            if size > limit:
                raise _too_large(name)
    except zlib.error as problem:
        raise DictionaryProblem(f"{name} is damaged and cannot be unpacked; get the dictionary again.") from problem
    if not unpacker.eof:
        raise DictionaryProblem(f"{name} breaks off before its end; get the dictionary again.")
    return b"".join(parts)


def _open_first(path: Path, suffixes: tuple[str, ...], limit: int) -> IO[bytes] | None:
    for suffix in suffixes:
        beside = path.with_name(path.name.removesuffix(path.suffix) + suffix)
        if beside.exists():
            try:
                return open_file(beside, limit)
            except FileProblem as problem:
                raise DictionaryProblem(str(problem)) from problem
    return None


def _bytes(path: Path, limit: int) -> bytes:
    try:
        with open_file(path, limit) as file:
            return file.read(limit)
    except FileProblem as problem:
        raise DictionaryProblem(str(problem)) from problem
    except OSError as problem:
        raise DictionaryProblem(f"{shown(path)} could not be read ({problem.strerror}); try a copy of it.") from problem


def _too_large(name: str) -> DictionaryProblem:
    return DictionaryProblem(f"{name} is too large to be imported; choose a smaller edition of the dictionary.")


def _number(written: str) -> int:
    written = written.strip()
    return int(written) if written.isdecimal() and len(written) < 12 else 0
