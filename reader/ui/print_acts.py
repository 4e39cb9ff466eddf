"""Makes PDFs of the open text and of its glossary in short slices, so that the window stays at hand; can be ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from reader.errors import ReaderError
from reader.ui.message_bar import Message
from reader.ui.save_place import SavePlace
from reader.ui.session import Session
from reader.ui.theme import Theme, read_theme
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from reader.model.glossary_sheet import GlossarySheet
    from reader.ui.pdf_paragraph import Paragraph
    from reader.ui.pdf_setter import PdfBook

_SLICE = 0.012  # seconds of work between two looks at what the reader does
_STEP = 5  # hundredths of the work after which its state is told again


class PrintActs(QObject):
    """Writes one PDF at a time; `stop` gives it up and leaves nothing of it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts: WindowParts | None = None
        self._place = SavePlace()
        self._slices: Iterator[float] | None = None
        self._path = Path()
        self._told = -_STEP
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def join(self, parts: WindowParts) -> None:
        """Take the window's widgets; nothing can be done before."""
        self._parts = parts

    @property
    def busy(self) -> bool:
        """Whether a PDF is being made."""
        return self._slices is not None

    def print_article(self) -> None:
        """Ask for a file and make the PDF of the open text with its glossary beside it."""
        shown = self._session.shown
        if shown.reading is None or shown.reading.searched < 1:
            self._say(self.tr("The terms of this text are still being found; try again in a moment."))
            return
        path = self._ask(self.tr("Make a PDF of this text"), shown.article.title)
        if path is not None:
            self.print_article_to(path)

    def print_article_to(self, path: Path) -> None:
        """Make the PDF of the open text, with the terms that are shown and all marks."""
        from reader.ui.pdf_pages import usual_paper
        from reader.ui.pdf_setter import PdfBook
        from reader.ui.pdf_text import Printed, article_paragraphs

        shown, markings = self._session.shown, self._session.marks.markings
        printed = Printed(shown.article, shown.matches, markings)
        book = PdfBook(shown.article.title, shown.article.source, paper=usual_paper())
        paper_theme = self._paper_theme()
        self.make(path, book, lambda: article_paragraphs(printed, paper_theme))

    def print_sheet(self, sheet: GlossarySheet) -> None:
        """Ask for a file and make the PDF of a glossary."""
        title = self.tr("Glossary of %1").replace("%1", sheet.title)
        path = self._ask(self.tr("Make a PDF of this glossary"), title)
        if path is not None:
            self.print_sheet_to(path, sheet)

    def print_sheet_to(self, path: Path, sheet: GlossarySheet) -> None:
        """Make the PDF of a glossary."""
        from reader.ui.export_words import sheet_words
        from reader.ui.pdf_pages import usual_paper
        from reader.ui.pdf_setter import PdfBook
        from reader.ui.pdf_text import sheet_paragraphs

        title = self.tr("Glossary of %1").replace("%1", sheet.title)
        book = PdfBook(title, sheet.source, asides=False, paper=usual_paper())
        words = sheet_words()
        self.make(path, book, lambda: sheet_paragraphs(sheet, words))

    def make(self, path: Path, book: PdfBook, paragraphs: Callable[[], Iterable[Paragraph]]) -> None:
        """Make a PDF, unless another one is being made."""
        from reader.ui.pdf_pages import pdf_slices

        if self._slices is not None:
            self._say(self.tr("Another PDF is being made; wait for it or cancel it first."))
            return
        self._path, self._told = path, -_STEP
        self._slices = pdf_slices(path, book, paragraphs)
        self._timer.start()

    def stop(self) -> None:
        """Give up the PDF that is being made; what stood in its place stands there still."""
        self._timer.stop()
        slices, self._slices = self._slices, None
        if slices is not None:
            slices.close()  # type: ignore[attr-defined]

    def _cancel(self) -> None:
        if self._slices is not None:
            self.stop()
            self._say(self.tr("The PDF was not made."))

    def _go_on(self) -> None:
        if self._slices is None:
            self._timer.stop()
            return
        end, share = perf_counter() + _SLICE, 0.0
        try:
            while perf_counter() < end:
                share = next(self._slices)
        except StopIteration:
            self.stop()
            where = QDir.toNativeSeparators(str(self._path))
            path = self._path
            words = self.tr("The PDF is made: %1").replace("%1", where)
            self._session.said.emit(Message(words, self.tr("Open"), lambda: _open(path)))
        except ReaderError as problem:
            self.stop()
            self._session.said.emit(Message.of(problem))
        else:
            self._tell(round(100 * share))

    def _tell(self, hundredths: int) -> None:
        if hundredths >= self._told + _STEP:
            self._told = hundredths
            words = self.tr("Making the PDF: %1%").replace("%1", str(hundredths))
            self._session.said.emit(Message(words, self.tr("Cancel"), self._cancel, lasting=True))

    def _ask(self, caption: str, title: str) -> Path | None:
        assert self._parts is not None
        kinds = ((self.tr("PDF (*.pdf)"), "pdf"),)
        return self._place.ask(self._parts.page.window(), caption, title, kinds)

    def _paper_theme(self) -> Theme:
        assert self._parts is not None
        return read_theme(self._parts.page.look.theme.icons.parent, "light")

    def _say(self, words: str) -> None:
        self._session.said.emit(Message(words))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
