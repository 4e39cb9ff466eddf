"""The words that Indonesian is made of: roots, irregular words, spelling pairs, compounds, word pairs."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What the lexicon says of a root: its classes (letters, likeliest first), how common it is, what it takes.

    `commonness` runs from 1 (everyday) to 3 (rare). `takes` names patterns (meN-kan, ke-an) that decide between two
    analyses. `kept`: p, t, k, s stays after a nasal; `wavering`: it may; `frozen`: never taken apart, takes no affix;
    `clitics_only`: takes clitics alone.
    """

    classes: str
    commonness: int
    takes: frozenset[str] = frozenset()
    kept: bool = False
    wavering: bool = False
    frozen: bool = False
    clitics_only: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """How a base is shown where it is not its own root: a spelling variant, a compound written as one word."""

    root: str
    shown: str
    variant: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the analyser knows of single words.

    `entries` holds every base by its letters, compounds written together and spelling variants too; `written` says
    what those two stand for. `exceptions` gives words whose analyses are listed, best first, as (root, segmentation).
    `pairs` gives the root of a doubled word whose halves differ (sayur-mayur). `bound` are forms that stand only before
    or after a word (pra-, -isasi). `preferred` maps a headword of the glossary to its root there.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)
    exceptions: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    pairs: dict[str, str] = field(default_factory=dict)
    bound: dict[str, str] = field(default_factory=dict)
    preferred: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "Lexicon":
        """The lexicon in `folder` (resources/language); a file that is missing is an empty one."""
        entries: dict[str, Entry] = {}
        for path in (*sorted(folder.glob("roots/*.tsv")), folder / "closed_class.tsv"):
            _read_roots(path, entries)
        lexicon = cls(
            entries=entries,
            exceptions={row[0]: _analyses(row[1:]) for row in _rows(folder / "exceptions.tsv")},
            pairs={row[0]: row[1] for row in _rows(folder / "reduplications.tsv")},
            bound={row[0]: row[1] for row in _rows(folder / "bound_forms.tsv")},
        )
        lexicon._add_compounds(row for row in _rows(folder / "compounds.tsv"))
        lexicon._add_variants((row[0], row[1]) for row in _rows(folder / "spellings.tsv"))
        return lexicon

    def with_words(self, words: Iterable[tuple[str, str]]) -> "Lexicon":
        """This lexicon with the (headword, root) pairs of a glossary; words it knows keep what it says of them."""
        entries, preferred, written = dict(self.entries), dict(self.preferred), dict(self.written)
        for headword, root in words:
            bare, whole = root.strip().lower(), headword.strip().lower()
            if not bare:
                continue
            joined = bare.replace(" ", "")
            if joined not in entries:
                entries[joined] = _GLOSSARY_ROOT
                if joined != bare:
                    written[joined] = Written(bare, bare.replace(" ", "_"))
            if " " not in whole:
                preferred[whole] = bare
        return replace(self, entries=entries, preferred=preferred, written=written)

    def root_of(self, base: str) -> str:
        """The root in standard spelling that a base stands for: itself, unless it is a variant or a compound."""
        other = self.written.get(base)
        return other.root if other else base

    def _add_compounds(self, rows: Iterable[list[str]]) -> None:
        for first, second, *rest in rows:
            joined = first + second
            if joined not in self.entries:
                self.entries[joined] = _entry(rest[0] if rest else "v", "2", "")
                self.written[joined] = Written(f"{first} {second}", f"{first}_{second}")

    def _add_variants(self, rows: Iterable[tuple[str, str]]) -> None:
        for variant, standard in rows:
            if variant not in self.entries and standard in self.entries:
                self.entries[variant] = self.entries[standard]
                self.written[variant] = Written(standard, variant, variant=True)


_GLOSSARY_ROOT = Entry("nv", 2)


def _rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [line.split("\t") for line in text.split("\n") if line and line[0] != "#"]


def _read_roots(path: Path, entries: dict[str, Entry]) -> None:
    """Lines that say the same of their roots share one entry: that keeps loading quick and the lexicon small."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    known: dict[str, Entry] = {}
    for line in text.split("\n"):
        root, _, rest = line.partition("\t")
        if not rest or root[0] == "#":
            continue
        entry = known.get(rest)
        if entry is None:
            classes, commonness, takes = (*rest.split("\t"), "", "", "")[:3]
            entry = known[rest] = _entry(classes, commonness, takes)
        entries[root] = entry


def _entry(classes: str, commonness: str, takes: str) -> Entry:
    letters, _, flags = classes.strip().partition("/")
    level = int(commonness) if commonness.strip() in ("1", "2", "3") else 2
    return Entry(
        letters or "n", level, frozenset(takes.split()), "k" in flags, "w" in flags, "f" in flags, "s" in flags
    )


def _analyses(fields: list[str]) -> tuple[tuple[str, str], ...]:
    found = (field.partition("|") for field in fields)
    return tuple((root, segmentation or root) for root, _, segmentation in found)
