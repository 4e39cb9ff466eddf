"""What surrounds the article on a saved page: menus, comments, related stories, what is hidden."""

import re
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from reader.files.html_strange import is_about_article, is_rubric, is_strange
from reader.files.html_tree import BLOCK_TAGS, tag_of, words_in
from reader.files.html_weights import Weight

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNREAD_TAGS = frozenset(
    (
        *("aside", "button", "dialog", "figcaption", "map", "marquee", "menu", "nav", "select", "textarea"),
        *("amp-ad", "amp-analytics", "amp-carousel", "amp-consent", "amp-embed", "amp-sidebar", "amp-social-share"),
        *("amp-sticky-ad", "amp-auto-ads", "amp-next-page"),
    )
)
_WORDLESS_TAGS = frozenset(
    (
        *("applet", "audio", "canvas", "frame", "frameset", "head", "iframe", "img", "input", "math"),
        *("noscript", "object", "picture", "progress", "rp", "rt", "script", "style", "svg", "template"),
        *("title", "video", "amp-analytics"),
    )
)
"""Elements whose text is no words to read, whatever is asked for."""
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
    "addtoany sharedaddy social sosmed sosial newsletter subscribe subscription langganan paywall gate popup modal "
    "cookie cookies consent gdpr pagination paging pager footer foot(?!_notes?) masthead banner promo promoted sponsor "
    "sponsored [a-z]*caption[a-z]* tags tagcloud navbox catlinks toc skip ambox infobox hatnote print_only disclaimer "
    "author_box author_bio author_info about_author about_the_author post_author_box ratings? star_ratings reactions "
    "header_?template licen[cs]e_(?:container|box) licensecontainer jp_relatedposts survey"
)
"""Words in an element's class or id that name what is not the article."""
_ASIDES = _any_of(
    "editsection mw_editsection cite_backlink backlink pagenum page_?num noprint no_print d_print_none sr_only "
    "screen_reader_text visually_hidden visuallyhidden hash_link header_anchor headerlink header_link permalink "
    "anchor_link anchorjs_link"
)
"""Words that name what stands inside a passage and does not belong to it: a link for editing, a page number."""
_COMMENTS = _any_of("comments komentar commentlist comment_list disqus respond")
_DETAILS = _any_of(
    "tag meta metadata author penulis editor reporter byline date tanggal time datetime published credit foto photo "
    "gallery rating views prev next comment login print download adsense menu like likes user_title user_info "
    "votes? vote_?count votecell score "
    "crumb crumbs"
)
"""Words that name what surrounds the article only where the element holds no prose."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NEVER = frozenset(("html", "body", "main", "article"))
_BOXES = frozenset(("div", "section", "table", "dl", "center", "fieldset", "aside", "form"))
_LARGEST = 0.4
"""Share of the page's prose up to which an element is surroundings because of its name."""
_WHOLE_PASSAGE = 0.8
"""Share of a passage from which an inline element in it is the passage."""
_LEAST = 200
"""Prose that must be left where comments are taken away, in code points."""

