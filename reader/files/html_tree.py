"""The tree of a web page: parsed without network or entities, walked without recursion."""

import re
from collections.abc import Collection, Iterator
from enum import Enum
from typing import TYPE_CHECKING

from reader.errors import FileProblem
from reader.files.decoding import harmless

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BLOCK_TAGS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p"),
        *("pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
"""Elements that begin a line of their own."""


ELEMENTS_LIMIT = 200_000
"""Most elements of a page that is read: several times the longest articles, and read in seconds."""

_CROWDED_TAG = re.compile(
    r"<[a-z][^\s/>]{0,40}+(?:[\s/]{1,100}+[^\s/>=\"'][^\s/>=]*+"
    r"(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+))?+){1000}",
    re.IGNORECASE,
)
"""A tag with a thousand attributes; libxml2 takes time that grows with the square of their number."""


class Step(Enum):
    """What the walk does with an element."""

    ENTER = 1
    LEAVE = 2
    PASS = 3


def parse(text: str) -> "Element":
    """The page's root.

    Raises FileProblem where there is no element, the elements lie too deep inside each other to be kept, or there are
    too many of them, or of attributes, to be read in bearable time.
    """
    if _CROWDED_TAG.search(text):
        raise _crowded()
    from lxml import etree
    from lxml.html import HTMLParser

    # huge_tree moves the depth at which libxml2 gives up from 256 to 2,048: old pages never close their <font>.
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.ParseError as problem:
        raise FileProblem("The page holds no text to read; open another file.") from problem
    if root is None:
        raise FileProblem("The page holds no text to read; open another file.")
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise FileProblem("The page's elements lie too deep inside each other; save it as plain text and open that.")
    if sum(1 for _ in root.iter()) > ELEMENTS_LIMIT:
        raise _crowded()
    return root


def _crowded() -> FileProblem:
    return FileProblem("The page has too many elements or attributes; save it as plain text and open that.")


def walk(root: "Element", skipped: Collection["Element"]) -> Iterator[tuple[Step, "Element"]]:
    """Every element on the way through the page: entered, left, or passed by with all that is in it."""
    yield Step.ENTER, root
    path = [(root, iter(root))]
    while path:
        element, children = path[-1]
        child = next(children, None)
        if child is None:
            path.pop()
            yield Step.LEAVE, element
        elif child in skipped:
            yield Step.PASS, child
        else:
            yield Step.ENTER, child
            path.append((child, iter(child)))


def words_in(element: "Element", skipped: Collection["Element"] = ()) -> str:
    """The text in an element that is not skipped, white space collapsed and lines put together."""
    runs: list[str] = []
    for step, inner in walk(element, skipped):
        if step is Step.ENTER:
            runs += (" " if tag_of(inner) == "br" else "", inner.text or "")
        if step is not Step.ENTER and inner is not element:
            runs.append(inner.tail or "")
    return " ".join(harmless("".join(runs)).split())


def tag_of(element: "Element") -> str:
    """The element's name in small letters."""
    return str.lower(element.tag)
