"""Words with hyphens: doublings, affixes on names and abbreviations (di-PHK, KPK-nya), pairs (ekspor-impor)."""

from collections.abc import Sequence

from reader.language.affixes import ALLOMORPHS, CLITIC_STACKS
from reader.language.parse import Parse, whole
from reader.language.parser import Parser
from reader.language.reduplication import Reduplication

_STACKS = {"".join(clitics): clitics for clitics in CLITIC_STACKS if clitics}
_SUFFIXES = ("kan", "an", "i", "in")
_PREFIXES: dict[str, tuple[str, ...]] = {
    **{shape.written: (tag,) for tag, shapes in ALLOMORPHS.items() for shape in shapes if shape.written != "be"},
    "me": ("meN",), "pe": ("peN",), "per": ("per",), "ber": ("ber",), "nge": ("N",),
    "memper": ("meN", "per"), "diper": ("di", "per"), "member": ("meN", "ber"),
    "keber": ("ke", "ber"), "keter": ("ke", "ter"),
}  # fmt: skip
_COST = 0.8


class Hyphens:
    """Parses words that have a hyphen in them."""

    def __init__(self, parser: Parser, reduplication: Reduplication, bound: dict[str, str]) -> None:
        self._parser = parser
        self._reduplication = reduplication
        self._bound = bound

    def parses(self, word: str) -> list[Parse]:
        """The parses of a lower-case word with hyphens, best first; the word whole where nothing else is known."""
        pieces = [piece for piece in word.split("-") if piece]
        if len(pieces) < 2:
            return self._parser.parses(pieces[0]) if pieces else [whole(word, 9.0)]
        return (
            self._parser.listed(word)
            or self._with_clitic(word, pieces)
            or self._doubled(pieces)
            or self._with_affixes(word, pieces)
            or self._with_bound_form(word, pieces)
            or self._parser.known("".join(pieces))
            or self._pair(word, pieces)
        )

    def _rest(self, pieces: Sequence[str]) -> list[Parse]:
        return self.parses("-".join(pieces)) if len(pieces) > 1 else self._parser.parses(pieces[0])

    def _with_clitic(self, word: str, pieces: list[str]) -> list[Parse]:
        clitics = _STACKS.get(pieces[-1])
        if clitics is None or pieces[-1] == pieces[-2]:
            return []
        return [
            parse._replace(clitics=(*parse.clitics, *clitics), stems=(word, *parse.stems))
            for parse in self._rest(pieces[:-1])
        ]

    def _doubled(self, pieces: list[str]) -> list[Parse]:
        return self._reduplication.parses(*pieces) if len(pieces) == 2 else []

    def _with_affixes(self, word: str, pieces: list[str]) -> list[Parse]:
        prefixes = _PREFIXES.get(pieces[0], ()) if len(pieces) > 1 else ()
        suffix = pieces[-1] if pieces[-1] in _SUFFIXES and len(pieces) > 1 + bool(prefixes) else ""
        if not prefixes and not suffix:
            return []
        inner = pieces[1 if prefixes else 0 : -1 if suffix else None]
        return [_affixed(word, prefixes, parse, suffix) for parse in self._rest(inner)]

    def _with_bound_form(self, word: str, pieces: list[str]) -> list[Parse]:
        if self._bound.get(pieces[0]) != "before":
            return []
        return [self._parser.before(word, pieces[0], parse) for parse in self._rest(pieces[1:])]

    def _pair(self, word: str, pieces: list[str]) -> list[Parse]:
        """Two words side by side (ekspor-impor): one compound; the first of them is offered too."""
        last = self._parser.parses(pieces[-1])[0]
        clitics = last.clitics if not last.suffix and not last.prefixes else ()
        bare = word[: len(word) - len("".join(clitics))]
        stems = tuple(dict.fromkeys((word, bare)))
        compound = Parse(1.0, bare, (), bare.replace("-", "_"), "", clitics, stems)
        first = [parse for parse in self._parser.known(pieces[0]) if parse.root != bare][:1]
        return [compound, *(parse._replace(cost=1.5, stems=(word, *parse.stems)) for parse in first)]


def _affixed(word: str, prefixes: tuple[str, ...], parse: Parse, suffix: str) -> Parse:
    stems = (word, *parse.stems)
    return parse._replace(
        cost=parse.cost + _COST,
        prefixes=(*prefixes, *parse.prefixes),
        suffix="+".join(filter(None, (parse.suffix, suffix))),
        stems=stems,
    )
