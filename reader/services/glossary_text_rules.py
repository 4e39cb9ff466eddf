"""The rules for the texts of one glossary entry: how long, how spelled, what they may cite."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from reader.model.term import Term
from reader.services.glossary_finding import Finding, error, warning
from reader.storage.folding import fold_english, fold_name

MOST_PENJELASAN_WORDS = 25
MOST_SENTENCES = 2

_ARTICLE = re.compile(r"\b(?:pasal|articles?|art\.)\s+\d", re.IGNORECASE)
_CODES = re.compile(
    r"\b(?:KUHP|KUHAP|ITE|(?:Criminal|Penal) Code|Criminal Procedure Code|Code of Criminal Procedure"
    r"|Electronic Information and Transactions)\b"
)
_UNENDING = re.compile(r"\b(?:e\.g|i\.e|etc|vs|cf|art|no|mr|dr|st|tbk|[a-z])\.", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=['\"“‘(]?[A-Z])")


def text_findings(term: Term) -> Iterator[Finding]:
    """Everything wrong with the texts of an entry."""
    for rule in _RULES:
        yield from rule(term)


def count_sentences(text: str) -> int:
    """How many sentences a text has; a stop after an abbreviation, an initial or a number's sign ends none."""
    return 1 + len(_SENTENCE_END.findall(_UNENDING.sub("x", text.strip()))) if text.strip() else 0


def _meaning(term: Term) -> Iterator[Finding]:
    sentences = count_sentences(term.meaning)
    if not sentences:
        yield error("The meaning is empty.")
    elif sentences > MOST_SENTENCES:
        yield error(f"The meaning has {sentences} sentences; at most two are allowed.")
    if _told(term.meaning) in _equivalents(term):
        yield error("The meaning only repeats the English equivalents.")


def _penjelasan(term: Term) -> Iterator[Finding]:
    words = len([word for word in term.penjelasan.split() if any(c.isalnum() for c in word)])
    if not words:
        yield error("The penjelasan is empty.")
    elif words > MOST_PENJELASAN_WORDS:
        yield error(f"The penjelasan has {words} words; at most {MOST_PENJELASAN_WORDS} are allowed.")
    said = _told(term.penjelasan)
    if said and said in {*_equivalents(term), _told(term.meaning), fold_name(term.headword)}:
        yield error("The penjelasan only repeats the headword, the English or the meaning.")


def _articles(term: Term) -> Iterator[Finding]:
    only_codes = bool(term.law) and all(_CODES.search(name) for name in term.law)
    for text in _texts(term):
        if _ARTICLE.search(text) and (only_codes or _CODES.search(text)):
            yield error("Name the KUHP, the KUHAP or the ITE Law without an article number.")
            return
    if any(_ARTICLE.search(name) for name in term.law):
        yield warning("`law` names statutes; leave the article to the meaning, and only when it is certain.")


def _characters(term: Term) -> Iterator[Finding]:
    for text in _texts(term):
        odd = "" if text.isascii() and text.isprintable() else next(filter(_odd, text), "")
        if odd:
            yield error(f"“{_shortened(text)}” holds the character U+{ord(odd):04X}; write it with a usual one.")
        if "  " in text or text != text.strip():
            yield error(f"“{_shortened(text)}” has a space too many.")
        if unicodedata.normalize("NFC", text) != text:
            yield error(f"“{_shortened(text)}” has accents of their own; write each letter as one character.")


def _odd(character: str) -> bool:
    if " " <= character <= "~":
        return False
    category = unicodedata.category(character)
    if category[0] == "L":
        return "LATIN" not in unicodedata.name(character, "")
    return category[0] in "CZM"


def _lengths(term: Term) -> Iterator[Finding]:
    limits = (
        *((name, "a name", 60) for name in (term.headword, *term.aka)),
        *((item, "an English equivalent", 70) for item in term.english),
        (term.meaning, "a meaning", 360),
        *((half, "one half of an example", 220) for half in _halves(term)),
        *((difference, "a line of `confused`", 200) for _, difference in term.confused),
    )
    for text, what, most in limits:
        if len(text) > most:
            yield warning(f"“{_shortened(text)}” is long for {what}: {len(text)} characters, {most} are usual.")


def _sentences(term: Term) -> Iterator[Finding]:
    halves = (("example", half) for half in _halves(term))
    for what, text in (("meaning", term.meaning), ("penjelasan", term.penjelasan), *halves):
        if text.strip() and not re.search(r"[.!?]['\"”’)]*$", text.strip()):
            yield warning(f"A sentence of the {what} has no full stop.")
        if text[:1].islower():
            yield warning(f"A sentence of the {what} begins with a small letter.")


def _told(text: str) -> str:
    return fold_english(text).strip(" .!?")


def _equivalents(term: Term) -> set[str]:
    one_by_one = {_told(item) for item in term.english}
    together = {_told(joiner.join(term.english)) for joiner in (", ", " or ", "; ")}
    return (one_by_one | together) - {""}


def _halves(term: Term) -> tuple[str, ...]:
    return (term.example.indonesian, term.example.english) if term.example else ()


def _texts(term: Term) -> tuple[str, ...]:
    lists = (*term.english, *term.aka, *term.see, *term.law, *term.near, *term.unless, *term.unless_pattern)
    pairs = tuple(part for pair in term.confused for part in pair)
    return (term.headword, term.root, term.meaning, term.penjelasan, *_halves(term), *lists, *term.insert, *pairs)


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39].rstrip()}…"


_RULES: tuple[Callable[[Term], Iterator[Finding]], ...] = (
    *(_meaning, _penjelasan, _articles, _characters, _lengths, _sentences),
)
