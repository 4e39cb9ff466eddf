"""Open an article and find its terms."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.language.detector import Detector, Language
from reader.language.tokenizer import TokenKind, sentences
from reader.model.article import Article, Block
from reader.model.term import Term, TermMatch

_SAMPLE_SUFFIX = ".md"
_SAMPLES, _SAMPLE = 10, 20_000  # samples by which the words of a long text are counted, and their code points


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, what it is written in, and its terms: in reading order, none overlapping another.

    `searched` is the share of the article that was searched, up to 1; `words` how many words it has, where they were
    counted on the way. `own` are the words that the reader explains, a layer of their own.
    """

    article: Article
    matches: Sequence[TermMatch]
    language: Language
    searched: float = 1.0
    words: int | None = None
    own: Sequence[TermMatch] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What an article holds: words, occurrences of terms, and how many of these belong to law, tech and both."""

    words: int
    terms: int
    law: int
    tech: int
    both: int


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term of an article with the places where it stands, first place first."""

    term: Term
    matches: tuple[TermMatch, ...]


class ArticleFiles(Protocol):
    """What makes articles of files and of pasted text; the module `reader.files.load` does."""

    def read_article(
        self,
        path: Path,
        *,
        beginning: Callable[[Article], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Article:
        """The article in a file."""
        ...

    def read_whole_page(self, path: Path, *, cancelled: Callable[[], bool] | None = None) -> Article:
        """All that can be seen on a saved web page."""
        ...

    def read_text(self, text: str, *, title: str = "") -> Article:
        """The article that a pasted text makes."""
        ...

    def read_sample(self, path: Path) -> Article:
        """The article in a file that ships with the program."""
        ...


class TermFinder(Protocol):
    """What finds terms; `reader.language.matcher.Matcher` does."""

    def find(self, text: str, blocks: Iterable[Block], foreign: frozenset[int] = frozenset()) -> tuple[TermMatch, ...]:
        """The terms in the blocks of a text that are not foreign."""
        ...


class Reader:
    """Opens articles and finds their terms.

    `make_finder` is called when terms are first asked for, and again at every call after; it makes its finder once.
    `samples` is the folder of the articles that ship with the program.
    """

    def __init__(
        self, files: ArticleFiles, detector: Detector, make_finder: Callable[[], TermFinder], samples: Path
    ) -> None:
        self._files = files
        self._detector = detector
        self._make_finder = make_finder
        self._samples = samples

    def open_file(
        self,
        path: Path,
        *,
        beginning: Callable[[Article], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Article:
        """The article in a file.

        Of a long file, `beginning` gets the first pages as soon as they are read; `cancelled` is asked, now and then,
        whether the file is still wanted. Raises FileProblem where it is missing, unreadable, empty, too large or not of
        a kind that is read, or not wanted any more.
        """
        return self._files.read_article(path, beginning=beginning, cancelled=cancelled)

    def open_whole_page(self, path: Path, *, cancelled: Callable[[], bool] | None = None) -> Article:
        """A saved web page with all that surrounds its article; trouble is told as by `open_file`."""
        return self._files.read_whole_page(path, cancelled=cancelled)

    def open_text(self, text: str) -> Article:
        """The article that a pasted text makes. Raises FileProblem where there is nothing to read in it."""
        return self._files.read_text(text)

    def samples(self) -> tuple[Article, ...]:
        """The articles that ship with the program, by name. Raises FileProblem for one that is damaged."""
        paths = sorted(self._samples.glob(f"*{_SAMPLE_SUFFIX}"))
        return tuple(self._files.read_sample(path) for path in paths)

    def find_terms(self, article: Article, *, any_language: bool = False) -> Reading:
        """The article with its terms.

        A text that is not Indonesian has none, and neither have long passages in another language, unless
        `any_language` asks for them.
        """
        language = self._detector.verdict(article)
        if not language.indonesian and not any_language:
            return Reading(article, (), language)
        foreign = frozenset[int]() if any_language else self._detector.foreign_blocks(article)
        return Reading(article, self._make_finder().find(article.text, article.blocks, foreign), language)


def word_count(article: Article) -> int:
    """How many words and numbers the article has; punctuation marks do not count."""
    return sum(
        token.kind is not TokenKind.MARK
        for block in article.blocks
        for sentence in sentences(article.text, block.span)
        for token in sentence.tokens
    )


def rough_word_count(text: str) -> int:
    """How many words a text has, by the spaces between them; of a long one, by samples of it."""
    if len(text) <= _SAMPLES * _SAMPLE:
        return len(text.split())
    step = (len(text) - _SAMPLE) // (_SAMPLES - 1)
    words = sum(len(text[start : start + _SAMPLE].split()) for start in range(0, step * _SAMPLES, step))
    return round(words / (_SAMPLES * _SAMPLE) * len(text))


def counts(reading: Reading) -> Counts:
    """What the article holds."""
    domains = Counter(match.term.domain for match in reading.matches)
    return Counts(
        words=word_count(reading.article),
        terms=len(reading.matches),
        law=domains["law"],
        tech=domains["tech"],
        both=domains["both"],
    )


def term_rows(reading: Reading) -> tuple[TermRow, ...]:
    """The terms of the article, each once, in the order in which they first stand in it."""
    places: dict[str, list[TermMatch]] = {}
    for match in reading.matches:
        places.setdefault(match.term.id, []).append(match)
    return tuple(TermRow(matches[0].term, tuple(matches)) for matches in places.values())
