"""Whether an example has its headword in it, in whatever form."""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from reader.model.term import Term
from reader.services.glossary_finding import Finding, error, warning
from reader.services.word_forms import WordForms

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")
_CLITIC = re.compile(r"(?<=\w\w\w)-?(?:nya|lah|kah|pun|ku|mu)$")
_ACTIVE = re.compile(r"^me(?:ny|ng|m|n)?(?=\w\w\w)")
_MOST_BETWEEN = 3

_Alike = Callable[[str, str], bool]


def example_findings(term: Term, forms: WordForms | None) -> Iterator[Finding]:
    """What is wrong with the example of a term; a word that `forms` does not know is compared by its letters."""
    if term.example is None:
        yield error("The example is missing.")
        return
    for key, half in (("id", term.example.indonesian), ("en", term.example.english)):
        if not half.strip():
            yield error(f"The example has no `{key}` half.")
    words = _words(term.example.indonesian)
    if not words or _in_order(_words(term.headword), words, _same(forms)):
        return
    if any(_in_order(_words(name), words, _same(forms)) for name in term.aka):
        yield warning(f"The example has another name of it, but not “{term.headword}”.")
    elif all(any(_kin(forms)(word, part) for word in words) for part in _words(term.headword)):
        yield warning(f"The example has “{term.headword}” only in another order or as another word of its root.")
    else:
        yield error(f"The example does not contain “{term.headword}” or a form of it.")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _in_order(name: Sequence[str], words: Sequence[str], same: _Alike) -> bool:
    """Whether the words of the name follow each other in the text, at most three other words between two of them."""
    ends = {at for at, word in enumerate(words) if name and same(word, name[0])}
    for part in name[1:]:
        reach = {at for end in ends for at in range(end + 1, end + 2 + _MOST_BETWEEN) if at < len(words)}
        ends = {at for at in reach if same(words[at], part)}
    return bool(ends)


def _same(forms: WordForms | None) -> _Alike:
    def same(word: str, part: str) -> bool:
        if _bare(word) == part or word == part:
            return True
        if forms is None or not forms.knows(part):
            return _alike(word, part)
        return forms.same(word, part)

    return same


def _kin(forms: WordForms | None) -> _Alike:
    if forms is None:
        return _same(None)
    return lambda word, part: _same(forms)(word, part) or not forms.roots(word).isdisjoint(forms.roots(part))


def _bare(word: str) -> str:
    """The word without clitics, and once where it is said twice."""
    bare = _CLITIC.sub("", word)
    first, _, second = bare.partition("-")
    return first if first == second else bare


def _alike(word: str, part: str) -> bool:
    """Whether the word has what is left of the part without meN-, or all but one letter of a part without it."""
    bare = _ACTIVE.sub("", part)
    shared = SequenceMatcher(None, word, part, autojunk=False).find_longest_match().size
    return shared >= max(3, len(bare) - (bare == part))
