"""The glossary's TOML sources become terms, and whatever is wrong in them a list of problems with file and line."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.errors import GlossaryProblem
from reader.model.term import Term
from reader.storage.glossary_entry import EntryReader

_TABLE = re.compile(r"[ \t]*\[\[[ \t]*(?:term|\"term\"|'term')[ \t]*\]\]")
_TOML_PIECE = re.compile(
    r"#[^\n]*"
    r"|(?P<long>\"\"\"(?:\\.|[^\\])*?(?:\"{3,5}|\Z)|'''.*?(?:'{3,5}|\Z))"
    r"|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'",
    re.DOTALL,
)
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One source as it was read: `name` is its path inside the glossary folder, with forward slashes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A term and the place of its `[[term]]` line; `line` counts from 1.

    An entry that is not `sound` has a problem of its own: what could not be read in it stands at its default.
    """

    term: Term
    file: str
    line: int
    sound: bool = True


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """What is wrong in a source, in one sentence; `entry` is a headword, or empty where the file itself is at fault."""

    file: str
    line: int
    entry: str
    message: str

    def __str__(self) -> str:
        entry = f"{self.entry}: " if self.entry else ""
        return f"{self.file}:{self.line}: {entry}{self.message}"


@dataclass(frozen=True, slots=True)
class Sources:
    """All entries in the order domain, field, place in the file; and all problems, in the order of the files."""

    entries: tuple[SourceEntry, ...]
    problems: tuple[SourceProblem, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """The entries' terms, in order."""
        return tuple(entry.term for entry in self.entries)


def read_files(folder: Path) -> tuple[SourceFile, ...]:
    """Every `.toml` file under the folder, in the order of the names; hidden files are left out.

    Raises GlossaryProblem when the folder is missing or a file cannot be read.
    """
    if not folder.is_dir():
        raise GlossaryProblem(f"The glossary's sources are not in {folder}; install Lontar again.")
    try:
        named = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.toml")}
        return tuple(
            SourceFile(name, path.read_bytes()) for name, path in sorted(named.items()) if not path.name.startswith(".")
        )
    except OSError as problem:
        raise GlossaryProblem(
            f"The glossary source {problem.filename or folder} cannot be read ({problem.strerror}); mend or remove it."
        ) from problem


def digest(files: tuple[SourceFile, ...], salt: str = "") -> str:
    """SHA-256 over the names and bytes of the files, whatever their order, and over `salt`; 64 hexadecimal digits."""
    total = sha256(salt.encode())
    for file in sorted(files, key=lambda file: file.name):
        total.update(sha256(file.name.encode("utf-8", "surrogateescape")).digest())
        total.update(sha256(file.content).digest())
    return total.hexdigest()


def parse(files: tuple[SourceFile, ...], go_on: Callable[[], None] = lambda: None) -> Sources:
    """The entries of the files and everything in them that is not TOML, not a known key or not of its type.

    `go_on` is called before each file; what it raises ends the work.
    """
    entries: list[SourceEntry] = []
    problems: list[SourceProblem] = []
    for file in sorted(files, key=lambda file: file.name):
        go_on()
        parsed = _parse_file(file)
        entries.extend(parsed.entries)
        problems.extend(parsed.problems)
    return Sources(tuple(entries), tuple(problems))


def _parse_file(file: SourceFile) -> Sources:
    folder, _, field = file.name.removesuffix(".toml").partition("/")
    if not field or "/" in field:
        return _refused(file, 1, "A source lies at <domain>/<field>.toml; move this file there.")
    try:
        text = file.content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = file.content.count(b"\n", 0, problem.start) + 1
        return _refused(file, line, "The file is not UTF-8; save it in that encoding.")
    try:
        document = tomllib.loads(text)
    except RecursionError:
        return _refused(file, 1, "The file is nested too deeply to be read.")
    except ValueError as problem:
        return _refused(file, *_place(str(problem), text))
    return _parse_document(file, folder, field, document, _entry_lines(text))


def _parse_document(file: SourceFile, domain: str, field: str, document: dict[str, Any], lines: list[int]) -> Sources:
    problems = [
        SourceProblem(file.name, 1, "", f"`{key}` is not known here; a file holds only [[term]] entries.")
        for key in document
        if key != "term"
    ]
    tables = document.get("term", [])
    if not isinstance(tables, list):
        problems.append(SourceProblem(file.name, 1, "", "Write each entry as [[term]], in double brackets."))
        tables = []
    entries = []
    for number, table in enumerate(tables):
        line = lines[number] if number < len(lines) else 1
        reader = EntryReader(table, domain, field)
        term = reader.term()
        problems.extend(SourceProblem(file.name, line, reader.name, message) for message in reader.problems)
        if term is not None:
            entries.append(SourceEntry(term, file.name, line, not reader.problems))
    return Sources(tuple(entries), tuple(problems))


def _refused(file: SourceFile, line: int, message: str) -> Sources:
    return Sources((), (SourceProblem(file.name, line, "", message),))


def _place(message: str, text: str) -> tuple[int, str]:
    """The line that tomllib's message names, and a sentence without it."""
    found = _AT_LINE.search(message)
    line = int(found[1]) if found else text.count("\n") + 1 if "(at end of document)" in message else 1
    said = _AT_LINE.sub("", message).removesuffix(" (at end of document)").rstrip(".")
    return line, f"The file is not valid TOML: {said}."


def _entry_lines(text: str) -> list[int]:
    """The line of every `[[term]]`; one inside a text of several lines does not count."""

    def blanked(piece: re.Match[str]) -> str:
        return "\n" * piece["long"].count("\n") if piece["long"] else piece[0]

    lines = _TOML_PIECE.sub(blanked, text.replace("\r\n", "\n")).split("\n")
    return [number for number, line in enumerate(lines, 1) if _TABLE.match(line)]
