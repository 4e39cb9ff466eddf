"""Words that are not the program's own are shown as they are written, never taken for markup."""

from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, words: str) -> None:
    """Give a widget its tooltip; `words` may hold what Qt would take for tags."""
    widget.setToolTip(as_tip(words))


def as_tip(words: str) -> str:
    """The words as a tooltip takes them, which guesses from its text whether that is markup."""
    return TextQt.convertFromPlainText(words) if TextQt.mightBeRichText(words) else words
