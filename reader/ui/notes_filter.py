"""The row of chips that narrows the list of all notes: colours, tag, article, time, the bin."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reader.model.bookmark import Colour, KeptArticle, MarkQuery
from reader.ui.balanced_rows import BalancedRows
from reader.ui.choice_list import FEW, ChoiceList
from reader.ui.colour_dots import ColourDot, colour_name
from reader.ui.mark_card import MarkLook
from reader.ui.tab_order import follow

_TITLE = 28  # code points of an article's title on its chip

_Value = TypeVar("_Value")


class NotesFilter(QWidget):
    """Holds the query without its words; tells when the reader changes it."""

    changed = Signal(object)

    def __init__(self, look: MarkLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._query = MarkQuery()
        self._days: int | None = None
        self._articles: Sequence[KeptArticle] = ()
        self._here = ""
        self._row = BalancedRows(self, 5)
        self._made: list[QWidget] = []
        self._fill()

    @property
    def query(self) -> MarkQuery:
        """The query, without words."""
        return self._query

    def show_look(self, look: MarkLook) -> None:
        """Use another theme, names of colours and tags."""
        self._look = look
        self._fill()

    def show_articles(self, articles: Sequence[KeptArticle], here: str) -> None:
        """Offer these articles; `here` is the id of the open one."""
        self._articles, self._here = articles, here
        self._fill()

    @property
    def days(self) -> int | None:
        """How many days back the query reaches; None where it has no bounds in time."""
        return self._days

    def show_query(self, query: MarkQuery, days: int | None = None) -> None:
        """Show a query that was asked from elsewhere, and how many days back it reaches where it has bounds."""
        self._query, self._days = query, None if query.since is None else days or self._days
        self._fill()

    def _set(self, query: MarkQuery) -> None:
        if query != self._query:
            self._query = query
            self._fill()
            self.changed.emit(query)

    # The chips

    def _fill(self) -> None:
        focus = self._focus()
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        chips = [*map(self._dot, Colour), *map(self._tag, sorted(self._query.tags)), self._tags(), self._article()]
        made = self._made = [*chips, self._time(), self._bin()]
        for chip in made:
            self._row.addWidget(chip)
            chip.show()
        follow(self, made)
        if focus:
            same = [chip for chip in made if _called(chip) == focus[0]]
            near = [chip for chip in made[focus[1] :] if chip.isEnabled()]
            (same + near)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _focus(self) -> tuple[str, int] | None:
        """Which chip has the keyboard, by what it narrows and its number; its list may have it just now."""
        focus = self.window().focusWidget()
        return next(((_called(chip), number) for number, chip in enumerate(self._made) if chip is focus), None)

    def _dot(self, colour: Colour) -> ColourDot:
        dot = ColourDot(colour, colour_name(colour, self._look.names), self._look.theme)
        dot.setCheckable(True)
        dot.setChecked(colour in self._query.colours)
        dot.clicked.connect(lambda _=False: self._set(replace(self._query, colours=self._query.colours ^ {colour})))
        return dot

    def _tag(self, tag: str) -> QPushButton:
        chip = self._chip(f"#{tag}  ×", chosen=True)
        chip.setAccessibleName(self.tr("Leave out the tag %1").replace("%1", tag))
        chip.clicked.connect(lambda _=False: self._set(replace(self._query, tags=self._query.tags - {tag})))
        return chip

    def _tags(self) -> QPushButton:
        choices = [(f"#{tag}", tag) for tag in self._look.tags if tag not in self._query.tags]
        chip = self._menu_chip(self.tr("Tag"), choices, self._add_tag)
        chip.setEnabled(bool(choices))
        return chip

    def _add_tag(self, tag: str) -> None:
        self._set(replace(self._query, tags=self._query.tags | {tag}))

    def _article(self) -> QPushButton:
        titles = {article.id: article.title for article in self._articles}
        choices = [(self.tr("All texts"), "")]
        choices += [(self.tr("This text"), self._here)] if self._here else []
        choices += [(article.title, article.id) for article in self._articles if article.id != self._here]
        chosen = self._query.article_id
        words = self.tr("This text") if chosen == self._here else titles.get(chosen, "")[:_TITLE]
        chip = self._menu_chip(words if chosen else self.tr("Text"), choices, self._set_article, chosen=bool(chosen))
        chip.setAccessibleName(self.tr("Text: %1").replace("%1", words if chosen else self.tr("All texts")))
        return chip

    def _set_article(self, article_id: str) -> None:
        self._set(replace(self._query, article_id=article_id))

    def _time(self) -> QPushButton:
        choices: list[tuple[str, int | None]] = [
            (self.tr("Any time"), None),
            (self.tr("Today"), 0),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
            (self.tr("Last 12 months"), 365),
        ]
        words = next(words for words, days in choices if days == self._days)
        bound = self._days is not None
        chip = self._menu_chip(words if bound else self.tr("Time"), choices, self._set_days, chosen=bound)
        chip.setAccessibleName(self.tr("Time: %1").replace("%1", words))
        return chip

    def _set_days(self, days: int | None) -> None:
        self._days = days
        since = None
        if days is not None:
            midnight = datetime.datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
            since = (midnight - datetime.timedelta(days=days)).timestamp()
        self._set(replace(self._query, since=since))

    def _bin(self) -> QPushButton:
        chip = self._chip(self.tr("Deleted"), chosen=self._query.deleted)
        chip.setCheckable(True)
        chip.setChecked(self._query.deleted)
        chip.setToolTip(self.tr("What was deleted is kept for 90 days"))
        chip.clicked.connect(lambda _=False: self._set(replace(self._query, deleted=not self._query.deleted)))
        return chip

    def _chip(self, words: str, *, chosen: bool = False) -> QPushButton:
        chip = QPushButton(words)
        chip.setAccessibleName(words)
        chip.setObjectName("filterChip")
        chip.setProperty("chosen", "true" if chosen else "false")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        return chip

    def _menu_chip(
        self,
        words: str,
        choices: Sequence[tuple[str, _Value]],
        choose: Callable[[_Value], None],
        *,
        chosen: bool = False,
    ) -> QPushButton:
        chip = self._chip(f"{words} ▾", chosen=chosen)
        chip.setAccessibleName(words)
        if len(choices) > FEW:
            chip.clicked.connect(lambda _=False: _open(chip, words, choices, choose))
            return chip
        menu = QMenu(chip)
        for said, value in choices:
            menu.addAction(said.replace("&", "&&")).triggered.connect(partial(_do, choose, value))
        chip.clicked.connect(lambda _=False: menu.popup(chip.mapToGlobal(chip.rect().bottomLeft())))
        return chip


def _called(chip: QWidget | None) -> str:
    """What a chip is about, whatever it says now."""
    return chip.accessibleName().partition(":")[0] if chip is not None else ""


def _open(
    chip: QPushButton, words: str, choices: Sequence[tuple[str, _Value]], choose: Callable[[_Value], None]
) -> None:
    opened = ChoiceList(chip, words, choices)
    opened.chosen.connect(choose)
    opened.open_below()


def _do(choose: Callable[[_Value], None], value: _Value, _checked: bool = False) -> None:
    choose(value)
