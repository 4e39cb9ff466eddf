"""What own words cost: how long until a word that was added is marked in the open text.

Run: python tests/benchmarks/bench_own_words.py
"""

import statistics
import time
from collections.abc import Iterator
from itertools import pairwise

from reader.files import load
from reader.model.article import Article, Span
from reader.model.merged_matches import merged
from reader.model.own_word import OwnWord
from reader.model.term_matches import TermMatches
from reader.parts import make_parts
from reader.paths import discover
from reader.services.layered_search import LayeredSearch
from reader.services.own_glossary import OwnGlossary
from reader.services.term_search import search_terms

_TIMES = 7


def words(articles: tuple[Article, ...], count: int) -> Iterator[OwnWord]:
    """So many words and pairs of words of the articles, no two alike."""
    seen: dict[str, None] = {}
    tokens = [token for article in articles for token in article.text.split() if token.isalpha()]
    for first, second in pairwise(tokens):
        seen.setdefault(first.lower())
        seen.setdefault(f"{first} {second}".lower())
    for number, headword in enumerate(list(seen)[:count]):
        yield OwnWord(f"w{number}", headword, ("mine",), "An explanation of my own.")


def until_marked(glossary: OwnGlossary, all_words: list[OwnWord], article: Article, view: Span) -> tuple[float, float]:
    """Milliseconds from a new word until it is marked in view, and in the whole article."""
    parts = make_parts(discover())
    done = LayeredSearch(search_terms(article, parts.detector, parts.matcher), None)
    while done.step():
        pass
    shown, whole = [], []
    for turn in range(_TIMES):
        glossary.take(all_words)
        begun = time.perf_counter()
        glossary.take([*all_words, OwnWord(f"new{turn}", "barang bukti elektronik baru", ("mine",), "")])
        finder = glossary.finder
        assert finder is not None
        both = done.with_own(search_terms(article, parts.detector, lambda finder=finder: finder))
        both.wanted = view
        while not both.sees_all_wanted:
            both.step()
        reading = both.reading()
        merged(reading.own, TermMatches.of(reading.matches))
        shown.append((time.perf_counter() - begun) * 1000)
        while both.step():
            pass
        reading = both.reading()
        merged(reading.own, TermMatches.of(reading.matches))
        whole.append((time.perf_counter() - begun) * 1000)
    return statistics.median(shown), statistics.median(whole)


def main() -> None:
    """Print a row for each number of own words and each length of article."""
    parts = make_parts(discover())
    samples = parts.reader.samples()
    text = "\n\n".join(article.text for article in samples)
    print("own words   article (code points)   in view (ms)   all (ms)")
    for length in (4_000, 100_000, 1_000_000):
        article = load.read_text((text * (length // len(text) + 1))[:length])
        for count in (10, 1_000, 5_000):
            glossary = OwnGlossary(parts.lookup(), parts.lexicon)
            own = list(words(samples, count))
            shown, whole = until_marked(glossary, own, article, Span(length // 2, length // 2 + 3_000))
            print(f"{len(own):9}   {len(article.text):21,}   {shown:12.0f}   {whole:8.0f}")


if __name__ == "__main__":
    main()
