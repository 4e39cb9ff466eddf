"""Shows preferences, keys, the guide and what Lontar is made of, beside the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.paths import Paths
from reader.settings import Preferences
from reader.ui.chosen import Chosen
from reader.ui.preferences_keeper import PreferencesKeeper
from reader.ui.side_pages import SidePage
from reader.ui.theme import Theme
from reader.ui.window_parts import WindowParts


class SideActs(QObject):
    """Makes each page when it is first wanted; the window is left as it was when a page is left."""

    def __init__(self, parts: WindowParts, chosen: Chosen, paths: Paths, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._chosen, self._paths = parts, chosen, paths
        self._theme: Callable[[], Theme] = lambda: parts.page.look.theme
        self._pages: dict[str, SidePage] = {}
        self._panel_was_shown = True
        PreferencesKeeper(chosen, paths.preferences, self)
        chosen.changed.connect(self._preferences_changed)
        parts.side.shown_changed.connect(self._shown_changed)
        if chosen.now.keys:
            parts.commands.change_keys(chosen.now.keys)

    def show_preferences(self) -> None:
        """Show the preferences."""
        self._show("preferences", self._make_preferences)
        self._show_library()

    def choose(self, **changes: object) -> None:
        """Choose some preferences."""
        self._chosen.choose(**changes)

    def show_keys(self) -> None:
        """Show all keys."""
        self._show("keys", self._make_keys)

    def show_guide(self) -> None:
        """Show the guide in the language of the window."""
        from reader.ui.guide_page import GuidePage

        language = self._chosen.now.language
        code = QLocale().name().partition("_")[0] if language == "system" else language
        folder = self._paths.resources / "guide"
        self._show(f"guide {code}", lambda: GuidePage(self._theme(), folder, code))

    def show_about(self) -> None:
        """Show the version and the licences."""
        from reader.ui.about_page import AboutPage

        self._show("about", lambda: AboutPage(self._theme(), _version(), self._paths.resources))

    def show_dictionaries(self, make: Callable[[], SidePage]) -> None:
        """Show the reader's own dictionaries."""
        self._show("dictionaries", make)

    def show_glossary_sheet(self, make: Callable[[], SidePage]) -> None:
        """Show the glossary of the open text."""
        self._show("glossary-sheet", make)

    def leave(self) -> bool:
        """Leave the page beside the text; whether there was one."""
        if not self._parts.side.leave():
            return False
        self._parts.page.setFocus()
        return True

    @property
    def shown(self) -> str:
        """The command that shows the page beside the text; empty where there is none."""
        shown = next((name for name, page in self._pages.items() if page is self._parts.side.page), "")
        return shown.partition(" ")[0]

    def show(self, command: str) -> None:
        """Show the page that a command shows; none by the empty name."""
        if command:
            self._parts.commands.action(command).trigger()

    # Inside

    def _show(self, name: str, make: Callable[[], SidePage]) -> None:
        if name not in self._pages:
            self._pages[name] = make()
        page = self._pages[name]
        page.show_theme(self._theme())
        if self._parts.side.page is None:
            self._panel_was_shown = not self._parts.panel.isHidden()
        self._parts.panel.show()
        self._parts.side.show_page(page)

    def _shown_changed(self, shown: bool) -> None:
        if not shown and not self._panel_was_shown:
            self._parts.panel.hide()

    def _make_preferences(self) -> SidePage:
        from reader.ui.preferences_page import PreferencesPage

        page = PreferencesPage(self._theme(), self._chosen.now)
        page.chosen.connect(lambda name, value: self._chosen.choose(**{name: value}))
        page.act_wanted.connect(lambda name: self._parts.commands.action(name).trigger())
        page.folder_wanted.connect(self._show_folder)
        return page

    def _make_keys(self) -> SidePage:
        from reader.ui.keys_page import KeysPage

        page = KeysPage(self._theme(), self._parts.commands)
        page.changed.connect(lambda keys: self._chosen.choose(keys=keys))
        return page

    def _preferences_changed(self, now: Preferences, _before: Preferences) -> None:
        from reader.ui.preferences_page import PreferencesPage

        page = self._pages.get("preferences")
        if isinstance(page, PreferencesPage):
            page.show_preferences(now)

    def _show_library(self) -> None:
        from reader.services.library_place import library_place
        from reader.ui.preferences_page import PreferencesPage

        page = self._pages.get("preferences")
        if isinstance(page, PreferencesPage):
            page.show_library(library_place(self._paths.library))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.library.parent)))


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("lontar")
    except PackageNotFoundError:
        return ""
