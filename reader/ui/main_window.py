"""The window: puts the page and its panels side by side and remembers how the reader left them."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.errors import ReaderError
from reader.model.article import Article
from reader.paths import Paths
from reader.settings import Preferences, write_preferences
from reader.ui.announcer import Announcer
from reader.ui.article_view import ArticleView
from reader.ui.chosen import Chosen
from reader.ui.gloss import GlossActs
from reader.ui.hints import HintActs
from reader.ui.history_acts import HistoryActs
from reader.ui.look_acts import LookActs, chosen_theme, page_look
from reader.ui.pane_walk import PaneWalk
from reader.ui.reader_acts import ReaderActs
from reader.ui.renewal import Renewal, remove
from reader.ui.session import Session
from reader.ui.side_acts import SideActs
from reader.ui.style import style_sheet
from reader.ui.theme import Theme, system_theme
from reader.ui.window_news import WindowNews
from reader.ui.window_parts import TABS, WindowParts

_ROOM_FOR_LIBRARY = 1080  # pixels of window width below which the library panel makes way for the page
_USUAL_SIZE = QSize(1360, 860)  # pixels; less where the screen is smaller
_LIBRARY_WIDTH = 210  # pixels
_PANEL_SHARE, _PANEL_LEAST = 0.295, 280  # of the window's width; pixels


class MainWindow(QMainWindow):
    """Joins the parts, the session's news and the reader's acts; holds no state of the article itself."""

    language_wanted = Signal(object)
    """The choice of language that holds now: the reader made another one, or the system's language changed."""

    def __init__(self, session: Session, preferences: Preferences, paths: Paths, theme: Theme) -> None:
        super().__init__()
        self._paths = paths
        self._theme = theme
        self._wide = True
        self.setWindowTitle("Lontar")
        self.resize(_USUAL_SIZE.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(560, 380)
        self.setAcceptDrops(True)
        self.renewal = Renewal(self, self.renew, self)
        self._furnish(session, preferences)
        self._restore()

    def _furnish(self, session: Session, preferences: Preferences) -> None:
        """Make all that the window holds."""
        paths = self._paths
        self._spoken = QLocale().language()
        self.session = self._session = session
        self.chosen = Chosen(preferences, self)
        self.acts = ReaderActs(session, self)
        self.parts = WindowParts(self, self.acts, page_look(paths.resources, preferences, self._theme))
        self.setCentralWidget(self.parts.whole)
        self._apply_theme()
        self.acts.join(self.parts)
        self.acts.side = SideActs(self.parts, self.chosen, paths, self)
        panes = (self.parts.top_bar, self.parts.library, self.parts.reading_column, self.parts.panel)
        self.acts.panes = PaneWalk(panes, self)
        self.gloss = GlossActs(self.parts, session, lambda: self.chosen.now, self)
        Announcer(self.page, session, self)
        HintActs(self.parts.hint, session, self.chosen, self)
        self._news = WindowNews(self.parts, session, self)
        self.acts.history = HistoryActs(self.parts, session, self)
        self._join()
        self._show_chosen()
        self.parts.page.setFocus()

    def renew(self, session: Session) -> None:
        """Make all that the window holds anew, as in another language; what is read stays in its place."""
        self._finish()
        article, position, side = self.page.article, self.page.position(), self.acts.side.shown
        panels, wide = self.parts.splitter.saveState(), self._wide
        old = [*(child for child in self.children() if child not in (self.layout(), self.renewal)), self._session]
        self.setUpdatesEnabled(False)
        self.parts.whole.hide()
        remove(old)
        self._furnish(session, self.chosen.now)
        self.parts.library.setVisible(self.chosen.now.library_shown and wide)
        self.parts.splitter.restoreState(panels)
        self.acts.side.show(side)
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, session, lambda: session.go_on(article, position))  # when all has its size

    @property
    def page(self) -> ArticleView:
        """The page."""
        return self.parts.page

    def open_file(self, path: Path) -> None:
        """Open a file that was handed over by a second start, and come to the front."""
        self._session.open_file(path)
        self.come_forward()

    def come_forward(self) -> None:
        """Show the window before others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._theme = theme
        self._apply_theme()
        self._show_page_look()
        self.parts.show_theme(theme)
        self._news.show_places()

    def follow_system(self) -> None:
        """Show the theme that the system asks for now, where the reader has chosen no other."""
        if self.chosen.now.theme == "system":
            self.show_theme(system_theme(self._paths.resources))

    def _show_page_look(self) -> None:
        self.page.show_look(page_look(self._paths.resources, self.chosen.now, self._theme))

    def _choose_theme(self, name: str) -> None:
        self.show_theme(chosen_theme(self._paths.resources, name))

    def _apply_theme(self) -> None:
        QApplication.setPalette(self._theme.palette())
        self.setStyleSheet(style_sheet(self._theme))

    def _join(self) -> None:
        looks = LookActs(self._choose_theme, self._show_page_look, self)
        self.chosen.changed.connect(looks.show)
        self.chosen.changed.connect(self._language_chosen)
        self.chosen.changed.connect(self.acts.show_chosen)
        self._session.article_opened.connect(self._article_opened)
        self.parts.tabs.currentChanged.connect(self._tab_changed)
        self.acts.panel_wanted.connect(self._show_panel)
        self.acts.library_toggled.connect(self._toggle_library)
        self.acts.size_changed.connect(self._change_size)
        self.acts.filter_changed.connect(lambda changes: self.chosen.choose(**changes))
        self.acts.closing_wanted.connect(self.close)

    # The window's own shape

    def _article_opened(self, article: Article, _position: int) -> None:
        self.setWindowTitle(f"{article.title} – Lontar")
        self.chosen.choose(article_id=article.id)

    def _tab_changed(self, index: int) -> None:
        self.parts.show_page_of_tab(index)
        self.chosen.choose(tab=TABS[index])
        self._news.show_places()

    def _show_panel(self, shown: bool) -> None:
        if shown == self.parts.panel.isVisibleTo(self):
            return
        self.chosen.choose(glossary_shown=shown)
        self.parts.panel.setVisible(shown)
        self.parts.top_bar.show_glossary_state(shown)
        if not shown:
            self.page.setFocus()
        QTimer.singleShot(0, self, self._news.show_places)

    def _toggle_library(self) -> None:
        shown = not self.parts.library.isVisible()
        self.chosen.choose(library_shown=shown)
        self.parts.library.setVisible(shown)

    def _change_size(self, step: int) -> None:
        size = self.chosen.now.text_size + step if step else Preferences().text_size
        size = min(max(size, Preferences.SMALLEST), Preferences.LARGEST)
        self.chosen.choose(text_size=size)

    def _language_chosen(self, now: Preferences, before: Preferences) -> None:
        if now.language != before.language:
            self.language_wanted.emit(now.language)

    # Coming and going

    def _show_chosen(self) -> None:
        chosen = self.chosen.now
        self.acts.show_chosen(chosen)
        self.parts.tabs.setCurrentIndex(TABS.index(chosen.tab) if chosen.tab in TABS else 0)
        self.parts.panel.setVisible(chosen.glossary_shown)
        self.parts.top_bar.show_glossary_state(chosen.glossary_shown)

    def _restore(self) -> None:
        stored = self._geometry_settings()
        if isinstance(geometry := stored.value("window/geometry"), QByteArray):
            self.restoreGeometry(geometry)
        self._fit_panels()
        if isinstance(splitter := stored.value("window/panels"), QByteArray):
            self.parts.splitter.restoreState(splitter)

    def _fit_panels(self) -> None:
        self._wide = self.width() >= _ROOM_FOR_LIBRARY
        self.parts.library.setVisible(self.chosen.now.library_shown and self._wide)
        left = _LIBRARY_WIDTH if self._wide else 0
        right = max(_PANEL_LEAST, round(self.width() * _PANEL_SHARE))
        self.parts.splitter.setSizes([left, self.width() - left - right, right])

    def _geometry_settings(self) -> QSettings:
        return QSettings(str(self._paths.config / "window.ini"), QSettings.Format.IniFormat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != (event.size().width() >= _ROOM_FOR_LIBRARY):
            QTimer.singleShot(0, self, self._fit_panels)
        QTimer.singleShot(0, self, self._news.show_places)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.marks.save_waiting()
        elif event.type() == QEvent.Type.LanguageChange and QLocale().language() != self._spoken:
            self.renewal.want()
        elif event.type() == QEvent.Type.LocaleChange:
            self.language_wanted.emit(self.chosen.now.language)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.acts.take(event.mimeData(), self.tr("Only files and text can be dropped here."))
        event.acceptProposedAction()

    def _finish(self) -> None:
        """Keep what is being written, and the place read."""
        self.parts.bookmarks.finish_editing()
        self.acts.finish_editing()
        self.acts.dictionaries.stop()
        self.acts.sheets.printing.stop()
        self._news.keep_position()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.renewal.stop()
        self._finish()
        stored = self._geometry_settings()
        stored.setValue("window/geometry", self.saveGeometry())
        stored.setValue("window/panels", self.parts.splitter.saveState())
        with contextlib.suppress(ReaderError):  # the window is closing: only preferences are lost, and nobody reads it
            write_preferences(self._paths.preferences, self.chosen.now)
        self.hide()  # what is under way may take a moment to end
        self._session.close()
        super().closeEvent(event)
