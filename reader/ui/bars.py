"""The bar above the page and the line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from reader.model.own_word import OWN
from reader.model.term import TermFilter
from reader.model.term_matches import TermMatches
from reader.settings import Preferences
from reader.ui.actions import Commands
from reader.ui.counted_words import terms_by_kind
from reader.ui.plain_words import set_tip
from reader.ui.reading_time import duration, minutes
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.services.reading import Reading


_ARROW = 8  # pixels
_FILTERS = (
    *("filter-all", "filter-law", "filter-tech"),
    *("density-every", "density-not-core", "density-first", "density-none"),
)


class CutLabel(QLabel):
    """Words on one line, with dots where they are too long."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        self._words = words
        set_tip(self, words)
        self.setAccessibleName(words)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.ensurePolished()
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))


class TopBar(QWidget):
    """The menu of all commands, the title, and the switches of the view."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._menu = self._button(self.tr("All commands"))
        everything = QMenu(self)
        commands.fill_all(everything)
        self._menu.setMenu(everything)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._title = CutLabel()
        self._title.setObjectName("title")
        self._size = self._button(self.tr("Text size"))
        self._size.setMenu(self._filled(commands, ("larger", "smaller", "reset-size", "preferences")))
        self._size.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filter = self._button(self.tr("Which terms are marked"))
        self._filter.setObjectName("raised")
        self._filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._filter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        self._filter.setMenu(self._filled(commands, _FILTERS))
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._look = self._button(self.tr("Theme"))
        self._look.setMenu(self._filled(commands, tuple(f"theme-{name}" for name in Preferences.CHOICES["theme"])))
        self._look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._search = self._button(self.tr("Find a word or term"))
        self._search.clicked.connect(commands.action("search").trigger)
        self._glossary = self._button(self.tr("Show or hide the glossary"))
        self._glossary.setText(f" {self.tr('Glossary')}")  # Qt sets the words too close to the icon
        self._glossary.setCheckable(True)
        self._glossary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._glossary.clicked.connect(commands.action("glossary").trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 14, 0)
        row.setSpacing(4)
        row.addWidget(self._menu)
        row.addWidget(self._title, 1)
        for button in (self._size, self._filter, self._look, self._search, self._glossary):
            row.addWidget(button)
        self.show_theme(theme)
        self.show_filter(TermFilter())
        self._commands = commands
        commands.keys_changed.connect(self._show_keys)
        self._show_keys()

    def show_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        self._menu.setIcon(theme.icon("menu"))
        self._size.setIcon(theme.icon("a-large-small"))
        self._filter.setIcon(theme.icon("chevron-down", size=14))
        self._look.setIcon(theme.icon("contrast", size=16))
        self._search.setIcon(theme.icon("search", size=16))
        self._glossary.setIcon(theme.icon("panel-right", size=16))

    def show_title(self, title: str) -> None:
        """Show the title of the open article."""
        self._title.show_words(title)

    def show_filter(self, chosen: TermFilter) -> None:
        """Show which terms are marked."""
        words = {"all": self.tr("Terms: all"), "law": self.tr("Terms: law"), "tech": self.tr("Terms: tech")}
        fewer = {"not-core": self.tr("%1, not core"), "first": self.tr("%1, first"), "none": self.tr("Terms: none")}
        said = fewer.get(chosen.density, "%1").replace("%1", words[chosen.domain])
        self._filter.setText(said)
        _fit(self._filter)
        self._filter.setAccessibleName(said)

    def show_glossary_state(self, shown: bool) -> None:
        """Show whether the glossary panel is open."""
        self._glossary.setChecked(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_glossary"):
            self._fit_words()

    def _fit_words(self) -> None:
        for button in (self._filter, self._glossary):
            _fit(button)

    def _show_keys(self) -> None:
        for button, name in ((self._search, "search"), (self._glossary, "glossary")):
            set_tip(button, self._commands.with_key(name, button.accessibleName()))

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        set_tip(button, words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(18, 18))
        return button

    def _filled(self, commands: Commands, names: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        commands.fill(menu, names)
        return menu


def _fit(button: QToolButton) -> None:
    """Take away the room that Qt leaves for an arrow of its own beside the words."""
    button.ensurePolished()
    button.setMaximumWidth(button.sizeHint().width() - _ARROW)


class StatusLine(QWidget):
    """Language, number of terms, and how far the reader is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(26)
        self._language, self._terms, self._progress = QLabel(), QLabel(), QLabel()
        for label in (self._language, self._terms, self._progress):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place = CutLabel()
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        row.addWidget(self._language)
        row.addWidget(self._terms)
        row.addWidget(self._place, 1)
        row.addWidget(self._progress)
        self._words = 0
        self._say_language("")

    def show_waiting(self, words: int) -> None:
        """Show that the terms of a text of so many words are being found."""
        self._words = words
        self._say_language("")
        self._terms.setText(self.tr("Finding terms…"))

    def show_reading(self, reading: Reading, matches: TermMatches) -> None:
        """Show the language of a text and how many terms are marked in it, or how far it is searched."""
        self._say_language(language_line(reading))
        if reading.words is not None:
            self._words = reading.words
        if reading.searched < 1:
            words = self.tr("Finding terms… %1%")
            self._terms.setText(words.replace("%1", str(int(reading.searched * 100))))
            return
        domains = matches.domains()
        tech, own = domains["tech"], domains[OWN]
        self._terms.setText(terms_by_kind(len(matches) - tech - own, tech, own))

    def _say_language(self, words: str) -> None:
        self._language.setText(words)
        self._language.setVisible(bool(words))  # else what follows would stand in from the edge

    def show_place(self, words: str) -> None:
        """Show which section the reader is in."""
        self._place.show_words(words)

    def show_progress(self, progress: float) -> None:
        """Show how far the reader is, from 0 to 1."""
        left = minutes(self._words * (1 - progress))
        words = self.tr("%1% · %2 left") if left else self.tr("%1%")
        self._progress.setText(words.replace("%1", str(round(progress * 100))).replace("%2", duration(left)))

    @property
    def terms_words(self) -> str:
        """What the line says about the terms."""
        return self._terms.text()


def language_name(code: str) -> str:
    """A language's name; its code where Lontar has no name for it."""
    names = {
        "id": QCoreApplication.translate("Languages", "Indonesian"),
        "en": QCoreApplication.translate("Languages", "English"),
        "nl": QCoreApplication.translate("Languages", "Dutch"),
        "de": QCoreApplication.translate("Languages", "German"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
        "pt": QCoreApplication.translate("Languages", "Portuguese"),
        "tl": QCoreApplication.translate("Languages", "Tagalog"),
        "it": QCoreApplication.translate("Languages", "Italian"),
        "vi": QCoreApplication.translate("Languages", "Vietnamese"),
    }
    return names.get(code, code)


def language_line(reading: Reading) -> str:
    """The language of a text in words, with how sure that is, where it can be told at all."""
    name, sure = language_name(reading.language.code), int(reading.language.confidence * 100)
    return name if sure >= 100 or sure <= 0 or not name else f"{name} · {sure}%"
