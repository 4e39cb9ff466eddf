"""How long the library takes: 100,000 highlights in 2,000 articles, a book of a million words (a plain script)."""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Colour, Found, Highlight, MarkQuery, Place, Quote
from reader.storage.library_open import open_library
from reader.storage.library_store import LibraryStore

ARTICLES, MARKS = 2000, 50
FRAME = 16.0
"""What one picture of the screen may take, in milliseconds."""
TAGS = ("delik", "kata baru", "argumen", "bukti", "tanya")
STARTS = ("pe", "ke", "men", "di", "ber", "ter", "se", "per")
ENDS = ("ran", "san", "tik", "lan", "ngan", "dur", "gil", "kum", "jak", "sah", "wen", "put")
WORDS = tuple(start + middle + end for start in STARTS for middle in ("a", "ba", "ra", "ka", "ti") for end in ENDS)


def main() -> None:
    """Print the median and the worst of each measure, in milliseconds, and whether it is within a frame."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        opened = open_library(path)
        store = opened.store
        begun = time.perf_counter()
        fill(store, articles)
        print(
            f"{articles * MARKS:,} highlights in {articles:,} articles: filled in {time.perf_counter() - begun:.0f} s"
        )
        measure_marks(store, articles)
        measure_searches(store)
        measure_identity(store)
        measure_books(store)
        report("close the library, with a backup", opened.close, 1)
        print(f"database: {path.stat().st_size / 1e6:.0f} MB")
        begun = time.perf_counter()
        opened = open_library(path)
        print(f"open the library: {(time.perf_counter() - begun) * 1000:.0f} ms {opened.notice}")
        opened.close()


def fill(store: LibraryStore, articles: int) -> None:
    """Articles of about 1,000 words, each with its highlights, one in twenty of them in the bin."""
    for number in range(articles):
        article = article_of(number, 1000)
        store.keep(article, float(number))
        marks = [highlight(article, f"{number}-{place}", place) for place in range(MARKS)]
        store.write(article, marks, marks[:: MARKS // 2], float(number))


def measure_marks(store: LibraryStore, articles: int) -> None:
    """What happens when an article is opened and marked."""
    chance = random.Random(5)
    numbers = iter([chance.randrange(articles) for _ in range(1000)])
    report("an article's marks", lambda: store.markings(f"a{next(numbers)}"), 50)
    new = count()
    article = article_of(7, 1000)
    report("add a highlight", lambda: store.write(article, [highlight(article, f"n{next(new)}", 3)], [], 1.0), 50)
    mark = highlight(article, "n0", 3)
    report("delete it", lambda: store.write(article, [], [mark], 2.0), 20)
    changed = Article(
        "a8", "Judul 8", article_of(8, 1000).text + " tambahan", article_of(8, 1000).blocks, "/buku/8.txt"
    )
    store.keep(changed, 9.0)
    places = {f"8-{place}": Place(Span(place, place + 9), Found.SAME, ("BAB I", "Pasal 1")) for place in range(MARKS)}
    report("keep places found", lambda: store.keep_places("a8", changed.text, places), 20)
    report("places found", lambda: store.places("a8", changed.text), 20)
    report("texts that marks were made in", lambda: store.made_in("a8"), 20)
    report("list of articles", store.articles, 10)


def measure_searches(store: LibraryStore) -> None:
    """The first page of 50 hits, and how many there are."""
    everyday, rare = WORDS[0], "langka"
    article = article_of(9, 1000)
    store.write(article, [highlight(article, "rare", 2, note=f"sangat {rare}")], [], 1.0)
    pink = frozenset({Colour.PINK})
    queries = {
        "everything": MarkQuery(),
        "one letter": MarkQuery("p"),
        "two letters": MarkQuery("pe"),
        "three letters": MarkQuery("per"),
        "an everyday word": MarkQuery(everyday),
        "a rare word": MarkQuery(rare),
        "two everyday words": MarkQuery(f"{everyday} {WORDS[9]}"),
        "a colour": MarkQuery(colours=pink),
        "a tag": MarkQuery(tags=frozenset({TAGS[0]})),
        "a tag, a colour, a word": MarkQuery(everyday, pink, frozenset({TAGS[1]})),
        "an article": MarkQuery(article_id="a77"),
        "a time": MarkQuery(since=100.0, until=101.0),
        "a time, a word": MarkQuery("pe", since=100.0, until=101.0),
        "the bin": MarkQuery(deleted=True),
        "the bin, a word": MarkQuery(everyday, deleted=True),
    }
    for what, query in queries.items():
        report(f"search: {what}", lambda query=query: store.search_marks(query), 10)  # type: ignore[misc]
        report(f"count: {what} ({store.count_marks(query):,})", lambda query=query: store.count_marks(query), 10)  # type: ignore[misc]
    report("search: the 100th page", lambda: store.search_marks(MarkQuery("pe"), 50, 5000), 10)
    report("tags", store.tags, 10)


def measure_identity(store: LibraryStore) -> None:
    """Which article an opened one is."""
    new, known = article_of(90_001, 20_000), article_of(77, 1000)
    moved = Article("x", known.title, known.text, known.blocks, "/arsip/77.txt")
    report("identify: a new article", lambda: store.identify(new, lambda source: True), 10)
    report("identify: one that is known", lambda: store.identify(known, lambda source: True), 10)
    report("identify: one that was moved", lambda: store.identify(moved, lambda source: False), 10)


def measure_books(store: LibraryStore) -> None:
    """A book against an article of 1,000 words."""
    book, chance = article_of(90_002, 1_000_000), random.Random(3)
    report("keep a book of 1,000,000 words", lambda: store.keep(book, 1.0), 1)
    report("keep it again", lambda: store.keep(book, 1.0), 3)
    report("the whole book", lambda: store.article(book.id), 5)
    report("an article", lambda: store.article("a7"), 30)
    for length in (8_000, 20_000, 70_000):
        what = f"{length:,} code points of the book"
        report(what, lambda length=length: store.excerpt(book.id, chance.randrange(len(book.text)), length), 30)  # type: ignore[misc]
    report("8,000 code points of an article", lambda: store.excerpt("a7", 100, 8_000), 30)


def article_of(number: int, words: int) -> Article:
    """An article of paragraphs of 50 words."""
    chance = random.Random(number)
    blocks, texts, start = [], [], 0
    for _ in range(words // 50):
        text = " ".join(chance.choices(WORDS, k=50))
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(text))))
        texts.append(text)
        start += len(text) + 1
    return Article(f"a{number}", f"Judul {number}", "\n".join(texts), tuple(blocks), f"/buku/{number}.txt", "id")


def highlight(article: Article, mark_id: str, place: int, note: str = "") -> Highlight:
    """A highlight of some eight words with a note of some twelve and a tag or none."""
    chance = random.Random(f"{mark_id}")
    span = Span(place * 100, place * 100 + 60)
    text = article.text
    quote = Quote(article.text_of(span), text[max(0, span.start - 32) : span.start], text[span.end : span.end + 32])
    note = note or " ".join(chance.choices(WORDS, k=12))
    when = float(article.id[1:])
    tags = tuple(chance.sample(TAGS, chance.randrange(3)))
    return Highlight(mark_id, article.id, quote, span, list(Colour)[place % 4], note, when, when, tags, ("Pasal 27",))


def report(what: str, work: Callable[[], object], times: int) -> None:
    """Print how long a piece of work takes."""
    measured = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        measured.append((time.perf_counter() - begun) * 1000)
    middle = median(measured)
    print(
        f"{what:45} median {middle:7.2f} ms, worst {max(measured):7.2f} {'' if middle <= FRAME else '  over a frame'}"
    )


if __name__ == "__main__":
    main()
