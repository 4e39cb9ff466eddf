"""Articles with marks, by hand and at random, as the tests of what leaves and enters the program use them."""

from hypothesis import strategies as st

from reader.model.analysis import Analysis
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, KeptArticle, Quote
from reader.model.exported import ExportedArticle, ExportedMark
from reader.model.term import Grade, Term, TermMatch

TEXT = (
    "Putusan Mahkamah\n\n"
    "Jaksa mendakwa pengelola platform. Majelis hakim menolak eksepsi terdakwa <Rp5 miliar> & dendanya.\n\n"
    "1. Setiap orang dengan sengaja menyebarkan data pribadi 🚨 dipidana."
)


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def _block(kind, words, level=0, label=0, inlines=()):
    return Block(kind, span_of(words), level, label, inlines)


ARTICLE = Article(
    "a1",
    "Putusan *Mahkamah* <Agung>",
    TEXT,
    (
        _block(BlockKind.HEADING, "Putusan Mahkamah", 1),
        _block(
            BlockKind.PARAGRAPH,
            TEXT.split("\n\n")[1],
            inlines=(Inline(span_of("platform"), InlineStyle.LINK, "https://contoh.id/?a=1&b=2"),),
        ),
        _block(BlockKind.LIST_ITEM, TEXT.split("\n\n")[2], 1, 3),
    ),
    "/home/sari/putusan #1.txt",
    "id",
)
KEPT = KeptArticle("a1", ARTICLE.title, ARTICLE.source, 20, 17, 1_790_000_000.5)


def highlight(words, mark_id="h1", colour=Colour.YELLOW, note="", tags=(), path=("Amar",), found=Found.SAME):
    span = span_of(words)
    quote = Quote(words, TEXT[max(0, span.start - 32) : span.start], TEXT[span.end : span.end + 32])
    when = 1_790_000_100.25
    return Highlight(mark_id, "a1", quote, span, colour, note, when, when + 60, tags, path, found)


def bookmark(words, mark_id="b1", note="", path=("Amar",)):
    span = span_of(words)
    quote = Quote(words, TEXT[max(0, span.start - 32) : span.start], TEXT[span.end : span.end + 32])
    return Bookmark(mark_id, "a1", quote, span, note, 1_790_000_200.0, 1_790_000_200.0, (), path)


def match_of(word):
    """A term that stands in the text under its own name."""
    term = Term(f"law/x/{word}", word, "law", "x", "noun", 1, word, ("english",), "meaning", "penjelasan")
    return TermMatch(span_of(word), term, Grade.SAME, word, Analysis(word, word, (word,), 1.0))


def exported(*marks, kept=KEPT, texts=(), sentences=()):
    around = dict(sentences)
    return ExportedArticle(
        kept,
        tuple(_in_sentence(mark, around.get(mark.id, "")) for mark in marks),
        "id",
        texts,
    )


def _in_sentence(mark, sentence):
    if not sentence:
        return ExportedMark(mark, place=mark.path)
    return ExportedMark(mark, sentence, span_of(mark.quote.exact, sentence), place=mark.path)


# At random

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
times = st.floats(allow_nan=False, allow_infinity=False)
places = st.tuples(st.integers(0, 90), st.integers(0, 30)).map(lambda at: Span(at[0], at[0] + at[1]))


@st.composite
def marks(draw, article_id="a1"):
    """A highlight or bookmark with anything in it."""
    span = draw(st.none() | places)
    common = {
        "id": draw(names),
        "article_id": article_id,
        "quote": Quote(draw(words), draw(words), draw(words)),
        "span": span,
        "note": draw(words),
        "created": draw(times),
        "changed": draw(times),
        "tags": tuple(draw(st.lists(words, max_size=3))),
        "path": tuple(draw(st.lists(words, max_size=3))),
        "found": draw(st.sampled_from(Found)),
    }
    return draw(
        st.builds(Highlight, **{name: st.just(value) for name, value in common.items()}, colour=st.sampled_from(Colour))
        | st.just(Bookmark(**common))
    )


@st.composite
def articles(draw, article_id="a1", texts=()):
    """An article with any marks, each id once."""
    own = draw(st.lists(marks(article_id), max_size=6, unique_by=lambda mark: mark.id))
    made = [
        ExportedMark(mark, version=0, made=draw(places)) if texts and draw(st.booleans()) else ExportedMark(mark)
        for mark in own
    ]
    kept = KeptArticle(
        article_id,
        "Putusan",
        draw(st.sampled_from(["/a/b.txt", "sample:x y", "pasted:1f", "", "lain"])),
        0,
        draw(st.integers(0, 99)),
        draw(times),
    )
    return ExportedArticle(kept, tuple(made), "id", texts)
