"""The encoding of a table of any length, told from its bytes without keeping them."""

import codecs
import re
from typing import IO

from reader.errors import DictionaryProblem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000  # bytes
_CHUNK = 1_000_000  # bytes
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
_LETTERS = re.compile(rb"[A-Za-z]")


def encoding_of(file: IO[bytes], name: str) -> str:
    """The Python name of the encoding in which an open file is written; the file is at its beginning afterwards.

    A byte order mark decides, then UTF-16 that shows by its zero bytes, UTF-8 (a few damaged bytes are borne), cp1252
    where the bytes look like it, and the guess of charset-normalizer last. Raises DictionaryProblem where the bytes are
    no text.
    """
    file.seek(0)
    sample = file.read(_SAMPLE)
    found = _by_mark(sample) or _by_zero_bytes(sample)
    if not found and len(_CONTROLS.findall(sample)) > max(2, len(sample) // 100):
        raise DictionaryProblem(f"{name} holds binary data, not a table; export the dictionary as CSV and import that.")
    found = found or _utf_8(file) or _single_bytes(file)
    file.seek(0)
    return found


def _by_mark(sample: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if sample.startswith(mark)), "")


def _by_zero_bytes(sample: bytes) -> str:
    even, odd = sample[0::2], sample[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return ""


def _utf_8(file: IO[bytes]) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    damaged = others = 0
    file.seek(0)
    while chunk := file.read(_CHUNK):
        text = decoder.decode(chunk)
        if not text.isascii():
            wrong = text.count("\ufffd")
            damaged += wrong
            others += sum(map(len, _NON_ASCII.findall(text))) - wrong
    return "utf-8" if others >= damaged else ""


def _single_bytes(file: IO[bytes]) -> str:
    """The encoding of bytes that are not UTF-8, told from those around the first that is above ASCII."""
    sample = _sample_above_ascii(file)
    high = sum(byte > 0x7F for byte in sample)
    if high <= 3 or high <= 0.15 * len(_LETTERS.findall(sample)):
        return "cp1252"
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best()
    return guess.encoding if guess else "cp1252"


def _sample_above_ascii(file: IO[bytes]) -> bytes:
    file.seek(0)
    before = b""
    while chunk := file.read(_SAMPLE):
        if not chunk.isascii():
            return before[-_SAMPLE // 2 :] + chunk
        before = chunk
    return before
