"""The commands that show a page beside the text, walk through the window and through the places read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.doer import Doer

if TYPE_CHECKING:
    from reader.ui.dictionary_acts import DictionaryActs
    from reader.ui.history_acts import HistoryActs
    from reader.ui.pane_walk import PaneWalk
    from reader.ui.sheet_acts import SheetActs
    from reader.ui.side_acts import SideActs


class WindowDoer(Doer):
    """Does those commands; whoever inherits it sets the five before any of them can be given."""

    side: SideActs
    dictionaries: DictionaryActs
    sheets: SheetActs
    panes: PaneWalk
    history: HistoryActs

    def show_preferences(self) -> None:
        self.side.show_preferences()

    def choose_theme(self, theme: str) -> None:
        self.side.choose(theme=theme)

    def show_keys(self) -> None:
        self.side.show_keys()

    def show_guide(self) -> None:
        self.side.show_guide()

    def show_about(self) -> None:
        self.side.show_about()

    def show_dictionaries(self) -> None:
        self.side.show_dictionaries(self.dictionaries.make_view)
        self.dictionaries.show_list()

    def show_glossary_sheet(self) -> None:
        self.side.show_glossary_sheet(self.sheets.make_page)
        self.sheets.show_now()

    def print_article(self) -> None:
        self.sheets.printing.print_article()

    def walk(self, step: int) -> None:
        self.panes.walk(step)

    def go_back(self) -> None:
        self.history.go_back()

    def go_forward(self) -> None:
        self.history.go_forward()
