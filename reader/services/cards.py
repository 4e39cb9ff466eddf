"""Everything that the card of a term shows, put together as one value."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reader.model.analysis import AffixEffect, Analysis
from reader.model.own_word import OWN
from reader.model.term import Term, TermMatch
from reader.model.term_matches import TermMatches

_PREFIXES = frozenset({"meN", "peN", "pe", "ber", "ter", "per", "di", "ke", "se", "ku", "kau", "pra", "non", "anti"})
_SUFFIXES = frozenset({"kan", "an", "i", "nya", "lah", "kah", "pun", "mu", "isasi", "itas", "tah", "wan", "wati", "is"})
_FAMILY_SHOWN = 8


class FormHelp(Protocol):
    """What is said of the form in the text; `services.word_cards.WordCards` says it."""

    def explain(self, analysis: Analysis) -> AffixEffect:
        """What the affixes do, in one line of each language."""
        ...

    def other(self, word: str, shown: Analysis) -> "tuple[Chip, ...]":
        """Another way to take the word apart, nearly as likely; else empty."""
        ...


class Entries(Protocol):
    """Where a card finds the entries it points to."""

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        """The entries that a name means in the entry `near`, nearest first."""
        ...

    def family(self, term: Term) -> tuple[Term, ...]:
        """The other entries of the same root, and those whose headword contains this one."""
        ...


@dataclass(frozen=True, slots=True)
class Chip:
    """One part of a word taken apart: `di-`, `dakwa`, `-an`; `parts` of one word stand together."""

    text: str
    is_root: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A name on the card, the identity of the entry it opens (empty where there is none), and a note after it."""

    name: str
    term_id: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What the card of a term shows.

    `match` is the place in the text it explains, or None when the entry was looked up; `ordinal` of `count` places in
    the text, both 0 without a match. `words` holds the chips, word by word, empty where there is nothing to take
    apart; `other` is a second way, only where it is nearly as likely; `effect` says in one line what the affixes do.
    `own` is what the reader explains, shown first; it is the `term` too where the glossary has no entry.
    """

    term: Term
    match: TermMatch | None
    ordinal: int
    count: int
    words: tuple[tuple[Chip, ...], ...]
    other: tuple[Chip, ...]
    effect: AffixEffect
    family: tuple[Link, ...]
    confused: tuple[Link, ...]
    see: tuple[Link, ...]
    alternatives: tuple[Link, ...]
    inner: tuple[Link, ...]
    own: Term | None = None

    @property
    def form(self) -> str:
        """The form in the text where it is another than the headword, else empty."""
        if self.match is None or self.match.surface.casefold() == self.term.headword.casefold():
            return ""
        return self.match.surface


def entry_card(term: Term, entries: Entries) -> Card:
    """The card of an entry that was looked up."""
    return _card(term, None, 0, 0, entries, effect=AffixEffect())


def match_card(matches: Sequence[TermMatch], number: int, entries: Entries, form: FormHelp) -> Card:
    """The card of the match `number` among the shown ones."""
    match = matches[number]
    same = TermMatches.of(matches).same(number)
    one_word = " " not in match.surface and " " not in match.analysis.segmentation
    effect = form.explain(match.analysis) if one_word else AffixEffect()
    other = form.other(match.surface, match.analysis) if one_word else ()
    senses = sorted((match.term, *match.alternatives), key=lambda term: term.domain == OWN)
    others = tuple(term for term in senses[1:] if term.domain != OWN)
    card = _card(
        senses[0], replace(match, alternatives=others), same.index(number) + 1, len(same), entries, effect, other
    )
    return replace(card, own=match.term if match.term.domain == OWN else None)


def _card(
    term: Term,
    match: TermMatch | None,
    ordinal: int,
    count: int,
    entries: Entries,
    effect: AffixEffect,
    other: tuple[Chip, ...] = (),
) -> Card:
    return Card(
        term=term,
        match=match,
        ordinal=ordinal,
        count=count,
        words=chips(match.analysis.segmentation) if match is not None else (),
        other=other,
        effect=effect,
        family=tuple(_member(member) for member in entries.family(term)[:_FAMILY_SHOWN]),
        confused=tuple(_link(name, term, entries, note) for name, note in term.confused),
        see=tuple(_link(name, term, entries) for name in term.see),
        alternatives=tuple(_member(other) for other in (match.alternatives if match else ())),
        inner=tuple(_member(other) for other in (match.inner if match else ())),
    )


def _member(term: Term) -> Link:
    return Link(term.headword, term.id, term.english[0])


def _link(name: str, term: Term, entries: Entries, note: str = "") -> Link:
    found = entries.named(name, term)
    return Link(found[0].headword if found else name, found[0].id if found else "", note)


def chips(segmentation: str) -> tuple[tuple[Chip, ...], ...]:
    """A segmentation as chips, word by word; empty where no word has an affix, a clitic or a doubling."""
    words = tuple(_word_chips(word) for word in segmentation.split())
    return words if any(len(word) > 1 for word in words) else ()


def _word_chips(segmentation: str) -> tuple[Chip, ...]:
    parts = [part for part in re.split(r"[+=]", re.sub(r"[()]", "", segmentation)) if part]
    roots = [number for number, part in enumerate(parts) if part not in _PREFIXES | _SUFFIXES | {"R"}]
    root = roots[0] if roots else len(parts) - 1
    return tuple(_chip(part, number, root) for number, part in enumerate(parts))


def _chip(part: str, number: int, root: int) -> Chip:
    if part == "R":
        return Chip("×2", is_root=False)
    if number == root:
        return Chip(part.replace("_", " "), is_root=True)
    return Chip(f"{part}-" if number < root else f"-{part}", is_root=False)
