"""The reader's own words as terms, so that they are found in a text in all their forms."""

from reader.language.tokenizer import folded
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts
from reader.model.own_word import OWN, OwnWord
from reader.model.term import Example, Term

_VERBS = ("meN+", "di+", "ber+")
_GLOSS = 60  # code points of an explanation that stand for an equivalent where there is none


def own_term(word: OwnWord, analyser: WordAnalyser) -> Term:
    """The term that an own word makes: domain and field `own`, the identity `own/` and the word's."""
    first, _, more = folded(word.headword).partition(" ")
    analyses = analyser.analyse(first)
    root = analyses[0].root if analyses and not more else ""
    core = read_parts(analyses[0].segmentation).core if analyses else ""
    return Term(
        id=f"{OWN}/{word.id}",
        headword=word.headword,
        domain=OWN,
        field=OWN,
        pos=_part_of_speech(word.headword, core, several=bool(more)),
        level=2,
        root=root,
        english=word.english or (_shortened(word.meaning),),
        meaning=word.meaning if word.english else _rest(word.meaning),
        penjelasan="",
        example=Example(word.example, word.source) if word.example else None,
    )


def _part_of_speech(headword: str, core: str, *, several: bool) -> str:
    letters = [letter for letter in headword if letter.isalpha()]
    if not several and len(letters) > 1 and all(letter.isupper() for letter in letters):
        return "abbreviation"
    if core.startswith(_VERBS):
        return "verb"
    return "phrase" if several else "noun"


def _shortened(meaning: str) -> str:
    """An explanation in the place of an equivalent: whole where it is short, else its beginning."""
    line = " ".join(meaning.split())
    return line if len(line) <= _GLOSS else line[:_GLOSS].rsplit(" ", 1)[0] + "…"


def _rest(meaning: str) -> str:
    return "" if len(" ".join(meaning.split())) <= _GLOSS else meaning
