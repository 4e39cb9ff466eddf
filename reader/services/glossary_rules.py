"""The rules of a good glossary entry that one entry alone can keep or break."""

import re
from collections.abc import Callable, Iterator

from reader.model.term import Term
from reader.services.glossary_finding import Finding, error, warning
from reader.services.glossary_text_rules import text_findings
from reader.storage.folding import fold_name

FIELDS: dict[str, tuple[str, ...]] = {
    "law": (
        *("general", "criminal", "criminal-procedure", "civil", "courts", "constitutional", "administrative"),
        *("company", "insolvency", "land-and-environment", "family", "labour", "intellectual-property", "competition"),
    ),
    "tech": (
        *("software", "data-and-cloud", "networking-and-web", "security", "artificial-intelligence", "telecoms"),
        *("hardware", "platforms", "e-commerce", "fintech"),
    ),
    "both": ("cybercrime", "data-protection"),
}
PARTS_OF_SPEECH = ("noun", "verb", "adjective", "adverb", "preposition", "conjunction", "phrase", "abbreviation")
LEVELS = (1, 2, 3)
MOST_EQUIVALENTS = 4

_SMALL_WORDS = frozenset(
    ("dan", "atas", "tentang", "di", "ke", "dari", "yang", "untuk", "dalam", "pada", "bagi", "oleh", "terhadap")
)


def entry_findings(term: Term) -> Iterator[Finding]:
    """Everything wrong with one entry that the entry alone tells."""
    for rule in _RULES:
        yield from rule(term)


def file_findings(domain: str, field: str, first_line: str) -> Iterator[Finding]:
    """What is wrong with a source's place and its caption."""
    if domain not in FIELDS:
        yield error(f"“{domain}” is no domain; the domains are {', '.join(FIELDS)}.")
    elif field not in FIELDS[domain]:
        yield error(f"“{field}” is no field of {domain}; its fields are {', '.join(FIELDS[domain])}.")
    if not re.match(r"#\s*\w", first_line):
        yield error("The first line must be the file's caption, a comment of one line.")


def _headword(term: Term) -> Iterator[Finding]:
    if re.search(r"[^\w \-./&'’+#]|_", term.headword):
        yield error("The headword holds a character that no word has.")
    if term.headword == term.headword.lower() or term.pos == "abbreviation":
        return
    words = [word for word in term.headword.split() if word not in _SMALL_WORDS]
    names = [word for word in words if any(c.isupper() for c in word) and not word.isupper()]
    if names and any(word.islower() for word in words):
        yield error("A headword is in small letters; only a name has a capital, and then in every word.")
    elif names and term.english and not term.english[0][:1].isupper():
        yield warning("The headword has capitals like a name, its first English equivalent has not.")


def _kind(term: Term) -> Iterator[Finding]:
    if term.pos not in PARTS_OF_SPEECH:
        yield error(f"“{term.pos}” is no part of speech; use {', '.join(PARTS_OF_SPEECH)}.")
    if term.level not in LEVELS:
        yield error(f"Level {term.level} is not known; use 1 core, 2 expected or 3 specialist.")
    if term.sense and not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", term.sense):
        yield error("A sense is one English word in small letters.")


def _root(term: Term) -> Iterator[Finding]:
    single = " " not in term.headword and term.headword == term.headword.lower()
    if not term.root and single and term.pos != "abbreviation":
        yield error("The root is missing.")
    if term.root != term.root.lower():
        yield error("The root must be in small letters.")
    if single and " " in term.root:
        yield error("The root of a single word is one word.")


def _english(term: Term) -> Iterator[Finding]:
    if not 1 <= len(term.english) <= MOST_EQUIVALENTS:
        yield error(f"An entry has one to four English equivalents, this one has {len(term.english)}.")
    for item in _repeated(term.english):
        yield error(f"The English equivalent “{item}” stands there twice.")
    for item in term.english:
        if not item.strip():
            yield error("An English equivalent is empty.")
        elif ";" in item or item.endswith("."):
            yield warning(f"“{item}” does not look like one equivalent; list several as several texts.")


_PLACES = frozenset(("_", "_nya", "_lah", "_kah", "_pun"))
"""How a pattern names the word itself: in any form, or with one clitic."""


def _contexts(term: Term) -> Iterator[Finding]:
    for pattern in term.unless_pattern:
        here = [token for token in pattern.split() if token.startswith("_")]
        alone = len(pattern.split()) == 1 and here == ["_"]
        if not pattern.split() or len(here) > 1 or alone or any(token not in _PLACES for token in here):
            yield error(f"“{pattern}” must hold this word once, as `_` beside other words or as `_nya`, or be a form.")
    for key, words in (("near", term.near), ("unless", term.unless)):
        for word in words:
            if not re.fullmatch(r"[\w\-./&'’]+(?: [\w\-./&'’]+)*", word) or "_" in word:
                yield error(f"“{word}” in `{key}` is neither a word nor a phrase.")
            elif fold_name(word) == fold_name(term.headword):
                yield error(f"`{key}` holds the headword itself.")
        for word in _repeated(words):
            yield warning(f"“{word}” stands twice in `{key}`.")
    for word in sorted(set(term.near) & set(term.unless)):
        yield error(f"“{word}” stands in `near` and in `unless`.")


def _insert(term: Term) -> Iterator[Finding]:
    for word in term.insert:
        if not re.fullmatch(r"-?[a-z]+", word):
            yield error(f"“{word}” in `insert` is neither a word nor a clitic such as -nya.")
    if term.insert and " " not in term.headword:
        yield error("`insert` is only for a headword of several words.")


def _names(term: Term) -> Iterator[Finding]:
    for key, names in (("aka", term.aka), ("see", term.see), ("law", term.law)):
        if any(not name.strip() for name in names):
            yield error(f"`{key}` holds an empty text.")
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield error(f"“{name}” stands twice in `{key}`.")
    if term.headword in term.aka:
        yield error("`aka` holds the headword itself.")
    for name, difference in term.confused:
        if not difference.strip():
            yield error(f"`confused` does not say how “{name}” differs.")


def _repeated(items: tuple[str, ...]) -> list[str]:
    folded = [fold_name(item) for item in items]
    return [item for at, item in enumerate(items) if folded[at] in folded[:at]]


_RULES: tuple[Callable[[Term], Iterator[Finding]], ...] = (
    *(_headword, _kind, _root, _english, _contexts, _insert, _names),
    text_findings,
)
