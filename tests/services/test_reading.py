"""Opening an article and finding its terms."""

from pathlib import Path

from reader.language.detector import Detector
from reader.model.analysis import Analysis
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.term import Grade, Term, TermMatch
from reader.services.reading import Reader, Reading, TermRow, counts, term_rows, word_count

ENGLISH = (
    "The court found that the defendant had unlawfully processed the personal data of more than a million users, and"
    " ordered the company to pay damages."
)
INDONESIAN = "Pengadilan menyatakan bahwa terdakwa itu telah memproses data pribadi lebih dari satu juta pengguna."


def article(*paragraphs: str) -> Article:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(len(text), len(text) + len(paragraph))))
        text += paragraph + "\n"
    return Article("1", "Judul", text, tuple(blocks))


def term(headword: str, domain: str = "law") -> Term:
    return Term(f"{domain}/x/{headword}", headword, domain, "x", "noun", 1, "", ("y",), "", "")


def match(start: int, end: int, matched: Term) -> TermMatch:
    return TermMatch(Span(start, end), matched, Grade.SAME, "?", Analysis("x", "x", ("x",), 0.0))


class Files:
    """Articles without files."""

    def read_article(self, path: Path, *, beginning=None, cancelled=None) -> Article:
        return article(f"file {path.name}")

    def read_text(self, text: str, *, title: str = "") -> Article:
        return article(f"text {text}")

    def read_sample(self, path: Path) -> Article:
        return article(f"sample {path.name}")


class Finder:
    """Finds one term at the beginning of each block that is not foreign."""

    def find(self, text, blocks, foreign=frozenset()):
        return tuple(
            match(block.span.start, block.span.end, term("x"))
            for number, block in enumerate(blocks)
            if number not in foreign
        )


def reader(samples: Path = Path("nowhere")) -> Reader:
    return Reader(Files(), Detector(), Finder, samples)


def test_files_and_texts_become_articles() -> None:
    assert reader().open_file(Path("folder/berita.txt")).text == "file berita.txt\n"
    assert reader().open_text("Jaksa").text == "text Jaksa\n"


def test_samples_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", "catatan.txt"):
        (tmp_path / name).touch()
    assert [sample.text for sample in reader(tmp_path).samples()] == ["sample a.md\n", "sample b.md\n"]


def test_an_indonesian_text_has_its_terms() -> None:
    opened = article(INDONESIAN)
    reading = reader().find_terms(opened)
    assert reading.article is opened
    assert reading.language.code == "id"
    assert len(reading.matches) == 1


def test_a_text_in_another_language_has_none_unless_asked_for() -> None:
    assert reader().find_terms(article(ENGLISH)).matches == ()
    assert len(reader().find_terms(article(ENGLISH), any_language=True).matches) == 1


def test_a_long_passage_in_another_language_has_none_unless_asked_for() -> None:
    mixed = article(INDONESIAN, INDONESIAN, ENGLISH)
    assert len(reader().find_terms(mixed).matches) == 2
    assert len(reader().find_terms(mixed, any_language=True).matches) == 3


def test_the_finder_is_not_made_before_terms_are_asked_for() -> None:
    made: list[Finder] = []

    def make() -> Finder:
        made.append(Finder())
        return made[-1]

    asked = Reader(Files(), Detector(), make, Path("nowhere"))
    asked.find_terms(article(ENGLISH))
    assert not made
    asked.find_terms(article(INDONESIAN))
    assert made


def test_words_are_counted_without_marks() -> None:
    assert word_count(article("Undang-undang No. 11, dan/atau “Pasal 27”!", "Ya.")) == 7


def test_counts() -> None:
    hak, data, siber = term("hak"), term("data", "tech"), term("siber", "both")
    matches = (match(0, 3, hak), match(4, 7, data), match(8, 11, data), match(12, 15, siber))
    counted = counts(Reading(article("hak data data siber"), matches, Detector().verdict(article(""))))
    assert (counted.words, counted.terms, counted.law, counted.tech, counted.both) == (4, 4, 1, 2, 1)


def test_each_term_has_one_row_at_its_first_place() -> None:
    hak, data = term("hak"), term("data", "tech")
    matches = (match(0, 3, hak), match(4, 7, data), match(8, 11, hak))
    reading = Reading(article("hak data hak"), matches, Detector().verdict(article("")))
    assert term_rows(reading) == (TermRow(hak, (matches[0], matches[2])), TermRow(data, (matches[1],)))
