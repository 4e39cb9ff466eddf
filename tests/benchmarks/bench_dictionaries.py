"""Imported dictionaries of 1k, 100k and 1M entries: import, opening, lookup, search as one types, memory.

Run with `python tests/benchmarks/bench_dictionaries.py [SIZE ...]`; the folder of the system for temporary files needs
room for three times the dictionary. Each size is looked up in a process of its own.
"""

import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.language.lexicon import Lexicon
from reader.language.morphology import Analyser
from reader.model.dictionary import TablePreview
from reader.paths import discover
from reader.services.dictionaries import Dictionaries
from reader.services.dictionary_import import DictionaryImport
from reader.storage.dictionaries import DictionaryStore

SIZES = (1_000, 100_000, 1_000_000)
QUESTIONS = 3_000
_SYLLABLES = [c + v for c in "bcdghjklmnprst" for v in "aiueo"]


def word(number: int) -> str:
    """A made-up word, one a number."""
    syllables = []
    for _ in range(4):
        number, rest = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[rest])
    return "".join(syllables)


def write_table(path: Path, size: int) -> None:
    """A table with a line a word, in no order."""
    numbers = list(range(size))
    random.Random(1).shuffle(numbers)
    with path.open("w", encoding="utf-8") as file:
        file.write("kata\tkelas\tarti\n")
        for number in numbers:
            file.write(f"{word(number)}\tn\tthe meaning of word {number}, which is told in about this many letters\n")


def times(ask: Callable[[str], object], words: list[str]) -> tuple[float, float]:
    """Median and 99th percentile of the questions, in microseconds."""
    taken = []
    for each in words:
        start = time.perf_counter()
        ask(each)
        taken.append((time.perf_counter() - start) * 1e6)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.99)]


def memory() -> float:
    """Memory that the process holds, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def look_up(file: Path, size: int) -> None:
    """Open the dictionaries and ask them; prints one line of the table."""
    analyser = Analyser(Lexicon.load(discover().resources / "language"))
    analyser.analyse("dakwaannya")
    before, start = memory(), time.perf_counter()
    dictionaries = Dictionaries(DictionaryStore(file), lambda: analyser)
    dictionaries.all()
    opened = (time.perf_counter() - start) * 1e3
    chosen = random.Random(2)
    words = [word(chosen.randrange(size)) for _ in range(QUESTIONS)]
    exact = times(
        dictionaries.explain, [f"{each}nya" if number % 3 == 0 else each for number, each in enumerate(words)]
    )
    store = DictionaryStore(file)
    bare = times(lambda each: store.named([each]), words)
    begun = times(dictionaries.beginning, [each[: 1 + number % 5] for number, each in enumerate(words)])
    print(
        f"{opened:8.1f} {bare[0]:7.0f} {bare[1]:7.0f} {exact[0]:8.0f} {exact[1]:8.0f} {begun[0]:7.0f} {begun[1]:7.0f}",
        end="",
    )
    print(f" {memory() - before:7.1f}")


def main() -> None:
    """Measure each size; prints a table."""
    if len(sys.argv) == 4 and sys.argv[1] == "--look-up":
        look_up(Path(sys.argv[2]), int(sys.argv[3]))
        return
    print("                          |       lookup µs  |  any form µs    |  beginning µs   |")
    print("  entries import s  file MB  open ms     p50     p99      p50      p99     p50     p99  memory MB")
    for size in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            table, file = Path(folder) / "kamus.tsv", Path(folder) / "dictionaries.sqlite"
            write_table(table, size)
            importing = DictionaryImport(DictionaryStore(file))
            source = importing.look_at(table)
            shape = source.preview.shape if isinstance(source.preview, TablePreview) else None
            start = time.perf_counter()
            importing.run(source, "", shape, lambda share: None, lambda: False)
            print(f"{size:9} {time.perf_counter() - start:8.1f} {file.stat().st_size / 1e6:8.1f}", end=" ", flush=True)
            subprocess.run([sys.executable, __file__, "--look-up", str(file), str(size)], check=True)


if __name__ == "__main__":
    main()
