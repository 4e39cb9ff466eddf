"""The articles read, and the contents of the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader.model.article import Article
from reader.model.bookmark import KeptArticle
from reader.ui.contents_list import ContentsList
from reader.ui.focus_frame import draw_ring
from reader.ui.plain_words import set_tip
from reader.ui.reading_time import duration, minutes
from reader.ui.tab_order import follow, takers
from reader.ui.theme import Theme, interface_font

if TYPE_CHECKING:
    from reader.services.outline import Outline

_RECENT = 12
_ARTICLES_SHARE = 45  # percent of the height that articles keep beside long contents
_AIR = 14  # pixels below the contents


def _of_whole_items(column: QLayout, height: int) -> int:
    """The greatest height up to this one at which no item of a column is cut, in pixels."""
    whole = column.contentsMargins().top()
    for number in range(column.count()):
        item = column.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is None or whole + widget.sizeHint().height() > height:
            break
        whole += widget.sizeHint().height() + column.spacing()
    return whole


class PanelItem(QAbstractButton):
    """One item: up to two lines of words, and a small line below them."""

    def __init__(self, words: str, small: str, theme: Theme, *, current: bool = False) -> None:
        super().__init__()
        self._words, self._small, self._theme, self._current = words, small, theme, current
        self._left = 14
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{words}, {small}" if small else words)
        set_tip(self, words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 14 + len(self._lines(width)) * 17 + (17 if self._small else 0)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 190
        return QSize(150, self.heightForWidth(width))

    def _lines(self, width: int) -> list[str]:
        metrics = QFontMetrics(interface_font(13))
        room = width - self._left - 14
        if metrics.horizontalAdvance(self._words) <= room:
            return [self._words]
        first: list[str] = []
        rest = self._words.split()
        while rest and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= room:
            first.append(rest.pop(0))
        if not first:
            return [metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)]
        return [" ".join(first), metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, room)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.underMouse() or self.hasFocus():
            box = QRectF(self.rect()).adjusted(6, 0, -6, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised", 1.0 if self._current else 0.6))
            painter.drawRoundedRect(box, 7, 7)
            if self.hasFocus():
                draw_ring(painter, box, self._theme, 7)
        painter.setFont(interface_font(13, QFont.Weight.Medium if self._current else QFont.Weight.Normal))
        painter.setPen(self._theme.colour("text"))
        top = 7.0
        for line in self._lines(self.width()):
            painter.drawText(QRectF(self._left, top, self.width() - self._left, 17), line)
            top += 17
        if self._small:
            painter.setFont(interface_font(11))
            painter.setPen(self._theme.colour("text-muted"))
            painter.drawText(QRectF(self._left, top + 1, self.width() - self._left, 16), self._small)


class LibraryPanel(QWidget):
    """Lists recent articles and, below them, the contents of the open one; tells which was chosen."""

    article_chosen = Signal(object)
    heading_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._articles: tuple[KeptArticle, ...] = ()
        self._article = Article("", "", "", ())
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QScrollArea()
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        self._recent.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._recent.setWidgetResizable(True)
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents_heading = self._heading(self.tr("CONTENTS"))
        self._contents_heading.setIndent(4)
        self.contents = ContentsList(theme)
        self.contents.section_chosen.connect(self.heading_chosen.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        for widget in (self._recent, self._contents_heading, self.contents):
            column.addWidget(widget)
        column.addStretch(1)
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        """Show the lists in another theme."""
        self._theme = theme
        self.contents.show_theme(theme)
        self._fill()

    def show_articles(self, articles: tuple[KeptArticle, ...]) -> None:
        """Show these articles as the recent ones."""
        self._articles = articles
        self._fill()

    def show_article(self, article: Article) -> None:
        """Show which article is open; its contents follow when they are known."""
        self._article = article
        self._fill()
        self.show_outline(None)

    def show_outline(self, outline: Outline | None) -> None:
        """Show the contents of the open article."""
        self.contents.show_outline(outline)
        self._share_height()

    def items(self) -> list[PanelItem]:
        """The recent articles, from top to bottom."""
        holder = self._recent.widget()
        return [] if holder is None else holder.findChildren(PanelItem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _fill(self) -> None:
        place = self._recent.verticalScrollBar().value()
        holder = QWidget()
        holder.setObjectName("library")
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(1)
        if self._articles:
            column.addWidget(self._heading(self.tr("LIBRARY")))
        for kept in self._articles[:_RECENT]:
            item = PanelItem(kept.title, self._small(kept), self._theme, current=kept.id == self._article.id)
            item.clicked.connect(lambda _checked=False, kept=kept: self.article_chosen.emit(kept.id))
            column.addWidget(item)
        column.addStretch(1)
        old = self._recent.takeWidget()
        if old is not None:
            old.deleteLater()  # it may be one of its own items that asked for this
        self._recent.setWidget(holder)
        follow(self._recent, takers(holder))
        holder.show()
        self._recent.verticalScrollBar().setValue(place)
        self._share_height()

    def _share_height(self) -> None:
        """The articles have the height they need, but under half of it beside long contents; these have the rest."""
        holder, layout = self._recent.widget(), self.layout()
        column = holder.layout() if holder is not None else None
        if column is None or layout is None:
            return
        needed = column.totalHeightForWidth(max(100, self.width() - 2))
        lines = self.contents.height_wanted()
        heading = self._contents_heading.sizeHint().height() if lines else 0
        room = self.height() - layout.contentsMargins().top()
        upper = min(needed, max(room - heading - lines - _AIR, room * _ARTICLES_SHARE // 100)) if lines else room
        upper = min(upper, room)
        self._recent.setFixedHeight(max(0, upper if upper >= needed else _of_whole_items(column, upper)))
        self._contents_heading.setVisible(bool(lines))
        self.contents.setVisible(bool(lines))
        self.contents.setFixedHeight(max(0, min(lines + _AIR, room - self._recent.height() - heading)))

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("heading")
        label.setContentsMargins(14, 4, 8, 5)
        return label

    def _small(self, kept: KeptArticle) -> str:
        return duration(max(1, minutes(kept.words)))