_FAR = 6
"""Elements after the heading among which the standfirst is looked for."""
_STANDFIRST = 400
"""Longest standfirst, in code points."""
_SMALL_BOX = 0.25
"""Share of the page's prose up to which a box is none of the article because of the rubric that it begins with."""
_RUBRIC_LENGTH = 80
"""Longest rubric, in code points."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


def unread(body: "Element") -> set["Element"]:
    """The elements that no reader sees or that hold no passage: scripts, pictures, menus, what is hidden."""
    return {element for element in body.iter() if element is not body and _is_unread(element)}


def unseen(body: "Element") -> set["Element"]:
    """The elements that hold no words or that no reader sees: scripts, pictures, what is hidden."""
    return {
        element
        for element in body.iter()
        if element is not body and (tag_of(element) in _WORDLESS_TAGS or is_hidden(element))
    }


def surroundings(body: "Element", weights: Mapping["Element", Weight]) -> set["Element"]:
    """The elements whose tag, class or id says that they are not the article, unless most of the prose is in them."""
    total = weights[body].prose
    return {element for element in weights if element is not body and _is_surroundings(element, weights, total)}


def rubric_boxes(body: "Element", weights: Mapping["Element", Weight]) -> set["Element"]:
    """The boxes that begin with a rubric such as "Berita terkait" or "Tentang penulis" and hold little of the page."""
    most = _SMALL_BOX * weights[body].prose
    boxes = set()
    for element in weights:
        weight = weights[element]
        if not 0 < weight.text == weight.own_text <= _RUBRIC_LENGTH or element is body:
            continue
        if not is_rubric(" ".join("".join(map(str, element.itertext())).split())):
            continue
        box = element
        while (parent := box.getparent()) is not None and parent is not body and _begins(parent, box, weights):
            if weights[parent].prose > most or tag_of(parent) in _NEVER:
                break
            box = parent
        if box is not element:
            boxes.add(box)
    return boxes


def standfirst(
    body: "Element", title: str, article: "Element", weights: Mapping["Element", Weight]
) -> "Element | None":
    """The short passage that sums the article up below its heading, where both stand before the article's element."""
    heading = next((h for h in body.iter("h1") if h in weights and words_in(h) == title), None)
    if heading is None or article in heading.iterancestors() or heading in article.iterancestors():
        return None
    for element in islice(heading.itersiblings(), _FAR):
        if element is article or element in article.iterancestors():
            return None
        weight = weights.get(element)
        if weight is None or not weight.text:
            continue
        words = words_in(element)
        if weight.own_sentences == weight.text <= _STANDFIRST and not is_strange(words):
            return element
        if not (is_strange(words) or is_about_article(words)):
            return None
    return None


def _begins(parent: "Element", child: "Element", weights: Mapping["Element", Weight]) -> bool:
    """Whether nothing is to be read in an element before its child."""
    if parent not in weights or (parent.text or "").strip():
        return False
    for element in islice(parent, _FAR):
        if element is child:
            return True
        if (element in weights and weights[element].text) or (element.tail or "").strip():
            return False
    return False


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
    if tag in _UNREAD_TAGS or tag in _WORDLESS_TAGS or element.get("role") in _UNREAD_ROLES:
        return True
    if tag == "sup":
        return any((link.get("href") or "").startswith("#") for link in (element.getparent(), *element))
    return element.get("aria-hidden") == "true" or is_hidden(element)


def is_hidden(element: "Element") -> bool:
    """Whether an element's own attributes keep it from being seen."""
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _is_surroundings(element: "Element", weights: Mapping["Element", Weight], total: int) -> bool:
    tag = tag_of(element)
    weight = weights[element]
    if tag in _NEVER or tag == "h1" or "articlebody" in (element.get("itemprop") or "").lower():
        return False
    small = weight.prose <= _LARGEST * total
    if tag in ("header", "footer", "form"):
        return small and not _stands_in_quotation(element) and (tag != "header" or not weight.prose)
    names = _names(element)
    if not names:
        return False
    if small and _ASIDES.search(names) and tag not in _HEADINGS:
        return True
    if _COMMENTS.search(names):
        return total - weight.prose >= _LEAST or small
    named = (small and _SURROUNDINGS.search(names)) or (not weight.prose and _DETAILS.search(names))
    return bool(named) and (tag in BLOCK_TAGS or not _stands_in_prose(element, weights))


def _stands_in_prose(element: "Element", weights: Mapping["Element", Weight]) -> bool:
    """Whether the words of an inline element are part of a passage of prose around it."""
    block = next((ancestor for ancestor in element.iterancestors() if tag_of(ancestor) in BLOCK_TAGS), None)
    if block is None or block not in weights or not weights[block].own_prose:
        return False
    return weights[element].text < _WHOLE_PASSAGE * weights[block].own_text


def _stands_in_quotation(element: "Element") -> bool:
    parent = element.getparent()
    return parent is not None and tag_of(parent) == "blockquote"


def _names(element: "Element") -> str:
    """The words of the element's class and id, in small letters, parted by spaces."""
    written = f"{element.get('class') or ''} {element.get('id') or ''}"
    return " ".join(_WORD.findall(written)).lower() if written != " " else ""
