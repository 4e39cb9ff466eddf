"""The window itself: where it stands, what the system tells it; what it holds is made in it once it shows."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from reader.errors import ReaderError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.paths import Paths
    from reader.settings import Preferences
    from reader.ui.article_view import ArticleView
    from reader.ui.chosen import Chosen
    from reader.ui.gloss import GlossActs
    from reader.ui.interior import Interior
    from reader.ui.reader_acts import ReaderActs
    from reader.ui.renewal import Renewal
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.window_parts import WindowParts

_USUAL_SIZE = QSize(1360, 860)  # pixels; less where the screen is smaller


class MainWindow(QMainWindow):
    """Shows what `furnish` puts into it and remembers how the reader left it.

    It is made of little, so that it shows at once; all that it holds, and so most of the program, is loaded later.
    """

    language_wanted = Signal(object)
    """The choice of language that holds now: the reader made another one, or the system's language changed."""

    closing = Signal()
    """The window closes; it still shows what the reader leaves."""

    renewal: Renewal

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        self._interior: Interior | None = None
        self.setWindowTitle("Lontar")
        self.resize(_USUAL_SIZE.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(560, 380)
        self.setAcceptDrops(True)
        if isinstance(geometry := self._geometry_settings().value("window/geometry"), QByteArray):
            self.restoreGeometry(geometry)

    def furnish(self, session: Session, preferences: Preferences, theme: Theme) -> None:
        """Make all that the window holds."""
        from reader.ui.renewal import Renewal

        self.renewal = Renewal(self, self.renew, self)
        self._fill(session, preferences, theme)
        self._restore()

    def _fill(self, session: Session, preferences: Preferences, theme: Theme) -> None:
        from reader.ui.interior import Interior

        self._interior = Interior(self, session, preferences, self._paths, theme)
        self.chosen.changed.connect(self._language_chosen)

    def renew(self, session: Session) -> None:
        """Make all that the window holds anew, as in another language; what is read stays in its place."""
        from reader.ui.renewal import remove

        interior = self.interior
        interior.finish()
        article, position, side = self.page.article, self.page.position(), self.acts.side.shown
        panels = self.parts.splitter.saveState()
        old = [*(child for child in self.children() if child not in (self.layout(), self.renewal)), interior.session]
        self.setUpdatesEnabled(False)
        self.parts.whole.hide()
        remove(old)
        self._fill(session, self.chosen.now, interior.theme)
        self.interior.show_library()
        self.parts.splitter.restoreState(panels)
        self.acts.side.show(side)
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, session, lambda: session.go_on(article, position))  # when all has its size

    # What it holds

    @property
    def interior(self) -> Interior:
        """All that the window holds; only once it is furnished."""
        assert self._interior is not None
        return self._interior

    @property
    def session(self) -> Session:
        """The session that the window shows."""
        return self.interior.session

    @property
    def page(self) -> ArticleView:
        """The page."""
        return self.interior.parts.page

    @property
    def parts(self) -> WindowParts:
        """The page, the panels and the bars."""
        return self.interior.parts

    @property
    def acts(self) -> ReaderActs:
        """What the reader can do."""
        return self.interior.acts

    @property
    def chosen(self) -> Chosen:
        """The preferences that hold now."""
        return self.interior.chosen

    @property
    def gloss(self) -> GlossActs:
        """What shows the gloss of a term under the mouse."""
        return self.interior.gloss

    # What comes from outside

    def open_file(self, path: Path) -> None:
        """Open a file that was handed over by a second start, and come to the front."""
        self.session.open_file(path)
        self.come_forward()

    def come_forward(self) -> None:
        """Show the window before others."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.interior.show_theme(theme)

    def follow_system(self) -> None:
        """Show the theme that the system asks for now, where the reader has chosen no other."""
        from reader.ui.theme import system_theme

        if self.chosen.now.theme == "system":
            self.show_theme(system_theme(self._paths.resources))

    def _language_chosen(self, now: Preferences, before: Preferences) -> None:
        if now.language != before.language:
            self.language_wanted.emit(now.language)

    # Coming and going

    def picture(self) -> QImage:
        """The window as the next start will show it, with nothing opened beside the text and nothing chosen."""
        self.acts.side.leave()
        self.acts.leave()
        self.parts.messages.clear()
        return self.grab().toImage()

    def _restore(self) -> None:
        self.interior.fit_panels()
        if isinstance(splitter := self._geometry_settings().value("window/panels"), QByteArray):
            self.parts.splitter.restoreState(splitter)

    def _geometry_settings(self) -> QSettings:
        return QSettings(str(self._paths.config / "window.ini"), QSettings.Format.IniFormat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._interior is not None:
            self._interior.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._interior is None:
            return
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.marks.save_waiting()
        elif event.type() == QEvent.Type.LanguageChange and QLocale().language() != self._interior.spoken:
            self.renewal.want()
        elif event.type() == QEvent.Type.LocaleChange:
            self.language_wanted.emit(self.chosen.now.language)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.acts.take(event.mimeData(), self.tr("Only files and text can be dropped here."))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._interior is not None:
            self._leave(self._interior)
        super().closeEvent(event)

    def _leave(self, interior: Interior) -> None:
        from reader.settings import write_preferences

        self.renewal.stop()
        interior.finish()
        stored = self._geometry_settings()
        stored.setValue("window/geometry", self.saveGeometry())
        self.closing.emit()
        stored.setValue("window/panels", self.parts.splitter.saveState())
        with contextlib.suppress(ReaderError):  # the window is closing: only preferences are lost, and nobody reads it
            write_preferences(self._paths.preferences, self.chosen.now)
        self.hide()  # what is under way may take a moment to end
        self.session.close()
