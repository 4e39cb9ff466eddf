"""What the parts of the window are called by those who cannot see them."""

from PySide6.QtCore import QCoreApplication

from reader.ui.window_parts import WindowParts


def name_panes(parts: WindowParts) -> None:
    """Give each part its name, which is read aloud as the keyboard comes into it."""
    parts.top_bar.setAccessibleName(_tr("Commands"))
    parts.library.setAccessibleName(_tr("Library and contents"))
    parts.reading_column.setAccessibleName(_tr("Text"))
    parts.panel.setAccessibleName(_tr("Beside the text"))
    parts.tabs.setAccessibleName(_tr("Terms or bookmarks"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("PaneNames", words)
