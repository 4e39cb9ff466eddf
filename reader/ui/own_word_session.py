"""The words that the reader explains, on the screen's thread, and the news about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.own_word import OwnWord
from reader.services.own_words import Draft
from reader.services.own_words_import import WordsTaken
from reader.ui.sentences import told

if TYPE_CHECKING:
    from reader.services.own_words import OwnWords


class OwnWordSession(QObject):
    """Adds, changes, deletes and brings back own words; does nothing while there is no library."""

    changed = Signal(object)
    """The words that stand now, a tuple of OwnWord."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: OwnWords | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a library to hold words."""
        return self._words is not None

    @property
    def words(self) -> tuple[OwnWord, ...]:
        """The words that stand, in the order of the alphabet."""
        return self._words.words() if self._words is not None else ()

    @property
    def deleted(self) -> tuple[OwnWord, ...]:
        """The words in the bin, the one deleted last first."""
        return self._words.deleted() if self._words is not None else ()

    @property
    def done_at(self) -> float:
        """When the latest act that can be undone was done, in seconds since the epoch; below 0 without one."""
        return self._words.history.done[-1].when if self._words is not None and self._words.history.done else -1.0

    @property
    def taken_back_at(self) -> float:
        """When the act that can be done again was taken back, in seconds since the epoch; below 0 without one."""
        taken = self._words.history.taken_back if self._words is not None else ()
        return taken[-1].when if taken else -1.0

    def open(self, words: OwnWords) -> None:
        """Take the words of a library that was opened."""
        if self._words is not None:
            self._words.changed = _nothing
        self._words = words
        words.read()
        words.changed = self._tell
        self._tell()

    def word(self, word_id: str) -> OwnWord | None:
        """A word that stands."""
        return self._words.word(word_id) if self._words is not None else None

    def explaining(self, headword: str) -> OwnWord | None:
        """The word that explains a headword, however it is written."""
        return self._words.explaining(headword) if self._words is not None else None

    def save(self, draft: Draft, word_id: str) -> tuple[OwnWord | None, str]:
        """Add a word, or change the one of that id; gives it, or in one sentence what is wrong with the draft."""
        if self._words is None:
            return None, self.tr("Your library is not open yet; try again in a moment.")
        self._words.read()  # where that was not possible before
        problem = self._words.problem_of(draft, word_id)
        if problem:
            return None, told(problem)
        if word_id and self._words.word(word_id) is not None:
            return self._words.edit(word_id, draft), ""
        return self._words.add(draft), ""

    def delete(self, word_id: str) -> None:
        """Delete a word; it can be brought back."""
        if self._words is not None:
            self._words.delete(word_id)

    def restore(self, word_id: str) -> None:
        """Bring a deleted word back."""
        if self._words is not None:
            self._words.restore(word_id)

    def take_in(self, words: tuple[OwnWord, ...]) -> WordsTaken:
        """Take words of another library in."""
        if self._words is None:
            return WordsTaken()
        self._words.read()  # where that was not possible before
        return self._words.take_in(words)

    def take_back(self, taken: WordsTaken) -> None:
        """Take back what `take_in` did."""
        if self._words is not None:
            self._words.take_back(taken)

    def undo(self) -> None:
        """Take the latest act on own words back."""
        if self._words is not None:
            self._words.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._words is not None:
            self._words.redo()

    def _tell(self) -> None:
        self.changed.emit(self.words)


def _nothing() -> None:
    pass
