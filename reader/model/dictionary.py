"""Dictionaries of the reader's own: what one holds, what was found in it, what an import left out."""

from dataclasses import dataclass
from enum import StrEnum

LONGEST_HEADWORD = 200
"""Longest headword, in code points: more of one is not compared."""

LONGEST_TEXT = 100_000
"""Longest explanation or example, in code points."""

LISTED = 100
"""How many of the lines left out an import names one by one."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One dictionary that was imported.

    `source` is the name of the file that it came from, `entries` how many it holds; while it is not `active` its words
    answer nothing.
    """

    id: int
    name: str
    source: str
    entries: int
    active: bool = True


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One entry as plain text; `definition` and `example` may have several lines.

    `others` are further names under which it is found. `line` is where the file has it: the line of a table, counted
    from 1, or the number of the entry.
    """

    headword: str
    definition: str
    pos: str = ""
    example: str = ""
    others: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """An entry of one of the dictionaries, and the form of the word that led to it."""

    dictionary: Dictionary
    entry: DictionaryEntry
    form: str


class Reason(StrEnum):
    """Why a line of a file did not become an entry."""

    NO_HEADWORD = "no headword"
    NO_DEFINITION = "no translation or explanation"
    LONG_HEADWORD = "headword too long"
    LONG_TEXT = "text too long"
    OPEN_QUOTE = "quotation mark never closed"
    OUTSIDE = "points outside the file"
    PICTURE = "picture or sound only"
    MARKUP = "markup that cannot be read"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of a table, or an entry of another file, that was left out; counted from 1."""

    line: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: the dictionary that it made, the first lines left out, and how many of each kind."""

    dictionary: Dictionary
    left_out: tuple[LeftOut, ...] = ()
    counts: tuple[tuple[Reason, int], ...] = ()

    @property
    def count(self) -> int:
        """How many lines were left out in all."""
        return sum(count for _, count in self.counts)


class Role(StrEnum):
    """What a column of a table holds."""

    NOTHING = ""
    HEADWORD = "headword"
    DEFINITION = "definition"
    POS = "part of speech"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class TableShape:
    """How a table is read: its encoding, what parts its cells, whether these may be quoted, its header, its columns.

    `skipped` is how many lines stand before the first row; `header` whether the first row names the columns. A role may
    be given to several columns.
    """

    encoding: str
    delimiter: str
    quoted: bool
    header: bool
    roles: tuple[Role, ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table as it was guessed to be, and its first rows, the header among them."""

    shape: TableShape
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StarDictPreview:
    """What a StarDict dictionary says of itself."""

    name: str
    entries: int
    description: str = ""
