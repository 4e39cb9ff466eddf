"""Which of the glossary's words a written word can stand for, closest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from reader.language.families import Families
from reader.language.tokenizer import folded, hyphenated_parts
from reader.language.verbs import Verbs, voiceless
from reader.language.vocabulary import EXACT, Node, Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import WordParts, read_parts, undoubled, without_clitics
from reader.model.analysis import Analysis
from reader.model.term import Grade

_CACHED_WORDS = 200_000
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_ATTACHED_TO_ABBREVIATIONS = frozenset("di me mem men meng ter be ber pe pem pen peng ke an kan i".split())  # noqa: SIM905


class Closeness(IntEnum):
    """How a written word stands for a word of the glossary; lower is closer, and only the closest counts."""

    EXACT = 0
    INFLECTED = 1
    VOICE = 2
    OBJECT_VOICE = 3
    """A bare verb, as in *yang kami gugat*: it needs its agent before it."""
    FAMILY = 4

    @property
    def grade(self) -> Grade:
        """The grade that the reader sees."""
        if self <= Closeness.INFLECTED:
            return Grade.SAME
        return Grade.FAMILY if self is Closeness.FAMILY else Grade.VOICE


@dataclass(frozen=True, slots=True)
class Form:
    """A written word standing for one word of the glossary, or for several that it joins by hyphens.

    `clitics` are those after it; `analysis` is the one by which the form was found, None where none was needed.
    """

    labels: tuple[str, ...]
    closeness: Closeness
    clitics: tuple[str, ...] = ()
    doubled: bool = False
    analysis: Analysis | None = None


class Forms(NamedTuple):
    """All that a written word can stand for, and those of them with which a term begins, each with its place there.

    `between` is the folded word where some term allows it between its own words, else empty.
    """

    each: tuple[Form, ...]
    beginnings: tuple[tuple[Form, Node], ...]
    between: str


NO_FORMS = Forms((), (), "")


class FormFinder:
    """The forms of each distinct word, found once and remembered."""

    def __init__(self, analyser: WordAnalyser, vocabulary: Vocabulary) -> None:
        self._analyser = analyser
        self._vocabulary = vocabulary
        self._verbs = Verbs(analyser, vocabulary)
        self._families = Families(analyser, vocabulary)
        self._found: dict[tuple[str, bool, bool], Forms] = {}

    def forms(self, word: str, *, inside_sentence: bool = False, shouted: bool = False) -> Forms:
        """What `word` can stand for.

        `inside_sentence` says that the word is not its sentence's first, so that a capital can mean a name; `shouted`
        that the whole sentence is in capitals, so that they mean nothing.
        """
        key = (word, inside_sentence, shouted)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= _CACHED_WORDS:
                self._found.clear()
            each = self._find(word, inside_sentence=inside_sentence, shouted=shouted)
            nodes = ((form, self._vocabulary.root.after(form.labels)) for form in each)
            beginnings = tuple((form, node) for form, node in nodes if node is not None)
            between = folded(word) if folded(word) in self._vocabulary.insertable else ""
            found = self._found[key] = Forms(each, beginnings, between) if each or between else NO_FORMS
        return found

    def _find(self, written: str, *, inside_sentence: bool, shouted: bool) -> tuple[Form, ...]:
        word = folded(written)
        analyses = self._analyser.analyse(word if shouted else written, inside_sentence=inside_sentence)
        closest: dict[tuple[str, ...], Form] = {}
        for form in (
            *self._exact(written, word, shouted=shouted),
            *self._inflected(word, analyses),
            *self._abbreviation(written),
            *self._in_another_voice(analyses),
        ):
            closest.setdefault(form.labels, form)
        has_entry = any(self._vocabulary.is_term(labels[0]) for labels in closest if len(labels) == 1)
        return (*closest.values(), *(() if has_entry else self._family(analyses)))

    def _exact(self, written: str, word: str, *, shouted: bool) -> tuple[Form, ...]:
        exact = self._vocabulary.capitalised.get(written, "") if shouted else EXACT + written
        together = word.replace("-", "")
        hyphenated = self._vocabulary.hyphenless.get(together, "")
        labels = dict.fromkeys((word, exact, word.removesuffix("."), together, hyphenated))
        forms = [Form((label,), Closeness.EXACT) for label in labels if label in self._vocabulary.labels]
        if "-" in word and word not in self._vocabulary.labels:
            forms += self._joined(written)
        return tuple(forms)

    def _joined(self, written: str) -> list[Form]:
        """Words that the text joins by a hyphen and the glossary by a space."""
        parts = hyphenated_parts(written)
        found = [self._exact(part, folded(part), shouted=False) for part in parts] if len(parts) > 1 else []
        if not found or not all(found):
            return []
        return [Form(tuple(forms[0].labels[0] for forms in found), Closeness.EXACT)]

    def _inflected(self, word: str, analyses: tuple[Analysis, ...]) -> Iterator[Form]:
        for analysis in analyses:
            parts = read_parts(analysis.segmentation)
            for stem, doubled in _stems(word, parts):
                if stem != word and stem in self._vocabulary.labels:
                    yield Form((stem,), Closeness.INFLECTED, parts.after, doubled, analysis)

    def _abbreviation(self, written: str) -> Iterator[Form]:
        """*KPK-nya*, *PSE-PSE*, *PSEnya*, *di-PHK*: the abbreviation in its own capitals, and what is joined to it."""
        stem, clitics = _abbreviation_and_clitics(written)
        parts = hyphenated_parts(stem)
        labels = [EXACT + part for part in parts if EXACT + part in self._vocabulary.labels]
        if not labels or (len(parts) == 1 and not clitics):
            return
        others = [part for part in parts if EXACT + part not in labels]
        if not others and len(set(labels)) == 1:
            yield Form((labels[0],), Closeness.INFLECTED, clitics, doubled=len(labels) > 1)
        elif len(labels) == 1 and all(part in _ATTACHED_TO_ABBREVIATIONS for part in others):
            yield Form((labels[0],), Closeness.FAMILY, clitics)

    def _in_another_voice(self, analyses: tuple[Analysis, ...]) -> Iterator[Form]:
        for analysis in analyses:
            parts = read_parts(analysis.segmentation)
            verb = voiceless(parts, may_be_bare=True)
            closeness = Closeness.VOICE if parts.voiceless or parts.bare_verb else Closeness.OBJECT_VOICE
            for label in self._verbs.of(verb):
                yield Form((label,), closeness, parts.after, False, analysis)

    def _family(self, analyses: tuple[Analysis, ...]) -> Iterator[Form]:
        for analysis in analyses[:1]:
            parts = read_parts(analysis.segmentation)
            label = "" if parts.doubled else self._families.nearest(analysis.root, parts.pattern)
            if label:
                yield Form((label,), Closeness.FAMILY, parts.after, False, analysis)


def _stems(word: str, parts: WordParts) -> Iterator[tuple[str, bool]]:
    """The word without clitics, without doubling, and its root in standard spelling (*ijin*, *izin*)."""
    stem = without_clitics(word, parts) if not parts.before else ""
    if not stem:
        return
    yield stem, False
    if parts.doubled and undoubled(stem):
        yield undoubled(stem), True
    elif "+" not in parts.core:
        yield parts.core, False


def _abbreviation_and_clitics(written: str) -> tuple[str, tuple[str, ...]]:
    clitics: tuple[str, ...] = ()
    for clitic in _CLITICS:
        stem = written.removesuffix(clitic)
        if stem != written and (stem[-1:].isupper() or stem[-1:] in "-\u2010\u2011"):
            clitics = (clitic,)
            written = stem.rstrip("-\u2010\u2011")
            break
    return written, clitics
