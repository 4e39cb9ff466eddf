"""Keeps the glossary of the open text in step with the page, goes to a term's first place, and makes PDFs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import Span
from reader.model.glossary_sheet import GlossarySheet
from reader.ui.print_acts import PrintActs
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.ui.sheet_page import SheetPage


class SheetActs(QObject):
    """Joins the page of the glossary with the session; `printing` makes PDFs."""

    def __init__(self, session: Session, export: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._export = session, export
        self.printing = PrintActs(session, self)
        self._parts: WindowParts | None = None
        self._page: SheetPage | None = None
        self._order = ""
        self._wanted = 0

    @property
    def order(self) -> str:
        """The order that the reader chose for the terms; empty where none was chosen."""
        return self._order

    @order.setter
    def order(self, order: str) -> None:
        self._order = order
        if self._page is not None and order:
            self._page.choose_order(order)

    def join(self, parts: WindowParts) -> None:
        """Begin to listen to the session."""
        self._parts = parts
        self.printing.join(parts)
        self._session.terms_changed.connect(lambda *_: self._follow())

    def make_page(self) -> SheetPage:
        """The page of the glossary, joined."""
        from reader.ui.sheet_page import SheetPage

        assert self._parts is not None
        page = self._page = SheetPage(self._parts.page.look.theme)
        page.term_chosen.connect(self._go_to)
        page.order_chosen.connect(self._sort)
        self.order = self._order
        page.pdf_wanted.connect(self._print)
        page.export_wanted.connect(self._export)
        return page

    def show_now(self) -> None:
        """Show the terms that are shown in the text, in the order that is chosen."""
        if self._page is None:
            return
        shown = self._session.shown
        self._wanted += 1
        if shown.reading is None or shown.reading.searched < 1:
            self._page.show_sheet(None)
            return
        reading, number = replace(shown.reading, matches=shown.matches), self._wanted

        def collect() -> GlossarySheet:
            from reader.services.glossary_sheet import glossary_sheet

            return glossary_sheet(reading)

        self._session.answer(collect, lambda sheet: self._show(number, sheet))

    def _follow(self) -> None:
        if self._page is not None and self._parts is not None and self._parts.side.page is self._page:
            self.show_now()

    def _show(self, number: int, sheet: GlossarySheet) -> None:
        if number == self._wanted:  # what was asked before is out of date
            self._show_sorted(sheet)

    def _sort(self, order: str) -> None:
        """Put the terms into another order; those that are still being collected come in it."""
        self._order = order
        if self._page is not None and self._page.sheet is not None:
            self._show_sorted(self._page.sheet)

    def _show_sorted(self, sheet: GlossarySheet) -> None:
        from reader.services.glossary_sheet import SheetOrder, sorted_sheet

        if self._page is not None:
            self._page.show_sheet(sorted_sheet(sheet, SheetOrder(self._page.order)))

    def _go_to(self, place: Span) -> None:
        assert self._parts is not None
        self._parts.page.go_to(place.start)

    def _print(self) -> None:
        if self._page is not None and self._page.sheet is not None:
            self.printing.print_sheet(self._page.sheet)
