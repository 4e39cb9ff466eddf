"""Pieces of an article become a QTextDocument: same text, same order, one paragraph a piece."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.model.article import Block, BlockKind, InlineStyle
from reader.ui.page_pieces import Piece
from reader.ui.text_positions import units
from reader.ui.theme import Theme, reading_font

LEADING = 1.58
TITLE_SPACE = 2.4  # sizes of the text below the title, where a line about it stands
PARAGRAPH_SPACE = 0.86  # below a paragraph, a quotation, the last item of a list, the last line of code
_HEADING_SPACE, _ITEM_SPACE = 0.45, 0.42  # below a heading, and between the items of a list
_ABOVE_HEADING, _BETWEEN_HEADINGS, _BETWEEN_TWINS = 1.5, 0.85, 0.1  # twins: “BAB I” and, as a heading too, its name
_COLUMN, _STEP = 1.95, 1.3  # where the words of a list begin, and how far each level stands further in
HEADING_SIZES = {1: 1.42, 2: 1.16, 3: 1.05}
_MEASURE = 66  # characters of an average line
_SAMPLE = "Penuntut umum membacakan dakwaan terhadap terdakwa di pengadilan negeri pada sidang pertama. "


@dataclass(frozen=True, slots=True)
class PageLook:
    """How the page is set: the text's size in pixels at 100% scaling, and the theme.

    `family` is a font's, empty for the shipped one; `leading` is the height of a line in sizes of the text;
    `characters` is how many of them an average line of the full measure holds.
    """

    size: int
    theme: Theme
    family: str = ""
    leading: float = LEADING
    characters: int = _MEASURE

    @property
    def font(self) -> QFont:
        """The font of running text."""
        return reading_font(self.size, family=self.family)

    @property
    def measure(self) -> float:
        """The width, in pixels, of a full line of running Indonesian text."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.characters


def build_document(document: QTextDocument, text: str, pieces: Sequence[Piece], look: PageLook) -> None:
    """Fill the document with pieces of an article's text; what it held before is gone."""
    prepare_document(document, look)
    insert_pieces(QTextCursor(document), text, pieces, look, first=True)


def prepare_document(document: QTextDocument, look: PageLook) -> None:
    """Empty the document and give it the font of running text."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font)


def insert_pieces(
    cursor: QTextCursor, text: str, pieces: Sequence[Piece], look: PageLook, *, first: bool = False
) -> None:
    """Insert pieces at the end of the cursor's paragraph, each as one more; `first` fills the cursor's empty one."""
    cursor.beginEditBlock()
    for piece in pieces:
        words = text[piece.span.start : piece.span.end]
        characters = _block_characters(piece.block, look)
        layout = piece_layout(piece, words, look)
        if first:
            cursor.setBlockFormat(layout)
            cursor.setBlockCharFormat(characters)
            first = False
        else:
            cursor.insertBlock(layout, characters)
        cursor.insertText(words, characters)
        if piece.block.inlines:
            _style_inlines(cursor, piece, words, look)
    cursor.endEditBlock()


def set_layout(cursor: QTextCursor, text: str, piece: Piece, look: PageLook) -> None:
    """Give the cursor's paragraph the form of a piece."""
    cursor.setBlockFormat(piece_layout(piece, text[piece.span.start : piece.span.end], look))
    cursor.setBlockCharFormat(_block_characters(piece.block, look))


def piece_layout(piece: Piece, words: str, look: PageLook) -> QTextBlockFormat:
    """The form of a piece: that of its block, without the spaces and the label where the block goes on."""
    block, size = piece.block, look.size
    layout = _indents(block, words[: block.label] if piece.first else "", look)
    # Whole pixels from top to bottom: so what is put in above the view moves it by whole pixels.
    layout.setTopMargin(round(size * _space_above(block, piece.above)) if piece.first else 0)
    layout.setBottomMargin(round(size * _space_below(block, piece.below)) if piece.last else 0)
    return layout


def _space_above(block: Block, above: Block | None) -> float:
    """The least space above a block, in sizes of the text; of two spaces that meet, the greater one holds."""
    if block.kind is not BlockKind.HEADING or block.level == 1:
        return 0.0
    if above is None or above.kind is not BlockKind.HEADING or above.level == 1:
        return _ABOVE_HEADING
    return _BETWEEN_TWINS if above.level == block.level else _BETWEEN_HEADINGS


def _space_below(block: Block, below: Block | None) -> float:
    next_kind = below.kind if below is not None else None
    if block.kind is BlockKind.HEADING:
        if block.level == 1:
            return TITLE_SPACE
        return 0.0 if next_kind is BlockKind.HEADING else _HEADING_SPACE
    if block.kind is BlockKind.LIST_ITEM and next_kind is BlockKind.LIST_ITEM:
        return _ITEM_SPACE
    return 0.0 if block.kind is BlockKind.CODE and next_kind is BlockKind.CODE else PARAGRAPH_SPACE


def _indents(block: Block, label: str, look: PageLook) -> QTextBlockFormat:
    """The indents and the leading of one block."""
    size = look.size
    layout = QTextBlockFormat()
    if block.kind is BlockKind.HEADING:
        layout.setHeadingLevel(block.level)
        _lead(layout, round(_heading_size(block.level, size) * 1.28))
        return layout
    _lead(layout, round(size * look.leading))
    if block.kind is BlockKind.LIST_ITEM:
        # The words of all items begin in one column, and the labels end before it, however wide they are.
        hang = QFontMetricsF(look.font).horizontalAdvance(label)
        layout.setLeftMargin(max(size * (_COLUMN + _STEP * (block.level - 1)), hang))
        layout.setTextIndent(-hang)
    elif block.kind is BlockKind.QUOTE:
        layout.setLeftMargin(size * 1.5 * max(1, block.level))
        layout.setRightMargin(size * 0.8)
    elif block.kind is BlockKind.CODE:
        layout.setLeftMargin(size * 1.2)
    return layout


def _lead(layout: QTextBlockFormat, pixels: float) -> None:
    layout.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)


def _heading_size(level: int, size: int) -> int:
    return round(size * HEADING_SIZES.get(level, 1.0))


def _block_characters(block: Block, look: PageLook) -> QTextCharFormat:
    characters = QTextCharFormat()
    font = look.font
    if block.kind is BlockKind.HEADING:
        font = reading_font(_heading_size(block.level, look.size), QFont.Weight.DemiBold, look.family)
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


def _style_inlines(cursor: QTextCursor, piece: Piece, words: str, look: PageLook) -> None:
    start = cursor.block().position()
    for inline in piece.block.inlines:
        if not inline.span.overlaps(piece.span):
            continue
        first, last = (min(max(0, end - piece.span.start), len(words)) for end in (inline.span.start, inline.span.end))
        run = QTextCursor(cursor.block())
        run.setPosition(start + units(words[:first]))
        run.setPosition(start + units(words[:last]), QTextCursor.MoveMode.KeepAnchor)
        run.mergeCharFormat(_inline_characters(inline.style, piece.block, look))


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
