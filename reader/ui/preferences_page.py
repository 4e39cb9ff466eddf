"""The preferences beside the text: each choice shows at once, and none needs to be made."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QDateTime, QDir, QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.services.library_place import LibraryPlace
from reader.settings import Preferences
from reader.ui.choice_box import ChoiceBox
from reader.ui.choosers import Choice, Slider, Tick
from reader.ui.path_label import PathLabel
from reader.ui.side_pages import SidePage, heading, plain
from reader.ui.theme import ACCESSIBLE_FAMILY, READING_FAMILY, Theme

_WIDEST_LIST = 420  # pixels
_BETWEEN_GROUPS = 6  # pixels, besides what stands between any two rows
_READING = ("text_size", "leading", "measure", "reading_font")


class _Chooser(Protocol):
    def show_value(self, value: object, /) -> None: ...


def _families() -> list[str]:
    """The system's fonts, each once: what two makers call the same, Qt gives with their names in brackets."""
    found = dict.fromkeys(
        family.partition(" [")[0]
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    )
    return [family for family in found if family not in (READING_FAMILY, ACCESSIBLE_FAMILY)]


class FontChoice(ChoiceBox):
    """The shipped font, the one whose letters are hard to mistake, and the system's."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)  # a name is known by its beginning
        self.addItem(self.tr("%1 (usual)").replace("%1", READING_FAMILY), "")
        self.addItem(self.tr("%1 (easy to tell apart)").replace("%1", ACCESSIBLE_FAMILY), ACCESSIBLE_FAMILY)
        self.insertSeparator(2)
        for family in _families():
            self.addItem(family, family)
        self.currentIndexChanged.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def showPopup(self) -> None:
        """Open the list as wide as its names are, to the left of a narrow box."""
        view = self.view()
        names = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(names, _WIDEST_LIST))
        super().showPopup()
        popup = view.window()
        edge = self.mapToGlobal(QPoint(self.width(), 0)).x()
        popup.move(min(popup.x(), edge - popup.width()), popup.y())

    def show_value(self, value: str) -> None:
        """Show which font holds; one that is not there now stays chosen and is named."""
        if self.findData(value) < 0:
            with QSignalBlocker(self):
                self.addItem(value, value)
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))


class PreferencesPage(SidePage):
    """Shows the preferences; `chosen` tells a name and its new value, `act_wanted` the name of a command."""

    chosen = Signal(object, object)
    act_wanted = Signal(object)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(self.tr("Preferences"), theme)
        self._choosers: dict[str, _Chooser] = {}
        self._library = PathLabel()
        self._library.setAccessibleName(self.tr("Your library"))
        self._backups = plain("", "small")
        self.usual = self._link(self.tr("Usual settings of the text"), self._choose_usual)
        self._add_reading()
        self._add_marks()
        self._add_language()
        self._add_data()
        self._add_keys()
        self.body.addStretch(1)
        self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds now."""
        for name, chooser in self._choosers.items():
            chooser.show_value(getattr(preferences, name))
        usual = Preferences()
        self.usual.setEnabled(any(getattr(preferences, name) != getattr(usual, name) for name in _READING))

    def show_library(self, place: LibraryPlace) -> None:
        """Show where the library lies; a path as a whole, for it is to be found again."""
        self._library.show_path(QDir.toNativeSeparators(str(place.path)))
        words = self.tr("No backup yet; the first is made on closing.")
        if place.newest is not None:
            made = QDateTime.fromSecsSinceEpoch(int(place.newest.timestamp()))
            newest = QLocale().toString(made, QLocale.FormatType.ShortFormat)
            words = self.tr("%n backup(s) beside it, the newest of %1", "", place.backups).replace("%1", newest)
        self._backups.setText(words)

    @property
    def library_words(self) -> str:
        """Where the library lies, as it is shown."""
        return self._library.toPlainText()

    def chooser(self, name: str) -> QWidget:
        """What one preference is chosen with."""
        chooser = self._choosers[name]
        assert isinstance(chooser, QWidget)
        return chooser

    def start(self) -> None:
        """Begin at the theme."""
        self.show_top()
        theme = self._choosers["theme"]
        if isinstance(theme, Choice):
            theme.button(self._now_theme()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _now_theme(self) -> str:
        theme = self._choosers["theme"]
        assert isinstance(theme, Choice)
        return next((name for name in Preferences.CHOICES["theme"] if theme.button(name).isChecked()), "system")

    # The groups

    def _add_reading(self) -> None:
        self._heading(self.tr("Reading"))
        words = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
        }
        self._row("theme", self.tr("Theme"), Choice(self.tr("Theme"), list(words.items())))
        self._row("reading_font", self.tr("Font"), FontChoice(self.tr("Font")))
        pixels, percent, letters = self.tr("%1 px"), self.tr("%1%"), self.tr("%1 letters")
        for name, said, unit, step in (
            ("text_size", self.tr("Text size"), pixels, 1),
            ("leading", self.tr("Line height"), percent, 2),
            ("measure", self.tr("Line length"), letters, 1),
        ):
            self._row(name, said, Slider(said, Preferences.BOUNDS[name], unit, step))
        self.body.addWidget(self.usual)
        self._row("less_motion", "", Tick(self.tr("Less movement on the screen")))

    def _add_marks(self) -> None:
        self._heading(self.tr("Marks"))
        domains = [("all", self.tr("All")), ("law", self.tr("Law")), ("tech", self.tr("Technology"))]
        self._row("term_filter", self.tr("Terms"), Choice(self.tr("Terms"), domains))
        densities = [
            ("every", self.tr("At every place")),
            ("not-core", self.tr("Without the core words")),
            ("first", self.tr("At the first place only")),
            ("none", self.tr("None")),
        ]
        self._row("density", self.tr("Marked"), Choice(self.tr("Marked"), densities, upright=True))
        self._row("gloss", "", Tick(self.tr("Show a term's meaning under the mouse")))

    def _add_language(self) -> None:
        self._heading(self.tr("Language"))
        # Each language is written in itself, so that it is found by those who read no other.
        languages = [("system", self.tr("System")), ("en", "English"), ("id", "Bahasa Indonesia")]
        self._row("language", "", Choice(self.tr("Language of the window"), languages))

    def _add_data(self) -> None:
        self._heading(self.tr("Your library"))
        self.body.addWidget(self._library)
        self.body.addWidget(self._backups)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._link(self.tr("Show the folder"), self.folder_wanted.emit))
        for name, words in (
            ("save-library", self.tr("Save a copy…")),
            ("open-library", self.tr("Open another library…")),
            ("deleted", self.tr("Deleted marks")),
        ):
            column.addWidget(self._link(words, partial(self.act_wanted.emit, name)))
        self.body.addWidget(holder)

    def _add_keys(self) -> None:
        self._heading(self.tr("Keys"))
        self.body.addWidget(self._link(self.tr("Show and change the keys"), lambda: self.act_wanted.emit("keys")))

    # Pieces

    def _heading(self, words: str) -> None:
        if self.body.count():
            self.body.addSpacing(_BETWEEN_GROUPS)
        self.body.addWidget(heading(words))

    def _row(self, name: str, words: str, chooser: QWidget) -> None:
        self._choosers[name] = chooser  # type: ignore[assignment]
        chooser.chosen.connect(lambda value: self.chosen.emit(name, value))  # type: ignore[attr-defined]
        if not words or name == "density":
            if words:
                self.body.addWidget(plain(words, "soft"))
            self.body.addWidget(chooser)
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        label = plain(words, "soft", wrap=False)
        label.setFixedWidth(72)
        if isinstance(chooser, Choice):
            label.setContentsMargins(0, 5, 0, 0)
        label.setBuddy(chooser)
        row.addWidget(
            label, 0, Qt.AlignmentFlag.AlignTop if isinstance(chooser, Choice) else Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(chooser, 1)
        self.body.addLayout(row)

    def _link(self, words: str, act: Callable[[], object]) -> QPushButton:
        link = QPushButton(words)
        link.setObjectName("act")
        link.setSizePolicy(link.sizePolicy().Policy.Maximum, link.sizePolicy().verticalPolicy())
        link.clicked.connect(lambda _on=False: act())
        return link

    def _choose_usual(self) -> None:
        usual = Preferences()
        for name in _READING:
            self.chosen.emit(name, getattr(usual, name))
