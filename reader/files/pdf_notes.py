"""Footnotes of a PDF: told apart at the foot of the page, their marks in brackets in the text and before the notes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.files.contents import shifted
from reader.files.pdf_lines import Line
from reader.model.article import Inline, Span

_SMALLER = 0.93
"""Size of a note's characters in those of the text, at most."""
_MARK = re.compile(r"\d{1,3}|[*†‡§]{1,3}|[a-z]")
_BEGINNING = re.compile(r"(\d{1,3}|[*†‡§]{1,3})(?:[.)]?\s+)(?=\S)")
_UNIT = re.compile(r"\b(?:[kcmd]?m|ha|[A-Z][a-z]?|ft|in)$")
"""What a raised number makes an area or a volume of, or a formula."""


def parted(lines: Sequence[Line], body_size: float) -> tuple[list[Line], list[list[Line]]]:
    """The lines of a page's text, note marks in brackets, and the lines of each note, beginning with its mark."""
    notes: list[list[Line]] = []
    text: list[Line] = []
    for column in _columns(lines):
        end = len(column)
        while end and column[end - 1].size <= _SMALLER * body_size and not column[end - 1].cells:
            end -= 1
        begins = next((i for i in range(end, len(column)) if _own_mark(column[i], notes)), len(column))
        text += column[:begins]
        for line in column[begins:]:
            if mark := _own_mark(line, notes):
                notes.append([_labelled(line, mark)])
            else:
                notes[-1].append(line)
    labels = {note[0].text.partition("]")[0][1:] for note in notes}
    return [_bracketed(line, labels) for line in text], notes


def _columns(lines: Iterable[Line]) -> list[list[Line]]:
    columns: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    return list(columns.values())


def _own_mark(line: Line, notes: Sequence[Sequence[Line]]) -> str:
    """The mark that a note's first line begins with; empty where it begins no note."""
    if line.marks and line.marks[0].start == 0:
        mark = line.text[: line.marks[0].end].strip(" .)")
        return mark if _MARK.fullmatch(mark) else ""
    match = _BEGINNING.match(line.text)
    if not match:
        return ""
    if notes and match[1].isdigit():
        last = notes[-1][0].text.partition("]")[0][1:]
        return match[1] if last.isdigit() and int(match[1]) == int(last) + 1 else ""
    return match[1]


def _labelled(line: Line, mark: str) -> Line:
    if line.marks and line.marks[0].start == 0:
        start = line.marks[0].end
    else:
        match = _BEGINNING.match(line.text)
        start = match.end() if match else 0
    rest = line.text[start:]
    words = rest.lstrip(" .)")
    label = f"[{mark}] "
    cut = start + len(rest) - len(words)
    kept = tuple(Inline(Span(max(i.span.start, cut), i.span.end), i.style) for i in line.inlines if i.span.end > cut)
    return replace(line, text=label + words, inlines=shifted(kept, len(label) - cut), marks=())


def _bracketed(line: Line, labels: Iterable[str]) -> Line:
    for mark in reversed(line.marks):
        words = line.text[mark.start : mark.end].strip()
        before = line.text[: mark.start].rstrip()
        if not _MARK.fullmatch(words) or not before:
            continue
        if words not in labels and (not words.isdigit() or not _may_bear_note(before)):
            continue
        line = _with_mark(line, Span(len(before), mark.end), f"[{words}]")
    return line


def _may_bear_note(before: str) -> bool:
    return (
        not before[-1].isdigit() and not _UNIT.search(before) and (before[-1].isalpha() or before[-1] in ".,;:)”\"'’")
    )


def _with_mark(line: Line, place: Span, mark: str) -> Line:
    by = len(mark) - len(place)

    def move(position: int) -> int:
        return position + by if position >= place.end else min(position, place.start)

    inlines = tuple(Inline(Span(move(i.span.start), move(i.span.end)), i.style) for i in line.inlines)
    text = line.text[: place.start] + mark + line.text[place.end :]
    return replace(line, text=text, inlines=tuple(i for i in inlines if len(i.span)))
