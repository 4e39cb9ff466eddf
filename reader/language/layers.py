"""The layers of a word, outermost first: which affixes lie between each stem and the next."""

from dataclasses import dataclass

from reader.language.parse import PROCLITICS
from reader.language.stems import order_of_peeling
from reader.model.analysis import Analysis

_SUFFIXES = frozenset({"kan", "an", "i", "in"})
_PREFIXES = frozenset({"meN", "peN", "pe", "ber", "ter", "per", "di", "ke", "se", "si", "N", "pel"})


@dataclass(frozen=True, slots=True)
class Layer:
    """The affixes that make `stem` of the stem below it, as `patterns` in the notation of affix_meanings.toml."""

    stem: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    proclitics: tuple[str, ...]
    prefixes: tuple[str, ...]
    loan_endings: tuple[str, ...]
    suffix: str
    clitics: tuple[str, ...]
    doubled: bool


def layers(analysis: Analysis) -> tuple[Layer, ...]:
    """The layers of an analysed word, one for each stem above the root; none for a bare root.

    Where the stems are not told apart that finely (listed words), all affixes belong to the first layer.
    """
    rows = [row for row in _rows(_parts(analysis)) if row]
    above = analysis.stems[:-1]
    if not rows:
        return ()
    if len(rows) != len(above):
        return (Layer(analysis.stems[0], tuple(pattern for row in rows for pattern in row)),)
    return tuple(Layer(stem, row) for stem, row in zip(above, rows, strict=True))


def _rows(parts: _Parts) -> list[tuple[str, ...]]:
    rows = [tuple("=" + clitic for clitic in parts.clitics)]
    if parts.doubled:
        rows.append(("R",))
    prefixes = (*parts.proclitics, *parts.prefixes)
    bound = 0
    while bound < len(prefixes) and prefixes[bound] not in _PREFIXES | PROCLITICS:
        rows.append((prefixes[bound],))
        bound += 1
    left = list(prefixes[bound:])
    for count, takes_suffix in order_of_peeling(prefixes[bound:], parts.suffix):
        taken, left = left[:count], left[count:]
        rows.append((*taken[:-1], _pattern(taken[-1:], parts.suffix if takes_suffix else "")))
    rows += [("-" + ending,) for ending in parts.loan_endings]
    return rows


def _pattern(prefix: list[str], suffix: str) -> str:
    return "".join(prefix) + (f"-{suffix}" if suffix else "")


def _parts(analysis: Analysis) -> _Parts:
    proclitics, rest = [], analysis.segmentation
    while rest.partition("=")[0] in PROCLITICS and "=" in rest:
        first, _, rest = rest.partition("=")
        proclitics.append(first)
    body, *clitics = rest.split("=")
    pieces = [piece.strip("()") for piece in body.split("+")]
    doubled = "R" in pieces
    pieces = [piece for piece in pieces if piece != "R"]
    at = _base(pieces, analysis)
    after = pieces[at + 1 :]
    suffix = next((piece for piece in after if piece in _SUFFIXES), "")
    endings = tuple(piece for piece in after if piece not in _SUFFIXES)
    return _Parts(tuple(proclitics), _prefixes(pieces[:at]), endings, suffix, tuple(clitics), doubled)


def _prefixes(pieces: list[str]) -> tuple[str, ...]:
    """`tidak_ber` is two of them."""
    return tuple(part for piece in pieces for part in piece.split("_"))


def _base(pieces: list[str], analysis: Analysis) -> int:
    """Which piece the affixes stand around: the one that is written like the root, else the longest."""
    root = analysis.root.replace(" ", "_")
    for place, piece in enumerate(pieces):
        if piece in (root, analysis.root) or piece.endswith("_" + root):
            return place
    return max(range(len(pieces)), key=lambda place: (pieces[place] not in _PREFIXES, len(pieces[place])))
