"""The guide of two pages, in the language of the window, with its pictures as wide as the page."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.ui.focus_frame import FocusFrame
from reader.ui.side_pages import SidePage
from reader.ui.theme import Theme, interface_font, reading_font

_PICTURE = "\ufffc"  # what stands for a picture in a document's text
_RULE = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
_TAKEN_AT = 2  # the scale at which the pictures were taken: none is shown larger than life


class _GuideText(QTextBrowser):
    """Shows the shipped guide; a picture is of the window's own theme, fitted to the width, sharp at every scaling."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__()
        self._folder = folder
        self._theme = theme
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

    def show_theme(self, theme: Theme) -> None:
        """Show the pictures of another theme."""
        if theme.name != self._theme.name:
            self._theme = theme
            self._shown_width = 0
            self._fill()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = self._picture(Path(url.path()))
        if picture.isNull():
            return None
        width = min(self._shown_width, picture.width() // _TAKEN_AT)  # a new text has no scroll bar for a moment
        ratio = self.devicePixelRatioF()
        fitted = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        self._frame(fitted)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _picture(self, name: Path) -> QPixmap:
        """The picture as the window looks now, the light one where there is none of its theme."""
        own = QPixmap(str(self._folder / f"{name.stem}.{self._theme.name}{name.suffix}"))
        return QPixmap(str(self._folder / name.name)) if own.isNull() else own

    def _frame(self, picture: QPixmap) -> None:
        """Part the picture from the page, of which it has the colours, by a line of one of its pixels."""
        painter = QPainter(picture)
        painter.setPen(self._theme.colour("border"))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()

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
        return max(120, self.viewport().width() - 2)

    def _fill(self) -> None:
        if self._room() == self._shown_width:
            return
        place = self.verticalScrollBar().value()
        self._shown_width = self._room()
        document = QTextDocument(self)
        document.setDefaultFont(interface_font(14))
        document.setDocumentMargin(0)
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
            if block.blockFormat().hasProperty(_RULE):
                layout.setBackground(self._theme.colour("border"))
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
        self.text = _GuideText(folder, theme)
        self._scroll.hide()
        rows = self.layout()
        assert rows is not None
        rows.addWidget(self.text)
        self.text.show_markdown(_read(folder, language))

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if hasattr(self, "text"):
            self.text.show_theme(theme)

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
