"""What guards the library while it is in use: its journal, its backups, and its leaving in good order."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryProblem
from reader.storage.library_aside import has_unwritten_pages
from reader.storage.library_backups import Backup, digest_of_file, make_backup
from reader.storage.library_changes import is_waiting, number_of, set_number, shape_of, waiting
from reader.storage.library_errors import told
from reader.storage.library_journal import Journal, JournalWriter, journal_path

if TYPE_CHECKING:
    from sqlite_utils import Database


class Guard:
    """Journal and backups of a library that is open for writing; used on the library's thread."""

    def __init__(self, database: "Database", path: Path, clock: Callable[[], float]) -> None:
        self._database = database
        self._path = path
        self._clock = clock
        self._writer: JournalWriter | None = None
        self._backed_up = -1

    def go_on(self, read: Journal) -> None:
        """Write on in a journal that was read whole. Raises OSError."""
        self._writer = JournalWriter.go_on(journal_path(self._path), read)
        self._backed_up = read.base if read.backup else -1

    def begin(self) -> None:
        """Make a backup and begin a journal after it; a library in which nothing was done needs no backup.

        Raises LibraryProblem and OSError.
        """
        self.settle()
        number = number_of(self._database) or 0
        backup = self._made_backup(number)
        writer = JournalWriter.begin(
            journal_path(self._path),
            number,
            shape_of(self._database),
            backup.path.name if backup else "",
            backup.digest if backup else "",
        )
        if self._writer is not None:
            self._writer.take_back(number)
            self._writer.close()
        self._writer, self._backed_up = writer, number

    def _made_backup(self, number: int) -> Backup | None:
        try:
            return make_backup(self._database.conn, self._path, self._clock()) if number else None
        except LibraryProblem:
            if self._writer is not None:
                raise
            return None  # a journal without a backup is better than neither

    def record(self) -> None:
        """Write what the act that is going on has changed into the journal; called within its transaction.

        Raises LibraryProblem when it cannot be written; the act is then to be rolled back.
        """
        if self._writer is None:
            return
        before = number_of(self._database) or 0
        self._writer.take_back(before)
        changes = waiting(self._database)
        if changes:
            set_number(self._database, self._writer.append(changes, self._clock()))

    def settle(self) -> None:
        """Write into the journal what waits there without belonging to an act. Raises LibraryProblem."""
        if self._writer is None or self._database.conn.in_transaction:
            return
        with told("It could not be saved"):
            if is_waiting(self._database):
                with self._database.atomic():
                    self.record()

    def back_up(self) -> None:
        """Make a backup if something changed since the last one. Raises LibraryProblem and OSError."""
        self.settle()
        if self._writer is not None and number_of(self._database) != self._backed_up:
            self.begin()

    def close(self, *, for_another: bool = False) -> None:
        """Back up, close the library, and say in the journal how its file was left. What cannot be done is left.

        With `for_another`, nothing is said of the file: another one is to take its place.
        """
        with suppress(LibraryProblem, OSError):
            self.back_up()  # without it everything is in the library and its journal still
        writer, self._writer = self._writer, None
        number = number_of(self._database)
        self._database.close()
        if writer is None:
            return
        try:
            writer.take_back(number or 0)
            if not for_another and writer.last == number and not has_unwritten_pages(self._path):
                writer.end(digest_of_file(self._path))
        except OSError:
            pass  # the next opening looks through the whole library instead
        finally:
            writer.close()
