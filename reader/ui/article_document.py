"""An article becomes a QTextDocument: same text, same order, one paragraph a block."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.model.article import Article, Block, BlockKind, InlineStyle
from reader.ui.text_positions import TextPositions
from reader.ui.theme import Theme, reading_font

LEADING = 1.58
HEADING_SIZES = {1: 1.42, 2: 1.16, 3: 1.05}
_MEASURE = 66  # characters of an average line
_SAMPLE = "Penuntut umum membacakan dakwaan terhadap terdakwa di pengadilan negeri pada sidang pertama. "


@dataclass(frozen=True, slots=True)
class PageLook:
    """How the page is set: the text's size in pixels at 100% scaling, and the theme."""

    size: int
    theme: Theme

    @property
    def font(self) -> QFont:
        """The font of running text."""
        return reading_font(self.size)

    @property
    def measure(self) -> float:
        """The width, in pixels, of a line of about 66 characters of running Indonesian text."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MEASURE


def build_document(document: QTextDocument, article: Article, look: PageLook) -> None:
    """Fill the document with the article's blocks; what it held before is gone."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font)
    positions = TextPositions(article)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(article.blocks):
        _insert(cursor, article, block, look, first=number == 0)
        _style_inlines(cursor, block, positions, number, look)
    cursor.endEditBlock()


def _insert(cursor: QTextCursor, article: Article, block: Block, look: PageLook, *, first: bool) -> None:
    block_format = block_layout(block, article.text_of(block.span)[: block.label], look)
    char_format = _block_characters(block, look)
    if first:
        cursor.setBlockFormat(block_format)
        cursor.setBlockCharFormat(char_format)
    else:
        cursor.insertBlock(block_format, char_format)
    cursor.insertText(article.text_of(block.span), char_format)


def block_layout(block: Block, label: str, look: PageLook) -> QTextBlockFormat:
    """The indents, spaces and leading of one block."""
    size = look.size
    layout = QTextBlockFormat()
    if block.kind is BlockKind.HEADING:
        layout.setHeadingLevel(block.level)
        layout.setTopMargin(0 if block.level == 1 else size * 1.5)
        layout.setBottomMargin(size * (2.0 if block.level == 1 else 0.45))
        _lead(layout, _heading_size(block.level, size) * 1.28)
        return layout
    _lead(layout, size * LEADING)
    layout.setBottomMargin(size * 0.86)
    if block.kind is BlockKind.LIST_ITEM:
        hang = QFontMetricsF(look.font).horizontalAdvance(label)
        layout.setLeftMargin(size * 1.2 * (block.level - 1) + size * 0.4 + hang)
        layout.setTextIndent(-hang)
        layout.setBottomMargin(size * 0.42)
    elif block.kind is BlockKind.QUOTE:
        layout.setLeftMargin(size * 1.5 * max(1, block.level))
        layout.setRightMargin(size * 0.8)
    elif block.kind is BlockKind.CODE:
        layout.setLeftMargin(size * 1.2)
        layout.setBottomMargin(0)
    return layout


def _lead(layout: QTextBlockFormat, pixels: float) -> None:
    layout.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)


def _heading_size(level: int, size: int) -> int:
    return round(size * HEADING_SIZES.get(level, 1.0))


def _block_characters(block: Block, look: PageLook) -> QTextCharFormat:
    characters = QTextCharFormat()
    font = look.font
    if block.kind is BlockKind.HEADING:
        font = reading_font(_heading_size(block.level, look.size), QFont.Weight.DemiBold)
    elif block.kind is BlockKind.CODE:
        font = _code_font(look)
    elif block.kind is BlockKind.QUOTE:
        font.setItalic(True)
    characters.setFont(font)
    role = "text-soft" if block.kind is BlockKind.QUOTE else "text"
    characters.setForeground(look.theme.colour(role))
    return characters


def _code_font(look: PageLook) -> QFont:
    font = QFont(["JetBrains Mono", "DejaVu Sans Mono", "Consolas", "Menlo"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(look.size * 0.85))
    return font


def _style_inlines(cursor: QTextCursor, block: Block, positions: TextPositions, number: int, look: PageLook) -> None:
    for inline in block.inlines:
        span = inline.span
        run = QTextCursor(cursor.block())
        start = cursor.block().position()
        run.setPosition(start + positions.to_block(number, span.start))
        run.setPosition(start + positions.to_block(number, span.end), QTextCursor.MoveMode.KeepAnchor)
        run.mergeCharFormat(_inline_characters(inline.style, block, look))


def _inline_characters(style: InlineStyle, block: Block, look: PageLook) -> QTextCharFormat:
    characters = QTextCharFormat()
    if style is InlineStyle.EMPHASIS:
        characters.setFontItalic(block.kind is not BlockKind.QUOTE)
    elif style is InlineStyle.STRONG:
        characters.setFontWeight(QFont.Weight.DemiBold)
    elif style is InlineStyle.CODE:
        font = _code_font(look)
        characters.setFontFamilies(font.families())
        characters.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
    elif style is InlineStyle.LINK:
        characters.setForeground(look.theme.colour("accent"))
    return characters
