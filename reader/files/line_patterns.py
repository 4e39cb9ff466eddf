"""What one line looks like: an item's label, a heading of a statute, a line in capitals, a finished sentence."""

import re

CAPITALS_LIMIT = 120
"""Longest line in capitals that is taken for a heading, in code points."""

TITLE_LIMIT = 80
"""Longest line that is taken for the title of a division, in code points."""

_BULLETS = "-*•‣◦●○■□▪▫–—·➢►✓❖"
_LABEL = re.compile(
    rf"(?P<bullet>[{re.escape(_BULLETS)}])\s+(?=\S)"
    r"|(?P<number>\d{1,3}[.)])\s+(?=\S)"
    r"|(?P<clause>\(\d{1,3}[a-z]?\))\s+(?=\S)"
    r"|(?P<roman>[ivx]{2,5}[.)]|\([ivx]{2,5}\))\s+(?=\S)"
    r"|(?P<letter>[a-z][.)])\s+(?=\S)"
    r"|(?P<bracketed>\([a-z]\))\s+(?=\S)"
)
_DIVISION = re.compile(
    r"(?:BAB|Bab|BUKU|Buku)\s+(?:[IVXLC]+[A-Z]?|\d+|KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA)(?:\s+\S.*)?", re.DOTALL
)
_ORDINAL = (
    r"(?:Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Ketujuh|Kedelapan|Kesembilan|Kesepuluh|Kesebelas"
    r"|Kedua ?belas|Ketiga ?belas|Keempat ?belas|Kelima ?belas|Keenam ?belas|Ketujuh ?belas)"
)
_SECTION = re.compile(
    rf"Bagian\s+{_ORDINAL}|BAGIAN\s+{_ORDINAL.upper()}|(?:Paragraf|PARAGRAF)\s+\d+|(?:Pasal|PASAL)\s+(?:\d+[A-Z]*|[IVX]+)"
)
_REFERENCE = re.compile(r"\b(?:ayat|huruf|angka|butir|nomor|pasal|bab|tahun)$", re.IGNORECASE)
_TERMINATED = re.compile(r"[.;:,!?…][\"'”’)\]»]*$")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)\]»]*$")


def label_length(line: str) -> int:
    """The length of the number, letter or bullet of a list item with the space after it; 0 where there is none."""
    match = _LABEL.match(line)
    return match.end() if match else 0


def label_kind(line: str) -> str:
    """How the item is numbered (`bullet`, `number`, `clause`, `letter`, …); empty where it is no list item."""
    match = _LABEL.match(line)
    return (match.lastgroup or "") if match else ""


def statute_heading(line: str) -> int:
    """The level of a statute's division: 2 for Bab and Buku, 3 for Bagian, Paragraf and Pasal; 0 for other lines.

    After Undang-Undang 12/2011 on the making of legislation, Lampiran II, numbers 62 to 75: bab, bagian, paragraf and
    pasal stand on lines of their own.
    """
    if not line.startswith(("B", "P")) or len(line) > CAPITALS_LIMIT or is_terminated(line):
        return 0
    if _DIVISION.fullmatch(line):
        rest = line.split(None, 2)[2:]
        return 2 if not rest or rest[0][0].isupper() else 0
    return 3 if _SECTION.fullmatch(line) else 0


def names_its_title_below(line: str) -> bool:
    """Whether a division's own title stands on the next line: true of Bab, Buku, Bagian and Paragraf, not of Pasal."""
    return not line.startswith(("Pasal", "PASAL")) and statute_heading(line) > 0 and len(line.split()) <= 3


def may_be_title(line: str) -> bool:
    """Whether the line below a division's name can be its title: short, with a capital, no sentence and no item."""
    return len(line) <= TITLE_LIMIT and line[:1].isupper() and not is_terminated(line) and not label_length(line)


def is_in_capitals(line: str) -> bool:
    """Whether the line is short, in capitals throughout, and no sentence."""
    if len(line) > CAPITALS_LIMIT or not line.isupper() or is_terminated(line):
        return False
    return sum(map(str.isalpha, line)) >= 4


def awaits_number(line: str) -> bool:
    """Whether the line breaks off inside a reference, so that the next begins with its number: `ayat`, `huruf`."""
    return bool(_REFERENCE.search(line[-6:]))


def is_terminated(line: str) -> bool:
    """Whether the line ends with punctuation, so that what follows begins something of its own."""
    return bool(_TERMINATED.search(line[-6:]))


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence or an introduction to a list does."""
    return bool(_SENTENCE_END.search(line[-6:]))
