"""How many words and terms a text has, as the lines around the page say it."""

from PySide6.QtCore import QCoreApplication

from reader.ui.languages import number


def counted_words(count: int) -> str:
    """How many words a text has."""
    return QCoreApplication.translate("CountedWords", "%n word(s)", "", count)


def counted_terms(count: int) -> str:
    """How many terms a text has."""
    return QCoreApplication.translate("CountedWords", "%n term(s)", "", count)


def terms_by_kind(law: int, tech: int, own: int) -> str:
    """How many terms a text has, and how many of each kind that it has any of."""
    translate = QCoreApplication.translate
    kinds = (
        (translate("CountedWords", "%1 law"), law),
        (translate("CountedWords", "%1 tech"), tech),
        (translate("CountedWords", "%1 yours"), own),
    )
    parts = [words.replace("%1", number(count)) for words, count in kinds if count]
    return " · ".join([counted_terms(law + tech + own), *parts])
