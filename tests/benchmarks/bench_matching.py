"""How long finding terms takes in 1,000, 10,000 and 120,000 words, with the shipped glossary and 10,000 terms more."""

import random
import time
from collections.abc import Callable, Sequence
from statistics import median

from reader.language.detector import Detector
from reader.language.matcher import Matcher
from reader.language.morphology import Analyser
from reader.language.tokenizer import sentences
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.term import Term
from reader.parts import Parts, make_parts
from reader.paths import discover

SIZES = (1_000, 10_000, 120_000, 1_000_000)
ADDED_TERMS = 10_000
SYLLABLES = tuple(a + b for a in "bcdgklmnprstj" for b in "aiueo")


def main() -> None:
    """Print the medians of each measure, in milliseconds of processor time; cold is the first reading of a matcher."""
    chance = random.Random(3)
    parts = make_parts(discover())
    shipped = parts.glossary().terms
    paragraphs = [
        sample.text_of(block.span) for sample in parts.reader.samples() for block in sample.blocks if len(block.span)
    ]
    words = sorted({word for paragraph in paragraphs for word in paragraph.split()})
    for name, terms in (("shipped", shipped), ("and 10,000", (*shipped, *made_up_terms(words, chance)))):
        print(f"{name}: {len(terms)} terms")
        report("make the matcher", [time_of(lambda given=terms: make_matcher(parts, given)) for _ in range(3)])
        for size in SIZES:
            measure(parts, terms, article(paragraphs, size, chance), chance)


def measure(parts: Parts, terms: Sequence[Term], text: Article, chance: random.Random) -> None:
    """Read one article, cold and warm, whole and in its steps."""
    detector = Detector()
    detector.verdict(text)
    matcher = make_matcher(parts, terms)
    cold = time_of(lambda: matcher.find(text.text, text.blocks))
    found = matcher.find(text.text, text.blocks)
    words = len(text.text.split())
    print(f"  {words} words, {len(found)} terms ({100 * len(found) / words:.0f}%)")
    report("language", [time_of(lambda: (detector.verdict(text), detector.foreign_blocks(text))) for _ in range(5)])
    report("tokens", [time_of(lambda: [sentences(text.text, block.span) for block in text.blocks]) for _ in range(5)])
    report("terms, cold", [cold])
    report("terms, warm", [time_of(lambda: matcher.find(text.text, text.blocks)) for _ in range(5)])


def make_matcher(parts: Parts, terms: Sequence[Term]) -> Matcher:
    """A matcher that has seen no word yet."""
    return Matcher(Analyser(parts.lexicon()), terms)


def article(paragraphs: Sequence[str], size: int, chance: random.Random) -> Article:
    """At least `size` words of shuffled paragraphs, a tenth of the words replaced by new ones as in real long texts."""
    text, blocks, count = "", [], 0
    pieces: list[str] = []
    while count < size:
        words = [made_up_word(chance) if chance.random() < 0.1 else word for word in chance.choice(paragraphs).split()]
        pieces.append(" ".join(words))
        count += len(words)
    for piece in pieces:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(len(text), len(text) + len(piece))))
        text += piece + "\n"
    return Article("bench", "", text, tuple(blocks))


def made_up_terms(words: Sequence[str], chance: random.Random) -> list[Term]:
    """Terms of one to four words, half of them words of the articles."""
    return [made_up_term(number, words, chance) for number in range(ADDED_TERMS)]


def made_up_term(number: int, words: Sequence[str], chance: random.Random) -> Term:
    """One term, a rare one: its last word is made up."""
    first = [chance.choice(words).strip(".,“”()").lower() or "kata" for _ in range(chance.randrange(0, 3))]
    headword = " ".join([*first, made_up_word(chance)])
    return Term(f"law/bench/{number}", headword, "law", "bench", "noun", 3, "", ("x",), "", "")


def made_up_word(chance: random.Random) -> str:
    """A word of two to four syllables."""
    return "".join(chance.choices(SYLLABLES, k=chance.randrange(2, 5)))


def time_of(work: Callable[[], object]) -> float:
    """Processor time in milliseconds."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def report(what: str, times: list[float]) -> None:
    """One line of the table."""
    print(f"    {what:18} {median(times):8.1f} ms")


if __name__ == "__main__":
    main()
