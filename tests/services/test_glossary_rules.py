"""The rules that one entry keeps or breaks."""

from dataclasses import replace
from typing import Any

import pytest

from reader.model.term import Example, Term
from reader.services.glossary_finding import Finding
from reader.services.glossary_rules import entry_findings, file_findings

GOOD = Term(
    id="law/criminal/dakwaan",
    headword="dakwaan",
    domain="law",
    field="criminal",
    pos="noun",
    level=1,
    root="dakwa",
    english=("indictment", "criminal charge"),
    meaning="The prosecutor's formal statement of the crime. The court may decide only on what it contains.",
    penjelasan="Pernyataan resmi jaksa tentang tindak pidana yang menurutnya dilakukan terdakwa.",
    example=Example("Jaksa membacakan dakwaan.", "The prosecutor read the indictment."),
    aka=("surat dakwaan",),
    see=("terdakwa",),
    confused=(("tuntutan", "the sentence that is asked for"),),
    law=("KUHAP",),
)


def messages(**changed: Any) -> list[str]:
    return [told(finding) for finding in entry_findings(replace(GOOD, **changed))]


def told(finding: Finding) -> str:
    return f"{finding.severity}: {finding.message}"


def test_a_good_entry_has_nothing_wrong() -> None:
    assert messages() == []


@pytest.mark.parametrize(
    "changed",
    [
        {"headword": "perbuatan melawan hukum", "root": ""},
        {"headword": "Mahkamah Konstitusi", "root": "", "english": ("Constitutional Court",)},
        {"headword": "Undang-Undang tentang Hak Cipta", "root": "", "english": ("Copyright Act",)},
        {"headword": "KUHP", "root": "", "pos": "abbreviation"},
        {"headword": "URL", "root": ""},
        {"headword": "kode QR", "root": ""},
        {"headword": "hari PKP ke-2", "root": ""},
        {"headword": "e-commerce", "root": "e-commerce"},
        {"headword": "TCP/IP", "root": "", "pos": "abbreviation"},
        {"headword": "alat bukti", "root": "", "insert": ("yang", "-nya")},
        {
            "near": ("kredit", "suku bunga"),
            "unless": ("taman",),
            "unless_pattern": ("musim _", "_ api", "_nya", "tidak sengaja"),
        },
        {"sense": "security"},
    ],
)
def test_an_unusual_entry_may_be_good(changed: dict[str, Any]) -> None:
    assert messages(**changed) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"headword": "dakwaan (pidana)"}, "error: The headword holds a character that no word has."),
        (
            {"headword": "Surat dakwaan"},
            "error: A headword is in small letters; only a name has a capital, and then in every word.",
        ),
        (
            {"headword": "Dakwaan"},
            "warning: The headword has capitals like a name, its first English equivalent has not.",
        ),
        (
            {"pos": "nomina"},
            "error: “nomina” is no part of speech; "
            "use noun, verb, adjective, adverb, preposition, conjunction, phrase, abbreviation.",
        ),
        ({"level": 4}, "error: Level 4 is not known; use 1 core, 2 expected or 3 specialist."),
        ({"sense": "Two words"}, "error: A sense is one English word in small letters."),
        ({"root": ""}, "error: The root is missing."),
        ({"root": "Dakwa"}, "error: The root must be in small letters."),
        ({"root": "surat dakwa"}, "error: The root of a single word is one word."),
        ({"english": ()}, "error: An entry has one to four English equivalents, this one has 0."),
        ({"english": tuple("abcde")}, "error: An entry has one to four English equivalents, this one has 5."),
        ({"english": ("charge", "Charge")}, "error: The English equivalent “Charge” stands there twice."),
        ({"english": ("charge", " ")}, "error: An English equivalent is empty."),
        (
            {"english": ("charge; count",)},
            "warning: “charge; count” does not look like one equivalent; list several as several texts.",
        ),
        (
            {"unless_pattern": ("_",)},
            "error: “_” must hold this word once, as `_` beside other words or as `_nya`, or be a form.",
        ),
        (
            {"unless_pattern": ("_ _",)},
            "error: “_ _” must hold this word once, as `_` beside other words or as `_nya`, or be a form.",
        ),
        (
            {"unless_pattern": ("musim _an",)},
            "error: “musim _an” must hold this word once, as `_` beside other words or as `_nya`, or be a form.",
        ),
        ({"near": ("musim _",)}, "error: “musim _” in `near` is neither a word nor a phrase."),
        ({"unless": ("",)}, "error: “” in `unless` is neither a word nor a phrase."),
        ({"near": ("Dakwaan",)}, "error: `near` holds the headword itself."),
        ({"near": ("jaksa", "jaksa")}, "warning: “jaksa” stands twice in `near`."),
        ({"near": ("jaksa",), "unless": ("jaksa",)}, "error: “jaksa” stands in `near` and in `unless`."),
        ({"insert": ("yang",)}, "error: `insert` is only for a headword of several words."),
        (
            {"headword": "alat bukti", "insert": ("yang sah",)},
            "error: “yang sah” in `insert` is neither a word nor a clitic such as -nya.",
        ),
        ({"aka": ("dakwaan",)}, "error: `aka` holds the headword itself."),
        ({"aka": ("tuduhan", "tuduhan")}, "error: “tuduhan” stands twice in `aka`."),
        ({"see": ("",)}, "error: `see` holds an empty text."),
        ({"confused": (("tuntutan", " "),)}, "error: `confused` does not say how “tuntutan” differs."),
    ],
)
def test_a_broken_rule_is_told(changed: dict[str, Any], said: str) -> None:
    assert said in messages(**changed)


@pytest.mark.parametrize(
    ("domain", "field", "first_line", "said"),
    [
        ("law", "criminal", "# Criminal law.", []),
        ("both", "cybercrime", "#Cybercrime", []),
        ("hukum", "criminal", "# x", ["error: “hukum” is no domain; the domains are law, tech, both."]),
        (
            "both",
            "criminal",
            "# x",
            ["error: “criminal” is no field of both; its fields are cybercrime, data-protection."],
        ),
        ("law", "civil", "", ["error: The first line must be the file's caption, a comment of one line."]),
        ("law", "civil", "[[term]]", ["error: The first line must be the file's caption, a comment of one line."]),
        ("law", "civil", "# ---", ["error: The first line must be the file's caption, a comment of one line."]),
    ],
)
def test_a_file_has_its_place_and_its_caption(domain: str, field: str, first_line: str, said: list[str]) -> None:
    assert [told(finding) for finding in file_findings(domain, field, first_line)] == said
