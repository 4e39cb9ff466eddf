"""Every place of some words in an article: as they stand, or in any form of them."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from threading import Lock

from reader.language.text_folding import DROPPED, fold_query, fold_text, folded_pattern
from reader.language.word_analyser import WordAnalyser
from reader.model.article import Article, Span
from reader.services.find_forms import FormFinder, plain_form

MOST = 100_000
"""How many places are found at most."""

_LONGEST_QUERY = 500  # code points


@dataclass(frozen=True, slots=True)
class FoundForm:
    """One form that the words take in the text, and in how many places."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class FoundText:
    """The places of `query` in reading order.

    `forms`, where any form was asked for, are those that the text has: the words' own forms first, then those of the
    same root; `form_of` gives the number of each place's form. `more` says that there are more places than are listed.
    """

    article: Article
    query: str
    any_form: bool
    spans: tuple[Span, ...] = ()
    forms: tuple[FoundForm, ...] = ()
    form_of: tuple[int, ...] = ()
    more: bool = False

    def without(self, left_out: frozenset[str]) -> tuple[Span, ...]:
        """The places of all forms but these."""
        unwanted = {number for number, form in enumerate(self.forms) if form.words in left_out}
        if not unwanted:
            return self.spans
        return tuple(span for span, form in zip(self.spans, self.form_of, strict=True) if form not in unwanted)


class TextFinder:
    """Finds words in articles; remembers the one that was searched last. May be used by several threads.

    `analyser` is made when any form of a word is looked for the first time; nobody else may use it.
    """

    def __init__(self, analyser: Callable[[], WordAnalyser]) -> None:
        self._analyser = analyser
        self._forms: FormFinder | None = None
        self._lock = Lock()
        self._article: Article | None = None
        self._folded = ""

    def find(
        self,
        article: Article,
        query: str,
        *,
        any_form: bool = False,
        wanted: Callable[[], bool] = lambda: True,
    ) -> FoundText | None:
        """The places of the query; None where it is no longer `wanted` before they are found.

        Capitals, accents, kinds of hyphens and quotation marks do not matter; a place never reaches over the end of a
        paragraph.
        """
        with self._lock:
            if not wanted():
                return None
            self._fold(article)
            folded = fold_query(query[:_LONGEST_QUERY])
            if not folded.strip():
                return FoundText(article, query, any_form)
            if any_form and (words := FormFinder.words(folded)):
                return self._any_form(article, query, words)
            return self._plain(article, query, any_form, folded)

    def _fold(self, article: Article) -> None:
        if self._article is not article:
            self._folded, self._article = fold_text(article.text), article

    def _plain(self, article: Article, query: str, any_form: bool, folded: str) -> FoundText:
        pattern = folded_pattern(folded, with_dropped=DROPPED in self._folded)
        spans = [Span(*found.span()) for found in islice(pattern.finditer(self._folded), MOST + 1)]
        return FoundText(article, query, any_form, tuple(spans[:MOST]), more=len(spans) > MOST)

    def _any_form(self, article: Article, query: str, words: tuple[str, ...]) -> FoundText:
        if self._forms is None:
            self._forms = FormFinder(self._analyser())
        places = self._forms.places(self._folded, words)
        spans = tuple(Span(start, end) for start, end in places[:MOST])
        taken = [plain_form(self._folded[span.start : span.end]) for span in spans]
        counts = Counter(taken)
        order = self._forms.nearest_first(words, counts)
        numbers = {form: number for number, form in enumerate(order)}
        forms = tuple(FoundForm(form, counts[form]) for form in order)
        return FoundText(article, query, True, spans, forms, tuple(numbers[form] for form in taken), len(places) > MOST)
