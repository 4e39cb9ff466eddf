"""The ayat, huruf and angka that the passages of a statute begin with."""

from reader.language.section_items import ItemPlaces, amended_parts
from reader.language.section_stack import SectionStack
from reader.language.statute_lines import Marker, awaits_number, continues_reference, dictum_at, item_at
from reader.model.article import Article, Block, BlockKind
from reader.model.section import SectionKind

_DICTUM, _RECITAL = 57, 60  # ranks
_INTRODUCTION = 600  # code points of an item in which it says what it amends
_HEADING_BELOW = 6  # a heading of any level ends an item
_AFTER_LIST = ("dipidana", "dikenai", "dikenakan", "diancam", "maka", "dihukum")


class PassageReader:
    """Takes the passages that are no heading, one after another."""

    def __init__(self, article: Article, stack: SectionStack) -> None:
        self._text = article.text
        self._blocks = article.blocks
        self._stack = stack
        self._items = ItemPlaces(stack)

    def take(self, start: int, number: int, *, titled: bool) -> None:
        """Take block `number`, whose words begin at `start`; `titled` says that it follows a heading or title."""
        if not self._stack.open:
            return
        block = self._blocks[number]
        broken = number > 0 and not titled and awaits_number(self._text, self._blocks[number - 1].span.end)
        if not broken and self.inside(start, block):
            return
        if not titled and not broken:
            self._end_lists(block, start, number)

    def inside(self, start: int, block: Block) -> bool:
        """Take the items that a passage begins with from `start` on; tells whether there was one."""
        taken = False
        while start < block.span.end and (marker := self._item(start, block)) is not None:
            start, taken = marker.after, True
        if self._stack.innermost(SectionKind.ARTICLE) >= 0:
            self._clauses_in(start, block)
        return taken

    def _item(self, start: int, block: Block) -> Marker | None:
        marker = item_at(self._text, start, block.span.end)
        if marker is None:
            marker = dictum_at(self._text, start, block.span.end)
            return marker if marker is not None and self._dictum(marker, start) else None
        if marker.kind is SectionKind.RECITAL:
            self._stack.end_where(lambda section: section.rank >= _RECITAL, start)
            self._stack.begin(marker, _RECITAL, _HEADING_BELOW, "", start)
            return marker
        if marker.kind is SectionKind.CLAUSE:
            return marker if self._clause(marker, start) else None
        amends = amended_parts(self._text[marker.after : min(block.span.end, marker.after + _INTRODUCTION)])
        sure = block.kind is BlockKind.LIST_ITEM and start == block.span.start
        depth = self._items.depth(marker, amends is not None, sure)
        if depth < 0:
            return None
        self._stack.end_from(depth, start)
        self._stack.push(self._items.opened(marker, amends), marker.label, "", start)
        return marker

    def _clause(self, marker: Marker, start: int) -> bool:
        article = self._stack.innermost(SectionKind.ARTICLE)
        inside = self._stack.open[article + 1 :]
        if article < 0 or any(section.kind is SectionKind.HEADING for section in inside):
            return False
        if continues_reference(self._text, marker.after):
            return False
        self._stack.end_from(article + 1, start)
        rank = self._stack.open[article].rank + 10
        self._stack.begin(marker, rank, _HEADING_BELOW, "", start)
        return True

    def _clauses_in(self, start: int, block: Block) -> None:
        """Take the ayat that follow one another in one passage."""
        place = self._text.find(" (", start, block.span.end)
        while place >= 0:
            marker = item_at(self._text, place + 1, block.span.end)
            if (
                marker is not None
                and marker.kind is SectionKind.CLAUSE
                and self._text[place - 1] in ".;:"
                and self._text[marker.after : marker.after + 1].isupper()
                and self._is_next_clause(marker)
            ):
                self._clause(marker, place + 1)
            place = self._text.find(" (", place + 2, block.span.end)

    def _is_next_clause(self, marker: Marker) -> bool:
        depth = self._stack.innermost(SectionKind.CLAUSE)
        if depth < self._stack.innermost(SectionKind.ARTICLE):
            return marker.number == "1"
        return comes_next(self._stack.open[depth].number, marker.number)

    def word_item(self, marker: Marker, start: int) -> None:
        """Take `Ayat (1)`, `Huruf a`, `Angka 1` of an explanation, which begin at `start`."""
        if marker.kind is SectionKind.CLAUSE:
            self._clause(marker, start)
            return
        depth = self._items.depth(marker, False, True)
        if depth >= 0:
            self._stack.end_from(depth, start)
            self._stack.push(self._items.opened(marker, None), marker.label, "", start)

    def _dictum(self, marker: Marker, start: int) -> bool:
        if self._stack.innermost(SectionKind.PREAMBLE) < 0:
            return False
        self._stack.end_where(lambda section: section.rank >= _DICTUM, start)
        self._stack.begin(marker, _DICTUM, _HEADING_BELOW, "", start)
        return True

    def _end_lists(self, block: Block, start: int, number: int) -> None:
        """A passage without a number after a finished list belongs to what is around the list."""
        depth = len(self._stack.open)
        while depth and self._stack.open[depth - 1].style not in ("", "letter", "number"):
            depth -= 1
        if depth == len(self._stack.open) or block.kind is not BlockKind.PARAGRAPH or not number:
            return
        last = self._text[self._blocks[number - 1].span.end - 1]
        if last in ".;" or self._text.startswith(_AFTER_LIST, start):
            self._stack.end_from(depth, block.span.start)


def comes_next(last: str, number: str) -> bool:
    """Whether a number carries on from the last one: 5, 5a, 6."""
    before, after = last.rstrip("abcdefghijklmnopqrstuvwxyz"), number.rstrip("abcdefghijklmnopqrstuvwxyz")
    if not before or not after:
        return False
    if int(after) == int(before):
        return number > last
    return int(after) == int(before) + 1
