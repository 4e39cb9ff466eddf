"""How fast a statute's sections are found, and words in it, at four sizes (a plain script)."""

import random
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from reader.files import plain_text
from reader.language.morphology import Analyser
from reader.model.article import Article
from reader.parts import make_parts
from reader.paths import discover
from reader.services.find_text import TextFinder
from reader.services.go_to import destinations
from reader.services.outline import Outline

SIZES = (1_000, 10_000, 120_000, 1_000_000)
WORDS = """
    penyelenggara sistem elektronik wajib menyampaikan laporan pencatatan kepada menteri dalam jangka waktu yang
    ditetapkan dengan memperhatikan hak pemilik data pribadi menurut dakwaan terdakwa didakwa alat bukti putusan sela
"""
QUERIES = (("dakwaan", False), ("alat bukti", False), ("dakwaan", True), ("alat bukti", True), ("kucing", True))

_Result = TypeVar("_Result")


def main() -> None:
    """Print, for each size, how long the contents, a place's path, going and finding take."""
    lexicon = make_parts(discover()).lexicon()
    for size in SIZES:
        contents = plain_text.read("\n\n".join(statute(size)))
        article = Article("a", contents.title, contents.text, contents.blocks)
        print(f"{size:>9,} words, {sections(article)}")
        print(f"          {findings(article, TextFinder(lambda: Analyser(lexicon)))}")


def sections(article: Article) -> str:
    """What the contents, a path and a citation take."""
    taken, outline = timed(lambda: Outline(article))
    places = range(0, len(article.text), max(1, len(article.text) // 1000))
    path, paths = timed(lambda: [outline.path_at(place) for place in places])
    going, _ = timed(lambda: destinations(outline, "27 3"))
    found = f"{len(outline.structure.sections):,} sections in {taken:.0f} ms"
    return f"{found}; a path {1000 * path / len(paths):.1f} µs; Pasal 27 ayat (3) {going:.1f} ms"


def findings(article: Article, finder: TextFinder) -> str:
    """What each query takes in a text that is folded already."""
    folding, _ = timed(lambda: finder.find(article, ""))
    lines = [f"folded {folding:.0f} ms"]
    for query in QUERIES:
        lines.append(finding(article, finder, *query))
    return "; ".join(lines)


def finding(article: Article, finder: TextFinder, words: str, any_form: bool) -> str:
    """How many places one query has, and what it takes."""
    taken, found = timed(lambda: finder.find(article, words, any_form=any_form))
    count = len(found.spans) if found is not None else 0
    return f"{words}{' in any form' if any_form else ''} {count:,} in {taken:.0f} ms"


def statute(size: int) -> Iterator[str]:
    """The passages of a statute of about so many words, the same on every machine."""
    chance, words, pasal = random.Random(7), 0, 0
    common = WORDS.split()
    yield "UNDANG-UNDANG TENTANG BANYAK HAL"
    while words < size:
        if pasal % 40 == 0:
            yield f"BAB {pasal // 40 + 1}"
            yield "KETENTUAN LAIN"
        pasal += 1
        yield f"Pasal {pasal}"
        for clause in range(1, 4):
            for label, length in ((f"({clause})", 30), ("a.", 15), ("b.", 15)):
                words += length
                yield f"{label} {' '.join(chance.choices(common, k=length)).capitalize()}."


def timed(act: Callable[[], _Result]) -> tuple[float, _Result]:
    """How long the act takes, in milliseconds of this process's own time, and what it gives."""
    start = time.process_time()
    result = act()
    return 1000 * (time.process_time() - start), result


if __name__ == "__main__":
    main()
