"""How much of a web page's text is prose, element by element, and which element holds the article."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files.html_tree import BLOCK_TAGS, Step, tag_of, walk

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SHORTEST_PROSE = 60
"""Shortest passage that is taken for prose rather than a caption, a menu or a teaser, in code points."""

_SHORTEST_SENTENCE = 20
"""Shortest passage that is taken for a sentence if it ends as one, in code points."""
_ENDINGS = frozenset('.;:?!”"')

_MOST = 0.5
"""Share of a page's prose from which an element marked as the article is believed."""
_SIBLING = 0.25
"""Share of the best element's prose from which what stands beside it belongs to the article too."""
_PARAGRAPHS = 0.08
"""The same for paragraphs that stand alone further out: more than a notice of rights."""
_PASSAGES = frozenset(("p", "li", "dd", "dt", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Blocks that hold a passage rather than a text of several."""
_SEMANTIC = (
    lambda element: "articlebody" in (element.get("itemprop") or "").lower(),
    lambda element: tag_of(element) == "article" or element.get("role") == "article",
)


@dataclass(slots=True)
class Weight:
    """What an element holds, in code points: text in all, text that is a link, and prose.

    Prose is text in passages that are long enough to be sentences and are not mostly links; `own_prose` stands in no
    inner block. Inline elements count no prose but that of blocks inside them. `sentences` is prose and, besides,
    what is shorter and ends as a sentence or an item of a statute does.
    """

    text: int = 0
    linked: int = 0
    prose: int = 0
    sentences: int = 0
    own_text: int = 0
    own_linked: int = 0
    own_prose: int = 0
    own_sentences: int = 0
    ending: str = ""

    def add(self, inner: "Weight") -> None:
        """Count what an inner element holds."""
        self.text += inner.text
        self.linked += inner.linked
        self.prose += inner.prose
        self.sentences += inner.sentences

    def settle(self) -> None:
        """Tell whether the element's own passage is prose, once it is complete."""
        if self.own_text >= SHORTEST_PROSE and self.own_linked <= self.own_text // 2:
            self.own_prose = self.own_text - self.own_linked
            self.prose += self.own_prose
        if self.own_prose or (self.own_text >= _SHORTEST_SENTENCE and not self.own_linked and self.ending in _ENDINGS):
            self.own_sentences = self.own_text - self.own_linked
            self.sentences += self.own_sentences


def weigh(body: "Element", skipped: Collection["Element"]) -> dict["Element", Weight]:
    """The weight of each element in `body`, what is skipped left out."""
    weights: dict[Element, Weight] = {}
    path: list[tuple[Weight, Weight, bool]] = []
    links = 0
    for step, element in walk(body, skipped):
        if step is Step.ENTER:
            tag = tag_of(element)
            links += tag == "a"
            weight = Weight()
            passage = weight if element is body or tag in BLOCK_TAGS else path[-1][1]
            path.append((weight, passage, tag == "a"))
            _count(element.text, links, weight, passage)
            continue
        if step is Step.LEAVE:
            weight, passage, is_link = path.pop()
            links -= is_link
            weights[element] = weight
            if passage is weight:
                weight.settle()
            if path:
                path[-1][0].add(weight)
        if path and element.tail:
            _count(element.tail, links, path[-1][0], path[-1][1])
    return weights


def article_in(body: "Element", weights: Mapping["Element", Weight]) -> "Element":
    """The element that holds the article.

    An element marked as the article is believed where it holds most of the prose. Otherwise the block whose own
    passages weigh most, widened until what is left out is small beside it. A page without names for its parts is an
    article altogether.
    """
    most = _MOST * weights[body].prose
    for is_marked in _SEMANTIC:
        marked = [element for element, weight in weights.items() if weight.prose > most and is_marked(element)]
        if marked:
            return _with_its_like(marked[0], weights)
    if not any(element.get("class") or element.get("id") for element in weights):
        return body
    mains = [element for element, weight in weights.items() if weight.prose > most and _is_main(element)]
    within = mains[0] if mains else body
    return _widened(_heaviest(within, weights), within, weights)


def _with_its_like(marked: "Element", weights: Mapping["Element", Weight]) -> "Element":
    """The element itself, or what holds it together with others of its kind: the posts of a thread."""
    parent = marked.getparent()
    if tag_of(marked) != "article" or parent is None or parent not in weights:
        return marked
    kind = (tag_of(marked), marked.get("class"))
    like = (e for e in parent if e is not marked and e in weights and (tag_of(e), e.get("class")) == kind)
    return parent if any(weights[element].sentences >= SHORTEST_PROSE for element in like) else marked


def _heaviest(within: "Element", weights: Mapping["Element", Weight]) -> "Element":
    """The element with the most sentences in its own passages and, counted half, one step further in."""
    scores: dict[Element, float] = {within: 0.0}
    for element in within.iter():
        weight = weights.get(element)
        if weight is None or not weight.own_sentences:
            continue
        container = element.getparent() if tag_of(element) in _PASSAGES and element is not within else element
        for share in (1.0, 0.5):
            if container is not None:
                scores[container] = scores.get(container, 0.0) + share * weight.own_sentences
                container = container.getparent() if container is not within else None
    return max(scores, key=lambda element: scores[element])


def _widened(element: "Element", within: "Element", weights: Mapping["Element", Weight]) -> "Element":
    ancestor = element
    while ancestor is not within:
        parent = ancestor.getparent()
        if parent is None:
            break
        ancestor = parent
        held = weights[element].sentences
        beside = weights[ancestor].sentences - held
        paragraphs = sum(
            weights[child].own_sentences for child in ancestor if child in weights and tag_of(child) == "p"
        )
        near = ancestor is element.getparent()
        if beside >= _SIBLING * held or paragraphs > (0 if near else _PARAGRAPHS * held):
            element = ancestor
    return element


def _is_main(element: "Element") -> bool:
    return tag_of(element) == "main" or element.get("role") == "main"


def _count(text: str | None, links: int, weight: Weight, passage: Weight) -> None:
    words = " ".join(text.split()) if text else ""
    if not words:
        return
    length = len(words)
    weight.text += length
    passage.own_text += length
    passage.ending = words[-1]
    if links:
        weight.linked += length
        passage.own_linked += length
