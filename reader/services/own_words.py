"""The words that the reader explains in their own words: kept, changed, deleted, brought back, and undone."""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.errors import LibraryProblem
from reader.model.own_word import OwnWord
from reader.services.mark_acts import Act, ActName, History, WordChange
from reader.services.mark_writer import MarkWriter, Owner
from reader.services.own_words_import import WordsTaken, plan_taking_back, plan_words
from reader.storage.folding import fold_name

LONGEST_HEADWORD = 80
"""The longest headword, in code points."""

LONGEST_TEXT = 10_000
"""The longest explanation or example, in code points."""

_LONGEST_EQUIVALENTS = 1_000


@dataclass(frozen=True, slots=True)
class Draft:
    """An explanation as it is being written; `english` holds the equivalents, with commas or semicolons between."""

    headword: str = ""
    english: str = ""
    meaning: str = ""
    example: str = ""
    source: str = ""


def draft_of(word: OwnWord) -> Draft:
    """A word as it can be changed."""
    return Draft(word.headword, "; ".join(word.english), word.meaning, word.example, word.source)


def _random_id() -> str:
    return uuid.uuid4().hex


def _nothing() -> None:
    pass


class OwnWords:
    """The reader's own glossary in memory; every act is handed to the library's thread by the writer of the marks.

    `problem_of` says what is wrong with a draft; a draft with a problem must not be added. Every act can be undone;
    `undo` in a new session begins with the latest deletion. `changed` is called after each act, and when the words were
    read. No method raises a ReaderError.
    """

    def __init__(
        self,
        owner: Owner,
        writer: MarkWriter,
        clock: Callable[[], float] = time.time,
        new_id: Callable[[], str] = _random_id,
    ) -> None:
        self.history = History()
        """The acts that can be undone and redone, to be read only."""
        self.changed: Callable[[], None] = _nothing
        self.problem = ""
        """Why the words could not be read, in one sentence; empty when all is well."""
        self._owner = owner
        self._writer = writer
        self._clock = clock
        self._new_id = new_id
        self._standing: dict[str, OwnWord] = {}
        self._deleted: dict[str, OwnWord] = {}
        self._withdrawn: set[str] = set()
        self._read = False

    # What there is

    def read(self) -> None:
        """Read the words from the library, where they are not read yet; what was done meanwhile counts more."""
        if self._read:
            return
        try:
            standing, deleted = self._owner.ask(lambda store: (store.own_words(), store.deleted_words()))
        except LibraryProblem as problem:
            self.problem = str(problem)
            return
        self.problem, self._read = "", True
        for word in standing:
            if word.id not in self._deleted and word.id not in self._withdrawn:
                self._standing.setdefault(word.id, word)
        for word in reversed(deleted):  # the one deleted last first
            if word.id not in self._standing:
                self._deleted.setdefault(word.id, word)
        if not self.history.done and not self.history.taken_back:
            self.history.done = [
                Act(ActName.DELETE_WORD, words=(WordChange(word, None),), when=word.changed)
                for word in self._deleted.values()
            ]
        self.changed()

    def words(self) -> tuple[OwnWord, ...]:
        """The words that stand, in the order of the alphabet."""
        return tuple(sorted(self._standing.values(), key=lambda word: (fold_name(word.headword), word.id)))

    def deleted(self) -> tuple[OwnWord, ...]:
        """The words in the bin, the one deleted last first."""
        return tuple(reversed(self._deleted.values()))

    def word(self, word_id: str) -> OwnWord | None:
        """A word that stands."""
        return self._standing.get(word_id)

    def explaining(self, headword: str) -> OwnWord | None:
        """The word that explains a headword, however it is written; None where none does."""
        wanted = fold_name(headword)
        return next((word for word in self._standing.values() if fold_name(word.headword) == wanted), None)

    def problem_of(self, draft: Draft, word_id: str = "") -> str:
        """What is wrong with a draft, for the word `word_id` or a new one, in one sentence; empty when nothing is."""
        headword = " ".join(draft.headword.split())
        if not any(letter.isalpha() for letter in headword):
            return "Write the word or expression that you explain; it needs at least one letter."
        if len(headword) > LONGEST_HEADWORD:
            return f"The word or expression is too long; {LONGEST_HEADWORD} characters are the most."
        if not equivalents(draft.english) and not draft.meaning.strip():
            return "Write a translation or an explanation, so that there is something to be read."
        if len(draft.english) > _LONGEST_EQUIVALENTS or max(len(draft.meaning), len(draft.example)) > LONGEST_TEXT:
            return "The explanation is too long to be shown on a card; shorten it."
        other = self.explaining(headword)
        if other is not None and other.id != word_id:
            return f"You have explained “{other.headword}” already; change that explanation instead."
        return ""

    # Acts; an unknown word is left alone

    def add(self, draft: Draft) -> OwnWord:
        """Explain a word; `draft` has no problem."""
        now = self._clock()
        word = _written(OwnWord(self._new_id(), "", (), "", created=now, changed=now), draft)
        self._do(Act(ActName.ADD_WORD, words=(WordChange(None, word),)))
        return word

    def edit(self, word_id: str, draft: Draft) -> OwnWord | None:
        """Explain a word otherwise; `draft` has no problem."""
        before = self._standing.get(word_id)
        if before is None:
            return None
        after = _written(before, draft)
        if after == before:
            return before
        after = replace(after, changed=self._clock())
        self._do(Act(ActName.EDIT_WORD, words=(WordChange(before, after),)))
        return after

    def delete(self, word_id: str) -> None:
        """Put a word in the bin, from which `restore` and `undo` bring it back."""
        if (word := self._standing.get(word_id)) is not None:
            gone = replace(word, changed=self._clock())  # a later session knows by this when it was
            self._do(Act(ActName.DELETE_WORD, words=(WordChange(gone, None),)))

    def restore(self, word_id: str) -> None:
        """Bring a deleted word back, also one of an earlier session."""
        if (word := self._deleted.get(word_id)) is not None:
            self._do(Act(ActName.RESTORE_WORD, words=(WordChange(None, word),)))

    def take_in(self, words: Sequence[OwnWord]) -> WordsTaken:
        """Take words of another library in, as one act; the ids in `words` differ.

        Of two versions of a word the one changed last stands, and a word in the bin comes back. A new word stands
        beside one with the same headword, except where both say the same.
        """
        taken = plan_words(words, self._standing, self._deleted)
        if taken.act is not None:
            self._do(taken.act)
        return taken

    def take_back(self, taken: WordsTaken) -> None:
        """Take back what `take_in` did, by an act that can be undone too; words changed since then stay."""
        act = plan_taking_back(taken, self._standing)
        if act is not None:
            self._do(act)

    def undo(self) -> ActName | None:
        """Take the latest act back; gives its name, None when there is none."""
        act = self.history.undo(self._clock())
        return self._apply(act) if act else None

    def redo(self) -> ActName | None:
        """Do again what was taken back last; gives its name, None when there is nothing."""
        act = self.history.redo(self._clock())
        return self._apply(act) if act else None

    def _do(self, act: Act) -> None:
        self.history.record(act, when=self._clock())
        self._apply(act)

    def _apply(self, act: Act) -> ActName:
        for change in act.words:
            if change.after is not None:
                self._deleted.pop(change.after.id, None)
                self._withdrawn.discard(change.after.id)
                self._standing[change.after.id] = change.after
            elif change.before is not None:
                self._standing.pop(change.before.id, None)
                if act.withdraws:
                    self._withdrawn.add(change.before.id)
                else:
                    self._deleted[change.before.id] = change.before
        self._writer.write_words(act, self._clock())
        self.changed()
        return act.name


def equivalents(written: str) -> tuple[str, ...]:
    """The equivalents in what was written with commas, semicolons or line ends between them, each once.

    A comma inside brackets parts nothing.
    """
    found, depth = [""], 0
    for character in written:
        depth = max(0, depth + (character == "(") - (character == ")"))
        if character in ";\n" or (character == "," and not depth):
            found.append("")
        else:
            found[-1] += character
    return tuple(dict.fromkeys(tidy for each in found if (tidy := " ".join(each.split()))))


def _written(word: OwnWord, draft: Draft) -> OwnWord:
    return replace(
        word,
        headword=" ".join(draft.headword.split()),
        english=equivalents(draft.english),
        meaning=draft.meaning.strip(),
        example=" ".join(draft.example.split()),
        source=draft.source.strip(),
    )
