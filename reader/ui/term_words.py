"""A term of the text in words: for screen readers, and as one line under the mouse."""

from PySide6.QtCore import QCoreApplication

from reader.model.term import Grade, TermMatch
from reader.ui.languages import number as localised


def spoken(number: int, count: int, match: TermMatch) -> str:
    """The term as it is read aloud: which of how many, headword, form in the text, best equivalent."""
    place = QCoreApplication.translate("TermWords", "term %1 of %2")
    place = place.replace("%1", localised(number + 1)).replace("%2", localised(count))
    term = match.term
    form = "" if match.surface.casefold() == term.headword.casefold() else match.surface
    family = QCoreApplication.translate("TermWords", "word family") if match.grade is Grade.FAMILY else ""
    own = QCoreApplication.translate("TermWords", "your word") if term.domain == "own" else ""
    return ", ".join(part for part in (place, term.headword, form, own, *term.english[:1], family) if part)


def gloss(match: TermMatch) -> str:
    """The term in one line: headword and equivalents, or what it means where it has none."""
    meaning = ", ".join(match.term.english) or match.term.meaning
    return " · ".join(part for part in (match.term.headword, " ".join(meaning.split())) if part)
