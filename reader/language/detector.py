"""Which language an article, or a long passage in it, is written in."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.language.tokenizer import folded
from reader.model.article import Article, BlockKind

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

PROFILES = ("id", "en", "nl", "de", "fr", "es", "pt", "tl", "it", "vi")
"""The languages that are told apart, each by a profile of langdetect's."""

_INDONESIAN = frozenset({"id", "ms", "jv", "su", "in", "ind", "msa", "may", "jav", "sun"})
"""The marks and findings that count as Indonesian: langdetect takes Malay and Javanese for it."""

_UNKNOWN = "und"
_SHORTEST_TEXT = 60
_SHORTEST_BLOCK = 100
_SAMPLES = 5
_SAMPLE_LENGTH = 1_000
_SURE = 0.9
_LATIN = 0.5

_FUNCTION_WORDS = frozenset(
    "yang dan untuk dengan pada dari ini itu tidak dalam adalah akan oleh juga atau sebagai karena bahwa ke di telah"  # noqa: SIM905
    " dapat sudah lebih kepada saat bagi agar harus hingga tersebut antara seperti setiap serta namun jika bila belum"
    " masih hanya kami kita mereka saya ia dia secara terhadap tentang menjadi ada para sebuah seorang suatu maka lain"
    " bisa tetapi melalui setelah sebelum ketika sejak bukan wajib".split()
)
_SHARE_OF_INDONESIAN = 0.12
_SHARE_AGAINST_A_MARK = 0.2
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Language:
    """What a text is written in: an ISO 639-1 code (`und` where it cannot be told), and how sure that is, 0 to 1."""

    code: str
    confidence: float
    indonesian: bool


class LanguageGuesser(Protocol):
    """Tells the language of a passage that has letters."""

    def guess(self, passage: str) -> tuple[str, float]:
        """The code of the likeliest language, and its probability."""
        ...


class ProfileGuesser:
    """langdetect with a private set of profiles and a fixed seed, so that it is quick to load and says the same twice.

    The profiles are loaded at the first guess.
    """

    def __init__(self) -> None:
        self._factory: DetectorFactory | None = None

    def guess(self, passage: str) -> tuple[str, float]:
        """The likeliest of the ten languages; `und` for a passage in none of their alphabets."""
        from langdetect.lang_detect_exception import LangDetectException

        if self._factory is None:
            self._factory = _load_profiles()
        detector = self._factory.create()
        detector.append(passage)
        try:
            likeliest = detector.get_probabilities()[:1]
        except LangDetectException:
            likeliest = []
        return (likeliest[0].lang, likeliest[0].prob) if likeliest else (_UNKNOWN, 0.0)


class Detector:
    """Judges articles and their blocks."""

    def __init__(self, guesser: LanguageGuesser | None = None) -> None:
        self._guesser = guesser or ProfileGuesser()

    def verdict(self, article: Article) -> Language:
        """The language of an article.

        The file's own mark is believed, unless it names another language and the text is full of Indonesian function
        words, for many Indonesian pages are marked as English. A text of fewer than 60 letters counts as Indonesian.
        Any other is judged by the majority of five samples of 1,000 characters.
        """
        mark = _base_code(article.language)
        if mark in _INDONESIAN:
            return Language("id", 1.0, True)
        samples = _samples(article.text)
        if sum(map(_letter_count, samples)) < _SHORTEST_TEXT:
            return Language("id", 0.0, True)
        if mark and mark != _UNKNOWN:
            denied = _function_word_share(" ".join(samples)) >= _SHARE_AGAINST_A_MARK
            return Language("id", 1.0, True) if denied else Language(mark, 1.0, False)
        return self._majority(samples)

    def foreign_blocks(self, article: Article) -> frozenset[int]:
        """The numbers of the blocks that are in another language: only those of 100 letters and more are judged."""
        return frozenset(number for number in range(len(article.blocks)) if self.is_foreign(article, number))

    def is_foreign(self, article: Article, number: int) -> bool:
        """Whether the block with this number is in another language; one of fewer than 100 letters never is."""
        block = article.blocks[number]
        return (
            len(block.span) >= _SHORTEST_BLOCK
            and block.kind is not BlockKind.CODE
            and self._is_foreign(article.text_of(block.span))
        )

    def _is_foreign(self, passage: str) -> bool:
        if _function_word_share(passage) >= _SHARE_OF_INDONESIAN or _letter_count(passage) < _SHORTEST_BLOCK:
            return False
        code, confidence = self._judge(passage[:_SAMPLE_LENGTH])
        return code not in _INDONESIAN and confidence >= _SURE

    def _majority(self, samples: Sequence[str]) -> Language:
        judged = [self._judge(sample) for sample in samples if _letter_count(sample)]
        votes = Counter[str]()
        for code, confidence in judged:
            votes[code] += 1 + round(confidence * 100)
        code = max(votes, key=lambda each: votes[each])
        confidence = sum(sure for judged_code, sure in judged if judged_code == code) / len(judged)
        return Language(code, confidence, code in _INDONESIAN)

    def _judge(self, passage: str) -> tuple[str, float]:
        letters = [letter for letter in passage if letter.isalpha()]
        if sum(letter < "\u0250" or "\u1e00" <= letter <= "\u1eff" for letter in letters) < _LATIN * len(letters):
            return _UNKNOWN, 1.0
        shouted = sum(map(str.isupper, letters)) > len(letters) / 2  # words in capitals are names to langdetect
        return self._guesser.guess(passage.lower() if shouted else passage)


def _load_profiles() -> "DetectorFactory":
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.load_json_profile([(folder / code).read_text(encoding="utf-8") for code in PROFILES])
    factory.set_seed(0)
    return factory


def _base_code(mark: str) -> str:
    return re.split(r"[-_]", mark.strip().lower(), maxsplit=1)[0]


def _samples(text: str) -> tuple[str, ...]:
    """The whole of a short text, else five passages spread over it."""
    if len(text) <= _SAMPLES * _SAMPLE_LENGTH:
        return (text,)
    step = (len(text) - _SAMPLE_LENGTH) // (_SAMPLES - 1)
    return tuple(text[start : start + _SAMPLE_LENGTH] for start in range(0, step * (_SAMPLES - 1) + 1, step))


def _letter_count(passage: str) -> int:
    return sum(map(str.isalpha, passage))


def _function_word_share(passage: str) -> float:
    words = _WORD.findall(folded(passage))
    return sum(word in _FUNCTION_WORDS for word in words) / len(words) if words else 0.0
