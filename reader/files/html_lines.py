"""Lines inside an article that are not of it: "Baca juga", advertisements, who wrote it, what is shared where."""

import re
from collections.abc import Iterable, Iterator

from reader.files.contents import Piece
from reader.model.article import BlockKind, InlineStyle

_LONGEST = 300
"""Longest line that is taken for one of these, in code points."""

_SHORTEST = 60
"""Shortest line with which an article has begun, in code points."""

_PROMPT = re.compile(
    r"[\W_]*(?:(?:baca|simak|lihat|tonton|saksikan|cek|dengarkan|klik)\s+(?:juga|pula|selengkapnya)"
    r"|(?:pilihan|rekomendasi)\s+(?:editor|redaksi)|(?:artikel|berita|bacaan)\s+(?:terkait|lainnya|selanjutnya)"
    r"|read\s+(?:also|more)|also\s+read|see\s+also)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHOLE = re.compile(
    r"[\W_]*(?:advertisement|advertorial|iklan|ads?"
    r"|(?:gulir|scroll|swipe|geser)\b.{0,30}\b(?:untuk|to|continue|melanjutkan|lanjut\w*)\b.{0,40}"
    r"|lanjutkan (?:membaca|dengan konten)\b.{0,40}|artikel berlanjut\b.{0,60}|continue reading"
    r"|(?:berita|artikel|konten|video|topik|bacaan) (?:terkait|terkini|terbaru|lainnya|populer|terpopuler|pilihan)"
    r"|terkait|terpopuler|komentar(?: \(\d+\))?|tulis komentar|bagikan(?: (?:artikel|berita) ini)?|share(?: this)?"
    r"|salin tautan|copy link|tags?|topik|kata kunci|rekomendasi(?: untuk anda)?|pilihan redaksi"
    r"|gambas:.{0,60}|halaman selanjutnya|selanjutnya|sebelumnya|kembali ke atas|cetak|unduh aplikasi.{0,60})[\W_]*",
    re.IGNORECASE | re.DOTALL,
)
_CREDIT = re.compile(
    r"[\W_]*(?:penulis|pewarta|reporter|editor|penyunting|kontributor|foto|sumber foto|tags?|topik)\s*:.{0,120}"
    r"|\(\w{2,5}(?:/\w{2,5}){1,3}\)|(?:copyright|hak cipta)\s*(?:©|\(c\)).{0,120}|©.{0,120}",
    re.IGNORECASE | re.DOTALL,
)
_DATE = re.compile(
    r"[\W_]*(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)\w*\W+)?"
    r"\d{1,2}[\s/-](?:[a-z]{3,9}|\d{1,2})[\s/-]\d{4}\W*(?:(?:pukul\s*)?\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:wib|wita|wit)?)?[\W_]*",
    re.IGNORECASE,
)


def without_strange_lines(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces that belong to the article.

    A list of links under a "Baca juga" goes with it, and so do rubrics: links alone in a line above the article.
    """
    prompted = begun = False
    for piece in pieces:
        short = len(piece.text) <= _LONGEST and piece.kind is not BlockKind.CODE
        if short and _is_prompt(piece):
            prompted = True
            continue
        outside = _is_answer(piece) if prompted else not begun and _is_rubric(piece)
        if not outside and not (short and _is_strange(piece.text)):
            prompted = False
            begun = begun or len(piece.text) >= _SHORTEST
            yield piece


def _is_answer(piece: Piece) -> bool:
    """Whether the piece is an item of a list of links."""
    return piece.kind is BlockKind.LIST_ITEM and _linked(piece) >= 0.8 * (len(piece.text) - piece.label)


def _is_rubric(piece: Piece) -> bool:
    """Whether the piece is a short link alone in its line."""
    return piece.kind is BlockKind.PARAGRAPH and _linked(piece) == len(piece.text) < _SHORTEST


def _is_prompt(piece: Piece) -> bool:
    """Whether the line sends the reader to another story, and is no sentence of the article that begins like one."""
    match = _PROMPT.fullmatch(piece.text)
    if not match:
        return False
    rest = match["rest"].strip()
    return not rest or rest.startswith(":") or rest.endswith(":") or _linked(piece) >= 0.6 * len(rest)


def _is_strange(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (_WHOLE, _CREDIT, _DATE))


def _linked(piece: Piece) -> int:
    return sum(len(inline.span) for inline in piece.inlines if inline.style is InlineStyle.LINK)
