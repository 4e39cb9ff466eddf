"""Running heads, running feet, page numbers and catchwords are left out of the pages of a PDF."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from reader.files.line_patterns import ends_sentence, label_length, statute_heading
from reader.files.pdf_lines import Line

NEIGHBOURS = 4
"""Pages before and after that a page is compared with."""

_ZONE = 6
"""Lines at the top and at the bottom of a page that can be running ones."""
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[-–—~\[(]*\s*(?:\d{1,4}|[ivxl]{1,7})\s*[-–—~\])]*", re.IGNORECASE)
_PAGE_COUNT = re.compile(r"(?:hal(?:aman|\.)?|page|p\.)\s*\d+\s*(?:(?:dari|of|/)\s*\d+.{0,100})?", re.IGNORECASE)
_PRINTED_AT = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? +\d{1,2}[.:]\d{2}\b.{0,150}")
_PRINTED_FROM = re.compile(r"(?:https?://|file:/|www\.)\S+(?:(?: \|)? \d+ ?/ ?\d+)?")
"""What browsers print at the head and at the foot of each page."""
_STATE_GAZETTE = re.compile(r"(?:\d{4}, ?No\. ?\d+(?: \| | )?)?[-–]\s*\d+\s*[-–]?(?:(?: \| | )\d{4}, ?No\. ?\d+)?")
_FORM_NUMBER = re.compile(r"SK No\.? ?\d+ ?[A-Z]?")
_LETTERHEAD = re.compile(r"(?:MENTERI|PRESIDEN)(?: [A-Z]+){0,6}|REPUBLIK INDONESIA|SALINAN")
"""Who makes a statute, below the arms, at the top of each page: always without the comma of the preamble."""
_CATCHWORD = re.compile(r"(?:\.\s?){3}\s*$|…\s*$")
_SPACED_DOTS = re.compile(r"\. \. ?\.\s*$")


def without_margins(pages: Iterable[Sequence[Line]]) -> Iterator[list[Line]]:
    """The pages without what only belongs to the sheet, each as soon as the next few are known."""
    seen: deque[_Sheet] = deque(maxlen=2 * NEIGHBOURS + 1)
    waiting: deque[_Sheet] = deque()
    kept: deque[list[Line]] = deque()
    for lines in (*pages,) if isinstance(pages, tuple) else pages:
        sheet = _Sheet(lines)
        seen.append(sheet)
        waiting.append(sheet)
        if len(waiting) > NEIGHBOURS:
            kept.append(_body(waiting.popleft(), seen))
            yield from _ready(kept)
    while waiting:
        kept.append(_body(waiting.popleft(), seen))
        yield from _ready(kept)
    yield from kept


def _ready(kept: deque[list[Line]]) -> Iterator[list[Line]]:
    """The page before the last one, its catchword gone: that shows by the page that follows."""
    if len(kept) > 1:
        page = kept.popleft()
        yield _without_catchword(page, kept[0])


class _Sheet:
    """A page's lines, and those at its edges with what they are compared by."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.number = lines[0].page if lines else -1
        self.heights = sorted(lines, key=lambda line: -line.y)
        self.edges = {id(line): _key(line) for line in (*self.top, *self.bottom)}
        self.by_key: dict[str, list[Line]] = {}
        for line in {id(line): line for line in (*self.top, *self.bottom)}.values():
            self.by_key.setdefault(_key(line), []).append(line)

    @property
    def top(self) -> list[Line]:
        """The highest lines, from the edge."""
        return self.heights[:_ZONE]

    @property
    def bottom(self) -> list[Line]:
        """The lowest lines, from the edge."""
        return self.heights[: -_ZONE - 1 : -1]


def _key(line: Line) -> str:
    return _NUMBER.sub("#", " ".join(line.text.replace("|", " ").casefold().split()))


def _body(sheet: _Sheet, seen: Iterable[_Sheet]) -> list[Line]:
    others = [other for other in seen if other is not sheet and other.lines and abs(other.number - sheet.number) <= 4]
    dropped = {id(line) for line in (*sheet.top, *sheet.bottom) if _is_repeated(line, sheet, others)}
    for edge, at_top in ((sheet.top, True), (sheet.bottom, False)):
        for line in edge:
            if id(line) in dropped:
                continue
            if not _is_of_the_sheet(line, at_top, bool(others)):
                break
            dropped.add(id(line))
    return [line for line in sheet.lines if id(line) not in dropped]


def _is_of_the_sheet(line: Line, at_top: bool, several: bool) -> bool:
    text = line.text.strip()
    if _PAGE_NUMBER.fullmatch(text) and any(map(str.isalnum, text)):
        return several or not at_top or not text.isalnum()
    if len(text) <= 130 and (_PAGE_COUNT.fullmatch(text) or _FORM_NUMBER.fullmatch(text)):
        return True
    if _STATE_GAZETTE.fullmatch(text) or (_PRINTED_AT if at_top else _PRINTED_FROM).fullmatch(text):
        return True
    return at_top and several and bool(_LETTERHEAD.fullmatch(text))


def _is_repeated(line: Line, sheet: _Sheet, others: Sequence[_Sheet]) -> bool:
    """Whether other pages have the line at the same place, any number in it going up with the pages."""
    key = sheet.edges[id(line)]
    if (
        (statute_heading(line.text) and len(line.text.split()) <= 2)
        or (label_length(line.text) and not line.cells)
        or len(line.text) > 250
    ):
        return False
    found = [(other, twin) for other in others if (twin := _twin(line, sheet, other))]
    matching, twins = [other for other, _ in found], [twin for _, twin in found]
    if line.cells and "#" not in key and not any(other.number < sheet.number for other in matching):
        return False
    at_edge = line is sheet.heights[0] or line is sheet.heights[-1]
    numbered = at_edge and any(_NUMBER.findall(twin.text) != _NUMBER.findall(line.text) for twin in twins)
    needed = 1 if numbered or len(others) < 4 else 2
    if ends_sentence(line.text):
        needed = max(2, round(0.6 * len(others)))
    return len(matching) >= needed


def _twin(line: Line, sheet: _Sheet, other: _Sheet) -> Line | None:
    """The line of another page that stands at the same place with the same words."""
    for twin in other.by_key.get(sheet.edges[id(line)], ()):
        if abs(twin.y - line.y) <= 3 and abs(twin.size - line.size) <= 0.6 and _counts(line, sheet, twin, other):
            return twin
    return None


def _counts(line: Line, sheet: _Sheet, twin: Line, other: _Sheet) -> bool:
    pairs = zip(_NUMBER.findall(line.text), _NUMBER.findall(twin.text), strict=False)
    by = other.number - sheet.number
    return all(a == b or (len(b) < 6 and len(a) < 6 and int(b) - int(a) == by) for a, b in pairs)


def _without_catchword(page: list[Line], following: Sequence[Line]) -> list[Line]:
    """The page without the words at its foot with which the next one begins."""
    if not page or not following:
        return page
    last = min(page, key=lambda line: line.y)
    match = _CATCHWORD.search(last.text)
    if not match or len(last.text) > 80:
        return page
    words = _letters(last.text[: match.start()])
    next_words = _letters(max(following, key=lambda line: line.y).text)
    aside = last.x0 > (last.left + last.right) / 2 and bool(_SPACED_DOTS.search(last.text))
    if aside or (words and next_words.startswith(words[:40])):
        return [line for line in page if line is not last]
    return page


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
