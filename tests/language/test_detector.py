"""Which language an article, or a long passage in it, is in."""

import subprocess
import sys

import pytest

from reader.language.detector import Detector, Language, ProfileGuesser
from reader.model.article import Article, Block, BlockKind, Span

INDONESIAN = (
    "Pengadilan menyatakan bahwa terdakwa telah memproses data pribadi lebih dari satu juta pengguna tanpa dasar hukum"
    " dan memerintahkan perusahaan itu untuk membayar ganti rugi dalam waktu tiga puluh hari."
)
ENGLISH = (
    "The court found that the defendant had unlawfully processed the personal data of more than a million users and"
    " ordered the company to pay damages within thirty days of the judgment."
)
DUTCH = (
    "De rechtbank heeft vastgesteld dat de verdachte de persoonsgegevens van meer dan een miljoen gebruikers"
    " onrechtmatig heeft verwerkt en veroordeelt het bedrijf tot betaling van een schadevergoeding."
)
ARABIC = "بسم الله الرحمن الرحيم الحمد لله رب العالمين الرحمن الرحيم مالك يوم الدين إياك نعبد وإياك نستعين " * 2


def article(*paragraphs: str, language: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(kind, Span(len(text), len(text) + len(paragraph))))
        text += paragraph + "\n"
    return Article("1", "", text, tuple(blocks), language=language)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (INDONESIAN, "id"),
        (INDONESIAN.upper(), "id"),
        (ENGLISH, "en"),
        (DUTCH, "nl"),
        (
            "Mahkamah mendapati bahawa tertuduh telah memproses data peribadi lebih daripada sejuta pengguna secara"
            " tidak sah dan memerintahkan syarikat itu membayar ganti rugi.",
            "id",
        ),
        (ARABIC, "und"),
    ],
)
def test_the_language_of_a_text(text: str, code: str) -> None:
    verdict = Detector().verdict(article(text))
    assert verdict.code == code
    assert verdict.indonesian is (code == "id")


@pytest.mark.parametrize("text", ["", "The court.", "12345 " * 100, "!?" * 500])
def test_a_text_of_less_than_sixty_letters_counts_as_indonesian(text: str) -> None:
    assert Detector().verdict(article(text)) == Language("id", 0.0, True)


@pytest.mark.parametrize(
    ("text", "mark", "code"),
    [
        (ENGLISH, "id", "id"),
        (ENGLISH, "id-ID", "id"),
        (ENGLISH, "en-US", "en"),
        (DUTCH, "EN", "en"),
        (INDONESIAN, "en-US", "id"),
        (INDONESIAN, "ms", "id"),
        (ENGLISH, "und", "en"),
    ],
)
def test_the_files_own_mark_comes_first_unless_the_text_denies_it(text: str, mark: str, code: str) -> None:
    assert Detector().verdict(article(text, language=mark)).code == code


def test_a_long_text_is_judged_by_its_majority() -> None:
    mostly_english = article(*[INDONESIAN] * 10, *[ENGLISH] * 40)
    assert Detector().verdict(mostly_english).code == "en"
    assert Detector().verdict(article(*[INDONESIAN] * 40, *[ENGLISH] * 10)).code == "id"


def test_long_passages_in_another_language() -> None:
    mixed = article(INDONESIAN, ENGLISH, "The short one.", DUTCH, ARABIC, INDONESIAN)
    assert Detector().foreign_blocks(mixed) == {1, 3, 4}


def test_code_is_in_no_language() -> None:
    assert Detector().foreign_blocks(article(ENGLISH, kind=BlockKind.CODE)) == frozenset()


class CountingGuesser:
    """Says English, and counts how often it is asked."""

    def __init__(self, confidence: float = 1.0) -> None:
        self.passages: list[str] = []
        self._confidence = confidence

    def guess(self, passage: str) -> tuple[str, float]:
        self.passages.append(passage)
        return "en", self._confidence


def test_only_long_blocks_that_look_foreign_are_judged() -> None:
    guesser = CountingGuesser()
    Detector(guesser).foreign_blocks(article(INDONESIAN, "Too short to be judged.", ENGLISH))
    assert guesser.passages == [ENGLISH]


def test_a_doubtful_block_counts_as_indonesian() -> None:
    assert Detector(CountingGuesser(0.6)).foreign_blocks(article(ENGLISH)) == frozenset()


def test_five_samples_stand_for_a_long_text() -> None:
    guesser = CountingGuesser()
    Detector(guesser).verdict(article(*[ENGLISH] * 200))
    assert [len(passage) for passage in guesser.passages] == [1_000] * 5


def test_the_same_passage_gets_the_same_answer() -> None:
    guesses = {ProfileGuesser().guess("Data terms platform digital online server hak cipta") for _ in range(3)}
    assert len(guesses) == 1


def test_langdetect_is_loaded_only_when_it_is_needed() -> None:
    code = "import sys; from reader.language.detector import Detector; Detector(); print('langdetect' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
