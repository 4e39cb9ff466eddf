"""How fast words are taken apart: cold and warm, beside PySastrawi where that is installed (a plain script)."""

import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "language"))

from affixation import affixed

from reader.language.lexicon import Lexicon
from reader.language.morphology import Analyser
from reader.paths import discover

SIZES = (1_000, 10_000, 120_000, 1_000_000)
DISTINCT = 60_000


def main() -> None:
    """Print load time, memory, and words a second for texts of each size."""
    folder = discover().resources / "language"
    start = time.perf_counter()
    lexicon = Lexicon.load(folder)
    analyser = Analyser(lexicon)
    print(f"load {1000 * (time.perf_counter() - start):.0f} ms, {len(lexicon.entries)} bases, {memory(folder):.1f} MB")
    words = vocabulary(lexicon)
    print(f"{len(words)} distinct words, all cold: {rate(words, analyser.analyse):,.0f} words a second")
    for size in SIZES:
        report(size, text(words, size), lexicon)


def report(size: int, words: list[str], lexicon: Lexicon) -> None:
    """One line: a text cold, then warm, then by PySastrawi."""
    analyser = Analyser(lexicon)
    cold, warm = rate(words, analyser.analyse), rate(words, analyser.analyse)
    stem = sastrawi()
    other = f"{rate(words[:10_000], stem):,.0f} (first 10,000)" if stem else "not installed"
    print(f"{size:>9,} words: cold {cold:>11,.0f}, warm {warm:>11,.0f} words a second; PySastrawi {other}")


def vocabulary(lexicon: Lexicon) -> list[str]:
    """Affixed forms of the lexicon's roots, in an order that is the same on every machine."""
    words = sorted({word for _, _, word in affixed(lexicon)})
    random.Random(7).shuffle(words)
    return words[:DISTINCT]


def text(words: list[str], size: int) -> list[str]:
    """Words as a text has them: few often, many once (Zipf)."""
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    return random.Random(7).choices(words, weights, k=size)


def rate(words: Iterable[str], act: Callable[[str], object]) -> float:
    """Words a second."""
    count, start = 0, time.perf_counter()
    for word in words:
        act(word)
        count += 1
    return count / (time.perf_counter() - start)


def memory(folder: Path) -> float:
    """What a lexicon and its analyser hold, in MB."""
    tracemalloc.start()
    kept = Analyser(Lexicon.load(folder))
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert kept.analyse("adil")
    return size / 1e6


def sastrawi() -> Callable[[str], str] | None:
    """PySastrawi's stemmer, None where it is not installed."""
    try:
        from Sastrawi.Stemmer.StemmerFactory import StemmerFactory
    except ImportError:
        return None
    return StemmerFactory().create_stemmer().stem


if __name__ == "__main__":
    main()
