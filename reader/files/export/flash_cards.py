"""Marks and terms as cards to learn from: the sentence in front, what is meant behind."""

import html
import re
import zlib
from collections.abc import Iterable, Iterator

from reader.model.article import Span
from reader.model.bookmark import Highlight
from reader.model.exported import ExportedArticle, ExportedMark, FlashCard
from reader.model.glossary_sheet import GlossarySheet
from reader.model.term import Term

TAG = "lontar"
"""The tag of every card, by which they are found again."""

_FIRST_TERM = 1_700_000_000.0
"""From here on, in seconds since the epoch, lie the times that stand for terms, which were not made at any."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def cards(articles: Iterable[ExportedArticle]) -> Iterator[FlashCard]:
    """A card for each highlight that has something to say on its back: a glossary term in it, or the reader's note."""
    for article in articles:
        for exported in article.marks:
            if has_card(exported):
                yield _card(article, exported)


def term_cards(sheet: GlossarySheet, now: float) -> Iterator[FlashCard]:
    """A card for each term, one and the same whatever text it stands in; `now` is in seconds since the epoch."""
    for row in sheet.terms:
        term = row.term
        yield FlashCard(
            key=f"term:{term.id}",
            sentence=in_sentence(row.sentence, row.passage),
            term=text(term.headword),
            explanation=explanation(term),
            note="",
            source=text(" · ".join(part for part in (sheet.title, " › ".join(row.place)) if part)),
            tags=(TAG, tag(term.domain), tag(term.field)),
            created=_FIRST_TERM + zlib.crc32(term.id.encode()) / 1000,
            changed=now,
        )


def has_card(exported: ExportedMark) -> bool:
    """Whether the mark becomes a card; a bookmark marks a place and never does."""
    words = exported.mark.quote.exact.strip()
    return isinstance(exported.mark, Highlight) and bool(words and (exported.terms or exported.mark.note.strip()))


def in_sentence(sentence: str, passage: Span) -> str:
    """A sentence as HTML, the passage set off in it."""
    before, after = sentence[: passage.start], sentence[passage.end :]
    return f"{text(before)}<b>{text(sentence[passage.start : passage.end])}</b>{text(after)}"


def explanation(term: Term) -> str:
    """What the glossary says of a term, as HTML."""
    head = f"<b>{text(term.headword)}</b>: {text('; '.join(term.english))}"
    return "".join(f"<p>{part}</p>" for part in (head, text(term.meaning), f"<i>{text(term.penjelasan)}</i>"))


def text(plain: str) -> str:
    """Plain text as HTML that Anki shows as it is: its sounds and formulas in square brackets are not believed."""
    escaped = html.escape(_CONTROLS.sub(" ", plain)).replace("[", "&#91;")
    return "<br>".join(escaped.strip("\n").splitlines())


def tag(words: str) -> str:
    """A tag as Anki has it, without white space."""
    return "-".join(_CONTROLS.sub(" ", words).split())


def _card(article: ExportedArticle, exported: ExportedMark) -> FlashCard:
    mark = exported.mark
    if exported.passage is not None:
        front = in_sentence(exported.sentence, exported.passage)
    else:
        front = f"<b>{text(mark.quote.exact)}</b>"
    return FlashCard(
        key=f"mark:{mark.id}",
        sentence=front,
        term=text(mark.quote.exact),
        explanation="".join(explanation(term) for term in exported.terms),
        note=text(mark.note.strip()),
        source=text(" · ".join(part for part in (article.kept.title, " › ".join(exported.place)) if part)),
        tags=(TAG, *(name for each in mark.tags if (name := tag(each)))),
        created=mark.created,
        changed=mark.changed,
    )
