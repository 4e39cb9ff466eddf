"""Whether an example has its headword in it."""

import pytest

from reader.model.analysis import Analysis
from reader.model.term import Example, Term
from reader.services.glossary_examples import example_findings
from reader.services.word_forms import WordForms

MADE = {
    "mendakwa": "meN+dakwa",
    "didakwa": "di+dakwa",
    "dakwaan": "dakwa+an",
    "terdakwa": "ter+dakwa",
    "alat-alat": "alat+R",
    "mengajukan": "meN+aju+kan",
    "diajukan": "di+aju+kan",
    "penggugat": "peN+gugat",
    "tergugat": "ter+gugat",
}


class Table:
    """Takes the words above apart; every other word is its own root."""

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        made = MADE.get(word, word)
        root = next((root for root in ("dakwa", "alat", "aju", "gugat") if root in made.split("+")), word)
        return (Analysis(root, made, (word, root), 1.0),)


FORMS = WordForms(Table(), {"dakwa", "alat", "aju", "gugat", "bukti", "banding", "surat"})


def findings(headword: str, example: Example | None, forms: WordForms | None, *aka: str) -> list[str]:
    term = Term("law/x/y", headword, "law", "x", "noun", 1, "", ("x",), "X.", "X.", example, aka=aka)
    return [f"{found.severity}: {found.message}" for found in example_findings(term, forms)]


GOOD = [
    ("dakwaan", "Jaksa membacakan Dakwaan."),
    ("dakwaan", "Jaksa membacakan dakwaannya."),
    ("dakwaan", "Dakwaan-dakwaan itu dibacakan."),
    ("mendakwa", "Ia didakwa menerima suap."),
    ("alat bukti", "Polisi menyita alat-alat bukti itu."),
    ("alat bukti", "Alat yang sah untuk bukti itu disita."),
    ("mengajukan banding", "Permohonan itu diajukan untuk banding."),
    ("KPK", "Ia ditahan KPK."),
    ("PT", "Sahamnya milik PT Maju."),
    ("e-commerce", "Toko e-commerce itu tutup."),
]


@pytest.mark.parametrize(("headword", "sentence"), GOOD)
@pytest.mark.parametrize("forms", [FORMS, None], ids=["analysed", "by letters"])
def test_the_headword_stands_in_the_example_in_some_form(headword: str, sentence: str, forms: WordForms | None) -> None:
    assert findings(headword, Example(sentence, "Yes."), forms) == []


@pytest.mark.parametrize("forms", [FORMS, None], ids=["analysed", "by letters"])
@pytest.mark.parametrize(
    ("headword", "sentence"),
    [
        ("dakwaan", "Jaksa membacakan tuntutan."),
        ("alat bukti", "Polisi menyita bukti itu."),
        ("sita", "Ia setia."),
        ("PT", "Rupturnya fatal."),
        ("denda", "Ia datang dengan ibunya."),
    ],
)
def test_an_example_without_the_headword_is_an_error(headword: str, sentence: str, forms: WordForms | None) -> None:
    assert findings(headword, Example(sentence, "Yes."), forms) == [
        f"error: The example does not contain “{headword}” or a form of it."
    ]


@pytest.mark.parametrize(
    ("headword", "sentence"),
    [
        ("penggugat", "Ia tergugat dalam perkara itu."),
        ("dakwaan", "Jaksa mendakwa pejabat itu."),
        ("mengajukan banding", "Banding itu diajukan kemarin."),
        ("alat bukti", "Alat itu tidak pernah diakui hakim sebagai bukti."),
    ],
)
def test_only_the_root_or_another_order_is_a_warning(headword: str, sentence: str) -> None:
    assert findings(headword, Example(sentence, "Yes."), FORMS) == [
        f"warning: The example has “{headword}” only in another order or as another word of its root."
    ]


def test_another_name_in_its_place_is_a_warning() -> None:
    example = Example("Ia ditahan KPK.", "The KPK detained him.")
    assert findings("Komisi Pemberantasan Korupsi", example, FORMS, "KPK") == [
        "warning: The example has another name of it, but not “Komisi Pemberantasan Korupsi”."
    ]


@pytest.mark.parametrize(
    ("headword", "sentence"),
    [("menyita", "Rumahnya disita."), ("memindai", "Kode itu dipindai."), ("galat", "Galatnya ada.")],
)
def test_a_word_of_an_unknown_root_is_compared_by_its_letters(headword: str, sentence: str) -> None:
    assert findings(headword, Example(sentence, "Yes."), FORMS) == []


def test_a_missing_example_or_half_is_an_error() -> None:
    assert findings("dakwaan", None, FORMS) == ["error: The example is missing."]
    assert findings("dakwaan", Example("", "Yes."), FORMS) == ["error: The example has no `id` half."]
    assert findings("dakwaan", Example("Dakwaan dibaca.", " "), FORMS) == ["error: The example has no `en` half."]
