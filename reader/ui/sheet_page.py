"""The glossary of the open text as a page beside it: each term with count and explanation; a click goes to it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from reader.model.glossary_sheet import GlossarySheet, SheetTerm
from reader.ui.choice_box import ChoiceBox
from reader.ui.sheet_model import ROW, SheetModel
from reader.ui.sheet_row import SheetRowPainter
from reader.ui.side_pages import SidePage, plain
from reader.ui.steady_list import SteadyList
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
        for button in (self.pdf, self.export):
            button.setObjectName("act")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.counted, 1)
        row.addWidget(self.pdf)
        row.addWidget(self.export)
        self.model = SheetModel()
        self.terms = SteadyList()
        self.terms.setModel(self.model)
        self.terms.setFrameShape(QFrame.Shape.NoFrame)
        self.terms.viewport().setAutoFillBackground(False)
        self.terms.setFont(interface_font(13))
        self.terms.setUniformItemSizes(True)
        self.terms.setItemDelegate(SheetRowPainter(theme, self.terms))
        self.terms.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.terms.setAccessibleName(self.tr("Terms of this text"))
        self.terms.clicked.connect(self._choose)
        self.terms.activated.connect(self._choose)
        self.column.setSpacing(8)
        self.column.addLayout(row)
        self.column.addWidget(self.orders)
        self.frame.replaceWidget(self._scroll, self.terms)  # it scrolls by itself
        self._scroll.hide()

    @property
    def order(self) -> str:
        """The name of the order that is chosen."""
        return str(self.orders.currentData())

    def choose_order(self, name: str) -> None:
        """Choose an order by its name; an unknown one is left alone."""
        if (number := self.orders.findData(name)) >= 0:
            self.orders.setCurrentIndex(number)

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
        held = self.terms.currentIndex().data(ROW)
        self.sheet = sheet
        self.model.show(sheet.terms if sheet is not None else ())
        self.pdf.setEnabled(sheet is not None)
        self.export.setEnabled(sheet is not None)
        if sheet is None:
            self.counted.setText(self.tr("The terms are being collected…"))
            return
        self.counted.setText(self.tr("%n term(s)", "", len(sheet.terms)))
        number = self.model.row_of(held.term.id) if isinstance(held, SheetTerm) else -1
        self.terms.setCurrentIndex(self.model.index(max(0, number), 0))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, SheetTerm):
            self.term_chosen.emit(row.first)
