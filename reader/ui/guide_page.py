"""The guide of two pages, in the language of the window, with its pictures as wide as the page."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QPixmap, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.ui.focus_frame import FocusFrame
from reader.ui.side_pages import SidePage
from reader.ui.theme import Theme, interface_font, reading_font

_PICTURE = "\ufffc"  # what stands for a picture in a document's text
_TAKEN_AT = 2  # the scale at which the pictures were taken: none is shown larger than life


class _GuideText(QTextBrowser):
    """Shows the shipped guide; a picture is fitted to the width, sharp at every scaling."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._markdown = ""
        self._shown_width = 0
        self._again = QTimer(self, interval=30, singleShot=True)
        self._again.timeout.connect(self._fill)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Guide"))
        self.setViewportMargins(0, 0, 10, 0)
        FocusFrame(self)

    def show_markdown(self, markdown: str) -> None:
        """Show a text of the shipped resources."""
        self._markdown = markdown
        self._shown_width = 0
        self._fill()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QPixmap(str(self._folder / Path(url.path()).name))
        if picture.isNull():
            return None
        width = min(self._room(), picture.width() // _TAKEN_AT)
        ratio = self.devicePixelRatioF()
        fitted = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._shown_width:
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._shown_width = 0
            self._again.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # the pictures have the pixels of the screen before
            self._shown_width = 0
            self._again.start()
        return super().event(event)

    def _room(self) -> int:
        return max(120, self.viewport().width() - 6)

    def _fill(self) -> None:
        if self._room() == self._shown_width:
            return
        place = self.verticalScrollBar().value()
        self._shown_width = self._room()
        document = QTextDocument(self)
        document.setDefaultFont(interface_font(14))
        document.setDocumentMargin(2)
        self.setDocument(document)
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._set_type(document)
        self.verticalScrollBar().setValue(place)

    def _set_type(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            layout = QTextBlockFormat()
            level = block.blockFormat().headingLevel()
            layout.setBottomMargin(6 if level else 9)
            layout.setTopMargin(16 if level and block.position() else 0)
            if _PICTURE not in block.text() and not level:
                layout.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(layout)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                characters = cursor.charFormat()
                characters.setFont(reading_font(20 if level == 1 else 16, QFont.Weight.DemiBold))
                cursor.setCharFormat(characters)
            block = block.next()


class GuidePage(SidePage):
    """The guide; English where it is not written in the language of the window."""

    def __init__(self, theme: Theme, folder: Path, language: str) -> None:
        super().__init__(self.tr("Guide"), theme)
        self.text = _GuideText(folder)
        self._scroll.hide()
        rows = self.layout()
        assert rows is not None
        rows.addWidget(self.text)
        self.text.show_markdown(_read(folder, language))

    def start(self) -> None:
        """Begin in the text, so that the keys scroll it."""
        self.text.verticalScrollBar().setValue(0)
        self.text.setFocus()


def _read(folder: Path, language: str) -> str:
    """The guide without its first line, which is for those who read the file."""
    for code in (language, "en"):
        try:
            return (folder / f"guide.{code}.md").read_text(encoding="utf-8").partition("\n")[2]
        except OSError:
            continue
    return ""
