"""What surrounds the article on a saved page: menus, comments, related stories, what is hidden."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.files.html_tree import BLOCK_TAGS, tag_of
from reader.files.html_weights import Weight

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNREAD_TAGS = frozenset(
    (
        *("applet", "aside", "audio", "button", "canvas", "dialog", "embed", "figcaption", "frame", "frameset", "head"),
        *("iframe", "img", "input", "map", "math", "menu", "nav", "noscript", "object", "picture", "progress", "rp"),
        *("rt", "script", "select", "source", "style", "svg", "template", "textarea", "video"),
    )
)
_UNREAD_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar")
)


def _any_of(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^| )(?:{'|'.join(names.split()).replace('_', ' ')})(?: |$)")


_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_SURROUNDINGS = _any_of(
    "advertisement advert adverts ads adv adsbygoogle iklan bacajuga baca_juga lihat_juga simak_juga read_also "
    "also_read related relatedposts terkait rekomendasi recommendation recommendations recommended terpopuler populer "
    "popular trending outbrain taboola breadcrumb breadcrumbs sidebar navbar navigation nav share sharing sharethis "
    "addtoany social sosmed sosial newsletter subscribe subscription popup modal cookie cookies pagination paging "
    "pager footer masthead promo promoted sponsor sponsored caption tags tagcloud editsection navbox catlinks toc skip "
    "sr_only ambox cite_backlink visually_hidden print_only"
)
"""Words in an element's class or id that name what is not the article."""
_COMMENTS = _any_of("comments komentar commentlist comment_list disqus respond")
_DETAILS = _any_of(
    "tag meta metadata author penulis editor reporter byline date tanggal time datetime published credit foto photo "
    "gallery rating views prev next comment login print download infobox adsense banner menu"
)
"""Words that name what surrounds the article only where the element holds no prose."""

_NEVER = frozenset(("html", "body", "main", "article"))
_BOXES = frozenset(("div", "section", "table", "dl", "center", "fieldset", "aside", "form"))
_LARGEST = 0.4
"""Share of the page's prose up to which an element is surroundings because of its name."""
_LEAST = 200
"""Prose that must be left where comments are taken away, in code points."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


def unread(body: "Element") -> set["Element"]:
    """The elements that no reader sees or that hold no passage: scripts, pictures, menus, what is hidden."""
    return {element for element in body.iter() if element is not body and _is_unread(element)}


def surroundings(body: "Element", weights: Mapping["Element", Weight]) -> set["Element"]:
    """The elements whose tag, class or id says that they are not the article, unless most of the prose is in them."""
    total = weights[body].prose
    return {element for element in weights if element is not body and _is_surroundings(element, weights, total)}


def link_boxes(article: "Element", weights: Mapping["Element", Weight]) -> set["Element"]:
    """The boxes inside the article that hold links and no prose: further stories, tags, bars of buttons."""
    boxes = set()
    for element in article.iter():
        weight = weights.get(element)
        if weight and element is not article and tag_of(element) in _BOXES:
            mostly_links = weight.linked >= 0.6 * weight.text
            if weight.text and not weight.prose and mostly_links:
                boxes.add(element)
    return boxes


def _is_unread(element: "Element") -> bool:
    tag = tag_of(element)
    if tag in _UNREAD_TAGS or element.get("role") in _UNREAD_ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if tag == "sup":
        return any((link.get("href") or "").startswith("#") for link in (element.getparent(), *element))
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _is_surroundings(element: "Element", weights: Mapping["Element", Weight], total: int) -> bool:
    tag = tag_of(element)
    weight = weights[element]
    if tag in _NEVER or "articlebody" in (element.get("itemprop") or "").lower():
        return False
    small = weight.prose <= _LARGEST * total
    if tag in ("header", "footer", "form"):
        return small and not _stands_in_quotation(element) and (tag != "header" or not weight.prose)
    names = _names(element)
    if not names:
        return False
    if _COMMENTS.search(names):
        return total - weight.prose >= _LEAST or small
    named = (small and _SURROUNDINGS.search(names)) or (not weight.prose and _DETAILS.search(names))
    return bool(named) and (tag in BLOCK_TAGS or not _stands_in_prose(element, weights))


def _stands_in_prose(element: "Element", weights: Mapping["Element", Weight]) -> bool:
    """Whether the words of an inline element are part of a passage of prose around it."""
    block = next((ancestor for ancestor in element.iterancestors() if tag_of(ancestor) in BLOCK_TAGS), None)
    return block is not None and block in weights and weights[block].own_prose > 0


def _stands_in_quotation(element: "Element") -> bool:
    parent = element.getparent()
    return parent is not None and tag_of(parent) == "blockquote"


def _names(element: "Element") -> str:
    """The words of the element's class and id, in small letters, parted by spaces."""
    written = f"{element.get('class') or ''} {element.get('id') or ''}"
    return " ".join(_WORD.findall(written)).lower() if written != " " else ""
