"""Doubled words: alat-alat, berlari-lari, tolong-menolong, sayur-mayur, sebaik-baiknya, perundang-undangan."""

from reader.language.affixes import CLITIC_STACKS, VOWELS, ending_table
from reader.language.parse import Doubling, Parse
from reader.language.parser import Parser

_STACKS = {"".join(clitics): clitics for clitics in CLITIC_STACKS}
_ENDINGS = ending_table()
_SHORTEST_ECHO = 2


class Reduplication:
    """Reads two halves joined by a hyphen as one doubled word."""

    def __init__(self, parser: Parser, pairs: dict[str, str]) -> None:
        self._parser = parser
        self._pairs = pairs

    def parses(self, first: str, second: str) -> list[Parse]:
        """The parses of `first`-`second` as a doubling, best first; none where the halves are no echo of each other."""
        word = f"{first}-{second}"
        return (
            self._same(word, first, second)
            or self._paired(word, first, second)
            or self._echo(word, first, second)
            or self._reciprocal(word, first, second)
            or self._rhyme(word, first, second)
        )

    def _same(self, word: str, first: str, second: str) -> list[Parse]:
        """alat-alatnya, peraturan-peraturan: the whole word twice, clitics after it."""
        clitics = _STACKS.get(second[len(first) :]) if second.startswith(first) else None
        if clitics is None:
            return []
        doubled = f"{first}-{first}"
        return [_twice(parse, word, doubled, clitics) for parse in self._parser.parses(first) if not parse.clitics]

    def _echo(self, word: str, first: str, second: str) -> list[Parse]:
        """berlari-lari, menimbang-nimbang, kehijau-hijauan: the end of the first half begins the second."""
        for start in range(len(first) - _SHORTEST_ECHO):
            echo = first[start:]
            if second.startswith(echo):
                joined = first + second[len(echo) :]
                parses = [parse for parse in self._parser.parses(joined) if _inside(parse, echo)]
                return [_inner(parse, word) for parse in parses]
        return []

    def _reciprocal(self, word: str, first: str, second: str) -> list[Parse]:
        """tolong-menolong, hormat-menghormati, ganti-berganti: the base, then the base with its affixes."""
        firsts = {parse.root for parse in self._parser.known(first)} | {first}
        return [_inner(parse, word) for parse in self._parser.known(second) if parse.root in firsts and not parse.bare]

    def _paired(self, word: str, first: str, second: str) -> list[Parse]:
        """sayur-mayur, bolak-balik, serba-serbi: halves that differ, as the lexicon lists them, affixes around them."""
        for left in range(len(first) - 1):
            for right in range(len(second), 1, -1):
                pair = f"{first[left:]}-{second[:right]}"
                ending = _ENDINGS.get(second[right:])
                if ending is not None and pair in self._pairs:
                    return self._around_pair(word, first, left, pair, second[right:])
        return []

    def _around_pair(self, word: str, first: str, left: int, pair: str, rest: str) -> list[Parse]:
        root, ending = self._pairs[pair], _ENDINGS[rest]
        half = pair.partition("-")[0]
        stems = tuple(dict.fromkeys((word, word[: len(word) - len("".join(ending.clitics))], pair, root)))
        if not left:
            return [Parse(0.5, root, (), root, ending.suffix, ending.clitics, stems, Doubling.BASE)]
        found = self._parser.around(first + ending.suffix, half)
        return [
            parse._replace(root=root, clitics=ending.clitics, stems=stems, doubling=Doubling.BASE) for parse in found
        ]

    def _rhyme(self, word: str, first: str, second: str) -> list[Parse]:
        """A pair that no list has, one half of it known: they differ in their vowels, or in the first sound only."""
        for written, clitics in _STACKS.items():
            stem = second[: len(second) - len(written)]
            if second.endswith(written) and rhymes(first, stem):
                firsts, seconds = self._parser.known(first), self._parser.known(stem)
                if not (firsts and seconds):
                    return [_twice(parse, word, f"{first}-{stem}", clitics) for parse in firsts or seconds]
        return []


def rhymes(first: str, second: str) -> bool:
    """Whether the halves have the same consonants, or the same letters after the first consonant."""
    if min(len(first), len(second)) < 3 or first == second:
        return False
    return _skeleton(first) == _skeleton(second) or _tail(first) == _tail(second)


def _skeleton(text: str) -> str:
    return "".join(letter for letter in text if letter not in VOWELS)


def _tail(text: str) -> str:
    return text.lstrip("bcdfghjklmnpqrstvwxyz")


def _twice(parse: Parse, word: str, doubled: str, clitics: tuple[str, ...]) -> Parse:
    stems = tuple(dict.fromkeys((word, doubled, *parse.stems)))
    doubling = Doubling.BASE if parse.bare else Doubling.WORD
    return parse._replace(clitics=clitics, stems=stems, doubling=doubling)


def _inner(parse: Parse, word: str) -> Parse:
    bare = word[: len(word) - len("".join(parse.clitics))]
    stems = tuple(dict.fromkeys((word, bare, *parse.stems[1 if parse.clitics else 0 :])))
    return parse._replace(stems=stems, doubling=Doubling.BASE)


def _inside(parse: Parse, echo: str) -> bool:
    """Whether what was said twice is the base, its first letter perhaps lost to a nasal."""
    return parse.doubling is Doubling.NONE and (parse.base in echo or parse.base[1:] in echo or echo in parse.base)
