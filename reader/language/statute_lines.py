"""What the beginning of a passage says in a statute or decision: BAB II, Pasal 27, (3), a., Menimbang, Penjelasan."""

import re
from typing import NamedTuple

from reader.language.numerals import part_number, roman
from reader.model.section import SectionKind

_UNITS = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
_ORDINAL = rf"(?i:pertama|ke(?:{_UNITS}|sepuluh|sebelas)(?:\s?belas|\s?puluh(?:\s(?:{_UNITS}))?)?)"
_ROMAN = "[IVXLC]+[A-Z]?"
_END = r"(?![^\W_])"
_QUOTES = "\"'“”‘’«» "
_PART = re.compile(
    rf"""(?:
    (?P<article>Pasal|PASAL) \s+ (?P<article_n>\d{{1,4}}\s[A-Z](?=\s*$)|\d{{1,4}}[A-Z]{{0,2}}|[IVX]+)
  | (?P<chapter>Bab|BAB) \s+ (?P<chapter_n>{_ROMAN}|\d{{1,3}}[A-Z]?)
  | (?P<book>Buku|BUKU) \s+ (?P<book_n>{_ROMAN}|\d{{1,2}}|{_ORDINAL})
  | (?P<division>Bagian|BAGIAN) \s+ (?P<division_n>{_ORDINAL}|[Kk]e-?\d{{1,2}}|\d{{1,2}}|{_ROMAN})
  | (?P<paragraph>Paragraf|PARAGRAF) \s+ (?P<paragraph_n>\d{{1,3}}[A-Z]?|{_ORDINAL})
  | (?P<attachment>Lampiran|LAMPIRAN) (?:\s+(?P<attachment_n>{_ROMAN}|\d{{1,2}}[A-Z]?))?
  | (?P<clause>Ayat|AYAT) \s+ \(? (?P<clause_n>\d{{1,3}}[a-z]?) \)?
  | (?P<letter>Huruf|HURUF) \s+ (?P<letter_n>[a-z]{{1,2}})
  | (?P<number>Angka|ANGKA|Butir) \s+ (?P<number_n>\d{{1,3}}[a-z]?)
    ){_END}\.?""",
    re.VERBOSE,
)
_EXPLAINED = re.compile(
    r"Pasal\s+(?P<article>\d{1,4}[A-Z]{0,2})\s+[Aa]yat\s+\(?(?P<clause>\d{1,3}[a-z]?)\)?"
    r"(?:\s+[Hh]uruf\s+(?P<letter>[a-z]{1,2}))?\.?"
)
_ITEM = re.compile(
    r"""(?:
    (?P<clause>\(\d{1,3}[a-z]?\))
  | (?P<letter>[a-z]{1,2}\. | [a-z]{1,2}\) | \([a-z]{1,2}\))
  | (?P<number>\d{1,3}[a-z]?\. | \d{1,3}[a-z]?\))
  | (?P<recital>\[\d{1,2}(?:\.\d{1,3}){1,3}\])
    )(?=\s|$)""",
    re.VERBOSE,
)
_PART_INITIALS = frozenset("PBLAHMDpm")
_ITEM_INITIALS = frozenset("([0123456789abcdefghijklmnopqrstuvwxyz")
_PREAMBLE = re.compile(
    r"(?P<name>(?i:menimbang|mengingat|memperhatikan|membaca|menetapkan|memutuskan|m e m u t u s k a n))\s*(?::|$)"
)
_EXPLANATION = re.compile(r"(?i:penjelasan|p e n j e l a s a n)(?=\s*:?\s*$|\s+(?i:atas)\b)")
_CLOSING = re.compile(
    r"Agar\s+(?:setiap|semua)\s+orang\s+(?:dapat\s+)?mengetahui|(?:Ditetapkan|Disahkan|Diundangkan)\s+di\s+[A-Z]"
)
_DICTUM = re.compile(rf"(?P<n>{_ORDINAL}){_END}\s*(?::|$)")
_AFTER_NUMBER = re.compile(r"[\s.:–—-]*")
_NO_TITLE = re.compile(
    r"""(?:[Aa]yat|[Hh]uruf|[Aa]ngka|[Aa]linea|[Jj]o|[Jj]uncto|dan|atau|sampai|s\.d|Undang|UU|UUD|Peraturan|PERATURAN|Kitab|KUH|KUHP|KUHAP
    |KUHPer|PP|Perpres|Perp?pu|Perda|Permen|POJK|Konstitusi|Konvensi|Statuta|Anggaran|Perjanjian|Keputusan|Lampiran|RUU
    |TAP|Piagam|Pasal|Bab|Ketentuan)(?![^\W_]) | [,;)/]""",
    re.VERBOSE,
)
_REFERS = re.compile(
    r"""(?:(?<![^\W_])(?:dalam|dengan|dan|atau|oleh|dari|pada|pasal|ayat|huruf|angka|ketentuan|berdasarkan|menurut
    |melanggar|nomor|sampai|juncto|jo\.?|terhadap|yakni|antara|bab|bagian|yaitu|tentang|atas) | ,)\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"(?:ayat|huruf|angka|dan|atau|sampai|jo|juncto|wajib|harus|dapat|tidak|berlaku|sebagaimana|untuk|mengenai|yang|serta"
    r"|tentang|juga|telah)(?![^\W_])|[,;)]"
)
_AWAITS = re.compile(
    r"(?<![^\W_])(?:ayat|huruf|angka|butir|nomor|pasal|bab|dalam|pada|dengan|ketentuan)\s*$", re.IGNORECASE
)
_FORMULA = re.compile(
    r"""DENGAN\sRAHMAT\sTUHAN\sYANG\sMAHA\sESA | PRESIDEN\sREPUBLIK\sINDONESIA
    | DEMI\sKEADILAN\sBERDASARKAN\sKETUHANAN\sYANG\sMAHA\sESA
    | SALINAN | (?:TAMBAHAN\s)?(?:LEMBARAN|BERITA)\s(?:NEGARA|DAERAH)\s.{0,120} | No(?:mor|\.)?\s?\d+,\s?\d{4}
    """,
    re.VERBOSE,
)
_EXPLANATION_HALF = re.compile(r"(?:(?P<n>I{1,2}|[12AB])\.\s*)?(?P<words>UMUM|PASAL DEMI PASAL)", re.IGNORECASE)
_LONGEST_TITLE = 200  # code points
_TAIL = 24  # code points that are looked at before a passage


class Marker(NamedTuple):
    """A section's beginning: how it is cited, its number as it is compared, and where what follows it begins.

    `style` tells lists apart that are numbered in different ways (`a.`, `a)`, `1.`); empty for what is no item.
    """

    kind: SectionKind
    label: str
    number: str
    after: int
    style: str = ""


def part_at(text: str, start: int, end: int) -> Marker | None:
    """The part of a statute that the passage begins with: Bab, Bagian, Pasal, `Ayat (1)` of an explanation and so on.

    Words that follow in the same passage are the part's title or text; a mere reference (`Pasal 5 ayat (1)
    menyatakan`, `Bab II mengatur`) is none.
    """
    if text[start] not in _PART_INITIALS:
        return None
    found = _PART.match(text, start, end)
    if not found:
        return _head_at(text, start, end)
    name = found.lastgroup.removesuffix("_n") if found.lastgroup else ""
    number = found[f"{name}_n"] or ""
    gap = _AFTER_NUMBER.match(text, found.end(), end)
    after = gap.end() if gap else found.end()
    if after < end and not _may_follow(text, after, end, name):
        return None
    return Marker(
        SectionKind(name), _label(found[name], number, name), _compared(number, name), after, _word_style(name)
    )


def item_at(text: str, start: int, end: int) -> Marker | None:
    """The ayat, huruf, angka or numbered recital that the passage begins with."""
    found = _ITEM.match(text, start, end) if text[start] in _ITEM_INITIALS else None
    if not found:
        return None
    kind = SectionKind(found.lastgroup or "")
    mark = found[0]
    number = mark.strip("().[]").lower()
    after = found.end()
    while after < end and text[after] == " ":
        after += 1
    if kind is SectionKind.CLAUSE:
        return Marker(kind, f"ayat {mark}", number, after)
    if kind is SectionKind.RECITAL:
        return Marker(kind, mark, number, after)
    style = mark.replace(number, "1" if kind is SectionKind.NUMBER else "a")
    word = "angka" if kind is SectionKind.NUMBER else "huruf"
    return Marker(kind, f"{word} {mark.rstrip('.')}", number, after, style)


def explained_at(text: str, start: int, end: int) -> tuple[Marker, ...]:
    """The parts that a line of an older explanation names together: `Pasal 5 ayat (2)`, `Pasal 5 ayat (2) huruf a`."""
    found = _EXPLAINED.fullmatch(text, start, end)
    if not found:
        return ()
    article, clause, letter = found["article"], found["clause"], found["letter"]
    named = [
        Marker(SectionKind.ARTICLE, f"Pasal {article}", article.lower(), end),
        Marker(SectionKind.CLAUSE, f"ayat ({clause})", clause, end),
    ]
    if letter:
        named.append(Marker(SectionKind.LETTER, f"huruf {letter}", letter, end, "letter"))
    return tuple(named)


def dictum_at(text: str, start: int, end: int) -> Marker | None:
    """The KESATU, KEDUA … that a passage of a decision begins with."""
    found = _DICTUM.match(text, start, end) if text[start] in "KP" else None
    if not found or not found["n"].isupper():
        return None
    after = found.end()
    while after < end and text[after] == " ":
        after += 1
    return Marker(SectionKind.DICTUM, " ".join(found["n"].split()), part_number(found["n"]), after)


def is_formula(passage: str) -> bool:
    """Whether the passage is a solemn line that stands over every statute and divides nothing."""
    return bool(_FORMULA.fullmatch(passage.strip(" ,")))


def explanation_half(passage: str) -> str:
    """`UMUM` or `PASAL DEMI PASAL` where the passage is the heading of one half of an explanation; else empty."""
    found = _EXPLANATION_HALF.fullmatch(passage.strip(" :.")) if len(passage) < 30 else None
    return found["words"].upper() if found else ""


def refers(text: str, end: int) -> bool:
    """Whether the passage that ends at `end` breaks off before a number that it refers to: `dimaksud dalam`."""
    return text[end - 1] not in ".;:!?" and bool(_REFERS.search(text, max(0, end - _TAIL), end))


def continues_reference(text: str, start: int) -> bool:
    """Whether the passage at `start` goes on after a reference: `ayat (1) harus`, `dan ayat (3)`."""
    return bool(_CONTINUES.match(text, start))


def awaits_number(text: str, end: int) -> bool:
    """Whether the passage that ends at `end` breaks off before the number of an ayat, huruf or angka."""
    return text[end - 1].isalpha() and bool(_AWAITS.search(text, max(0, end - _TAIL), end))


def past_quotes(text: str, start: int, end: int) -> int:
    """Where the passage begins after opening quotation marks, as amended text may stand in them."""
    while start < end and text[start] in _QUOTES:
        start += 1
    return start


def _head_at(text: str, start: int, end: int) -> Marker | None:
    if found := _PREAMBLE.match(text, start, end):
        name = "".join(found["name"].split()).capitalize()
        gap = _AFTER_NUMBER.match(text, found.end(), end)
        return Marker(SectionKind.PREAMBLE, name, "", gap.end() if gap else found.end())
    if found := _EXPLANATION.match(text, start, end):
        return Marker(SectionKind.EXPLANATION, "Penjelasan", "", end)
    if _CLOSING.match(text, start, end):
        return Marker(SectionKind.CLOSING, "Penutup", "", start)
    return None


def _may_follow(text: str, after: int, end: int, name: str) -> bool:
    """Whether what stands after a part's number in one passage can be its title or text."""
    if name in ("clause", "letter", "number"):
        return text[after].isupper()
    if _NO_TITLE.match(text, after, end):
        return False
    if name == "article":
        return text[after].isupper() or item_at(text, after, end) is not None
    short = end - after <= _LONGEST_TITLE and text[end - 1] not in ".;:,?!"
    if name == "attachment":
        return short and text[after : after + 2].isupper()
    return short and text[after].isupper()


def _label(word: str, number: str, name: str) -> str:
    if name == "clause":
        return f"ayat ({number})"
    if name in ("letter", "number"):
        return f"{'huruf' if name == 'letter' else 'angka'} {number}"
    squeezed = "".join(number.split()) if name == "article" else " ".join(number.split())
    cited = word if name in ("chapter", "book") else word.capitalize()
    if name in ("division", "paragraph") and squeezed.isupper() and not roman(squeezed):
        squeezed = squeezed.title()
    return f"{cited} {squeezed}".strip()


def _compared(number: str, name: str) -> str:
    if name == "article":
        return "".join(number.split()).lower()
    return number.lower() if name in ("clause", "letter", "number") else part_number(number)


def _word_style(name: str) -> str:
    return name if name in ("letter", "number") else ""
