"""The entries that were looked up one from the other: the one shown, those before it, those gone back from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from reader.services.cards import Card
from reader.services.word_cards import WordCard
from reader.ui.dictionary_section import DictionaryWord

AnyCard: TypeAlias = Card | WordCard | DictionaryWord
"""What the panel shows a card of."""


@dataclass(frozen=True, slots=True)
class EntryTrail:
    """`behind` ends with the entry that is shown; `ahead` ends with the one that was gone back from last."""

    behind: tuple[AnyCard, ...] = ()
    ahead: tuple[AnyCard, ...] = ()

    @property
    def shown(self) -> AnyCard | None:
        """The entry that is shown; None where none is."""
        return self.behind[-1] if self.behind else None

    def follow(self, card: AnyCard) -> EntryTrail:
        """An entry is opened from here; the way forward is gone."""
        return EntryTrail((*self.behind, card))

    def leave(self) -> EntryTrail:
        """No entry is shown; the way forward stays."""
        return EntryTrail((), self.ahead)

    def close(self) -> EntryTrail:
        """The entry that is shown is closed; there is no way forward to it."""
        return EntryTrail(self.behind[:-1], self.ahead)

    def back(self) -> EntryTrail:
        """To what was shown before the entry, with the way forward to it."""
        return EntryTrail(self.behind[:-1], (*self.ahead, *self.behind[-1:]))

    def forward(self) -> EntryTrail:
        """To the entry that was gone back from last."""
        return EntryTrail((*self.behind, *self.ahead[-1:]), self.ahead[:-1])
