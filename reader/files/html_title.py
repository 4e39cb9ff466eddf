"""The title of a web page: its main heading, or what its head says without the name of the site."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from reader.files.html_tree import tag_of, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST = 300
"""Longest main heading that is taken for a title, in code points."""
_SEPARATOR = re.compile(r"\s+[-–—|·•»:]+\s+")
_NAME_BEFORE = re.compile(r"\s*[-–—|·•»:]+\s+(?=\S)")
_NAME_AFTER = re.compile(r"\s+[-–—|·•»]+\s+(?=\S)")
_NAME_WORDS = 5
"""Most words that the name of a site has."""


def title_of(root: "Element", unseen: Collection["Element"]) -> str:
    """The page's title; empty where it has none.

    Of several main headings the one that the head of the page repeats, else one in the article; a page without a
    main heading is called what its head calls it. `unseen` are elements whose headings do not count.
    """
    announced = _open_graph(root) or _head_title(root)
    headings = [(element, words_in(element, unseen)) for element in root.iter("h1") if not _is_within(element, unseen)]
    headings = [(element, words) for element, words in headings if 0 < len(words) <= _LONGEST]
    headings.sort(key=lambda heading: not _is_in_article(heading[0]))
    parts = set(_SEPARATOR.split(_head_title(root)))
    for element, words in headings:
        if words in parts and _is_in_article(element):
            return words
    announcements = {announced, _head_title(root), _without_site(_head_title(root))}
    for _, words in headings:
        if any(_says_same(words, title) for title in announcements):
            return words
    for element, words in headings:
        if _opens(announced, words) and not _is_logo(element):
            return words
    if headings and (_is_in_article(headings[0][0]) or not announced):
        return headings[0][1]
    if _open_graph(root):
        return announced
    return next(filter(None, (_after(words, announced) for _, words in headings)), "") or _without_site(announced)


def _open_graph(root: "Element") -> str:
    for meta in root.iter("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() == "og:title":
            return " ".join((meta.get("content") or "").split())
    return ""


def _head_title(root: "Element") -> str:
    return next((words_in(element) for element in root.iter("title")), "")


def _after(site: str, title: str) -> str:
    """The title after the name of the site that it begins with; empty where it does not."""
    separator = _NAME_BEFORE.match(title, len(site)) if title.startswith(site) else None
    return title[separator.end() :] if separator else ""


def _without_site(title: str) -> str:
    parts = list(_SEPARATOR.finditer(title))
    if parts:
        head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
        if len(tail.split()) <= _NAME_WORDS and len(head.split()) > len(tail.split()):
            return head
    return title


def _says_same(heading: str, announced: str) -> bool:
    """Whether most words of the two are the same."""
    words = set(re.findall(r"\w+", heading.lower()))
    others = set(re.findall(r"\w+", announced.lower()))
    return len(words & others) > 0.5 * max(len(words), len(others))


def _opens(announced: str, heading: str) -> bool:
    """Whether what the head of the page says is the heading and a name of the site."""
    separator = _NAME_AFTER.match(announced, len(heading)) if announced.startswith(heading) else None
    return separator is not None and len(announced[separator.end() :].split()) <= _NAME_WORDS


def _is_logo(element: "Element") -> bool:
    """Whether a heading is a link to elsewhere, as the name of a site is on its own pages."""
    links = [*element.iter("a"), *(a for a in element.iterancestors() if tag_of(a) == "a")]
    return any(not (link.get("href") or "#").startswith("#") for link in links)


def _is_in_article(element: "Element") -> bool:
    return any(tag_of(ancestor) in ("article", "main") for ancestor in element.iterancestors())


def _is_within(element: "Element", others: Collection["Element"]) -> bool:
    return element in others or any(ancestor in others for ancestor in element.iterancestors())
