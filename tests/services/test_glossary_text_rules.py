"""The rules for the texts of an entry."""

from dataclasses import replace
from typing import Any

import pytest

from reader.model.term import Example, Term
from reader.services.glossary_text_rules import count_sentences, text_findings

GOOD = Term(
    id="law/civil/wanprestasi",
    headword="wanprestasi",
    domain="law",
    field="civil",
    pos="noun",
    level=1,
    root="wanprestasi",
    english=("breach of contract", "default"),
    meaning="The failure to do what a contract asks, wholly, in time or as agreed.",
    penjelasan="Keadaan ketika salah satu pihak tidak melakukan apa yang dijanjikannya.",
    example=Example("Ia digugat karena wanprestasi.", "He was sued for breach of contract."),
)


def messages(**changed: Any) -> list[str]:
    return [f"{finding.severity}: {finding.message}" for finding in text_findings(replace(GOOD, **changed))]


def words(number: int) -> str:
    return "Orang " + "yang " * (number - 2) + "pergi."


def test_good_texts_have_nothing_wrong() -> None:
    assert messages() == []
    assert messages(penjelasan=words(25)) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"meaning": " "}, "error: The meaning is empty."),
        ({"meaning": "One thing. Two. Three."}, "error: The meaning has 3 sentences; at most two are allowed."),
        ({"meaning": "Breach of contract."}, "error: The meaning only repeats the English equivalents."),
        ({"meaning": "A default."}, "error: The meaning only repeats the English equivalents."),
        ({"meaning": "Breach of contract, default."}, "error: The meaning only repeats the English equivalents."),
        ({"penjelasan": ""}, "error: The penjelasan is empty."),
        ({"penjelasan": words(26)}, "error: The penjelasan has 26 words; at most 25 are allowed."),
        (
            {"penjelasan": "Wanprestasi."},
            "error: The penjelasan only repeats the headword, the English or the meaning.",
        ),
        ({"penjelasan": "Default."}, "error: The penjelasan only repeats the headword, the English or the meaning."),
        ({"penjelasan": GOOD.meaning}, "error: The penjelasan only repeats the headword, the English or the meaning."),
        (
            {"meaning": "A thing\tof law."},
            "error: “A thing\tof law.” holds the character U+0009; write it with a usual one.",
        ),
        ({"law": ("UU\u00a0PT",)}, "error: “UU\u00a0PT” holds the character U+00A0; write it with a usual one."),
        ({"aka": ("d\u0430kwa",)}, "error: “d\u0430kwa” holds the character U+0430; write it with a usual one."),
        ({"aka": ("da\u200bkwa",)}, "error: “da\u200bkwa” holds the character U+200B; write it with a usual one."),
        ({"aka": ("cafe\u0301",)}, "error: “cafe\u0301” has accents of their own; write each letter as one character."),
        ({"english": ("breach  of contract",)}, "error: “breach  of contract” has a space too many."),
        ({"see": ("kontrak ",)}, "error: “kontrak ” has a space too many."),
        ({"near": (" utang",)}, "error: “ utang” has a space too many."),
        ({"meaning": "No full stop"}, "warning: A sentence of the meaning has no full stop."),
        ({"penjelasan": "kata kecil."}, "warning: A sentence of the penjelasan begins with a small letter."),
        ({"example": Example("Ia pergi", "He left.")}, "warning: A sentence of the example has no full stop."),
        (
            {"english": ("x" * 71,)},
            f"warning: “{'x' * 39}…” is long for an English equivalent: 71 characters, 70 are usual.",
        ),
    ],
)
def test_a_broken_rule_is_told(changed: dict[str, Any], said: str) -> None:
    assert said in messages(**changed)


@pytest.mark.parametrize(
    "changed",
    [
        {"meaning": "An offence under Pasal 378 KUHP."},
        {"meaning": "See Article 1 of the new Criminal Procedure Code."},
        {"example": Example("Ia dijerat Pasal 27 UU ITE.", "He was charged under the ITE Law.")},
        {"law": ("KUHP",), "penjelasan": "Diatur dalam pasal 12 undang-undang itu."},
        {"law": ("UU ITE Pasal 27",)},
    ],
)
def test_the_codes_are_named_without_an_article(changed: dict[str, Any]) -> None:
    said = "error: Name the KUHP, the KUHAP or the ITE Law without an article number."
    assert messages(**changed).count(said) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"meaning": "A breach under Article 1243 of the Civil Code.", "law": ("KUHPerdata",)},
        {"meaning": "An offence that the KUHP defines.", "law": ("KUHP",)},
        {"meaning": "Protected by Article 28G of the Constitution.", "law": ("UUD 1945", "KUHP")},
    ],
)
def test_other_statutes_may_be_cited_with_their_article(changed: dict[str, Any]) -> None:
    assert messages(**changed) == []


def test_an_article_in_law_is_a_warning() -> None:
    assert messages(law=("UU PDP Pasal 57",)) == [
        "warning: `law` names statutes; leave the article to the meaning, and only when it is certain."
    ]


@pytest.mark.parametrize("text", ["Café “x” – it’s §.", "Ia membayar €5."])
def test_typographic_characters_of_latin_script_are_usual(text: str) -> None:
    assert messages(meaning=text) == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", 0),
        ("One.", 1),
        ("One. Two.", 2),
        ("One! “Two?” Three", 3),
        ("A rule, e.g. Law No. 27 of 2022.", 1),
        ("Signed by Mr. A. Yani for PT X Tbk. It is a company.", 1),
        ("The rate is 2.5 per cent. It rises.", 2),
        ("It ends here.\nIt goes on.", 2),
    ],
)
def test_sentences_are_counted_past_abbreviations(text: str, sentences: int) -> None:
    assert count_sentences(text) == sentences
