"""What leaves the program: articles with their marks, as the writers of files take them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model.article import Article, Span
from reader.model.bookmark import Colour, KeptArticle, Mark
from reader.model.own_word import OwnWord
from reader.model.term import Term


@dataclass(frozen=True, slots=True)
class ExportedMark:
    """A mark with what stands around it.

    `sentence` holds the sentences in which the passage stands, `passage` where it stands in them, in code points of
    `sentence`; empty and None for a mark that is not found in the text. `terms` are the glossary terms inside the
    passage, each once; `place` the sections in which it stands now, or stood where it is lost. `version` is the number,
    among the texts of its article, of the text in which the mark was made at `made`; None where that is not at hand.
    """

    mark: Mark
    sentence: str = ""
    passage: Span | None = None
    terms: tuple[Term, ...] = ()
    place: tuple[str, ...] = ()
    version: int | None = None
    made: Span | None = None


@dataclass(frozen=True, slots=True)
class ReadersOwn:
    """What the reader has beside the marks: their own words, and the names they gave to colours."""

    words: tuple[OwnWord, ...] = ()
    colours: Mapping[Colour, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article with its marks as a file of ours brings it; `texts` are packed as they are in the file."""

    kept: KeptArticle
    marks: tuple[ExportedMark, ...]
    language: str = ""
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedNotes:
    """All that a file of ours brings."""

    articles: tuple[ImportedArticle, ...]
    own: ReadersOwn = field(default_factory=ReadersOwn)


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with its marks in reading order, highlights and bookmarks together; what is not found stands last.

    `texts` are the article with its present text, first, and with every earlier text in which one of the marks was
    made; empty where the texts shall not leave the program.
    """

    kept: KeptArticle
    marks: tuple[ExportedMark, ...]
    language: str = ""
    texts: tuple[Article, ...] = ()


def _own_names() -> Mapping[Colour, str]:
    return {colour: colour.value for colour in Colour}


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words that stand around the reader's own in a file that people read, and the colours' names."""

    title: str = "Notes"
    language: str = "en"
    bookmark: str = "Bookmark"
    source: str = "Source"
    opened: str = "Opened"
    not_found: str = "Not found in the text as it is now"
    no_marks: str = "Nothing is marked."
    colours: Mapping[Colour, str] = field(default_factory=_own_names)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many marks of how many articles, and how many marks had no place in this kind of file."""

    articles: int
    marks: int
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class FlashCard:
    """A card to learn from. `key` is what it is known by for ever; the texts are HTML, `term` stands for itself.

    `sentence` is the front; `created` and `changed` are seconds since the epoch, UTC.
    """

    key: str
    sentence: str
    term: str
    explanation: str
    note: str
    source: str
    tags: tuple[str, ...]
    created: float
    changed: float
