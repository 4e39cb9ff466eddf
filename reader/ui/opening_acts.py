"""What the reader opens: a file looked for, what is pasted or dropped, a text of the library."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.services.article_kinds import suffixes
from reader.ui.dictionary_acts import DictionaryActs
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts


class OpeningActs(QObject):
    """Hands everything to the session, and what is a dictionary to `dictionaries`, which are asked for first."""

    dictionaries_wanted = Signal()

    def __init__(self, parts: WindowParts, session: Session, dictionaries: DictionaryActs, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = session
        self._dictionaries = dictionaries
        parts.library.article_chosen.connect(self._open_kept)

    def open_dialog(self) -> None:
        """Let the reader look for a file."""
        from PySide6.QtWidgets import QFileDialog

        names = " ".join(f"*{suffix}" for suffix in suffixes())
        kinds = self.tr("Articles (%1);;All files (*)").replace("%1", names)
        window = self._parts.page.window()
        name, _kind = QFileDialog.getOpenFileName(window, self.tr("Open an article"), "", kinds)
        if name:
            self._session.open_file(Path(name))

    def paste(self) -> None:
        """Make an article of what lies on the clipboard."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # Qt has none where nobody ever copied anything
        self.take(data, self.tr("There is no text to paste."))

    def take(self, data: QMimeData, nothing: str) -> None:
        """Open the files or the text that was pasted or dropped; `nothing` is said where there is neither."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            for file in files:
                if self._dictionaries.takes(file):
                    self.dictionaries_wanted.emit()
                    self._dictionaries.look_at(file)
                else:
                    self._session.open_file(file)
        elif data.text().strip():
            self._session.open_text(data.text())
        else:
            self._parts.messages.show_message(Message(nothing))

    def _open_kept(self, article_id: str) -> None:
        self._session.open_kept(article_id)
        self._parts.page.setFocus()  # the item that was chosen is gone with its list
