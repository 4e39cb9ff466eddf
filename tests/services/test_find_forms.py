"""The places of words in any form, in a folded text."""

from reader.language.text_folding import fold_text
from reader.model.analysis import Analysis
from reader.services.find_forms import FormFinder, plain_form


class _Few:
    """Knows the forms of tuduh and bukti, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        self.asked.append(word)
        known = {
            "menuduh": ("tuduh", "meN+tuduh"),
            "dituduh": ("tuduh", "di+tuduh"),
            "tuduhan": ("tuduh", "tuduh+an"),
            "tuduh": ("tuduh", "tuduh"),
            "buktinya": ("bukti", "bukti+=nya"),
            "bukti": ("bukti", "bukti"),
        }
        root, segmentation = known.get(word, (word, word))
        return (Analysis(root, segmentation, (word, root), 1.0),)


def _found(text: str, *words: str) -> list[str]:
    folded = fold_text(text)
    return [text[start:end] for start, end in FormFinder(_Few()).places(folded, words)]


def test_a_root_whose_first_letter_is_lost_is_found() -> None:
    assert _found("Ia menuduh; dituduh, teduh. TUDUHAN", "tuduhan") == ["menuduh", "dituduh", "TUDUHAN"]


def test_words_must_follow_one_another() -> None:
    assert _found("bukti tuduhan, bukti itu, buktinya menuduh.", "bukti", "tuduh") == [
        "bukti tuduhan",
        "buktinya menuduh",
    ]


def test_a_distinct_word_is_taken_apart_once() -> None:
    analyser = _Few()
    FormFinder(analyser).places("tuduhan " * 50, ("tuduh",))
    assert analyser.asked.count("tuduhan") == 1


def test_dropped_characters_are_left_out_of_a_form() -> None:
    assert plain_form("un\0dang  undang") == "undang undang"
