"""Which affixes go together, and how willingly each kind of root takes them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A licensed combination of prefixes and suffix.

    The four costs say how unusual the combination is on a verb root, a noun, an adjective and any other word; 0 would
    be as usual as the bare root. `takes` are the names under which a root of the lexicon may ask for it.
    """

    prefixes: tuple[str, ...]
    suffix: str
    verb: float
    noun: float
    adjective: float
    other: float
    takes: frozenset[str]

    def cost(self, word_class: str) -> float:
        """The cost on a root of this class (a letter of the lexicon)."""
        return {"v": self.verb, "n": self.noun, "a": self.adjective}.get(word_class, self.other)


_ROWS = """
-                   verb noun adjective other
- kan               1.1  1.2  1.2  1.6
- an                0.8  1.0  1.3  1.2
- i                 1.3  1.5  1.4  2.0
meN                 0.5  1.0  0.8  1.4
meN kan             0.5  0.6  0.5  1.0
meN i               0.7  0.7  0.7  1.2
meN an              2.6  2.6  2.6  3.0
di                  0.6  1.0  1.2  1.4
di kan              0.5  0.6  0.6  1.0
di i                0.7  0.7  0.8  1.2
di an               1.9  1.9  2.2  2.6
ber                 0.7  0.6  1.0  1.2
ber kan             1.3  1.0  1.6  2.0
ber an              1.0  1.1  1.4  1.8
ter                 0.6  1.1  0.7  1.4
ter kan             0.9  1.1  0.9  1.6
ter i               1.0  1.1  1.0  1.6
ter an              2.6  2.6  2.6  3.0
peN                 0.6  0.9  0.8  1.6
peN an              0.5  0.6  0.6  1.2
peN kan             2.6  2.6  2.6  3.0
pe                  1.1  1.0  1.4  2.0
pe an               1.7  1.3  1.7  2.2
per                 1.6  1.6  1.2  2.0
per an              0.7  0.7  0.8  1.2
per kan             1.3  1.3  1.3  2.0
per i               1.5  1.5  1.3  2.2
ke                  1.8  1.8  2.0  1.0
ke an               1.0  0.8  0.5  1.0
ke i                2.0  2.4  2.4  2.4
ke kan              2.2  2.2  2.4  2.0
se                  1.2  1.0  1.0  1.2
se an               1.9  1.6  1.9  2.0
se kan              1.9  1.7  1.7  2.0
se i                1.9  1.7  1.7  2.0
ku                  1.0  1.5  1.7  2.2
ku kan              0.9  1.1  1.1  1.6
ku i                1.0  1.1  1.1  1.8
kau                 1.0  1.5  1.7  2.2
kau kan             0.9  1.1  1.1  1.6
kau i               1.0  1.1  1.1  1.8
meN+per             1.1  1.1  0.7  1.4
meN+per kan         0.7  0.7  0.8  1.0
meN+per i           0.9  0.9  0.8  1.2
di+per              1.1  1.1  0.7  1.4
di+per kan          0.7  0.7  0.8  1.0
di+per i            0.9  0.9  0.8  1.2
di+per an           1.9  1.9  2.1  2.4
ter+per             1.3  1.3  1.3  1.8
ter+per kan         1.3  1.3  1.3  1.8
ter+per i           1.5  1.5  1.5  1.9
ku+per              1.4  1.4  1.2  1.8
ku+per kan          1.2  1.2  1.2  1.6
ku+per i            1.3  1.3  1.2  1.6
kau+per             1.4  1.4  1.2  1.8
kau+per kan         1.2  1.2  1.2  1.6
kau+per i           1.3  1.3  1.2  1.6
meN+ber kan         0.9  0.9  1.0  1.4
di+ber kan          0.9  0.9  1.0  1.4
di+ber              2.4  2.0  2.4  2.4
ter+ber kan         1.6  1.6  1.6  2.0
peN+ber an          0.9  0.9  1.1  1.6
ku+ber kan          1.6  1.6  1.6  2.0
kau+ber kan         1.6  1.6  1.6  2.0
meN+ter kan         1.3  1.4  1.5  2.0
di+ter kan          1.4  1.5  1.6  2.0
peN+ter an          1.6  1.6  1.6  2.0
meN+ke              2.0  1.8  2.2  2.0
meN+ke kan          1.5  1.3  1.6  1.3
meN+ke i            1.3  1.5  1.6  1.8
di+ke kan           1.5  1.3  1.6  1.3
di+ke i             1.3  1.5  1.6  1.8
di+ke an            1.9  1.9  1.9  2.4
ter+ke              1.8  1.6  2.0  1.8
ku+ke i             1.6  1.6  1.8  2.0
kau+ke i            1.6  1.6  1.8  2.0
ku+ke kan           1.8  1.6  1.8  2.0
kau+ke kan          1.8  1.6  1.8  2.0
peN+ke an           1.3  1.3  1.6  1.6
meN+se kan          1.5  1.2  1.2  1.6
meN+se i            1.5  1.3  1.3  1.6
di+se kan           1.5  1.2  1.2  1.6
di+se i             1.5  1.3  1.3  1.6
di+se               2.2  1.8  1.8  1.8
ter+se kan          1.9  1.7  1.7  2.0
ter+se              2.4  2.2  2.2  2.4
peN+se an           1.6  1.2  1.2  1.6
ku+se kan           2.0  1.8  1.8  2.0
kau+se kan          2.0  1.8  1.8  2.0
peN+per an          1.4  1.4  1.2  1.8
peN+per             1.5  1.5  1.2  1.8
di+peN              2.2  2.4  2.4  2.6
di+peN an           1.9  2.0  2.0  2.4
di+pe               2.2  2.4  2.4  2.6
di+pe an            2.0  2.0  2.0  2.4
ber+ke an           0.9  0.9  0.7  1.2
ber+peN             1.1  1.3  1.3  1.8
ber+peN an          1.0  1.1  1.1  1.6
ber+pe              1.5  1.4  1.6  2.0
ber+per an          1.2  1.2  1.3  1.6
ber+se              1.8  1.5  1.6  2.0
ber+se an           2.2  2.0  2.0  2.2
ber+si              1.4  1.6  1.3  2.0
ke+ber an           0.9  0.9  1.1  1.4
ke+ter an           0.8  1.2  0.9  1.4
ke+peN an           1.1  1.2  1.2  1.6
ke+pe an            1.3  1.2  1.4  1.8
ke+per an           1.7  1.7  1.8  2.0
ke+se an            1.8  1.3  1.2  1.8
per+se an           1.8  1.2  1.2  1.6
per+se              2.2  2.0  2.0  1.6
per+ber an          2.0  2.0  2.0  2.2
per+ke an           2.0  2.0  2.0  2.2
se+ber              2.0  1.8  2.0  2.0
se+ter              1.7  2.0  1.7  2.2
se+ke               2.4  2.0  2.4  2.4
se+ke an            1.9  1.9  1.9  2.2
se+peN              1.7  1.7  1.9  2.2
se+peN an           1.7  1.7  1.9  2.2
se+pe an            1.9  1.7  2.0  2.2
se+per              2.2  2.0  2.2  1.6
se+per an           1.6  1.6  1.7  2.0
ku+meN              2.8  2.8  2.8  3.0
meN+per+se kan      1.8  1.3  1.4  2.0
di+per+se kan       1.8  1.3  1.4  2.0
meN+per+ber kan     1.9  1.9  1.9  2.2
di+per+ber kan      1.9  1.9  1.9  2.2
se+peN+ke an        1.6  1.8  1.9  2.2
se+per+se           2.4  2.2  2.2  1.8
ke+ber+ke an        1.7  1.7  1.7  2.0
ber+ke+ter an       1.8  1.9  1.8  2.2
ber+ke+ber an       1.9  1.9  1.9  2.2
ke+per+se an        2.2  2.0  2.0  2.2
ber+per+se an       2.2  2.0  2.0  2.2
"""

