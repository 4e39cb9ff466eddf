"""A single word, without hyphens, to its parses: what the lexicon lists, what the rules allow, what can be guessed."""

from collections.abc import Callable

from reader.language import colloquial
from reader.language.affixes import CLITIC_STACKS, ending_table, prefix_table
from reader.language.bases import WiderBases
from reader.language.guessing import guess_cost
from reader.language.lexicon import Entry, Lexicon, Written
from reader.language.parse import Doubling, Parse, whole
from reader.language.patterns import licensed
from reader.language.ranking import clitic_cost
from reader.language.stems import chain
from reader.language.stripping import Reading, Stripper

CLOSE = 1.3
"""How much more than the best an alternative may cost."""
MOST = 3
_UNKNOWN = 1.5
_GUESS_CLOSE = 0.5
_AFTER_TWO_LETTERS = 5
"""re-, de- and the like are taken off longer words only: review is no re+view."""
_DOUBTFUL = 1.65
"""A word whose parses all cost more than this, on a base of three letters, may as well be a root that is missing."""
_PARTIAL, _PARTIAL_ALONE = 1.0, 2.2
_BOUND, _BOUND_WHOLE = 1.0, 0.3
_PLAIN, _PLAIN_AFTER = 5, {2: 9, 3: 8}
"""How long a root must be to be seen in a listed word: longer after a short form (no one sees posisi in disposisi)."""
_RESPELT = 0.1
_SPOKEN_WHOLE = 2.3
_STACKS = {"".join(clitics): clitics for clitics in CLITIC_STACKS if clitics}
_LONGEST_STACK = max(map(len, _STACKS))


