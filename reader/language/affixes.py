"""The affixes of Indonesian: their nasal rules, their licensed orders, their endings, as data.

The rules are those of the standard grammar (Tata Bahasa Baku Bahasa Indonesia, 4th edition, chapters on verbs and
nouns) and of the spelling of 2022 (EYD V).
"""

from dataclasses import dataclass
from enum import IntEnum

VOWELS = "aeiou"
CONSONANTS = "bcdfghjklmnpqrstvwxyz"


class Boundary(IntEnum):
    """What a root must be like for a prefix to meet it in this shape."""

    PLAIN = 0
    """Nothing special."""
    KEPT = 1
    """p, t, k or s stays after the nasal: loans and clusters (memproses, mentransfer)."""
    DROPPED = 2
    """p, t, k or s has gone into the nasal (menulis from tulis)."""
    MONOSYLLABLE = 3
    """menge-, penge- before a root of one syllable (mengecek)."""
    ER_SYLLABLE = 4
    """be-, te-, pe- before a first syllable in -er- (bekerja, tepercaya)."""
    LATERAL = 5
    """bel-, pel- before the few roots that ask for it, te- before a few in l- (belajar, pelajaran, telanjur)."""
    DOUBLED_R = 6
    """ber-, ter-, per- written in full before r, against the rule (berrencana)."""
    BEFORE_R = 7
    """be-, te-, pe- before r, where the prefix has lost its own (berencana)."""
    IRREGULAR = 8
    """peng- before r and l, as a few old words have it (penglihatan, pengrajin)."""
    UNNASAL = 9
    """pe- without a nasal before a root that could take one (petani, pecinta)."""


LATERAL_ROOTS = frozenset({"ajar", "unjur", "lanjur", "lantar"})


@dataclass(frozen=True, slots=True)
class Allomorph:
    """One shape of a prefix: what is written, what the root has lost, before which letters, under which condition."""

    written: str
    lost: str
    before: str
    boundary: Boundary


def _shapes(*rows: tuple[str, str, str, Boundary]) -> tuple[Allomorph, ...]:
    return tuple(Allomorph(*row) for row in rows)


def _nasal(start: str) -> tuple[Allomorph, ...]:
    return _shapes(
        (start, "", "lrwymn", Boundary.PLAIN),
        (start + "m", "", "bfv", Boundary.PLAIN),
        (start + "m", "", "p", Boundary.KEPT),
        (start + "m", "p", VOWELS + "rl", Boundary.DROPPED),
        (start + "n", "", "cdjz", Boundary.PLAIN),
        (start + "n", "", "ts", Boundary.KEPT),
        (start + "n", "t", VOWELS, Boundary.DROPPED),
        (start + "ng", "", "ghqx" + VOWELS, Boundary.PLAIN),
        (start + "ng", "", "k", Boundary.KEPT),
        (start + "ng", "k", VOWELS + "r", Boundary.DROPPED),
        (start + "nge", "", CONSONANTS, Boundary.MONOSYLLABLE),
        (start + "ny", "s", VOWELS, Boundary.DROPPED),
    )


def _with_r(start: str) -> tuple[Allomorph, ...]:
    return _shapes(
        (start + "r", "", CONSONANTS.replace("r", "") + VOWELS, Boundary.PLAIN),
        (start + "r", "", "r", Boundary.DOUBLED_R),
        (start, "", "r", Boundary.BEFORE_R),
        (start, "", CONSONANTS.replace("r", ""), Boundary.ER_SYLLABLE),
        (start + "l", "", "au", Boundary.LATERAL),
    )


def _plain(written: str) -> tuple[Allomorph, ...]:
    return _shapes((written, "", CONSONANTS + VOWELS, Boundary.PLAIN))


ALLOMORPHS: dict[str, tuple[Allomorph, ...]] = {
    "meN": _nasal("me"),
    "peN": (*_nasal("pe"), *_shapes(("peng", "", "rl", Boundary.IRREGULAR))),
    "pe": _shapes(("pe", "", "bcdfghjkpqstvz" + VOWELS, Boundary.UNNASAL)),
    "ber": _with_r("be"),
    "ter": (*_with_r("te"), *_shapes(("te", "", "l", Boundary.LATERAL))),
    "per": _with_r("pe"),
    "di": _plain("di"),
    "ke": _plain("ke"),
    "se": _plain("se"),
    "ku": _plain("ku"),
    "kau": _plain("kau"),
    "si": _plain("si"),
}
"""Every prefix in every shape that it takes directly before a root."""

OUTER: dict[tuple[str, str], tuple[str, ...]] = {
    ("meN", "per"): ("mem", "me-p"),
    ("meN", "ber"): ("mem",),
    ("meN", "ter"): ("men", "me-t"),
    ("meN", "ke"): ("me-k",),
    ("meN", "se"): ("me-s",),
    ("peN", "per"): ("pe-p", "pem"),
    ("peN", "ber"): ("pem",),
    ("peN", "ter"): ("pe-t", "pen"),
    ("peN", "ke"): ("pe-k",),
    ("peN", "se"): ("pe-s",),
}
"""How meN- and peN- are written before another prefix; `me-k` means that the first letter gives way to the nasal."""

