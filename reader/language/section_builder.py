"""Reads an article from its beginning to its end and tells where each section begins and ends."""

from reader.language.ruling_lines import closed_up, ruling_heading
from reader.language.section_items import NESTED
from reader.language.section_passages import PassageReader, comes_next
from reader.language.section_stack import OpenSection, SectionStack
from reader.language.section_titles import explanation_head, past_own_title, title_after
from reader.language.statute_lines import (
    Marker,
    continues_reference,
    explained_at,
    explanation_half,
    is_formula,
    item_at,
    part_at,
    past_quotes,
    refers,
)
from reader.model.article import Article, Block, BlockKind
from reader.model.section import Section, SectionKind

_RANKS = {
    SectionKind.BOOK: 10,
    SectionKind.CHAPTER: 20,
    SectionKind.DIVISION: 30,
    SectionKind.PARAGRAPH: 40,
    SectionKind.ARTICLE: 50,
}
_HEADINGS = {
    SectionKind.BOOK: 2,
    SectionKind.CHAPTER: 2,
    SectionKind.DIVISION: 3,
    SectionKind.PARAGRAPH: 4,
    SectionKind.ARTICLE: 5,
    SectionKind.EXPLANATION: 1,
    SectionKind.ATTACHMENT: 1,
    SectionKind.PREAMBLE: 2,
    SectionKind.CLOSING: 2,
}
_ITEMS = (SectionKind.LETTER, SectionKind.NUMBER)
_PREAMBLE_ENDS_AT = 55
_TITLE_BLOCKS = 40  # blocks before Menimbang that can be the head of a statute


