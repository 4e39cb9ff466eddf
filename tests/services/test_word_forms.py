"""How near two words are, by the way they are made."""

import pytest

from reader.model.analysis import Analysis
from reader.services.word_forms import WordForms, parts

MADE = {
    "mendakwa": "meN+dakwa",
    "didakwa": "di+dakwa",
    "kudakwa": "ku=dakwa",
    "kaudakwakan": "kau=dakwa+kan",
    "didakwakan": "di+dakwa+kan",
    "mendakwakannya": "meN+dakwa+kan=nya",
    "dakwa": "dakwa",
    "dakwaan": "dakwa+an",
    "dakwaannyalah": "dakwa+an=nya=lah",
    "dakwaan-dakwaan": "(dakwa+an)+R",
    "terdakwa": "ter+dakwa",
    "gugatan": "gugat+an",
}


class Table:
    """Knows the words above, and how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        self.asked.append(word)
        made = MADE.get(word, word)
        root = next((piece for piece in ("dakwa", "gugat") if piece in made), word)
        return (Analysis(root, made, (word, root), 1.0),)


@pytest.mark.parametrize(
    ("word", "made"),
    [
        ("didakwakan", ("V", "dakwa", "kan")),
        ("mendakwakannya", ("V", "dakwa", "kan")),
        ("kaudakwakan", ("V", "dakwa", "kan")),
        ("dakwaan-dakwaan", ("dakwa", "an")),
        ("dakwaannyalah", ("dakwa", "an")),
        ("terdakwa", ("ter", "dakwa")),
    ],
)
def test_clitics_doubling_and_voice_make_no_other_word(word: str, made: tuple[str, ...]) -> None:
    assert parts(Analysis("dakwa", MADE[word], (), 0.0)) == made


@pytest.mark.parametrize(
    ("word", "other", "distance"),
    [
        ("didakwa", "mendakwa", 0),
        ("Kudakwa", "didakwa", 0),
        ("dakwaan-dakwaan", "dakwaannyalah", 0),
        ("didakwakan", "mendakwa", 1),
        ("dakwaan", "dakwa", 1),
        ("terdakwa", "mendakwa", 2),
        ("dakwaan", "gugatan", None),
    ],
)
def test_words_are_as_far_apart_as_their_affixes(word: str, other: str, distance: int | None) -> None:
    forms = WordForms(Table())
    assert forms.distance(word, other) == forms.distance(other, word) == distance
    assert forms.same(word, other) == (distance == 0)


def test_a_word_is_the_same_as_itself_in_any_capitals() -> None:
    assert WordForms(Table()).same("KPK", "kpk")


def test_a_word_is_taken_apart_once() -> None:
    table = Table()
    forms = WordForms(table)
    for _ in range(3):
        forms.distance("Dakwaan", "dakwa")
    assert sorted(table.asked) == ["dakwa", "dakwaan"]


def test_a_word_is_known_when_its_root_is_listed() -> None:
    assert WordForms(Table(), {"dakwa"}).knows("didakwa")
    assert not WordForms(Table(), {"dakwa"}).knows("gugatan")
    assert WordForms(Table()).knows("gugatan")
