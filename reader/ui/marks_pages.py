"""The two pages of the bookmarks tab: the marks of this text, and all notes of all texts."""

from PySide6.QtWidgets import QStackedWidget

from reader.ui.bookmarks_panel import BookmarksPanel
from reader.ui.notes_view import NotesView
from reader.ui.theme import Theme


class MarksPages(QStackedWidget):
    """Shows one of the two."""

    def __init__(self, here: BookmarksPanel, notes: NotesView) -> None:
        super().__init__()
        self._here, self._notes = here, notes
        self.addWidget(here)
        self.addWidget(notes)

    @property
    def shows_notes(self) -> bool:
        """Whether all notes are shown, not the marks of this text."""
        return self.currentWidget() is self._notes

    def show_here(self) -> None:
        """Show the marks of this text."""
        self.setCurrentWidget(self._here)

    def show_notes(self) -> None:
        """Show all notes."""
        self.setCurrentWidget(self._notes)

    def show_theme(self, theme: Theme) -> None:
        """Show both in another theme."""
        self._here.show_theme(theme)
        self._notes.show_theme(theme)
