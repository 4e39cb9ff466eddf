"""Highlights in a text, a revision of it, and how well a way of carrying them over finds what became of them."""

import random
import re
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from traced_edits import (
    NOWHERE,
    Edit,
    Traced,
    characters_edited,
    extracted_anew,
    in_turn,
    paragraphs_edited,
    untouched,
    words_edited,
)

from reader.language.anchoring import Lost, Placed, compare, locate, quote
from reader.model.article import Span
from reader.model.bookmark import Found

Answer = tuple[Span | None, Found]
Way = Callable[[str, str, list[Span]], list[Answer]]


class Verdict(StrEnum):
    """What an answer is worth."""

    RIGHT = "right"
    NEAR = "near"
    WRONG = "wrong"
    LOST = "lost"


SILENT = "silently wrong"
"""Counted beside WRONG when the answer does not even say that the mark has moved."""


def highlights(text: str, count: int, chance: random.Random) -> list[Span]:
    """What readers mark: a few words, a phrase, a sentence, a paragraph; from word to word, inside one paragraph."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    sentences = [match.span() for match in re.finditer(r"[^\s.][^\n.]{10,}\.?", text)]
    paragraphs = [match.span() for match in re.finditer(r"[^\n]{20,}", text)]
    spans: list[Span] = []
    while len(spans) < count:
        kind = chance.random()
        if kind < 0.2:
            spans += _phrase(text, words, chance.randint(1, 3), chance)
        elif kind < 0.55:
            spans += _phrase(text, words, chance.randint(4, 12), chance)
        else:
            spans.append(_trimmed(text, *chance.choice(sentences if kind < 0.85 else paragraphs)))
    return [span for span in spans if re.search(r"\w", text[span.start : span.end])]


def _phrase(text: str, words: list[tuple[int, int]], length: int, chance: random.Random) -> list[Span]:
    first = chance.randrange(len(words) - length)
    span = _trimmed(text, words[first][0], words[first + length - 1][1])
    return [] if "\n" in text[span.start : span.end] else [span]


def _trimmed(text: str, start: int, end: int) -> Span:
    inside = re.search(r"\w.*\w|\w", text[start:end], re.DOTALL)
    return Span(start + inside.start(), start + inside.end()) if inside else Span(start, end)


class Whereabouts:
    """Where the letters and digits of an old text are in a revision of it."""

    def __init__(self, revision: Traced) -> None:
        self.revision = revision
        self._kept = _by_old_place(revision, revision.origins)
        self._placed = _by_old_place(revision, revision.instead)

    def kept(self, marked: Span) -> list[int]:
        """The new places of what survived of a mark, in order."""
        return _inside(self._kept, marked)

    def placed(self, marked: Span) -> list[int]:
        """The places of what replaces some of it, in order."""
        return _inside(self._placed, marked)


def _by_old_place(revision: Traced, places: list[int]) -> list[tuple[int, int]]:
    letters = zip(places, range(len(places)), revision.text, strict=True)
    return sorted((place, index) for place, index, letter in letters if place != NOWHERE and letter.isalnum())


def _inside(places: list[tuple[int, int]], marked: Span) -> list[int]:
    part = places[bisect_left(places, (marked.start, 0)) : bisect_left(places, (marked.end, 0))]
    return sorted(index for _, index in part)


def judged(whereabouts: Whereabouts, marked: Span, answer: Span | None) -> Verdict:
    """Hold an answer against what became of every code point of a mark.

    RIGHT: the span from the first surviving letter or digit of the mark to the last, with or without words that
    replaced its first or last ones and slips inside those; LOST, if nothing survived. NEAR: half or more in common.
    """
    revision, kept, placed = whereabouts.revision, whereabouts.kept(marked), whereabouts.placed(marked)
    if not kept:
        if answer is None:
            return Verdict.RIGHT
        return Verdict.RIGHT if placed and answer == Span(placed[0], placed[-1] + 1) else Verdict.WRONG
    if answer is None:
        return Verdict.LOST
    wide = sorted({*kept, *placed})
    starts = _slips(revision, {kept[0], wide[0]}, -1)
    ends = _slips(revision, {kept[-1], wide[-1]}, 1)
    if answer.start in starts and answer.end - 1 in ends:
        return Verdict.RIGHT
    both = min(answer.end, wide[-1] + 1) - max(answer.start, wide[0])
    either = max(answer.end, wide[-1] + 1) - min(answer.start, wide[0])
    return Verdict.NEAR if 2 * both >= either else Verdict.WRONG


def _slips(revision: Traced, edges: set[int], step: int) -> set[int]:
    """The edges, and those that new letters in the same word would give."""
    found = set(edges)
    for edge in edges:
        place = edge + step
        while 0 <= place < len(revision.text) and revision.origins[place] == NOWHERE and revision.text[place].isalnum():
            found.add(place)
            place += step
    return found


def counted(whereabouts: Whereabouts, marks: list[Span], answers: list[Answer]) -> Counter[str]:
    """How many answers are right, near, wrong, lost, and silently wrong."""
    counts: Counter[str] = Counter()
    for mark, (span, found) in zip(marks, answers, strict=True):
        verdict = judged(whereabouts, mark, span)
        counts[verdict] += 1
        counts[SILENT] += verdict is Verdict.WRONG and found in (Found.SAME, Found.CHANGED)
    return counts


def compared(old: str, new: str, marks: list[Span]) -> list[Answer]:
    """Both texts compared: the way of this program when the old text is there."""
    comparison = compare(old, new)
    return [(carried.span, carried.found) for carried in map(comparison.carry, marks)]


def quoted(old: str, new: str, marks: list[Span]) -> list[Answer]:
    """The exact quote with its context: the way of this program for marks without their old text."""
    return [_quoted(old, new, mark) for mark in marks]


def _quoted(old: str, new: str, mark: Span) -> Answer:
    anchor = locate(new, quote(old, mark), mark.start)
    if isinstance(anchor, Lost):
        return None, Found.LOST
    return anchor.span, Found.SAME if isinstance(anchor, Placed) else Found.MOVED


def first_match(old: str, new: str, marks: list[Span]) -> list[Answer]:
    """The first place of the exact words."""
    places = [new.find(old[mark.start : mark.end]) for mark in marks]
    return [
        (None, Found.LOST) if place < 0 else (Span(place, place + len(mark)), Found.SAME)
        for mark, place in zip(marks, places, strict=True)
    ]


def offset_only(old: str, new: str, marks: list[Span]) -> list[Answer]:
    """The same code points as before."""
    return [(mark, Found.SAME) if mark.end <= len(new) else (None, Found.LOST) for mark in marks]


WAYS: dict[str, Way] = {
    "both texts compared": compared,
    "quote with context": quoted,
    "first exact match": first_match,
    "offset only": offset_only,
}

EDITS: dict[str, Edit] = {
    "words 1%": words_edited(0.01),
    "words 10%": words_edited(0.1),
    "words 30%": words_edited(0.3),
    "characters 5%": characters_edited(0.05),
    "paragraphs 10%": paragraphs_edited(0.1),
    "paragraphs 30%": paragraphs_edited(0.3),
    "moved 10%": paragraphs_edited(0.1, ["moved"]),
    "moved 30%": paragraphs_edited(0.3, ["moved"]),
    "deleted 10%": paragraphs_edited(0.1, ["deleted"]),
    "deleted 30%": paragraphs_edited(0.3, ["deleted"]),
    "copied 10%": paragraphs_edited(0.1, ["copied"]),
    "copied 30%": paragraphs_edited(0.3, ["copied"]),
    "another extraction": extracted_anew,
    "moved 30%, then words 20%": in_turn(paragraphs_edited(0.3, ["moved"]), words_edited(0.2)),
    "all of it at 10%": in_turn(words_edited(0.1), paragraphs_edited(0.1), extracted_anew),
}
"""The revisions measured. Paragraphs without a further word are moved, deleted and copied, each as often."""


class Score:
    """What the answers of one way to one kind of revision are worth, and the seconds they took."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.seconds = 0.0

    @property
    def marks(self) -> int:
        """How many marks were carried over."""
        return sum(self.counts[verdict] for verdict in Verdict)

    def share(self, verdict: str) -> float:
        """How many of a hundred answers are such."""
        return 100 * self.counts[verdict] / self.marks

    @property
    def milliseconds(self) -> float:
        """The time a mark, with its share of the comparison."""
        return 1000 * self.seconds / self.marks


def measured(
    texts: Mapping[str, str], edit: Edit, marks: int, seed: int, ways: Iterable[str] = WAYS
) -> dict[str, Score]:
    """Carry highlights over from every text to a revision of it, by each way; `marks` is for all texts together."""
    chance = random.Random(seed)
    scores = {way: Score() for way in ways}
    for text in texts.values():
        revision = edit(untouched(text), chance)
        whereabouts = Whereabouts(revision)
        chosen = highlights(text, -(-marks // len(texts)), chance)
        for way, score in scores.items():
            start = time.perf_counter()
            answers = WAYS[way](text, revision.text, chosen)
            score.seconds += time.perf_counter() - start
            score.counts += counted(whereabouts, chosen, answers)
    return scores
