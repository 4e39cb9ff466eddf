"""Brings the reader's choices of look and marks to the window, each at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from reader.model.term import TermFilter
from reader.settings import Preferences
from reader.ui.article_document import PageLook
from reader.ui.theme import ACCESSIBLE_FAMILY, Theme, load_accessible_font, read_theme, system_theme

_PAGE = ("text_size", "leading", "measure", "reading_font")


def chosen_theme(resources: Path, name: str) -> Theme:
    """The theme of that name, `system` for the one that the system asks for; raises ReaderError where it is damaged."""
    return system_theme(resources) if name == "system" else read_theme(resources, name)


def page_look(resources: Path, preferences: Preferences, theme: Theme) -> PageLook:
    """How the page is set with these preferences."""
    if preferences.reading_font == ACCESSIBLE_FAMILY:
        load_accessible_font(resources)
    return PageLook(
        preferences.text_size, theme, preferences.reading_font, preferences.leading / 100, preferences.measure
    )


def term_filter(preferences: Preferences) -> TermFilter:
    """Which terms are marked with these preferences."""
    return TermFilter(preferences.term_filter, preferences.density)


def follow_scheme(name: str) -> None:
    """Tell the system which colours the frame and the dialogs of the window should have."""
    schemes = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light, "sepia": Qt.ColorScheme.Light}
    QGuiApplication.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))


def wants_less_motion(preferences: Preferences) -> bool:
    """Whether nothing should move by itself: by the reader's choice, or by the system's, as Qt's style knows it."""
    return preferences.less_motion or not QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)


def show_motion(preferences: Preferences) -> None:
    """Let menus and lists of choices open with or without movement."""
    moves = not wants_less_motion(preferences)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeMenu):
        QApplication.setEffectEnabled(effect, moves)


class LookActs(QObject):
    """Listens to the preferences; `show_theme` and `show_page` are called with what changed."""

    def __init__(self, show_theme: Callable[[str], None], show_page: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show_theme = show_theme
        self._show_page = show_page

    def show(self, now: Preferences, before: Preferences) -> None:
        """Show what changed from one to the other."""
        if now.theme != before.theme:
            follow_scheme(now.theme)
            self._show_theme(now.theme)
        if any(getattr(now, name) != getattr(before, name) for name in _PAGE):
            self._show_page()
        if now.less_motion != before.less_motion:
            show_motion(now)
