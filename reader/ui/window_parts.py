"""The widgets of the window, made once and laid out side by side."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.actions import Commands
from reader.ui.article_document import PageLook
from reader.ui.article_view import ArticleView
from reader.ui.bars import StatusLine, TopBar
from reader.ui.bookmarks_panel import BookmarksPanel
from reader.ui.doer import Doer
from reader.ui.find_bar import FindBar
from reader.ui.glossary_panel import GlossaryPanel
from reader.ui.go_to_bar import GoToBar
from reader.ui.hints import HintLine
from reader.ui.library_panel import LibraryPanel
from reader.ui.marks_pages import MarksPages
from reader.ui.message_bar import MessageBar
from reader.ui.notes_view import NotesView
from reader.ui.selection_bar import SelectionBar
from reader.ui.side_pages import SidePages
from reader.ui.theme import Theme

TABS = ("terms", "bookmarks")


class WindowParts:
    """Holds the page, the panels and the bars; what they tell each other is joined elsewhere."""

    def __init__(self, window: QWidget, doer: Doer, look: PageLook) -> None:
        theme = look.theme
        self.page = ArticleView(look)
        self.commands = Commands(doer, window, self.page)
        self.top_bar = TopBar(self.commands, theme)
        self.find_bar = FindBar(theme)
        self.go_to_bar = GoToBar(theme)
        self.hint = HintLine(theme)
        self.status = StatusLine()
        self.messages = MessageBar(theme)
        self.messages.stand_over(self.page)
        self.glossary = GlossaryPanel(theme)
        self.bookmarks = BookmarksPanel(theme)
        self.notes = NotesView(theme)
        self.marks = MarksPages(self.bookmarks, self.notes)
        self.library = LibraryPanel(theme)
        self.selection_bar = SelectionBar(theme, self.page.viewport())
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(QCoreApplication.translate("WindowParts", "Terms"))
        self.tabs.addTab(QCoreApplication.translate("WindowParts", "Bookmarks"))
        self.panel, self._pages = self._right_panel()
        self.reading_column = self._reading_column()
        self.splitter = self._side_by_side()
        self.whole = self._from_top_to_bottom()
        self.commands.keys_changed.connect(self._show_keys)
        self._show_keys()

    def show_theme(self, theme: Theme) -> None:
        """Show the bars and the panels in another theme."""
        for part in (self.top_bar, self.messages, self.glossary, self.marks, self.library, self.selection_bar):
            part.show_theme(theme)
        for bar in (self.find_bar, self.go_to_bar, self.hint):
            bar.show_theme(theme)
        self.side.show_theme(theme)

    def show_page_of_tab(self, index: int) -> None:
        """Show the panel of a tab."""
        self._pages.setCurrentIndex(index)

    def _show_keys(self) -> None:
        self.find_bar.show_keys(self.commands.with_key)
        self.glossary.show_key(self.commands.key_words("search"))
        self.selection_bar.show_keys(self.commands.with_key)
        for part in (self.hint, self.bookmarks.hint, self.glossary.own_words):
            part.show_keys(self.commands.key_words)

    def _right_panel(self) -> tuple[QWidget, QStackedWidget]:
        pages = QStackedWidget()
        pages.addWidget(self.glossary)
        pages.addWidget(self.marks)
        usual = QWidget()
        inner = QVBoxLayout(usual)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.tabs)
        inner.addWidget(pages, 1)
        self.side = SidePages(usual)
        panel = QWidget()
        panel.setObjectName("panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 4, 0, 0)
        column.addWidget(usual, 1)
        column.addWidget(self.side, 1)
        return panel, pages

    def _side_by_side(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for widget, least, stretch in ((self.library, 160, 0), (self.reading_column, 280, 1), (self.panel, 250, 0)):
            widget.setMinimumWidth(least)
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        return splitter

    def _reading_column(self) -> QWidget:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.find_bar, self.go_to_bar, self.page, self.hint):
            rows.addWidget(part, int(part is self.page))
        return column

    def _from_top_to_bottom(self) -> QWidget:
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part, stretch in ((self.top_bar, 0), (self.splitter, 1), (self.status, 0)):
            rows.addWidget(part, stretch)
        return whole
