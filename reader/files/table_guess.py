"""What a table looks like from its first lines: what parts its cells, whether they are quoted, what they hold."""

import io
import re
from collections import Counter
from collections.abc import Sequence

from reader.files.csv_rows import rows_of
from reader.model.dictionary import LeftOut, Role

DELIMITERS = ("\t", ",", ";", "|")
"""What may part the cells of a row, the likeliest first."""

_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
"""A first line by which a spreadsheet is told the delimiter; it is no row."""

_NAMES = {
    Role.HEADWORD: "headword head entry entri lema lemma kata istilah term word indonesian indonesia front lexeme "
    "sublema kata_dasar entrykata wort",
    Role.DEFINITION: "definition definisi translation terjemahan meaning arti makna english inggris equivalent padanan "
    "gloss explanation penjelasan keterangan back sense deskripsi description pengertian eng en",
    Role.POS: "pos part_of_speech kelas kelas_kata kelaskata word_class jenis_kata class wordclass",
    Role.EXAMPLE: "example contoh kalimat sentence usage contoh_kalimat examples example_sentence",
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
_SHORT = 16  # code points of the longest part of speech
_FEW = 25  # different parts of speech
_LEAST_ROWS = 4  # rows from which a column of few short values is taken for parts of speech


def separator_line(text: str) -> str:
    """The delimiter that the first line names, as `sep=;` does; empty where it names none."""
    match = _SEPARATOR_LINE.fullmatch(text.partition("\n")[0])
    return match[1] if match else ""


def delimiter_of(text: str) -> tuple[str, bool]:
    """What parts the cells in these lines, and whether cells are quoted.

    The delimiter is the one with which most rows have the same number of cells, at least two.
    """
    ranked: list[tuple[float, int, str, bool]] = []
    for delimiter in DELIMITERS:
        quoted = is_quoted(text, delimiter)
        counts = Counter(len(row) for row in sample_rows(text, delimiter, quoted=quoted))
        counts.pop(1, None)
        rows = max(counts.values(), default=0)
        spaced = text.count(delimiter + " ") > text.count(delimiter) / 2  # as commas are in sentences
        ranked.append((rows / 2 if spaced else rows, -DELIMITERS.index(delimiter), delimiter, quoted))
    most, _, delimiter, quoted = max(ranked)
    return (delimiter, quoted) if most else ("\t", False)


def is_quoted(text: str, delimiter: str) -> bool:
    """Whether marks stand around cells: about as many open one as close one."""
    mark = re.escape(delimiter)
    opening = len(re.findall(rf'(?:^|{mark})"(?!"(?:{mark}|$))', text, re.MULTILINE))
    closing = len(re.findall(rf'(?<!^)(?<!{mark})"(?={mark}|$)', text, re.MULTILINE))
    return min(opening, closing) > 0 and abs(opening - closing) <= max(1, opening // 10)


def sample_rows(text: str, delimiter: str, *, quoted: bool) -> list[tuple[str, ...]]:
    """The rows of these lines that can be read."""
    rows = rows_of(io.StringIO(text), delimiter, quoted=quoted)
    return [tuple(cell.strip() for cell in row[1]) for row in rows if not isinstance(row, LeftOut)]


def named_roles(header: Sequence[str]) -> tuple[Role, ...]:
    """What the names in a header say that the columns hold; a second column of words translates the first."""
    roles: list[Role] = []
    for cell in header:
        role = _named(cell)
        if role is Role.HEADWORD and role in roles:
            role = Role.NOTHING if any(_named(other) is Role.DEFINITION for other in header) else Role.DEFINITION
        roles.append(role)
    return tuple(roles)


def is_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names columns: two cells do, or all, or it has words where numbers stand below."""
    first, below = rows[0], rows[1:]
    named = sum(_named(cell) is not Role.NOTHING for cell in first)
    numbered = any(cell and not cell.isdecimal() and _is_number(below, column) for column, cell in enumerate(first))
    return named >= 2 or named == len(first) or numbered


def _named(cell: str) -> Role:
    return _ROLES.get(re.sub(r"\W+", "_", cell.strip().lower()).strip("_"), Role.NOTHING)


def roles_of(rows: Sequence[Sequence[str]], *, header: bool) -> tuple[Role, ...]:
    """What each column holds: as its name says, else the headword first and then what explains it."""
    width = max((len(row) for row in rows), default=0)
    roles = [*(named_roles(rows[0]) if header and rows else ())]
    roles += [Role.NOTHING] * (width - len(roles))
    below = rows[header:]
    for wanted in (Role.HEADWORD, Role.DEFINITION):
        if wanted not in roles:
            free = [
                column for column, role in enumerate(roles) if role is Role.NOTHING and not _is_number(below, column)
            ]
            words = [column for column in free if not (wanted is Role.DEFINITION and _may_be_pos(below, column))]
            if chosen := words or free:
                roles[chosen[0]] = wanted
    if Role.POS not in roles:
        short = (column for column, role in enumerate(roles) if role is Role.NOTHING and _may_be_pos(below, column))
        if (column := next(short, None)) is not None:
            roles[column] = Role.POS
    return tuple(roles)


def _cells(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in rows if column < len(row) and row[column]]


def _is_number(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = _cells(rows, column)
    return bool(cells) and all(cell.replace(".", "", 1).isdecimal() for cell in cells)


def _may_be_pos(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = _cells(rows, column)
    different = set(cells)
    return (
        len(cells) >= _LEAST_ROWS
        and len(different) <= min(_FEW, len(cells) // 2)
        and all(len(cell) <= _SHORT and not cell[0].isdecimal() for cell in different)
    )
