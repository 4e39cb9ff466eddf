"""A small analyser that knows just the words of these tests, and a way to see a glossary's marks in a text."""

import re

from reader.language.matcher import Matcher
from reader.model.analysis import Analysis
from reader.model.article import Block, BlockKind, Span
from reader.model.term import Grade, Term

_SEGMENTATIONS = """
    mendakwa meN+dakwa; didakwa di+dakwa; kudakwa ku=dakwa; mendakwanya meN+dakwa=nya; dakwaan dakwa+an
    mendakwakan meN+dakwa+kan; didakwakan di+dakwa+kan; dakwakan dakwa+kan; terdakwa ter+dakwa; pendakwaan peN+dakwa+an
    dakwaannya dakwa+an=nya dakwaan; dakwaanlah dakwa+an=lah dakwaan; dakwaan-dakwaan (dakwa+an)+R dakwaan
    menggugat meN+gugat; digugat di+gugat; penggugat peN+gugat; tergugat ter+gugat; gugatan gugat+an
    gugatannya gugat+an=nya gugatan; penggugatnya peN+gugat=nya penggugat
    alat-alat alat+R; alatnya alat=nya; bukti-bukti bukti+R; buktinya bukti=nya; hakim-hakim hakim+R
    undang-undang undang+R; undang-undangnya undang+R=nya undang-undang
    peraturan per+atur+an; peraturannya per+atur+an=nya peraturan; daerahnya daerah=nya; mengatur meN+atur
    memutus meN+putus; diputus di+putus; keputusan ke+putus+an; putusan putus+an
    enkripsinya enkripsi=nya; terenkripsi ter+enkripsi; mengenkripsi meN+enkripsi; dienkripsi di+enkripsi
    menyaksikan meN+saksi+kan; memihak meN+pihak; kesaksian ke+saksi+an; pencucian peN+cuci+an; mencuci meN+cuci
    dicuci di+cuci; uangnya uang=nya; kreditnya kredit=nya; pinjaman pinjam+an; meminjam meN+pinjam; jaminan jamin+an
    penahanan peN+tahan+an; menahan meN+tahan; ditahan di+tahan; tahanan tahan+an; menanggung meN+tanggung
    jawabnya jawab=nya; bertanggungjawab ber+tanggung_jawab; ijin izin; ijinnya izin=nya; penyidikan peN+sidik+an
    laba-laba laba-laba; pasalnya pasal=nya; pasal-pasal pasal+R; menyita meN+sita; disita di+sita
    sinkronkan sinkron+kan
    menyinkronkan meN+sinkron+kan; penyitaan peN+sita+an; mengunduh meN+unduh; jarinya jari=nya; unduhlah unduh=lah
"""
_AFFIXES = {"meN", "peN", "ber", "ter", "per", "di", "ke", "kan", "an", "i", "R"}


class FakeAnalyser:
    """Takes apart the words of the list above; every other word is its own root."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._known: dict[str, Analysis] = {}
        for entry in re.split(r"[;\n]", _SEGMENTATIONS):
            if entry.strip():
                word, segmentation, *stems = entry.split()
                core = re.sub(r"^(ku|kau)=|(=\w+)+$", "", segmentation)
                root = next(part for part in re.split(r"[+()]", core) if part and part not in _AFFIXES)
                self._known[word] = Analysis(root, segmentation, (word, *stems, root), 0.0)

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        """The one analysis of a word."""
        self.asked.append(word)
        lower = word.lower().replace("\u2011", "-")
        if inside_sentence and word[:1].isupper() and lower not in self._known:
            return (Analysis(lower, lower, (lower,), 0.0),)
        return (self._known.get(lower, Analysis(lower, lower, (lower,), 0.0)),)


def make_term(headword: str, **values) -> Term:
    """A term; what a test does not speak of is filled in, a noun of law at level 1."""
    filled = {"domain": "law", "field": "general", "pos": "noun", "level": 1, "root": "", "sense": ""} | values
    identity = f"{filled['domain']}/{filled['field']}/{headword}" + (f"#{filled['sense']}" if filled["sense"] else "")
    return Term(
        id=identity,
        headword=headword,
        english=("x",),
        meaning="",
        penjelasan="",
        **filled,  # type: ignore[arg-type]
    )


def paragraphs(text: str) -> tuple[Block, ...]:
    """The lines of a text as its paragraphs."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(block for block in blocks if len(block.span))


def marked(text: str, *terms: Term, foreign: frozenset[int] = frozenset()) -> str:
    """The text with a glossary's marks.

    `[form]` is the same word, `[form=headword]` a verb in another voice, `[form~headword]` a member of the family.
    """
    shown, place = [], 0
    for match in Matcher(FakeAnalyser(), terms).find(text, paragraphs(text), foreign):
        assert match.surface == text[match.span.start : match.span.end]
        sign = {Grade.SAME: "", Grade.VOICE: f"={match.term.headword}", Grade.FAMILY: f"~{match.term.headword}"}
        shown += [text[place : match.span.start], "[", match.surface, sign[match.grade], "]"]
        place = match.span.end
    return "".join([*shown, text[place:]])
