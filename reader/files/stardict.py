"""A StarDict dictionary's entries as plain text (https://stardict-4.sourceforge.net/StarDictFileFormat)."""

from collections.abc import Iterator, Sequence

from reader.files.dictionary_text import checked
from reader.files.markup_text import MarkupReader
from reader.files.stardict_files import OpenDictionary
from reader.model.dictionary import DictionaryEntry, LeftOut, Reason

_PLAIN = "mly"
"""Kinds of parts that are plain text: meaning, meaning in an old encoding, pronunciation (y: of Chinese characters)."""

_PRONUNCIATION = "t"
_MARKUP = {"h": False, "g": True, "x": True, "k": False, "w": True}
"""Kinds of parts that are markup (HTML, Pango, XDXF, PowerWord, MediaWiki), and whether their line ends are shown."""

_LONGEST_NAME = 256  # bytes of a name, by the format
_MOST_SYNONYMS = 50  # of one entry
_LONGEST_ARTICLE = 2_000_000  # bytes


def entries(files: OpenDictionary, name: str) -> Iterator[DictionaryEntry | LeftOut]:
    """The entries in the order of the index; where one cannot be read, why. `name` is the dictionary in a sentence.

    Raises DictionaryProblem where a file cannot be unpacked.
    """
    index = files.read_index(name)
    synonyms = _synonyms(files.read_synonyms(name))
    text = memoryview(files.read_text(name))
    articles = _Articles(files.info.kinds)
    for number, (word, start, size) in enumerate(_indexed(index, files.info.offset_size)):
        line = number + 1
        if size > _LONGEST_ARTICLE:
            yield LeftOut(line, Reason.LONG_TEXT)
        elif start + size > len(text):
            yield LeftOut(line, Reason.OUTSIDE)
        else:
            yield articles.entry(line, word, bytes(text[start : start + size]), synonyms.get(number, ()))


class _Articles:
    """Makes entries of articles; `kinds` is the sequence of parts that all share, or empty."""

    def __init__(self, kinds: str) -> None:
        self._kinds = kinds
        self._markup = MarkupReader()

    def entry(self, line: int, word: bytes, article: bytes, others: Sequence[bytes]) -> DictionaryEntry | LeftOut:
        """The entry, or why there is none."""
        try:
            parts = [part for kind, data in parts_of(article, self._kinds) if (part := self._plain(kind, data))]
        except ValueError:
            return LeftOut(line, Reason.MARKUP)
        if not parts and article.strip():
            return LeftOut(line, Reason.PICTURE)
        names = (other.decode("utf-8", "replace") for other in others)
        return checked(line, word.decode("utf-8", "replace"), "\n".join(parts), others=names)

    def _plain(self, kind: str, data: bytes) -> str:
        """A part as plain text; empty for pictures, sounds and lists of files."""
        text = data.rstrip(b"\0").decode("utf-8", "replace")
        if kind in _PLAIN:
            return text.strip()
        if kind == _PRONUNCIATION:
            return f"[{text.strip()}]" if text.strip() else ""
        if kind in _MARKUP:
            return self._markup.text_of(text, keeps_lines=_MARKUP[kind])
        return ""


def parts_of(article: bytes, kinds: str) -> Iterator[tuple[str, bytes]]:
    """The parts of an article, each with its kind; `kinds` is the sequence that all articles share, or empty.

    A part of a small letter is text up to a zero byte, one of a capital is counted; the last one of a shared sequence
    goes to the end.
    """
    place = 0
    count = 0
    while place < len(article) and (not kinds or count < len(kinds)):
        kind = kinds[count] if kinds else chr(article[place])
        place += not kinds
        count += 1
        if count == len(kinds):
            end = following = len(article)
        elif kind.isupper():
            size = int.from_bytes(article[place : place + 4], "big")
            place += 4
            end = following = place + size
        else:
            end = article.find(b"\0", place)
            end = len(article) if end < 0 else end
            following = end + 1
        yield kind, article[place:end]
        place = following


def _indexed(index: bytes, offset_size: int) -> Iterator[tuple[bytes, int, int]]:
    """Each word of the index with the place and the length of its article, in bytes."""
    place = 0
    numbers = offset_size + 4
    while (end := index.find(b"\0", place)) >= 0 and end + numbers < len(index):
        start = int.from_bytes(index[end + 1 : end + 1 + offset_size], "big")
        size = int.from_bytes(index[end + 1 + offset_size : end + 1 + numbers], "big")
        yield index[place:end], start, size
        place = end + 1 + numbers


def _synonyms(data: bytes) -> dict[int, list[bytes]]:
    """The further names of entries, by the number of the entry in the index."""
    found: dict[int, list[bytes]] = {}
    place = 0
    while (end := data.find(b"\0", place)) >= 0 and end + 4 < len(data):
        names = found.setdefault(int.from_bytes(data[end + 1 : end + 5], "big"), [])
        if len(names) < _MOST_SYNONYMS and end - place <= _LONGEST_NAME:
            names.append(data[place:end])
        place = end + 5
    return found
