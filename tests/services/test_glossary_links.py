"""The rules that entries keep or break together."""

from typing import Any

import pytest

from reader.model.term import Term
from reader.services.glossary_links import law_findings, link_findings, twin_findings
from reader.services.term_index import TermIndex


def term(place: str, headword: str, english: str = "x", **more: Any) -> Term:
    domain, _, field = place.partition("/")
    sense = more.get("sense", "")
    entry = f"{place}/{headword}" + (f"#{sense}" if sense else "")
    return Term(entry, headword, domain, field, "noun", 1, "", (english,), "X.", "X.", **more)


def links(first: Term, *others: Term) -> list[str]:
    return [f"{found.severity}: {found.message}" for found in link_findings(first, TermIndex((first, *others)))]


def twins(first: Term, *others: Term) -> list[str]:
    return [f"{found.severity}: {found.message}" for found in twin_findings(first, TermIndex((first, *others)))]


DIFFERS = "the other thing"


def test_names_that_lead_to_an_entry_are_good() -> None:
    first = term(
        "law/criminal", "dakwaan", see=("KPK", "law/civil/jaminan#security"), confused=(("tuntutan", DIFFERS),)
    )
    others = (
        term("law/courts", "komisi", aka=("KPK",)),
        term("law/civil", "jaminan", sense="security"),
        term("law/civil", "jaminan", sense="warranty"),
        term("law/criminal", "tuntutan", confused=(("law/criminal/dakwaan", DIFFERS),)),
    )
    assert links(first, *others) == []


def test_a_name_that_leads_nowhere_is_an_error() -> None:
    assert links(term("law/criminal", "dakwaan", see=("terdakwa",), confused=(("tuntutan", DIFFERS),))) == [
        "error: “terdakwa” in `see` is no entry.",
        "error: “tuntutan” in `confused` is no entry.",
    ]


@pytest.mark.parametrize("name", ["dakwaan", "surat dakwaan", "law/criminal/dakwaan"])
def test_a_name_that_leads_back_is_an_error(name: str) -> None:
    first = term("law/criminal", "dakwaan", aka=("surat dakwaan",), see=(name,))
    assert links(first) == [f"error: “{name}” in `see` is this entry itself."]


def test_a_name_of_two_entries_is_a_warning_unless_one_is_nearer() -> None:
    security, warranty = (term("law/civil", "jaminan", sense=sense) for sense in ("security", "warranty"))
    assert links(term("law/company", "saham", see=("jaminan",)), security, warranty) == [
        "warning: “jaminan” in `see` may be law/civil/jaminan#security or law/civil/jaminan#warranty; "
        "write the one that is meant."
    ]
    assert links(term("law/criminal", "sita", see=("jaminan",)), security, term("law/criminal", "jaminan")) == []


def test_a_pair_that_is_confused_names_each_other() -> None:
    first = term("law/criminal", "dakwaan", confused=(("tuntutan", DIFFERS),))
    assert links(
        first, term("law/criminal", "tuntutan", confused=(("gugatan", DIFFERS),)), term("law/civil", "gugatan")
    ) == ["error: `confused` names “tuntutan”, but law/criminal/tuntutan does not name “dakwaan”."]


def test_a_name_need_not_stand_in_both_lists() -> None:
    first = term("law/criminal", "dakwaan", see=("tuntutan",), confused=(("tuntutan", DIFFERS),))
    assert links(first, term("law/criminal", "tuntutan", confused=(("dakwaan", DIFFERS),))) == [
        "warning: “tuntutan” stands in `see` and in `confused`; `confused` is enough."
    ]


def test_two_senses_in_two_fields_are_good() -> None:
    assert twins(term("law/criminal", "jaminan", "bail"), term("law/civil", "jaminan", "security")) == []


def test_two_senses_in_one_field_have_a_sense_each() -> None:
    bail, security, bare = (
        term("law/civil", "jaminan", "bail", sense="bail"),
        term("law/civil", "jaminan", "security", sense="security"),
        term("law/civil", "jaminan", "warranty"),
    )
    assert twins(bail, security) == []
    assert twins(bare, bail) == [
        "error: The field has “jaminan” more than once; this entry needs a `sense` too.",
    ]
    assert twins(bail, term("law/civil", "jaminan", "surety", sense="bail")) == [
        "error: The field has “jaminan” twice; give each entry a `sense` of its own."
    ]
    assert twins(bare, term("law/civil", "jaminan", "surety")) == [
        "error: The field has “jaminan” twice; give each entry a `sense` of its own."
    ]


def test_a_sense_for_a_headword_that_stands_alone_is_a_warning() -> None:
    assert twins(term("law/civil", "jaminan", sense="bail"), term("law/criminal", "jaminan", "bail")) == [
        "warning: A `sense` is only for a headword that the field has twice, and “jaminan” stands alone."
    ]


def test_twins_in_two_fields_are_a_warning() -> None:
    assert twins(term("law/general", "klien", "Client"), term("tech/software", "klien", "client")) == [
        "warning: tech/software/klien has the same headword and an English equivalent in common; keep one."
    ]


def test_an_alias_that_is_an_entry_of_its_own_in_the_field_is_a_warning() -> None:
    first = term("law/general", "advokat", aka=("pengacara", "kuasa hukum"))
    assert twins(first, term("law/general", "pengacara"), term("law/civil", "kuasa hukum")) == [
        "warning: “pengacara” in `aka` is an entry of its own in this field."
    ]


def test_a_statute_has_one_name() -> None:
    usual = [term("law/general", name, law=("UU ITE", "KUHP")) for name in "ab"]
    odd = term("law/general", "c", law=("ITE", "UU No. 1 Tahun 2023"))
    number = term("law/general", "d", law=("UU Nomor 1 Tahun 2023", "UU 1/2023", "UU 1/2023"))
    found = [(who.headword, finding.message) for who, finding in law_findings([*usual, odd, number])]
    assert found == [
        ("c", "`law` has “ITE” where other entries have “UU ITE”."),
        ("c", "`law` has “UU No. 1 Tahun 2023” where other entries have “UU 1/2023”."),
        ("d", "`law` has “UU Nomor 1 Tahun 2023” where other entries have “UU 1/2023”."),
    ]
