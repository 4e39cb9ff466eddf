"""What a reader types to go to a section: 27 3, pasal 27A ayat 3 huruf a, bab ii, the beginning of a heading."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.numerals import letter_value, part_number, roman
from reader.model.section import Section, SectionKind

_KINDS = {
    "buku": SectionKind.BOOK,
    "bab": SectionKind.CHAPTER,
    "bagian": SectionKind.DIVISION,
    "paragraf": SectionKind.PARAGRAPH,
    "pasal": SectionKind.ARTICLE,
    "ps": SectionKind.ARTICLE,
    "ayat": SectionKind.CLAUSE,
    "huruf": SectionKind.LETTER,
    "angka": SectionKind.NUMBER,
    "butir": SectionKind.NUMBER,
    "lampiran": SectionKind.ATTACHMENT,
    "penjelasan": SectionKind.EXPLANATION,
    "diktum": SectionKind.DICTUM,
    "menimbang": SectionKind.PREAMBLE,
    "mengingat": SectionKind.PREAMBLE,
    "memutuskan": SectionKind.PREAMBLE,
}
_NAMED_ALONE = ("penjelasan", "lampiran", "menimbang", "mengingat", "memutuskan")
_TOKEN = re.compile(r"\d+(?:\.\d+)+|\d+[a-z]{0,2}(?![a-z])|[^\W\d_]+")
_INNER = (SectionKind.CLAUSE, SectionKind.LETTER, SectionKind.NUMBER)
_APART = (SectionKind.EXPLANATION, SectionKind.ATTACHMENT)


class Wanted(NamedTuple):
    """One part of what is looked for: any of these kinds, with this number (empty: any) and name (empty: any)."""

    kinds: tuple[SectionKind, ...]
    number: str
    name: str = ""


def folded_words(words: str) -> str:
    """Words as headings are compared: small letters without accents, single spaces, no punctuation."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def parse_query(words: str) -> tuple[Wanted, ...]:
    """The parts that the words name, outermost first; empty where they are no citation."""
    tokens = _TOKEN.findall(words.lower())
    wanted: list[Wanted] = []
    number = 0
    while number < len(tokens):
        part, used = _named(tokens, number) if tokens[number] in _KINDS else (_bare(tokens[number], wanted), 1)
        if part is None:
            return ()
        wanted.append(part)
        number += used
    return tuple(wanted)


def _named(tokens: Sequence[str], at: int) -> tuple[Wanted | None, int]:
    """A word and its number: `bab ii`, `bagian kedua puluh satu`, `penjelasan`."""
    word = tokens[at]
    kind = _KINDS[word]
    for length in (3, 2, 1):
        after = tokens[at + 1 : at + 1 + length]
        value = _number(kind, " ".join(after)) if len(after) == length else ""
        if value and kind is not SectionKind.EXPLANATION and kind is not SectionKind.PREAMBLE:
            return Wanted((kind,), value), 1 + length
    name = word if kind is SectionKind.PREAMBLE else ""
    return (Wanted((kind,), "", name), 1) if word in _NAMED_ALONE else (None, 1)


def _number(kind: SectionKind, words: str) -> str:
    if kind is SectionKind.LETTER:
        return words if letter_value(words) else ""
    if kind is SectionKind.ARTICLE and roman(words.upper()):
        return words
    return part_number(words)


def _bare(token: str, before: Sequence[Wanted]) -> Wanted | None:
    if "." in token:
        return Wanted((SectionKind.RECITAL,), token)
    inside = any(SectionKind.ARTICLE in wanted.kinds for wanted in before) or any(
        SectionKind.PREAMBLE in wanted.kinds for wanted in before
    )
    if token[0].isdigit():
        return Wanted((SectionKind.CLAUSE, SectionKind.NUMBER) if inside else (SectionKind.ARTICLE,), token)
    if letter_value(token) and inside:
        return Wanted((SectionKind.LETTER,), token)
    return Wanted((SectionKind.ARTICLE,), token) if roman(token.upper()) and not before else None


class SectionQuery:
    """Looks for sections among those of one article."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._sections = sections
        self._numbered: dict[tuple[SectionKind, str], list[int]] = {}
        self._titles: list[tuple[int, str]] = []
        for place, section in enumerate(sections):
            for number in {section.number, ""}:
                self._numbered.setdefault((section.kind, number), []).append(place)
            if section.title:
                self._titles.append((place, folded_words(section.title)))

    def find(self, words: str) -> Section | None:
        """The section that the words name best; None where there is none."""
        found = self.places(words, 1)
        return self._sections[found[0]] if found else None

    def places(self, words: str, most: int) -> list[int]:
        """The places of up to `most` sections that the words name, the best first."""
        wanted = parse_query(words)
        cited = self._cited(wanted) if wanted else []
        if len(cited) >= most:
            return cited[:most]
        known = set(cited)
        return [*cited, *(place for place in self._titled(words) if place not in known)][:most]

    def _cited(self, wanted: Sequence[Wanted]) -> list[int]:
        last = wanted[-1]
        places = [
            place
            for kind in last.kinds
            for place in self._numbered.get((kind, last.number), ())
            if _is(self._sections[place], last) and self._stands_in(self._sections[place].parent, wanted[:-1])
        ]
        return sorted(places, key=lambda place: self._farness(place, wanted))

    def _stands_in(self, parent: int, wanted: Sequence[Wanted]) -> bool:
        """Whether the sections around are those wanted, in their order; parts left unnamed may lie between."""
        left = list(wanted)
        while parent >= 0 and left:
            if _is(self._sections[parent], left[-1]):
                left.pop()
            parent = self._sections[parent].parent
        return not left

    def _farness(self, place: int, wanted: Sequence[Wanted]) -> tuple[int, int, int]:
        """What is to come later: what stands in an explanation or attachment, what is nested deeper than was said."""
        section = self._sections[place]
        kinds = {kind for part in wanted for kind in part.kinds}
        apart, unnamed, parent = False, 0, section.parent
        while parent >= 0:
            around = self._sections[parent]
            apart |= around.kind in _APART and around.kind not in kinds
            unnamed += around.kind in (*_INNER, SectionKind.ARTICLE) and not any(_is(around, part) for part in wanted)
            parent = around.parent
        return 2 * unnamed + apart, wanted[-1].kinds.index(section.kind), place

    def _titled(self, words: str) -> list[int]:
        sought = folded_words(words)
        if not sought:
            return []
        ranked = [(rank, place) for place, title in self._titles if (rank := _title_rank(title, sought)) is not None]
        return [place for _rank, place in sorted(ranked)]


def _is(section: Section, wanted: Wanted) -> bool:
    if section.kind not in wanted.kinds or (wanted.number and section.number != wanted.number):
        return False
    return not wanted.name or section.label.lower() == wanted.name


def _title_rank(title: str, sought: str) -> int | None:
    if title.startswith(sought):
        return 0
    if f" {sought}" in title:
        return 1
    return 2 if sought in title else None
