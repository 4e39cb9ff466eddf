"""A word or expression as it stands in a text to the form in which a dictionary has it."""

import re
from collections.abc import Callable, Iterator

from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts, undoubled, without_clitics

_WORD = re.compile(r"\w(?:[\w’'./&-]*\w)?")
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_VOICES = ("di", "ku", "kau")
_NASALS = {"p": "mem", "t": "men", "s": "meny", "k": "meng"}
_BEFORE = {**dict.fromkeys("bfv", "mem"), **dict.fromkeys("cdjz", "men"), **dict.fromkeys("aeioughqx", "meng")}


def dictionary_form(words: str, analyser: WordAnalyser, is_headword: Callable[[str], bool]) -> str:
    """The words without clitics, doubling of the plural and passive voice: *gerbang-gerbang datanya*, *gerbang data*.

    A verb in the passive is given in its active form (*didakwakannya*, *mendakwakan*). `is_headword` tells of a name
    whether it has an entry as it is, such as the doubled *undang-undang*. Only the first word of several loses its
    doubling and its voice, only the last its clitics; capitals stay where they are more than those of a beginning.
    """
    found = [match.group() for match in _WORD.finditer(words)]
    if len(found) > 1 and all(word[:1].isupper() for word in found):
        return " ".join((*found[:-1], _without_clitic(found[-1])))  # a name
    for place, word in enumerate(found):
        is_first, is_last = place == 0, place == len(found) - 1
        found[place] = _form(word, analyser, is_headword, first=is_first, last=is_last)
    return " ".join(found)


def _form(word: str, analyser: WordAnalyser, is_headword: Callable[[str], bool], *, first: bool, last: bool) -> str:
    if any(letter.isupper() for letter in word[1:]) or any(letter.isdigit() for letter in word):
        return _without_clitic(word) if last else word
    if not first and word[:1].isupper():
        return word
    small = word.lower()
    analyses = analyser.analyse(small)
    if not analyses or is_headword(small):
        return small
    parts = read_parts(analyses[0].segmentation)
    stem = without_clitics(small, parts) if last and parts.after else small
    if not stem or not first:
        return stem or small
    if parts.doubled and not is_headword(stem):
        stem = undoubled(stem) or stem
    return _active(stem, parts.voiceless, parts.before, analyser)


def _without_clitic(word: str) -> str:
    """An abbreviation or name without what a hyphen joins to it: *KUHP-nya*."""
    return next((word.removesuffix(f"-{clitic}") for clitic in _CLITICS if word.endswith(f"-{clitic}")), word)


def _active(stem: str, verb: str, before: tuple[str, ...], analyser: WordAnalyser) -> str:
    """The active form of a verb with di-, ku- or kau-; the stem itself of any other word."""
    voice = next((each for each in _VOICES if stem.startswith(each)), "") if verb else ""
    if not voice and not (verb and before):
        return stem
    base = stem.removeprefix(voice)
    for active in _possible(base):
        found = analyser.analyse(active)
        if found and read_parts(found[0].segmentation).core == f"meN+{verb}":
            return active
    return stem


def _possible(base: str) -> Iterator[str]:
    """Ways to write meN- before a base, the likeliest first."""
    if base[:1] in _NASALS:
        nasal = _NASALS[base[:1]]
        yield nasal + base[1:]
        yield ("mem" if base[0] == "p" else "meng" if base[0] == "k" else "men") + base
    yield _BEFORE.get(base[:1], "me") + base
    yield "menge" + base
