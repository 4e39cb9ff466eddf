"""Footnotes of e-books: their marks stand in brackets in the text, and again before the notes themselves."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.files.epub_package import Target
from reader.files.html_tree import BLOCK_TAGS, tag_of, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MARK = re.compile(r"[\[({]?\s*(\d{1,4}[a-z]?|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,4})\s*[\])}]?\.?", re.IGNORECASE)
_ARROW = re.compile(r"[\s\[\]^↩↵↑⏎⮌⤴«←\ufe0e\ufe0f]+|kembali|back|return", re.IGNORECASE)
_MOST_LABELS = 12
"""Longest mark with its brackets and the space after it, in code points."""


def type_of(element: "Element") -> str:
    """What the chapter says an element is (`noteref`, `footnote`, `backlink`, `pagebreak`, …); empty where nothing.

    From `epub:type`, its later twin the ARIA `role`, and the class names that pandoc writes.
    """
    said = element.get("{http://www.idpf.org/2007/ops}type") or element.get("epub:type") or ""
    role = (element.get("role") or "").replace("doc-", "")
    classes = (element.get("class") or "").replace("footnote-ref", "noteref").replace("footnote-back", "backlink")
    own = [word for word in classes.split() if word in ("noteref", "backlink")]
    return " ".join((said, role, *own)).lower()


class Notes:
    """The marks met so far in a book, by the notes that they lead to."""

    def __init__(self, resolve: Callable[[str, str], Target | None]) -> None:
        """`resolve` tells where a link leads that is written in an entry."""
        self._resolve = resolve
        self._marks: dict[Target, str] = {}
        self._labels: set[str] = set()

    def label_length(self, text: str) -> int:
        """The length of the note's mark, with the space after it, that a passage begins with; 0 where there is none."""
        mark, space, rest = text[: _MOST_LABELS + 1].partition(" ")
        return len(mark) + 1 if space and rest and mark in self._labels else 0

    def prepare(self, body: "Element", entry: str) -> set["Element"]:
        """Put brackets around the marks of a chapter and set them before its notes; inner links lead nowhere.

        Returns the elements that are left out: the links that lead back from the notes.
        """
        left_out: set[Element] = set()
        for link in list(body.iter("a")):
            written = link.get("href")
            found = self._resolve(written, entry) if written else None
            if found is None:
                continue
            del link.attrib["href"]
            kinds = type_of(link)
            words = words_in(link)
            if "backlink" in kinds or (words and _ARROW.fullmatch(words)):
                left_out.add(link)
            elif found.fragment and _is_mark(link, kinds, words) and not self._leads_back(link, entry, left_out):
                self._bracket(link, found, words)
        self._label_notes(body, entry, left_out)
        return left_out

    def _leads_back(self, link: "Element", entry: str, left_out: set["Element"]) -> bool:
        """Whether a mark is that of the note itself, inside which it stands."""
        for element in (link, *link.iterancestors()):
            note = self._marks.get(Target(entry, element.get("id") or "")) if element.get("id") else None
            if note and tag_of(element) != "body":
                left_out.add(link)
                return True
        return False

    def _bracket(self, link: "Element", found: Target, words: str) -> None:
        match = _MARK.fullmatch(words)
        mark = f"[{match[1] if match else words.strip('[]')}]"
        for child in list(link):
            link.remove(child)
        link.text = mark
        self._marks.setdefault(found, mark)

    def _label_notes(self, body: "Element", entry: str, left_out: set["Element"]) -> None:
        for element in body.iter("*"):
            identity = element.get("id")
            mark = self._marks.get(Target(entry, identity)) if identity else None
            if mark is None:
                continue
            note = element
            while tag_of(note) not in BLOCK_TAGS and (parent := note.getparent()) is not None and parent is not body:
                note = parent
            if tag_of(note) not in BLOCK_TAGS or note is body:
                continue
            if tag_of(note) == "li":
                note.tag = "div"
            if not words_in(note, left_out).startswith(mark + " "):
                _begin(note, f"{mark} ", left_out)
            self._labels.add(mark)


def _is_mark(link: "Element", kinds: str, words: str) -> bool:
    if "noteref" in kinds:
        return bool(words)
    raised = any(tag_of(e) == "sup" for e in (link.getparent(), *link) if e is not None)
    return raised and bool(_MARK.fullmatch(words))


def _begin(note: "Element", words: str, left_out: set["Element"]) -> None:
    """Set words before the first passage of a note, in place of a number that it was given by hand."""
    passage = note
    while not (passage.text or "").strip():
        first = next((child for child in passage if child not in left_out), None)
        if first is None or tag_of(first) not in BLOCK_TAGS:
            break
        passage = first
    own = words.strip("[] ")
    first = next(iter(passage), None)
    number = first is not None and not (passage.text or "").strip() and tag_of(first) in ("sup", "a", "b", "span")
    if first is not None and number and words_in(first).strip("[]().") == own:
        left_out.add(first)
    passage.text = words + re.sub(rf"^\s*\[?{re.escape(own)}[\]).]?\s+|^\s+", "", passage.text or "")
    if first is not None and first in left_out and first.tail:
        first.tail = first.tail.lstrip(" .)\u00a0\n\t")