class SectionBuilder:
    """Goes through the blocks once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._text = article.text
        self._blocks = article.blocks
        self._stack = SectionStack()
        self._passages = PassageReader(article, self._stack)
        self._statute = False
        self._decides = False  # whether the preamble has come to Memutuskan
        self._titled = False  # whether the block before was a heading or a title

    def build(self) -> tuple[Section, ...]:
        """The sections in order."""
        number = past_own_title(self._article)
        while number < len(self._blocks):
            number = self._block(number)
        return self._stack.sections(len(self._text))

    def _block(self, number: int) -> int:
        """Take one block, and those that are its title; returns the number of the next."""
        block = self._blocks[number]
        if block.kind is BlockKind.CODE:
            return number + 1
        start = past_quotes(self._text, block.span.start, block.span.end)
        if start >= block.span.end:
            return number + 1
        marker = part_at(self._text, start, block.span.end)
        if marker is not None and self._accepts(marker, number):
            following = self._part(marker, block, number)
        elif marker is None and (self._explained(block, start) or self._head(block, start)):
            following = number + 1
        else:
            self._passages.take(start, number, titled=self._titled)
            self._titled = False
            return number + 1
        self._titled = True
        return following

    # Parts of a statute

    def _accepts(self, marker: Marker, number: int) -> bool:
        block = self._blocks[number]
        heading = block.kind is BlockKind.HEADING
        if marker.style or marker.kind is SectionKind.CLAUSE:
            return self._stack.innermost(SectionKind.EXPLANATION) >= 0
        if marker.kind is SectionKind.CLOSING:
            return self._statute and self._stack.innermost(SectionKind.CLOSING, SectionKind.EXPLANATION) < 0
        if marker.kind in (SectionKind.EXPLANATION, SectionKind.ATTACHMENT):
            return self._statute or self._text[block.span.start : block.span.end].isupper()
        if marker.kind is SectionKind.PREAMBLE:
            return not heading or self._text[block.span.start : block.span.end].isupper()
        if marker.kind is SectionKind.ARTICLE and not heading and marker.after < block.span.end and not self._statute:
            return item_at(self._text, marker.after, block.span.end) is not None
        return self._titled or not self._is_reference(marker, number)

    def _is_reference(self, marker: Marker, number: int) -> bool:
        """Whether the passage is the middle of a sentence that was broken before `Pasal 5`."""
        span = self._blocks[number].span
        before = number > 0 and refers(self._text, self._blocks[number - 1].span.end)
        alone = marker.after >= span.end and number + 1 < len(self._blocks)
        after = alone and continues_reference(self._text, self._blocks[number + 1].span.start)
        return (before and after) if self._blocks[number].kind is BlockKind.HEADING else (before or after)

    def _explained(self, block: Block, start: int) -> bool:
        """Take `Pasal 5 ayat (2)` of an older explanation; tells whether the block is one."""
        if self._stack.innermost(SectionKind.EXPLANATION) < 0:
            return False
        named = explained_at(self._text, start, block.span.end)
        if not named:
            return False
        depth = self._stack.innermost(SectionKind.ARTICLE)
        same = depth >= 0 and self._stack.open[depth].number == named[0].number
        first = start
        for marker in named[1:] if same else named:
            if marker.kind is SectionKind.ARTICLE:
                self._divide(marker, block, "")
                first = start + 1  # what stands inside begins after what it stands in
            else:
                self._passages.word_item(marker, first)
                first += 1
        return True

    def _part(self, marker: Marker, block: Block, number: int) -> int:
        if marker.kind in (*_ITEMS, SectionKind.CLAUSE):
            self._passages.word_item(marker, block.span.start)
            return number + 1
        if marker.kind is SectionKind.PREAMBLE:
            self._preamble(marker, block, number)
            return number + 1
        if marker.kind in (SectionKind.EXPLANATION, SectionKind.ATTACHMENT, SectionKind.CLOSING):
            return self._outermost(marker, block, number)
        title, following = title_after(self._text, self._blocks, number, marker)
        self._divide(marker, block, title)
        if marker.kind is SectionKind.ARTICLE and not title:
            self._passages.inside(marker.after, block)
        return following

    def _divide(self, marker: Marker, block: Block, title: str) -> None:
        self._statute = True
        rank = _RANKS[marker.kind]
        heading = block.level if block.kind is BlockKind.HEADING else _HEADINGS[marker.kind]
        if self._is_amended(marker):
            rank += NESTED
            self._stack.end_where(lambda section: section.rank >= rank, block.span.start)
        else:
            self._stack.end_where(
                lambda s: s.rank >= rank or (s.kind is SectionKind.HEADING and s.heading >= heading), block.span.start
            )
        self._stack.begin(marker, rank, max(heading, _HEADINGS[marker.kind]), title, block.span.start)

    def _is_amended(self, marker: Marker) -> bool:
        """Whether the part stands in an amending statute as the text that it puts into another."""
        depth = self._stack.innermost(SectionKind.ARTICLE)
        while depth >= 0 and self._stack.open[depth].rank >= NESTED:
            depth -= 1
            while depth >= 0 and self._stack.open[depth].kind is not SectionKind.ARTICLE:
                depth -= 1
        if depth < 0:
            return False
        outer = self._stack.open[depth]
        if not outer.number.isalpha():
            return self._is_named(marker, depth)
        return not (marker.kind is SectionKind.ARTICLE and marker.number.isalpha())

    def _is_named(self, marker: Marker, depth: int) -> bool:
        """Whether an open item of the article at `depth` says that it changes this part."""
        items = [section for section in self._stack.open[depth + 1 :] if section.amends is not None]
        if not items:
            return False
        named = items[0].amends
        key = f"{marker.label.split()[0].capitalize()} {marker.number}"
        if named is not None and key in named:
            named.discard(key)
            return True
        nested = any(section.rank >= NESTED for section in self._stack.open[depth + 1 :])
        return nested and not comes_next(self._stack.open[depth].number, marker.number)

    def _preamble(self, marker: Marker, block: Block, number: int) -> None:
        open_one = self._stack.innermost(SectionKind.PREAMBLE)
        if marker.label == "Menetapkan" and open_one >= 0:
            return
        if not self._statute and number < _TITLE_BLOCKS:
            self._stack.forget()
        self._statute = True
        self._stack.end_where(lambda section: section.heading >= 2, block.span.start)
        self._decides = marker.label == "Memutuskan"
        self._stack.begin(marker, _PREAMBLE_ENDS_AT, 2, "", block.span.start)
        self._passages.inside(marker.after, block)

    def _outermost(self, marker: Marker, block: Block, number: int) -> int:
        self._stack.end_where(lambda section: section.heading >= 2 or section.rank == 0, block.span.start)
        title, following = "", number + 1
        if marker.kind is SectionKind.EXPLANATION:
            following = explanation_head(self._text, self._blocks, number)
        elif marker.kind is SectionKind.ATTACHMENT:
            title = self._text[marker.after : block.span.end]
        self._stack.begin(marker, 0, 1, title, block.span.start)
        return following

    # Headings

    def _head(self, block: Block, start: int) -> bool:
        """Take a heading of the text's own, or of a ruling; tells whether the block is one."""
        passage = self._text[start : block.span.end]
        if self._half_of_explanation(passage, block):
            return True
        ruling = ruling_heading(self._text, start, block.span.end)
        if block.kind is not BlockKind.HEADING:
            if ruling is None or block.kind is not BlockKind.PARAGRAPH:
                return False
            self._statute = True
            self._heading(ruling[0], ruling[1], block, takes_items=True)
            return True
        if ruling is None and (is_formula(passage) or self._is_before_memutuskan(passage)):
            return True
        level = max(block.level, ruling[1]) if ruling else block.level
        self._statute |= ruling is not None
        self._heading(ruling[0] if ruling else closed_up(passage), level, block, takes_items=ruling is not None)
        return True

    def _half_of_explanation(self, passage: str, block: Block) -> bool:
        """Take `I. UMUM`; `II. PASAL DEMI PASAL` ends it and is no section: an explanation is cited by its Pasal."""
        explanation = self._stack.innermost(SectionKind.EXPLANATION)
        half = explanation_half(passage) if explanation >= 0 else ""
        if not half:
            return False
        self._stack.end_from(explanation + 1, block.span.start)
        if half == "UMUM":
            self._stack.push(OpenSection(-1, SectionKind.HEADING, -1, 2, ""), "", "Umum", block.span.start)
        return True

    def _is_before_memutuskan(self, passage: str) -> bool:
        """Whether the heading only names who makes the statute, between Mengingat and Memutuskan."""
        innermost = self._stack.innermost(SectionKind.PREAMBLE)
        return innermost >= 0 and not self._decides and passage.isupper()

    def _heading(self, words: str, level: int, block: Block, *, takes_items: bool) -> None:
        self._stack.end_where(lambda s: s.heading >= level or s.rank >= _RANKS[SectionKind.ARTICLE], block.span.start)
        heading = OpenSection(-1, SectionKind.HEADING, -1, level, "", takes_items=takes_items)
        self._stack.push(heading, "", words, block.span.start)
