"""A text becomes sentences and words, each with its place; `undang-undang` is one word."""

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from reader.model.article import Span


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    ADDRESS = "address"
    MARK = "mark"


class Token(NamedTuple):
    """A word, number, address or punctuation mark; `start` and `end` are code points of the whole text, half-open."""

    text: str
    start: int
    end: int
    kind: TokenKind


class Sentence(NamedTuple):
    """The tokens of one sentence, its end mark and closing quotation marks among them; never empty."""

    tokens: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """From the first token to the last, in code points of the whole text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LETTER = r"[^\W\d_]"
_INSIDE = rf"[\w\u0300-\u036f{_INVISIBLE}]"
_HYPHEN = r"[-\u2010\u2011]"
_TOP_DOMAINS = "com|net|org|id|co|io|info|edu|gov|int|biz|xyz|app|dev|ai|me|tv|uk|us|eu|sg|my|nl|fr|de|jp|au"

# Possessive quantifiers and bounded repeats keep every alternative from looking at a character more than a fixed
# number of times, so that the whole is linear in the text.
_ADDRESS = rf"""
    (?P<address>
        (?:https?|ftp)://[^\s<>"“”]++ | www\.[^\s<>"“”]++
      | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}}
      | [@\#]{_LETTER}[\w.]*+
      | (?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_TOP_DOMAINS})(?:/[^\s<>"“”]*+|(?![\w-]))
    )"""
_OTHERS = rf"""
    (?P<dotted>
        [Dd][Aa][Nn]/[Aa][Tt][Aa][Uu](?!{_INSIDE})
      | {_LETTER}\.(?:{_LETTER}\.){{1,7}}
      | [A-Z][a-z]?\.(?:[A-Z][a-z]{{0,3}}(?![^\W_])\.?){{1,5}}
    )
  | (?P<number>
        (?:Rp\.?|US\$|S\$|[$€£¥])?\d++(?>(?:[.,:/]\d++)*)(?:{_HYPHEN}(?:an|nya|lah|kah|pun))?[%‰]?(?!{_INSIDE})
    )
  | (?P<word>{_INSIDE}++(?>(?:(?:{_HYPHEN}|['’ʼ]){_INSIDE}++)*))
  | (?P<mark>\S)"""
_TOKEN = re.compile(_OTHERS, re.VERBOSE)
_TOKEN_OR_ADDRESS = re.compile(f"{_ADDRESS} | {_OTHERS}", re.VERBOSE)
_HYPHENS = re.compile(_HYPHEN)
_ADDRESS_HINT = re.compile(rf"[@#]|://|www\.|\.(?:{_TOP_DOMAINS})(?!\w)")
_KINDS = {
    "address": TokenKind.ADDRESS,
    "dotted": TokenKind.WORD,
    "number": TokenKind.NUMBER,
    "word": TokenKind.WORD,
    "mark": TokenKind.MARK,
}

_ABBREVIATIONS = frozenset(
    "no nos nr dkk dll dsb dst dr drs dra drg prof ir hj tbk jo jis hlm ttd tgl jl jln kav kab kec kel prov sdr sdri"  # noqa: SIM905
    " bpk yth alm almh ybs cq qq cf lih bdk ibid inc ltd corp mr mrs ms jr sr vs pt cv brigjen irjen komjen kombes"
    " letjen letkol mayjen kapt kompol jend laks tn ny rp vol cet psl ttg yg dg dgn spt bhw kpd sbg tsb thd utk dlm"
    " krn sda kep dirjen sekjen".split()
)
_ABBREVIATIONS_BEFORE_NUMBERS = frozenset(
    "hal h bab ed art par lamp tel telp fax ext min maks th thn gb tab".split()  # noqa: SIM905
)
_ENDERS = frozenset(".?!…")
_CLOSERS = frozenset("\"'”’»)]")


def sentences(text: str, span: Span) -> tuple[Sentence, ...]:
    """The sentences of one block of `text`, in order; a sentence never reaches over the block's ends.

    A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or the block's label, or the
    text goes on in small letters.
    """
    tokens = _tokens(text, span)
    found: list[Sentence] = []
    first = index = 0
    while index < len(tokens):
        index += 1
        if tokens[index - 1].text in _ENDERS:
            after = _after_closers(tokens, index)
            if _ends(text, tokens, first, index - 1, after):
                found.append(Sentence(tuple(tokens[first:after])))
                first = index = after
    if first < len(tokens):
        found.append(Sentence(tuple(tokens[first:])))
    return tuple(found)


def hyphenated_parts(word: str) -> tuple[str, ...]:
    """What a word's hyphens join; the word alone where it has none."""
    return tuple(part for part in _HYPHENS.split(word) if part)


def folded(word: str) -> str:
    """A word as it is compared: small letters, plain hyphens and apostrophes, no soft hyphens, composed accents."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).translate(_FOLDING).lower()


_FOLDING = str.maketrans(
    {"\u2010": "-", "\u2011": "-", "’": "'", "ʼ": "'"} | dict.fromkeys(_INVISIBLE, ""),
)


def _tokens(text: str, span: Span) -> list[Token]:
    pattern = _TOKEN_OR_ADDRESS if _ADDRESS_HINT.search(text, span.start, span.end) else _TOKEN
    tokens: list[Token] = []
    for found in pattern.finditer(text, span.start, span.end):
        start, end = found.span()
        kind = _KINDS[found.lastgroup or "mark"]
        if kind is TokenKind.ADDRESS:
            tokens.extend(_address(found.group(), start))
        elif kind is TokenKind.MARK and tokens and found.group() == "." and _is_abbreviated(text, tokens[-1], start):
            word = tokens.pop()
            tokens.append(Token(word.text + ".", word.start, end, TokenKind.WORD))
        else:
            tokens.append(Token(found.group(), start, end, kind))
    return tokens


def _address(text: str, start: int) -> list[Token]:
    """An address and the punctuation that only follows it: a full stop, a closing bracket."""
    kept = text.rstrip(".,;:!?'\"”’)]}>…") or text
    marks = [
        Token(mark, place, place + 1, TokenKind.MARK) for place, mark in enumerate(text[len(kept) :], start + len(kept))
    ]
    return [Token(kept, start, start + len(kept), TokenKind.ADDRESS), *marks]


def _is_abbreviated(text: str, word: Token, stop: int) -> bool:
    """Whether the full stop at `stop` only shortens `word`."""
    if word.end != stop or word.kind is not TokenKind.WORD:
        return False
    if len(word.text) == 1:
        return word.text.isupper()
    lower = word.text.lower()
    if lower in _ABBREVIATIONS:
        return True
    return lower in _ABBREVIATIONS_BEFORE_NUMBERS and text[stop + 1 : stop + 3].strip()[:1].isdigit()


def _after_closers(tokens: list[Token], index: int) -> int:
    """The index after further end marks and the closing quotation marks and brackets that stand close to `index`."""
    while (
        index < len(tokens)
        and tokens[index].start == tokens[index - 1].end
        and (tokens[index].text in _ENDERS or tokens[index].text in _CLOSERS)
    ):
        index += 1
    return index


def _ends(text: str, tokens: list[Token], first: int, stop: int, after: int) -> bool:
    """Whether the mark at `stop` ends the sentence that began at `first`."""
    if after == len(tokens):
        return True
    following = tokens[after]
    if following.text[0].islower():
        return False
    if stop == 1 and first == 0 and _is_label(tokens[0]):
        return False
    spaced = following.start > tokens[after - 1].end
    return spaced or (following.kind is TokenKind.WORD and tokens[stop].text != "…")


def _is_label(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or (token.kind is TokenKind.WORD and len(token.text) <= 2)
