"""The glossary's TOML sources become the database that the program reads."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import GlossaryProblem
from reader.model.term import Term
from reader.storage.folding import fold_english, fold_name
from reader.storage.glossary_rows import COLUMNS, to_row
from reader.storage.glossary_sources import SourceFile, digest, parse, read_files
from reader.storage.glossary_store import (
    ALIAS,
    APPLICATION_ID,
    ENGLISH,
    HEADWORD,
    SCHEMA_VERSION,
    GlossaryStore,
    stored_digest,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

    from reader.paths import Paths

BUILDER_VERSION = 1
"""Raised whenever this module writes other rows for the same sources."""

_FULL_TEXT = """
    CREATE VIRTUAL TABLE entry_text USING fts5(
        headword, aka, english, meaning, content='', tokenize="unicode61 remove_diacritics 2"
    )
"""


def ensure_glossary(paths: "Paths", go_on: Callable[[], None] = lambda: None) -> Path:
    """The glossary database: the shipped one, else the one in the cache, built anew when the sources are others.

    Where the cache folder cannot be written, the system's temporary folder takes its place. Raises GlossaryProblem
    when there is nothing to build from, a source is damaged, or neither folder can be written. `go_on` is called again
    and again while it is built; what it raises ends the work, and leaves no file behind.
    """
    if paths.shipped_glossary.is_file():
        return paths.shipped_glossary
    files = read_files(paths.glossary_sources)
    wanted = _digest(files)
    if stored_digest(paths.cached_glossary) == wanted:
        return paths.cached_glossary
    try:
        return _build(files, paths.cached_glossary, go_on)
    except _UnwritableError:
        return _in_temporary_folder(files, wanted, paths.cached_glossary.name, go_on)


def build_glossary(sources: Path, target: Path) -> Path:
    """Build the database from the TOML files under `sources` at `target`, whole or not at all; returns `target`.

    Raises GlossaryProblem for the first thing wrong in the sources, or when the target cannot be written.
    """
    return _build(read_files(sources), target)


class _UnwritableError(GlossaryProblem):
    """The folder of the target is read-only or full."""


def _digest(files: tuple[SourceFile, ...]) -> str:
    return digest(files, f"{BUILDER_VERSION}.{SCHEMA_VERSION}")


def _build(files: tuple[SourceFile, ...], target: Path, go_on: Callable[[], None] = lambda: None) -> Path:
    sources = parse(files, go_on)
    if sources.problems:
        raise GlossaryProblem(f"The glossary source {sources.problems[0]}")
    if not sources.entries:
        raise GlossaryProblem("The glossary's sources hold no entry; install Lontar again.")
    with _draft_of(target) as draft:
        go_on()
        _write(draft, sources.terms, _digest(files))
        go_on()
        _verify(draft, sources.terms)
    return target


@contextmanager
def _draft_of(target: Path) -> Iterator[Path]:
    """A new file beside the target that takes its place when all went well, and is gone when not."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{target.stem}-", suffix=".draft", dir=target.parent)
        os.close(handle)
    except OSError as problem:
        raise _unwritable(target, problem) from problem
    draft = Path(name)
    try:
        yield draft
        _settle(draft)
        draft.replace(target)
    except (OSError, sqlite3.Error) as problem:
        raise _unwritable(target, problem) from problem
    finally:
        draft.unlink(missing_ok=True)


def _settle(draft: Path) -> None:
    """Have the file on the disk before its name, readable by whoever may use the program."""
    draft.chmod(0o644)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _unwritable(target: Path, problem: Exception) -> _UnwritableError:
    return _UnwritableError(f"The glossary could not be written in {target.parent} ({problem}); make room there.")


def _in_temporary_folder(files: tuple[SourceFile, ...], wanted: str, name: str, go_on: Callable[[], None]) -> Path:
    """A database in a folder of the reader's own below the temporary one, kept for the next start."""
    folder = Path(tempfile.gettempdir()) / f"lontar-{os.getuid() if hasattr(os, 'getuid') else 'cache'}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if hasattr(os, "getuid") and (folder.is_symlink() or folder.stat().st_uid != os.getuid()):
            folder = Path(tempfile.mkdtemp(prefix="lontar-"))
    except OSError as problem:
        raise _unwritable(folder, problem) from problem
    target = folder / name
    return target if stored_digest(target) == wanted else _build(files, target, go_on)


def _write(path: Path, terms: tuple[Term, ...], sources_digest: str) -> None:
    from sqlite_utils import Database

    connection = sqlite3.connect(path, isolation_level=None)
    database = Database(connection)
    try:
        for pragma in ("journal_mode = MEMORY", "synchronous = OFF"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        with database.atomic():
            _create(database)
            _fill(database, terms)
            meta = {"digest": sources_digest, "builder": str(BUILDER_VERSION), "entries": str(len(terms))}
            database.table("meta").insert_all({"key": key, "value": value} for key, value in meta.items())
        for pragma in (
            f"application_id = {APPLICATION_ID}",
            f"user_version = {SCHEMA_VERSION}",
            "journal_mode = DELETE",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("VACUUM")
    finally:
        database.close()


def _create(database: "Database") -> None:
    optional = {"example_id", "example_en"}
    database.table("entries").create(
        {"position": int, **COLUMNS}, pk="position", not_null=COLUMNS.keys() - optional, strict=True
    )
    database.table("entries").create_index(["id"], unique=True)
    database.table("names").create({"key": str, "kind": int, "entry": int}, strict=True)
    database.table("meta").create({"key": str, "value": str}, pk="key", strict=True)
    database.execute(_FULL_TEXT)


def _fill(database: "Database", terms: tuple[Term, ...]) -> None:
    database.table("entries").insert_all({"position": at, **to_row(term)} for at, term in enumerate(terms))
    database.table("names").insert_all(name for at, term in enumerate(terms) for name in _names(at, term))
    database.table("names").create_index(["key"])
    for at, term in enumerate(terms):
        database.execute(
            "INSERT INTO entry_text (rowid, headword, aka, english, meaning) VALUES (?, ?, ?, ?, ?)",
            (at, term.headword, "\n".join(term.aka), "\n".join(term.english), term.meaning),
        )


def _names(position: int, term: Term) -> Iterator[dict[str, Any]]:
    folded = {
        HEADWORD: (fold_name(term.headword),),
        ALIAS: (fold_name(name) for name in term.aka),
        ENGLISH: (fold_english(item) for item in term.english),
    }
    for kind, keys in folded.items():
        yield from ({"key": key, "kind": kind, "entry": position} for key in keys)


def _verify(draft: Path, terms: tuple[Term, ...]) -> None:
    """Open the draft as the program will; raises sqlite3.DatabaseError where it does not hold the terms."""
    connection = sqlite3.connect(draft)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()
    store = GlossaryStore(draft)
    try:
        if not sound or store.terms() != terms:
            raise sqlite3.DatabaseError("the file does not hold what was written")
    finally:
        store.close()
