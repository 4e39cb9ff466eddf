"""A file becomes one of the reader's dictionaries: looked at first, then imported whole or not at all."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import DictionaryProblem
from reader.files import dictionary_table
from reader.files.child import Cancelled
from reader.files.dictionary_child import read_in_child
from reader.files.dictionary_kinds import DictionaryKind, kind_of
from reader.files.file_bytes import shown
from reader.files.stardict_files import read_info
from reader.model.dictionary import (
    LISTED,
    DictionaryEntry,
    ImportReport,
    LeftOut,
    Reason,
    Role,
    StarDictPreview,
    TablePreview,
    TableShape,
)
from reader.storage.dictionaries import DictionaryStore
from reader.storage.dictionaries_import import cancelled_import

Told = Callable[[float], None]
"""Is told how much of the import is done, from 0 to 1; called on the thread that imports."""

_READING = 0.9  # the share of an import that is reading; the rest is handing over
_BETWEEN_LOOKS = 500  # entries between two looks whether the import is still wanted


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be imported: where it begins, its name for a reader, and what it looks like."""

    path: Path
    name: str
    preview: TablePreview | StarDictPreview


@dataclass(slots=True)
class _LeftOut:
    """What an import leaves out, as it goes."""

    first: list[LeftOut] = field(default_factory=list)
    counts: Counter[Reason] = field(default_factory=Counter)

    def add(self, one: LeftOut) -> None:
        self.counts[one.reason] += 1
        if len(self.first) < LISTED:
            self.first.append(one)


class DictionaryImport:
    """Looks at files and imports them; all methods take time and raise DictionaryProblem, in one sentence."""

    def __init__(self, store: DictionaryStore) -> None:
        self._store = store

    def look_at(self, path: Path) -> Source:
        """What the file is: a table with its first rows, or a StarDict dictionary."""
        kind, path = kind_of(path)
        if kind is DictionaryKind.TABLE:
            return Source(path, path.stem, dictionary_table.preview(path))
        info = read_info(path)
        return Source(path, info.name, StarDictPreview(info.name, info.words, info.description))

    def look_again(self, source: Source, delimiter: str, encoding: str) -> Source:
        """The same table with its cells parted otherwise, or in another encoding."""
        return Source(source.path, source.name, dictionary_table.preview(source.path, delimiter, encoding))

    def run(
        self, source: Source, name: str, shape: TableShape | None, told: Told, cancelled: Callable[[], bool]
    ) -> ImportReport:
        """Import the file as a dictionary of that name; a table is read in the `shape` that the reader has settled on.

        Nothing is kept where it ends by a DictionaryProblem, as it does once `cancelled` says yes.
        """
        if shape is not None and not {Role.HEADWORD, Role.DEFINITION} <= set(shape.roles):
            raise DictionaryProblem("Say which column holds the headwords and which their translations.")
        left_out = _LeftOut()

        def share(done: float) -> None:
            told(done * _READING)

        if shape is not None:
            items = dictionary_table.entries(source.path, shape, share)
        else:
            items = read_in_child(source.path, share, cancelled)
        file = shown(source.path)
        try:
            entries = _kept(items, left_out, cancelled, file)
            dictionary = self._store.add(" ".join(name.split()) or source.name, file, entries, cancelled)
        except Cancelled as problem:
            raise cancelled_import(file) from problem
        told(1.0)
        return ImportReport(dictionary, tuple(left_out.first), tuple(left_out.counts.most_common()))


def _kept(
    items: Iterable[DictionaryEntry | LeftOut], left_out: _LeftOut, cancelled: Callable[[], bool], file: str
) -> Iterator[DictionaryEntry]:
    for number, item in enumerate(items):
        if number % _BETWEEN_LOOKS == 0 and cancelled():
            raise cancelled_import(file)
        if isinstance(item, LeftOut):
            left_out.add(item)
        else:
            yield item
