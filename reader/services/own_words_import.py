"""What becomes of own words that come from another library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.model.own_word import OwnWord
from reader.services.mark_acts import Act, ActName, WordChange
from reader.storage.folding import fold_name


@dataclass(frozen=True, slots=True)
class WordsTaken:
    """What taking words in did, and the act that it was, None where it changed nothing.

    `added` counts new words and those brought back, among them `beside`: new ones whose headword was explained already.
    """

    added: int = 0
    updated: int = 0
    known: int = 0
    beside: int = 0
    act: Act | None = None


def plan_words(words: Sequence[OwnWord], standing: Mapping[str, OwnWord], deleted: Mapping[str, OwnWord]) -> WordsTaken:
    """What taking words in does to those that stand and those in the bin, both by id; the ids in `words` differ."""
    newer = {word.id for word in words if word.id in standing and standing[word.id].changed < word.changed}
    texts = {_text(word) for word in standing.values() if word.id not in newer}
    headwords = {fold_name(word.headword) for word in standing.values()}
    changes: list[WordChange] = []
    added = updated = known = beside = 0
    for word in words:
        here, binned = standing.get(word.id), deleted.get(word.id)
        if here is not None and word.id in newer:
            changes.append(WordChange(here, word))
            updated += 1
        elif here is not None or (binned is None and _text(word) in texts):
            known += 1
        else:
            changes += _coming(word, binned)
            added += 1
            beside += binned is None and fold_name(word.headword) in headwords
    act = Act(ActName.IMPORT_MARKS, words=tuple(changes)) if changes else None
    return WordsTaken(added, updated, known, beside, act)


def plan_taking_back(taken: WordsTaken, standing: Mapping[str, OwnWord]) -> Act | None:
    """The act that takes words back where they stand as they came; None where that is nowhere."""
    if taken.act is None:
        return None
    came = {change.after.id: change.after for change in taken.act.words if change.after is not None}
    same = {word_id for word_id, word in came.items() if standing.get(word_id) == word}
    changes = taken.act.undone().words
    wanted = tuple(change for change in changes if change.before is not None and change.before.id in same)
    return Act(taken.act.name, words=wanted) if wanted else None


def _text(word: OwnWord) -> tuple[object, ...]:
    return word.headword, word.english, word.meaning, word.example, word.source


def _coming(word: OwnWord, deleted: OwnWord | None) -> tuple[WordChange, ...]:
    """How a word comes to stand; the version in the bin first, so that undoing puts that one there again."""
    if deleted is None:
        return (WordChange(None, word),)
    back = WordChange(None, deleted)
    return (back,) if word.changed <= deleted.changed else (back, WordChange(deleted, word))
