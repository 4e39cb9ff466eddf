"""What changes on the screen while the keyboard is elsewhere, told to screen readers."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from reader.model.bookmark import Highlight, Mark
from reader.ui.cross_icon import CrossIcon


def say(widget: QWidget, words: str) -> None:
    """Let a screen reader say words that stand in, or belong to, a widget."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def let_clear(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name, and a cross instead of Qt's own picture."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(_tr("Clear the field"))
        button.defaultAction().setIcon(QIcon(CrossIcon()))


def mark_aloud(mark: Mark, words: str, colour: str, *more: str) -> str:
    """A mark as it is read aloud: what it is, the name of its colour, its words, its note, and what else is said."""
    parts = [_tr("highlight"), colour] if isinstance(mark, Highlight) else [_tr("bookmark")]
    note = _tr("note: %1").replace("%1", " ".join(mark.note.split())) if mark.note else ""
    return ", ".join(part for part in (*parts, words, note, *more) if part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Aloud", words)
