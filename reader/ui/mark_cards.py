"""The cards of the marks of one text: kept while their marks stand, so that a note being written stays through news."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Found, Highlight
from reader.ui.check_card import CheckCard
from reader.ui.mark_card import MarkCard, MarkLook


class MarkCards:
    """Makes cards and keeps them by the id of their mark; `join` and `join_check` listen to each new one."""

    def __init__(
        self, look: MarkLook, join: Callable[[MarkCard], None], join_check: Callable[[CheckCard], None]
    ) -> None:
        self.look = look
        self.article = Article("", "", "", ())
        self.current = ""
        self._join, self._join_check = join, join_check
        self._cards: dict[str, MarkCard] = {}
        self._checks: dict[str, CheckCard] = {}
        self._near: dict[str, Span] = {}

    def all(self) -> list[QWidget]:
        """Every card."""
        return [*self._cards.values(), *self._checks.values()]

    def marks(self) -> list[MarkCard]:
        """The cards of marks that were found."""
        return list(self._cards.values())

    def card(self, mark_id: str) -> MarkCard | None:
        """The card of a mark that was found."""
        return self._cards.get(mark_id)

    def any(self, mark_id: str) -> QWidget | None:
        """The card of a mark, found or not."""
        return self._cards.get(mark_id) or self._checks.get(mark_id)

    def card_of(self, mark: Highlight | Bookmark) -> MarkCard:
        """The card of a mark that was found, with the mark as it is now."""
        card = self._cards.get(mark.id)
        if card is None:
            card = self._cards[mark.id] = MarkCard(mark, self.look)
            self._join(card)
        words = self.article.text_of(mark.span) if mark.found is Found.CHANGED and mark.span else ""
        card.show_mark(mark, self.look, words, current=mark.id == self.current)
        return card

    def check_of(self, mark: Highlight | Bookmark) -> CheckCard:
        """The card of a mark that was not found."""
        card = self._checks.get(mark.id)
        if card is None or card.mark != mark:
            _retire(card)
            card = self._checks[mark.id] = CheckCard(mark, self.look)
            self._join_check(card)
            self._show_near(card)
        return card

    def choose(self, mark_id: str) -> None:
        """Let the card of this mark, and no other, show what can be done with it."""
        self.current = mark_id
        for card in self._cards.values():
            self.card_of(card.mark)

    def show_near(self, near: dict[str, Span]) -> None:
        """Show what stands today where marks that were not found should be."""
        self._near = near
        for card in self._checks.values():
            self._show_near(card)

    def keep(self, shown: Iterable[str], lost: Iterable[str]) -> None:
        """Let the cards go of marks that are neither `shown` nor `lost`, with what is being written on them."""
        stay, wait = set(shown), set(lost)
        for mark_id in [mark_id for mark_id in self._cards if mark_id not in stay]:
            card = self._cards.pop(mark_id)
            for field in (card.editor, card.tag_field):
                if field is not None:
                    field.blockSignals(True)
            _retire(card)
        for mark_id in [mark_id for mark_id in self._checks if mark_id not in wait]:
            _retire(self._checks.pop(mark_id))

    def forget_checks(self) -> None:
        """Make the cards of marks that were not found anew, such as in another theme."""
        self.keep(self._cards, ())

    def _show_near(self, card: CheckCard) -> None:
        near = self._near.get(card.mark.id)
        if near is not None and near != card.near:
            card.show_near(near, self.article.text)


def _retire(card: QWidget | None) -> None:
    if card is not None:
        card.hide()
        card.deleteLater()
