"""The glossary of the open text as a page beside it: each term with count and explanation; a click goes to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from reader.model.glossary_sheet import GlossarySheet, SheetTerm
from reader.ui.choice_box import ChoiceBox
from reader.ui.plain_words import as_tip
from reader.ui.sheet_row import ROW, SheetRowPainter
from reader.ui.side_pages import SidePage, plain
from reader.ui.theme import Theme, interface_font


class SheetPage(SidePage):
    """Lists the terms; `term_chosen` gives the first place of one, `order_chosen` the name of an order."""

    term_chosen = Signal(object)
    order_chosen = Signal(str)
    pdf_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Glossary of this text"), theme)
        self.sheet: GlossarySheet | None = None
        self.counted = plain(self.tr("The terms are being collected…"), "soft")
        self.orders = ChoiceBox()
        self.orders.setAccessibleName(self.tr("Order of the terms"))
        for words, name in (
            (self.tr("As in the text"), "text"),
            (self.tr("By the alphabet"), "alphabet"),
            (self.tr("By level"), "level"),
        ):
            self.orders.addItem(words, name)
        self.orders.currentIndexChanged.connect(lambda _: self.order_chosen.emit(self.order))
        self.pdf = QPushButton(self.tr("PDF…"))
        self.pdf.clicked.connect(self.pdf_wanted.emit)
        self.export = QPushButton(self.tr("Export…"))
        self.export.clicked.connect(self.export_wanted.emit)
        row = QHBoxLayout()
        row.addWidget(self.counted, 1)
        row.addWidget(self.pdf)
        row.addWidget(self.export)
        self.terms = QListWidget()
        self.terms.setFont(interface_font(13))
        self.terms.setUniformItemSizes(True)
        self.terms.setItemDelegate(SheetRowPainter(theme, self.terms))
        self.terms.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.terms.setAccessibleName(self.tr("Terms of this text"))
        self.terms.itemClicked.connect(self._choose)
        self.terms.itemActivated.connect(self._choose)
        self.column.setSpacing(8)
        self.column.addLayout(row)
        self.column.addWidget(self.orders)
        self.frame.replaceWidget(self._scroll, self.terms)  # it scrolls by itself
        self._scroll.hide()

    @property
    def order(self) -> str:
        """The name of the order that is chosen."""
        return str(self.orders.currentData())

    def show_theme(self, theme: Theme) -> None:
        """Draw the page in another theme."""
        super().show_theme(theme)
        if hasattr(self, "terms"):
            self.terms.setItemDelegate(SheetRowPainter(theme, self.terms))

    def start(self) -> None:
        """Put the keyboard into the list."""
        self.terms.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: GlossarySheet | None) -> None:
        """Show the terms of a text; None while they are being found."""
        self.sheet = sheet
        self.terms.clear()
        self.pdf.setEnabled(sheet is not None)
        self.export.setEnabled(sheet is not None)
        if sheet is None:
            self.counted.setText(self.tr("The terms are being collected…"))
            return
        self.counted.setText(self.tr("%n term(s)", "", len(sheet.terms)))
        for row in sheet.terms:
            self.terms.addItem(self._item(row))

    def _item(self, row: SheetTerm) -> QListWidgetItem:
        english = "; ".join(row.term.english)
        item = QListWidgetItem()
        times = self.tr("%n time(s)", "", row.count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.term.headword}, {times}, {english}, {row.term.meaning}")
        item.setData(Qt.ItemDataRole.UserRole, row.first)
        item.setData(ROW, row)
        item.setData(Qt.ItemDataRole.ToolTipRole, as_tip(" › ".join(row.place)))
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        self.term_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
