"""Bytes become text that nothing further on stumbles over."""

import codecs
import re
from collections.abc import Iterator

from reader.errors import FileProblem

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH_BYTES = bytes(range(0x80, 0x100))
_ASCII_BYTES = bytes(range(0x80))
_LETTERS = bytes((*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)))
_SAMPLE = 64_000
"""Bytes of a file that the guessing of its encoding looks at."""

_PIECE = 100_000
"""Code points of a text that are searched at a time."""

_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SPACES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xa0\u2007\u202f\ufeff]")
_NONCHARACTERS = "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
_MISPLACED = re.compile(f"[\ud800-\udfff\ufffc\ufdd0-\ufdef{_NONCHARACTERS}]")
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff"
)
_MARKS += (
    "\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)
_STACKED = re.compile(f"(?<=[{_MARKS}]{{32}})[{_MARKS}]")
"""A mark on a letter, or one that is not seen, after thirty-two others; no language stacks so many, and no layout bears
many more."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]+")
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
_DECLARABLE = re.compile(
    r"windows-\d+|cp\d+|iso-?8859-\d+|latin-?\d|ascii|us-ascii|koi8-\w|gb\w+|big5\S*|shift[_-]?jis|euc-\w+|tis-?620"
)
_CP1252_NAMES = ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1")


def decode(data: bytes, name: str, *, declared: str = "") -> str:
    """The text in the bytes of the file called `name`, as `harmless` leaves it.

    A byte order mark decides; then UTF-16 that shows by its zero bytes, UTF-8 (a few damaged bytes are borne), the
    `declared` encoding, cp1252 where the bytes look like it, and the guess of charset-normalizer last.
    Raises FileProblem where the bytes are no text.
    """
    text = _by_mark(data)
    if text is None:
        text = _by_zero_bytes(data) or _utf_8(data) or _declared(data, declared) or _cp1252(data) or _guessed(data)
    if _mostly_unreadable(text):
        raise FileProblem(f"{name} holds binary data, not text; open the document that its text comes from.")
    return harmless(text)


def harmless(text: str) -> str:
    """The text with LF for every line end and, one for one, a space or U+FFFD for what no text should hold.

    No-break spaces and control characters other than tab become spaces; lone surrogates, noncharacters and U+FFFC
    (the object replacement character) become U+FFFD, and so does each of very many combining or unseen marks in a row.
    """
    return "".join(_harmless(piece) for piece in _pieces(text))


def _harmless(piece: str) -> str:
    if piece.isprintable() and "\ufffc" not in piece and not _STACKED.search(piece):
        return piece
    return _STACKED.sub("\ufffd", _MISPLACED.sub("\ufffd", _SPACES.sub(" ", _LINE_ENDS.sub("\n", piece))))


def _pieces(text: str) -> Iterator[str]:
    """The text in turn, no CR LF cut in two: one search over megabytes would keep every other thread waiting."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        end += text[end - 1 : end + 1] == "\r\n"
        yield text[start:end]
        start = end


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return None


def _by_zero_bytes(data: bytes) -> str:
    even, odd = (len(data) + 1) // 2, len(data) // 2
    zeros_first = sum(data[start : start + 2 * _PIECE : 2].count(0) for start in range(0, len(data), 2 * _PIECE))
    zeros_second = data.count(0) - zeros_first
    if zeros_second > 0.7 * odd and zeros_first < 0.05 * even:
        return data.decode("utf-16-le", "replace")
    if zeros_first > 0.7 * even and zeros_second < 0.05 * odd:
        return data.decode("utf-16-be", "replace")
    return ""


def _utf_8(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged:
        whole = sum(map(len, _NON_ASCII.findall(text))) - damaged
        return text if whole >= damaged else ""
    return text


def _declared(data: bytes, name: str) -> str:
    name = name.strip().lower()
    if not _DECLARABLE.fullmatch(name):
        return ""
    try:
        return data.decode("cp1252" if name in _CP1252_NAMES else name)
    except (LookupError, UnicodeDecodeError):
        return ""


def _cp1252(data: bytes) -> str:
    high = len(data) - len(data.translate(None, _HIGH_BYTES))
    letters = len(data) - len(data.translate(None, _LETTERS))
    if high > 3 and high > 0.15 * letters:
        return ""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return ""


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    guess = from_bytes(_sample(data)).best()
    return data.decode(guess.encoding if guess else "cp1252", "replace")


def _sample(data: bytes) -> bytes:
    """Whole lines of the file, the first of them with a byte above ASCII, where its lines are short enough."""
    first = len(data) - len(data.lstrip(_ASCII_BYTES))
    start = data.rfind(b"\n", 0, first) + 1
    if first - start > _SAMPLE // 2:
        start = first
    end = start + _SAMPLE
    if end >= len(data):
        return data[start:]
    line_end = data.rfind(b"\n", start, end)
    return data[start : line_end if line_end > first else end]


def _mostly_unreadable(text: str) -> bool:
    controls = sum(len(run) for piece in _pieces(text) for run in _CONTROLS.findall(piece))
    return controls > max(2, len(text) // 100) or text.count("\ufffd") > max(2, len(text) // 10)