ORDERS: tuple[tuple[str, ...], ...] = (
    *((prefix,) for prefix in ALLOMORPHS if prefix != "si"),
    ("meN", "per"), ("meN", "ber"), ("meN", "ter"), ("meN", "ke"), ("meN", "se"),
    ("di", "per"), ("di", "ber"), ("di", "ter"), ("di", "ke"), ("di", "se"), ("di", "peN"), ("di", "pe"),
    ("ter", "per"), ("ter", "ber"), ("ter", "ke"), ("ter", "se"),
    ("peN", "per"), ("peN", "ber"), ("peN", "ter"), ("peN", "ke"), ("peN", "se"),
    ("per", "se"), ("per", "ke"), ("per", "ber"),
    ("ber", "ke"), ("ber", "peN"), ("ber", "pe"), ("ber", "per"), ("ber", "se"), ("ber", "si"),
    ("ke", "ber"), ("ke", "ter"), ("ke", "peN"), ("ke", "pe"), ("ke", "per"), ("ke", "se"),
    ("se", "ber"), ("se", "ter"), ("se", "ke"), ("se", "peN"), ("se", "pe"), ("se", "per"),
    ("ku", "per"), ("ku", "ber"), ("ku", "ke"), ("ku", "meN"), ("ku", "se"),
    ("kau", "per"), ("kau", "ber"), ("kau", "ke"), ("kau", "se"),
    ("meN", "per", "se"), ("di", "per", "se"), ("meN", "per", "ber"), ("di", "per", "ber"),
    ("se", "peN", "ke"), ("se", "per", "se"), ("ke", "ber", "ke"), ("ber", "ke", "ter"), ("ber", "ke", "ber"),
    ("ke", "per", "se"), ("ber", "per", "se"),
)  # fmt: skip
"""The orders in which prefixes stand, outermost first."""

SUFFIXES = ("", "kan", "an", "i")
CLITICS = ("nya", "ku", "mu", "lah", "kah", "pun", "tah")
CLITIC_STACKS: tuple[tuple[str, ...], ...] = (
    (),
    *((clitic,) for clitic in CLITICS),
    *((owner, particle) for owner in ("nya", "ku", "mu") for particle in ("lah", "kah", "pun")),
)
"""The clitics that stand after a word, innermost first."""


@dataclass(frozen=True, slots=True)
class PrefixShape:
    """A whole order of prefixes as it is written before a root.

    `steps` are, outermost first, the length of what is written for each prefix and the letter that comes back when it
    is taken off.
    """

    tags: tuple[str, ...]
    lost: str
    before: frozenset[str]
    boundary: Boundary
    steps: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """A suffix with the clitics after it."""

    suffix: str
    clitics: tuple[str, ...]


_NASAL_OF = {"p": "m", "t": "n", "k": "ng", "s": "ny"}


def prefix_table(
    orders: tuple[tuple[str, ...], ...] = ORDERS, allomorphs: dict[str, tuple[Allomorph, ...]] = ALLOMORPHS
) -> dict[str, tuple[PrefixShape, ...]]:
    """Every written prefix, or row of prefixes, with what it may stand for; the empty one included."""
    bare = PrefixShape((), "", frozenset(CONSONANTS + VOWELS), Boundary.PLAIN, ())
    table: dict[str, list[PrefixShape]] = {"": [bare]}
    for order in orders:
        for inner in allomorphs[order[-1]]:
            for written, steps in _written(order[:-1], order[-1], inner.written):
                own = (len(inner.written), inner.lost)
                shape = PrefixShape(order, inner.lost, frozenset(inner.before), inner.boundary, (*steps, own))
                table.setdefault(written, []).append(shape)
    return {written: tuple(shapes) for written, shapes in table.items()}


def _written(outer: tuple[str, ...], inner: str, text: str) -> list[tuple[str, tuple[tuple[int, str], ...]]]:
    if not outer:
        return [(text, ())]
    found = []
    for shape in OUTER.get((outer[-1], inner), (outer[-1],)):
        start, _, dropped = shape.partition("-")
        joined = start + _NASAL_OF[dropped] + text[1:] if dropped else start + text
        step = (len(joined) - len(text) + len(dropped), dropped)
        found += [(more, (*steps, step)) for more, steps in _written(outer[:-1], outer[-1], joined)]
    return found


def ending_table(suffixes: tuple[str, ...] = SUFFIXES) -> dict[str, Ending]:
    """Every written ending with what it stands for; the empty one included."""
    return {suffix + "".join(clitics): Ending(suffix, clitics) for suffix in suffixes for clitics in CLITIC_STACKS}
