"""Terms by identity, name and root."""

from typing import Any

import pytest

from reader.model.term import Term
from reader.services.term_index import TermIndex


def term(field: str, headword: str, root: str = "", **more: Any) -> Term:
    domain = "tech" if field == "software" else "law"
    sense = more.get("sense", "")
    entry = f"{domain}/{field}/{headword}" + (f"#{sense}" if sense else "")
    return Term(entry, headword, domain, field, "noun", 1, root, ("x",), "X.", "X.", **more)


BAIL = term("criminal", "jaminan", "jamin")
SECURITY = term("civil", "jaminan", "jamin", sense="security")
WARRANTY = term("civil", "jaminan", "jamin", sense="warranty")
GUARANTOR = term("civil", "penjamin", "jamin")
FIDUCIARY = term("civil", "jaminan fidusia", aka=("fidusia",))
BAIL_REQUEST = term("criminal", "permohonan jaminan", "mohon")
COMPANY = term("company", "perseroan terbatas", aka=("PT",))
HIGH_COURT = term("courts", "Pengadilan Tinggi", aka=("PT",))
PORT = term("software", "port", aka=("pt",))
INDEX = TermIndex(
    [BAIL, SECURITY, WARRANTY, GUARANTOR, FIDUCIARY, BAIL_REQUEST, COMPANY, HIGH_COURT, PORT],
)


def test_an_entry_is_found_by_its_identity() -> None:
    assert INDEX.entry("law/civil/jaminan#security") is SECURITY
    assert INDEX.entry("law/civil/jaminan") is None


@pytest.mark.parametrize(
    ("name", "near", "found"),
    [
        ("law/civil/jaminan#warranty", BAIL, [WARRANTY]),
        ("jaminan", BAIL, [BAIL, SECURITY, WARRANTY]),
        ("jaminan", GUARANTOR, [SECURITY, WARRANTY, BAIL]),
        ("jaminan", None, [BAIL, SECURITY, WARRANTY]),
        ("Jaminan  Fidusia", BAIL, [FIDUCIARY]),
        ("fidusia", BAIL, [FIDUCIARY]),
        ("PT", HIGH_COURT, [HIGH_COURT, COMPANY, PORT]),
        ("PT", PORT, [PORT, COMPANY, HIGH_COURT]),
        ("tidak ada", BAIL, []),
    ],
)
def test_a_name_means_the_nearest_entry(name: str, near: Term | None, found: list[Term]) -> None:
    assert list(INDEX.named(name, near)) == found


@pytest.mark.parametrize(
    ("name", "near", "found"),
    [
        ("jaminan", BAIL_REQUEST, [BAIL]),
        ("jaminan", GUARANTOR, [SECURITY, WARRANTY]),
        ("PT", BAIL, [COMPANY, HIGH_COURT]),
        ("PT", PORT, [PORT]),
        ("tidak ada", BAIL, []),
    ],
)
def test_of_the_entries_a_name_may_mean_only_the_nearest_count(name: str, near: Term, found: list[Term]) -> None:
    assert list(INDEX.nearest(name, near)) == found


def test_a_headword_comes_before_an_alias() -> None:
    index = TermIndex([term("civil", "perjanjian", aka=("kontrak",)), contract := term("labour", "kontrak")])
    assert index.named("kontrak") == (contract,)


def test_the_family_is_the_root_then_the_terms_that_contain_the_headword() -> None:
    assert INDEX.family(BAIL) == (SECURITY, WARRANTY, GUARANTOR, FIDUCIARY, BAIL_REQUEST)
    assert INDEX.family(GUARANTOR) == (BAIL, SECURITY, WARRANTY)


def test_a_term_without_a_root_has_only_those_that_contain_it() -> None:
    longer = term("civil", "sertifikat jaminan fidusia")
    assert TermIndex([FIDUCIARY, COMPANY, longer]).family(FIDUCIARY) == (longer,)


def test_a_part_of_a_word_is_not_contained() -> None:
    assert TermIndex([BAIL, term("civil", "penjaminan kredit")]).family(BAIL) == ()


def test_names_are_listed_once_as_they_are_written() -> None:
    names = INDEX.names()
    assert names["pengadilan tinggi"] == "Pengadilan Tinggi"
    assert names["jaminan"] == "jaminan"
    assert set(names) == {
        *("jaminan", "penjamin", "jaminan fidusia", "fidusia", "permohonan jaminan"),
        *("perseroan terbatas", "pt", "pengadilan tinggi", "port"),
    }
