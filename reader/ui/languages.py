"""Which language the window speaks: that of the system, or the one that the reader chose; numbers and dates too."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.ui.catalogue import CatalogueTranslator, read_catalogue

LANGUAGES = {"en": QLocale.Language.English, "id": QLocale.Language.Indonesian}


def spoken_language(choice: str, preferred: tuple[str, ...] | None = None) -> str:
    """The code of the language that a choice stands for; `system` is the first of the system's that there is.

    `preferred` are the system's languages as it names them (`id-ID`), in its order.
    """
    if choice in LANGUAGES:
        return choice
    names = QLocale.system().uiLanguages() if preferred is None else preferred
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in names)
    # "in" is what Indonesian was called until 1989, and still is by some systems.
    return next((code for code in ("id" if code == "in" else code for code in codes) if code in LANGUAGES), "en")


def locale_of(code: str) -> QLocale:
    """How numbers and dates are written in a language: as the system does where it speaks it, else as is usual."""
    system = QLocale.system()
    if system.language() == LANGUAGES[code]:
        return system
    return QLocale(LANGUAGES[code])


class Languages(QObject):
    """Lets the whole program speak a language, as long as it lives; Qt tells the window of each change."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translator: CatalogueTranslator | None = None
        self.code = ""
        """The language that is spoken now."""

    def speak(self, choice: str) -> None:
        """Speak the language of a choice: `system`, or a code."""
        code = spoken_language(choice)
        QLocale.setDefault(locale_of(code))
        if code == self.code:
            return
        self.code = code
        before, self._translator = self._translator, CatalogueTranslator(read_catalogue(self._folder, code), self)
        QCoreApplication.installTranslator(self._translator)
        if before is not None:
            QCoreApplication.removeTranslator(before)
            before.deleteLater()


def in_language(english: str, indonesian: str) -> str:
    """Of words that are data in both languages, those of the window's."""
    return indonesian if QLocale().language() == LANGUAGES["id"] else english


def number(value: float) -> str:
    """A whole number with its thousands set apart as the language does."""
    return QLocale().toString(round(value))
