"""How long a text takes to read."""

from PySide6.QtCore import QCoreApplication

from reader.ui.languages import number

_WORDS_A_MINUTE = 150  # a learner's pace
_HOURS_ABOVE = 90  # minutes


def minutes(words: float) -> int:
    """The minutes that so many words take, rounded."""
    return round(words / _WORDS_A_MINUTE)


def duration(long: int) -> str:
    """So many minutes in the language of the window; in hours and minutes where they are more than 90."""
    if long <= _HOURS_ABOVE:
        return QCoreApplication.translate("ReadingTime", "%1 min").replace("%1", str(long))
    hours, rest = divmod(long, 60)
    words = (
        QCoreApplication.translate("ReadingTime", "%1 h %2 min")
        if rest
        else QCoreApplication.translate("ReadingTime", "%1 h")
    )
    return words.replace("%1", number(hours)).replace("%2", str(rest))
