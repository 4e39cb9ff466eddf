"""All that the window holds: its parts, the reader's acts, the session's news, and the theme they are shown in."""

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.model.article import Article
from reader.paths import Paths
from reader.settings import Preferences
from reader.ui.announcer import Announcer
from reader.ui.article_view import ArticleView
from reader.ui.chosen import Chosen
from reader.ui.gloss import GlossActs
from reader.ui.held_choices import HeldChoices
from reader.ui.hints import HintActs
from reader.ui.history_acts import HistoryActs
from reader.ui.look_acts import LookActs, chosen_theme, page_look
from reader.ui.pane_walk import PaneWalk
from reader.ui.reader_acts import ReaderActs
from reader.ui.session import Session
from reader.ui.side_acts import SideActs
from reader.ui.style import style_sheet
from reader.ui.theme import Theme
from reader.ui.window_news import WindowNews
from reader.ui.window_parts import TABS, WindowParts

_ROOM_FOR_LIBRARY = 1080  # pixels of window width below which the library panel makes way for the page
_LIBRARY_WIDTH = 210  # pixels
_PANEL_SHARE, _PANEL_LEAST = 0.295, 280  # of the window's width; pixels


class Interior:
    """Made for one session and one language; what is in it is the window's, and goes with it."""

    def __init__(
        self, window: QMainWindow, session: Session, preferences: Preferences, paths: Paths, theme: Theme
    ) -> None:
        self._window, self._paths, self.theme = window, paths, theme
        self._wide = True
        self.spoken = QLocale().language()
        self.session = session
        self.chosen = Chosen(preferences, window)
        self.acts = ReaderActs(session, window)
        self.parts = WindowParts(window, self.acts, page_look(paths.resources, preferences, theme))
        window.setCentralWidget(self.parts.whole)
        self._apply_theme()
        self.acts.join(self.parts)
        self.acts.side = SideActs(self.parts, self.chosen, paths, window)
        panes = (self.parts.top_bar, self.parts.library, self.parts.reading_column, self.parts.panel)
        self.acts.panes = PaneWalk(panes, window)
        self.gloss = GlossActs(self.parts, session, lambda: self.chosen.now, window)
        HeldChoices(self.parts.commands, self.chosen)
        Announcer(self.page, session, window)
        HintActs(self.parts.hint, session, self.chosen, window)
        self.news = WindowNews(self.parts, session, window)
        self.acts.history = HistoryActs(self.parts, session, window)
        self._join()
        self._show_chosen()
        self.parts.page.setFocus()

    @property
    def page(self) -> ArticleView:
        """The page."""
        return self.parts.page

    def finish(self) -> None:
        """Keep what is being written, and the place read."""
        self.parts.bookmarks.finish_editing()
        self.acts.finish_editing()
        self.acts.dictionaries.stop()
        self.acts.sheets.printing.stop()
        self.news.keep_position()

    # The look

    def show_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.theme = theme
        self._apply_theme()
        self._show_page_look()
        self.parts.show_theme(theme)
        self.news.show_places()

    def _show_page_look(self) -> None:
        self.page.show_look(page_look(self._paths.resources, self.chosen.now, self.theme))

    def _choose_theme(self, name: str) -> None:
        self.show_theme(chosen_theme(self._paths.resources, name))

    def _apply_theme(self) -> None:
        QApplication.setPalette(self.theme.palette())
        self._window.setStyleSheet(style_sheet(self.theme))

    def _join(self) -> None:
        looks = LookActs(self._choose_theme, self._show_page_look, self._window)
        self.chosen.changed.connect(looks.show)
        self.chosen.changed.connect(self.acts.show_chosen)
        self.session.article_opened.connect(self._article_opened)
        self.parts.tabs.currentChanged.connect(self._tab_changed)
        self.acts.panel_wanted.connect(self._show_panel)
        self.acts.library_toggled.connect(self._toggle_library)
        self.acts.size_changed.connect(self._change_size)
        self.acts.filter_changed.connect(lambda changes: self.chosen.choose(**changes))
        self.acts.closing_wanted.connect(self._window.close)

    # The shape

    def fit(self, width: int) -> None:
        """Share a window's width, in pixels, between the page and the panels, where it has become wide or narrow."""
        if self._wide != (width >= _ROOM_FOR_LIBRARY):
            QTimer.singleShot(0, self.parts.whole, self.fit_panels)
        QTimer.singleShot(0, self.parts.whole, self.news.show_places)

    def fit_panels(self) -> None:
        """Give the page and the panels their usual widths."""
        width = self._window.width()
        self.show_library()
        left = _LIBRARY_WIDTH if self._wide else 0
        right = max(_PANEL_LEAST, round(width * _PANEL_SHARE))
        self.parts.splitter.setSizes([left, width - left - right, right])

    def show_library(self) -> None:
        """Show the list of articles where the reader wants it and there is room."""
        self._wide = self._window.width() >= _ROOM_FOR_LIBRARY
        self.parts.library.setVisible(self.chosen.now.library_shown and self._wide)

    def _article_opened(self, article: Article, _position: int) -> None:
        self._window.setWindowTitle(f"{article.title} – Lontar")
        self.chosen.choose(article_id=article.id)

    def _tab_changed(self, index: int) -> None:
        self.parts.show_page_of_tab(index)
        self.chosen.choose(tab=TABS[index])
        self.news.show_places()

    def _show_panel(self, shown: bool) -> None:
        if shown == self.parts.panel.isVisibleTo(self._window):
            return
        self.chosen.choose(glossary_shown=shown)
        self.parts.panel.setVisible(shown)
        self.parts.top_bar.show_glossary_state(shown)
        if not shown:
            self.page.setFocus()
        QTimer.singleShot(0, self.parts.whole, self.news.show_places)

    def _toggle_library(self) -> None:
        shown = not self.parts.library.isVisible()
        self.chosen.choose(library_shown=shown)
        self.parts.library.setVisible(shown)

    def _change_size(self, step: int) -> None:
        size = self.chosen.now.text_size + step if step else Preferences().text_size
        size = min(max(size, Preferences.SMALLEST), Preferences.LARGEST)
        self.chosen.choose(text_size=size)

    def _show_chosen(self) -> None:
        chosen = self.chosen.now
        self.acts.show_chosen(chosen)
        self.parts.tabs.setCurrentIndex(TABS.index(chosen.tab) if chosen.tab in TABS else 0)
        self.parts.panel.setVisible(chosen.glossary_shown)
        self.parts.top_bar.show_glossary_state(chosen.glossary_shown)
