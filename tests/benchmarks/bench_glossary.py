"""How long the glossary takes: build, start, load and search keystrokes over 2,450 made-up entries (a plain script)."""

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from reader.model.analysis import Analysis
from reader.paths import Paths
from reader.services.glossary_check import check
from reader.services.lookup import Lookup
from reader.storage.glossary_build import build_glossary, ensure_glossary
from reader.storage.glossary_store import GlossaryStore

ENTRIES, FIELDS = 2450, 26
SYLLABLES = tuple(a + b for a in "bcdgklmnprst" for b in "aiu")
PATTERNS = (("{}an", "{}+an"), ("me{}", "meN+{}"), ("ter{}", "ter+{}"), ("{}", "{}"))


def main() -> None:
    """Print the median of each measure, in milliseconds."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        roots = write_sources(top / "resources" / "glossary", chance)
        paths = Paths(top / "resources", top / "data", top / "cache", top / "config", top / "log")
        size = sum(path.stat().st_size for path in paths.glossary_sources.rglob("*.toml"))
        print(f"{ENTRIES} entries, {size / 1e6:.1f} MB of sources")
        target = top / "built.sqlite"
        report("build", timed(lambda: build_glossary(paths.glossary_sources, target), 5))
        print(f"database: {target.stat().st_size / 1e6:.1f} MB")
        ensure_glossary(paths)
        report("start, nothing changed", timed(lambda: ensure_glossary(paths), 20))
        report("check of all rules", timed(lambda: check(paths, Forms(roots), roots), 3))
        store = GlossaryStore(target)
        report("load all terms", timed(store.terms, 10))
        report_searches(store, roots)
        store.close()


def report_searches(store: GlossaryStore, roots: dict[str, None]) -> None:
    """The keystrokes of some searches, each query typed letter by letter."""
    terms = store.terms()
    report("make the lookup", timed(lambda: Lookup(terms, store.search, Forms(roots)), 5))
    lookup = Lookup(terms, store.search, Forms(roots))
    root = next(iter(roots))
    typed = {
        "a headword": terms[700].headword,
        "a form": f"di{root}kan",
        "English": terms[900].english[0],
        "the full text": "second reader",
        "a misspelling": terms[1200].headword[:-2] + "xq",
        "two forms": f"di{root} {root}annya",
    }
    for what, query in typed.items():
        times = [time_of(partial(lookup.search, query[:end])) for end in range(1, len(query) + 1)]
        print(f"search {what:15} median {median(times):6.2f} ms, worst {max(times):6.2f} ms a keystroke")
    report("entry", timed(lambda: lookup.entry(terms[5].id), 100))
    report("named", timed(lambda: lookup.named(terms[5].headword, terms[900]), 100))
    report("family", timed(lambda: lookup.family(terms[5]), 100))


class Forms:
    """Takes the made-up words apart."""

    def __init__(self, roots: dict[str, None]) -> None:
        self._known = {
            word.format(root): Analysis(root, parts.format(root), (word.format(root), root), 1.0)
            for root in roots
            for word, parts in (*PATTERNS, ("di{}kan", "di+{}+kan"), ("di{}", "di+{}"), ("{}annya", "{}+an=nya"))
        }

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        """The one analysis of a word."""
        return (self._known.get(word, Analysis(word, word, (word,), 0.0)),)


def write_sources(folder: Path, chance: random.Random) -> dict[str, None]:
    """Sources of the size of a whole glossary; returns the roots in them."""
    roots: dict[str, None] = {}
    while len(roots) < ENTRIES // 2:
        roots["".join(chance.choices(SYLLABLES, k=3))] = None
    listed = list(roots)
    for number in range(FIELDS):
        path = folder / ("law", "tech")[number % 2] / f"field-{number}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        entries = (entry(at, listed, chance) for at in range(number, ENTRIES, FIELDS))
        path.write_text("# A made-up field.\n" + "".join(entries), encoding="utf-8")
    return roots


def entry(number: int, roots: list[str], chance: random.Random) -> str:
    """One entry with every key that entries usually have."""
    root, other = roots[number // 2], chance.choice(roots)
    headword = f"{root}an {other}" if number % 3 == 0 else PATTERNS[number % len(PATTERNS)][0].format(root)
    meaning = f"What the {other} of a case is to the parties, said in plain words for the second reader of {root}."
    return f'''
[[term]]
headword = "{headword}"
pos = "noun"
level = {number % 3 + 1}
root = "{root}"
english = ["{other} thing {number}", "matter of {root}"]
meaning = "{meaning} The court may decide only on what it contains, and says so in its ruling."
penjelasan = "Pernyataan resmi tentang {other} yang menurut pihak lain dilakukan oleh {root} dalam perkara itu."
example = {{ id = "Jaksa membacakan {headword} pada sidang pertama.", en = "The prosecutor read the {other} then." }}
aka = ["{root}{number}"]
see = ["{headword}"]
confused = {{ {other} = "the sentence that the prosecutor asks for at the end of the trial" }}
law = ["KUHAP"]
'''


def timed(action: Callable[[], object], times: int) -> list[float]:
    """The milliseconds of each run."""
    return [time_of(action) for _ in range(times)]


def time_of(action: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def report(what: str, times: list[float]) -> None:
    """Print a line."""
    print(f"{what:22} median {median(times):8.2f} ms, worst {max(times):8.2f} ms")


if __name__ == "__main__":
    main()
