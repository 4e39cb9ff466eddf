"""Edits of a text that remember, for every code point, where it came from: the truth that anchoring is held against."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

NOWHERE = -1


@dataclass(frozen=True)
class Traced:
    """A revised text, with the old place of each code point that survived (`origins`) or stands for one (`instead`)."""

    text: str
    origins: list[int]
    instead: list[int]

    def __getitem__(self, part: slice) -> "Traced":
        return Traced(self.text[part], self.origins[part], self.instead[part])


Edit = Callable[[Traced, random.Random], Traced]


def untouched(text: str) -> Traced:
    """A text of which nothing is changed yet."""
    return Traced(text, list(range(len(text))), [NOWHERE] * len(text))


def new_words(text: str) -> Traced:
    """Words that come from nowhere."""
    return Traced(text, [NOWHERE] * len(text), [NOWHERE] * len(text))


def in_place_of(text: str, old: Traced) -> Traced:
    """Words that replace others."""
    places = [place for place in (*old.origins, *old.instead) if place != NOWHERE] or [NOWHERE]
    return Traced(text, [NOWHERE] * len(text), [places[min(index, len(places) - 1)] for index in range(len(text))])


def joined(pieces: Sequence[Traced]) -> Traced:
    """Pieces in a row."""
    return Traced(
        "".join(piece.text for piece in pieces),
        [place for piece in pieces for place in piece.origins],
        [place for piece in pieces for place in piece.instead],
    )


def words_edited(rate: float) -> Edit:
    """Of the words, this part is replaced (three of five), struck out, or has a new word set before it."""

    def edit(text: Traced, chance: random.Random) -> Traced:
        vocabulary = sorted(set(re.findall(r"\w{3,}", text.text)))
        pieces: list[Traced] = []
        for start, end in _words(text.text):
            word, rest = text[start:end], text[end : _next(text.text, end)]
            way = chance.random() / rate
            if way < 0.6:
                pieces += [in_place_of(chance.choice(vocabulary), word), rest]
            elif way < 0.8:
                pieces.append(rest if "\n" in rest.text else rest[len(rest.text) :])
            elif way < 1:
                pieces += [new_words(chance.choice(vocabulary) + " "), word, rest]
            else:
                pieces += [word, rest]
        return joined([text[: _next(text.text, 0)], *pieces])

    return edit


def characters_edited(rate: float) -> Edit:
    """Of the characters, this part is replaced, left out or doubled by another; line ends stand."""

    def edit(text: Traced, chance: random.Random) -> Traced:
        pieces: list[Traced] = []
        for index in range(len(text.text)):
            one = text[index : index + 1]
            way = chance.random() * 3 / rate
            letter = chance.choice("abcdefghijklmnoprstuwy ")
            if way >= 3 or one.text == "\n":
                pieces.append(one)
            elif way < 1:
                pieces.append(in_place_of(letter, one))
            elif way < 2:
                pieces += [one, new_words(letter)]
        return joined(pieces)

    return edit


def paragraphs_edited(rate: float, ways: Sequence[str] = ("moved", "deleted", "copied")) -> Edit:
    """Of the paragraphs, this part is moved to another place, deleted, or copied to another place.

    None is set down beside itself, or beside another of the same words: between the two nobody could tell.
    """

    def edit(text: Traced, chance: random.Random) -> Traced:
        lines = list(_lines(text))
        chosen = [index for index in range(len(lines)) if lines[index].text.strip() and chance.random() < rate]
        standing: list[tuple[int, Traced]] = list(enumerate(lines))
        for index in chosen:
            way = chance.choice(ways)
            if way != "copied":
                standing = [(number, line) for number, line in standing if number != index]
            if way != "deleted":
                line = new_words(lines[index].text) if way == "copied" else lines[index]
                place = _elsewhere(standing, index, lines[index].text, chance)
                standing.insert(place, (index if way == "moved" else NOWHERE, line))
        return joined([line for _, line in standing])

    return edit


def in_turn(*edits: Edit) -> Edit:
    """One edit after another."""

    def edit(text: Traced, chance: random.Random) -> Traced:
        for one in edits:
            text = one(text, chance)
        return text

    return edit


def extracted_anew(text: Traced, chance: random.Random) -> Traced:
    """As another program would have read it: other line ends, divided words, quotes, dashes, ligatures and spaces."""
    width = chance.randint(48, 92)
    quotes = chance.choice([("“", "”", "’"), ("„", "“", "‘"), ("«", "»", "'"), ('"', '"', "'")])
    pieces: list[Traced] = []
    column, opening = 0, True
    for start, end in _words(text.text):
        column += end - start
        if column > width:
            column = end - start
            pieces.append(_broken(text[start:end], chance))
        else:
            pieces.append(_printed(text[start:end], chance))
        rest = text[end : _next(text.text, end)]
        for index, mark in enumerate(rest.text):
            one = rest[index : index + 1]
            if mark == "\n":
                pieces.append(_set(one, chance.choice(["\n", "\n\n"])))
                column = 0
            elif mark == " ":
                pieces.append(_set(one, "\n" if column > width - 6 else chance.choice([" ", " ", " ", "  ", "\u00a0"])))
                column = 0 if column > width - 6 else column + 1
            elif mark in '“”"„«»':
                pieces.append(_set(one, quotes[0] if opening else quotes[1]))
                opening = not opening
            elif mark in "–—":
                pieces.append(_set(one, chance.choice("-–—")))
            else:
                pieces.append(_set(one, {"’": quotes[2], "'": quotes[2], "…": "..."}.get(mark, mark)))
    return joined([text[: _next(text.text, 0)], *pieces])


def _broken(word: Traced, chance: random.Random) -> Traced:
    middle = chance.randint(2, max(2, len(word.text) - 2))
    if len(word.text) < 6 or not word.text.isalpha():
        return word
    sign = chance.choice(["-\n", "-\n", "\u00ad\n", "\u00ad"])
    return joined([word[:middle], new_words(sign), word[middle:]])


def _printed(word: Traced, chance: random.Random) -> Traced:
    place = word.text.find("fi")
    if place < 0 or chance.random() < 0.5:
        return word
    return joined([word[:place], _set(word[place : place + 1], "ﬁ"), word[place + 2 :]])


def _set(old: Traced, text: str) -> Traced:
    return Traced(text, old.origins[:1] * len(text), old.instead[:1] * len(text))


def _words(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"\w+(?:-\w+)*", text):
        yield match.span()


def _next(text: str, end: int) -> int:
    match = re.compile(r"\w").search(text, end)
    return match.start() if match else len(text)


def _lines(text: Traced) -> Iterator[Traced]:
    start = 0
    for line in text.text.splitlines(keepends=True):
        yield text[start : start + len(line)]
        start += len(line)


def _elsewhere(standing: list[tuple[int, Traced]], index: int, words: str, chance: random.Random) -> int:
    near = {index - 1, index, index + 1}
    places = [
        place
        for place in range(len(standing) + 1)
        if not any(number in near or line.text == words for number, line in standing[max(0, place - 1) : place + 1])
    ]
    return chance.choice(places or [len(standing)])