_VOICES = ("meN", "di", "ku", "kau", "ter")


def _takes(prefixes: tuple[str, ...], suffix: str) -> frozenset[str]:
    """The names in the lexicon that license a pattern: a root with `meN-kan` also takes di-kan, ku-kan, -kan."""
    outer = prefixes[:1]
    voiced = prefixes[1:] if outer and outer[0] in _VOICES else prefixes
    names = {_name(prefixes, suffix), _name(voiced, suffix)}
    if voiced is not prefixes or not prefixes:
        names.add(_name(("meN", *voiced), suffix))
    if len(prefixes) > 1:
        names.add(_name(prefixes[1:], suffix))
    return frozenset(names - {""})


def _name(prefixes: tuple[str, ...], suffix: str) -> str:
    start = "".join(prefixes[:1])
    return f"{start}-{suffix}" if suffix else start


def _read(row: str) -> Pattern:
    affixes, costs = row[:20].split(), row[20:].split()
    prefixes = () if affixes[0] == "-" else tuple(affixes[0].split("+"))
    suffix = affixes[1] if len(affixes) > 1 else ""
    verb, noun, adjective, other = (float(cost) for cost in costs)
    return Pattern(prefixes, suffix, verb, noun, adjective, other, _takes(prefixes, suffix))


def licensed() -> dict[tuple[tuple[str, ...], str], Pattern]:
    """Every licensed pattern by its prefixes and suffix; the bare root is the empty pattern."""
    patterns = [_read(row) for row in _ROWS.strip().splitlines()[1:]]
    bare = Pattern((), "", 0.0, 0.0, 0.0, 0.0, frozenset())
    return {(pattern.prefixes, pattern.suffix): pattern for pattern in (bare, *patterns)}