class Parser:
    """Parses single lower-case words against one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._wider = WiderBases(lexicon)
        self._stripper = Stripper(prefix_table(), ending_table(), licensed())
        self._colloquial = Stripper(*colloquial.tables())

    def parses(self, word: str) -> list[Parse]:
        """The likeliest parses, best first; the word whole where nothing else is known. Never empty."""
        known = self.known(word)
        if not known:
            return self._guessed(word)
        best = known[0]
        if len(best.base) <= 3 and best.cost - clitic_cost(best.clitics) > _DOUBTFUL:
            return [whole(word, _DOUBTFUL), *known]
        return known

    def known(self, word: str) -> list[Parse]:
        """The parses that end in a base of the lexicon, best first; none where there is no such."""
        return (
            self._listed(word)
            or likeliest([*self._listed_with_clitics(word), *self._regular(word), *self._partly_doubled(word)])
            or self._with_bound_form(word)
            or self._composed(word)
            or self._negated(word)
            or self._spoken(word)
        )

    def _listed(self, word: str) -> list[Parse]:
        analyses = self._lexicon.exceptions.get(word, ())
        return [read(word, *analysis, place) for place, analysis in enumerate(analyses)]

    def _listed_with_clitics(self, word: str) -> list[Parse]:
        exceptions, found = self._lexicon.exceptions, []
        for size in range(2, min(_LONGEST_STACK, len(word) - 1) + 1):
            clitics = _STACKS.get(word[-size:])
            if clitics and word[:-size] in exceptions:
                for parse in self._listed(word[:-size]):
                    cost = parse.cost + clitic_cost(clitics)
                    stems = (word, *parse.stems)
                    found.append(parse._replace(cost=cost, clitics=(*parse.clitics, *clitics), stems=stems))
        return found

    def listed(self, word: str) -> list[Parse]:
        """The parses of a word that the lexicon lists as it stands, hyphens and all; none for any other."""
        return self._listed(word) or ([whole(word, 0.0)] if word in self._lexicon.entries else [])

    def around(self, word: str, base: str) -> list[Parse]:
        """The parses of a word as affixes around this base and no other."""
        readings = self._stripper.readings(word, {base: Entry("vna", 2)}.get)
        return self._best(word, readings, _as_is)

    def _regular(self, word: str) -> list[Parse]:
        readings = self._stripper.readings(word, self._lexicon.entries.get)
        found = self._best(word, readings, self._lexicon.written.get)
        if found and found[0].root == word and len(found) < MOST:
            return likeliest([*found, *self._as_composed(word, found[0].cost + _BOUND_WHOLE)])
        return found

    def _as_composed(self, word: str, cost: float) -> list[Parse]:
        """A whole word of the lexicon that is plainly made of another too: narapidana of pidana, legalitas of legal."""
        written = self._wider.written(word)
        if written is None or len(written.root) < _PLAIN_AFTER.get(written.shown.index("+"), _PLAIN):
            return []
        return [Parse(cost, written.root, (), written.shown, "", (), (word, written.root))]

    def _composed(self, word: str) -> list[Parse]:
        readings = self._stripper.readings(word, self._wider.get)
        return self._best(word, readings, self._wider.written)

    def _spoken(self, word: str) -> list[Parse]:
        readings = self._colloquial.readings(word, self._lexicon.entries.get)
        found = self._best(word, readings, self._lexicon.written.get)
        return likeliest([*found, whole(word, _SPOKEN_WHOLE)]) if found else []

    def _with_bound_form(self, word: str) -> list[Parse]:
        for size in range(min(len(word) - 3, 8), 1, -1):
            if self._lexicon.bound.get(word[:size]) == "before":
                rest = self._listed(word[size:]) or self._regular(word[size:])
                if rest and (size > 2 or len(word) - size > _AFTER_TWO_LETTERS):
                    found = [self.before(word, word[:size], parse) for parse in rest]
                    return likeliest([*found, whole(word, found[0].cost + _BOUND_WHOLE)])
        return []

    @staticmethod
    def before(word: str, form: str, parse: Parse) -> Parse:
        """`parse` with one more form in front of it."""
        stems = (word, *parse.stems)
        return parse._replace(cost=parse.cost + _BOUND, prefixes=(form, *parse.prefixes), stems=stems)

    def _negated(self, word: str) -> list[Parse]:
        """ke-an around tidak and a word: ketidakadilan, ketidakberdayaan."""
        if not word.startswith("ketidak"):
            return []
        for written, clitics in (("", ()), *_STACKS.items()):
            if word.endswith("an" + written):
                end = len(word) - len(written)
                rest = [parse for parse in self._regular(word[7 : end - 2]) if not parse.clitics]
                if rest:
                    return [_negate(word, end, parse, clitics) for parse in rest]
        return []

    def _partly_doubled(self, word: str) -> list[Parse]:
        """The first consonant with -e- before the base: dedaunan, leluhur, pepohonan."""
        if len(word) < 6 or word[1] != "e" or word[0] != word[2]:
            return []
        return [
            parse._replace(
                cost=parse.cost + (_PARTIAL if parse.suffix else _PARTIAL_ALONE),
                stems=(word, *parse.stems),
                doubling=Doubling.PARTIAL,
            )
            for parse in self._regular(word[2:])
            if not parse.prefixes and parse.suffix in ("", "an")
        ]

    def _guessed(self, word: str) -> list[Parse]:
        readings = []
        for reading in self._stripper.guesses(word):
            cost = guess_cost(reading)
            if cost is not None:
                readings.append(reading._replace(cost=cost))
        strips = self._best(word, readings, _as_is)
        close = [parse for parse in strips if parse.cost <= strips[0].cost + _GUESS_CLOSE][: MOST - 1]
        return sorted([*close, whole(word, _UNKNOWN)], key=lambda parse: parse.cost)

    def _best(self, word: str, readings: list[Reading], written: Callable[[str], Written | None]) -> list[Parse]:
        if not readings:
            return []
        if len(readings) > 1:
            readings.sort(key=_cost)
        found: dict[str, Parse] = {}
        limit = readings[0].cost + CLOSE
        for reading in readings:
            if reading.cost > limit or len(found) >= MOST:
                break
            for parse in _parse(word, reading, written(reading.base)):
                found.setdefault(parse.root, parse)
        return list(found.values())


def likeliest(parses: list[Parse]) -> list[Parse]:
    """The parses that are worth showing: one for each root, none much worse than the best."""
    if len(parses) < 2:
        return parses
    found: dict[str, Parse] = {}
    ordered = sorted(parses, key=lambda parse: parse.cost)
    for parse in ordered:
        if len(found) < MOST and parse.cost <= ordered[0].cost + CLOSE:
            found.setdefault(parse.root, parse)
    return list(found.values())


def _cost(reading: Reading) -> float:
    return reading.cost


def _as_is(_base: str) -> None:
    return None


def _parse(word: str, reading: Reading, written: Written | None) -> tuple[Parse, ...]:
    """The parse of a reading; on a variant spelling two: the root as it is written, then in standard spelling."""
    cost, base, _, prefix, ending, _, end = reading
    tags, suffix, clitics = prefix.tags, ending.suffix, ending.clitics
    root = base if written is None or written.variant else written.root
    shown = base if written is None else _shown(written, tags)
    stems = chain(word, base, root, tags, prefix.steps, suffix, end)
    parse = Parse(cost, root, tags, shown, suffix, clitics, stems)
    if written is None or not written.variant:
        return (parse,)
    return parse, parse._replace(cost=cost + _RESPELT, root=written.root, stems=(*stems, written.root))


def _shown(written: Written, prefixes: tuple[str, ...]) -> str:
    """A composed base is shown in its parts where it stands alone, in one piece inside prefixes."""
    if not prefixes or "+" not in written.shown or written.shown.endswith("+R"):
        return written.shown
    return written.shown.replace("+", "" if written.shown.startswith(written.root) else "_")


def _negate(word: str, end: int, parse: Parse, clitics: tuple[str, ...]) -> Parse:
    base = "tidak_" + parse.segmentation()
    stems = tuple(dict.fromkeys((word, word[:end], *parse.stems)))
    return Parse(parse.cost + _BOUND, parse.root, ("ke",), base, "an", clitics, stems)


def read(word: str, root: str, segmentation: str, place: int = 0) -> Parse:
    """The parse that a listed segmentation stands for; `place` is its rank among the word's."""
    body, *clitics = segmentation.split("=")
    parts = body.split("+")
    base = next((part for part in parts if part.replace("_", " ") == root), max(parts, key=len))
    at = parts.index(base)
    stem = word[: len(word) - sum(map(len, clitics))] if clitics else word
    stems = tuple(dict.fromkeys((word, stem, root)))
    return Parse(float(place) / 2, root, tuple(parts[:at]), base, "+".join(parts[at + 1 :]), tuple(clitics), stems)
