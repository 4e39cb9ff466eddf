"""One word or phrase, in any form and either language, to its entries."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import Analysis
from reader.model.term import TermFilter
from reader.services.lookup import Lookup, SearchResult
from reader.storage.glossary_build import build_glossary
from reader.storage.glossary_store import GlossaryStore

FIELDS = {
    "law/criminal": (
        ("dakwaan", "dakwa", ["indictment", "criminal charge"], ["surat dakwaan"]),
        ("mendakwa", "dakwa", ["to indict", "to charge"], []),
        ("terdakwa", "dakwa", ["defendant", "accused"], []),
        ("dakwaan alternatif", "", ["alternative charge"], []),
        ("alat bukti", "", ["evidence"], []),
        ("bukti", "bukti", ["proof"], []),
        ("pembuktian", "bukti", ["taking of evidence"], []),
        ("Komisi Pemberantasan Korupsi", "", ["Corruption Eradication Commission"], ["KPK"]),
        ("peninjauan kembali", "", ["case review"], ["PK"]),
        ("perbuatan melawan hukum", "", ["unlawful act"], []),
        ("provisi", "provisi", ["interim relief"], ["proof of funds"]),
    ),
    "law/civil": (
        ("gugatan", "gugat", ["lawsuit"], []),
        ("penggugat", "gugat", ["plaintiff"], []),
        ("tergugat", "gugat", ["defendant"], []),
        ("beban pembuktian", "", ["burden of proof"], []),
    ),
    "tech/software": (
        ("peladen", "laden", ["server"], ["server"]),
        ("basis data", "", ["database"], ["database"]),
        ("mendaftar", "daftar", ["to sign up"], []),
    ),
    "both/data-protection": (("data pribadi", "", ["personal data"], []),),
}

MADE = {
    "didakwakan": "di+dakwa+kan",
    "dakwaannya": "dakwa+an=nya",
    "mendakwa": "meN+dakwa",
    "terdakwa": "ter+dakwa",
    "dakwaan": "dakwa+an",
    "digugat": "di+gugat",
    "gugatan": "gugat+an",
    "penggugat": "peN+gugat",
    "tergugat": "ter+gugat",
    "alat-alat": "alat+R",
    "buktinya": "bukti=nya",
    "pembuktian": "peN+bukti+an",
    "servernya": "server=nya",
    "peninjauannya": "peN+tinjau+an=nya",
    "peninjauan": "peN+tinjau+an",
    "ditinjau": "di+tinjau",
    "pribadinya": "pribadi=nya",
    "hukumnya": "hukum=nya",
}
ROOTS = ("dakwa", "gugat", "alat", "bukti", "server", "tinjau", "pribadi", "hukum")


class Table:
    """Takes the words above apart; every other word is its own root."""

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        made = MADE.get(word, word)
        root = next((root for root in ROOTS if root in made), word)
        bare = word.removesuffix("nya")
        return (Analysis(root, made, tuple(dict.fromkeys((word, bare, root))), 1.0),)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GlossaryStore]:
    folder = tmp_path_factory.mktemp("glossary")
    for field, rows in FIELDS.items():
        path = folder / "sources" / f"{field}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# A field.\n" + "".join(entry(*row) for row in rows), encoding="utf-8")
    with closing(GlossaryStore(build_glossary(folder / "sources", folder / "glossary.sqlite"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def lookup(store: GlossaryStore) -> Lookup:
    return Lookup(store.terms(), store.search, Table())


def entry(headword: str, root: str, english: list[str], aka: list[str]) -> str:
    insert = ["yang"] if headword.startswith("perbuatan") else []
    meaning = f"What is read in the courtroom about {headword}."
    return (
        f'[[term]]\nheadword = "{headword}"\npos = "noun"\nlevel = 1\nroot = "{root}"\nenglish = {english}\n'
        f'aka = {aka}\ninsert = {insert}\nmeaning = "{meaning}"\npenjelasan = "Kata itu."\n'
    )


def found(lookup: Lookup, query: str, domain: str = "all") -> list[str]:
    return [term.headword for term in lookup.search(query, domain_filter=TermFilter(domain)).hits]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("dakwaan", ["dakwaan"]),
        ("  Dakwaan ", ["dakwaan"]),
        ("surat dakwaan", ["dakwaan"]),
        ("kpk", ["Komisi Pemberantasan Korupsi"]),
        ("didakwakan", ["mendakwa"]),
        ("dakwaannya", ["dakwaan"]),
        ("digugat", ["gugatan"]),
        ("servernya", ["peladen"]),
        ("alat-alat bukti", ["alat bukti"]),
        ("alat buktinya", ["alat bukti"]),
        ("peninjauannya kembali", ["peninjauan kembali"]),
        ("data pribadinya", ["data pribadi"]),
        ("dakw", ["dakwaan", "dakwaan alternatif"]),
        ("data", ["data pribadi"]),
        ("indict", ["mendakwa"]),
        ("to indict", ["mendakwa"]),
        ("plain", ["penggugat"]),
        ("defendant", ["tergugat", "terdakwa"]),
        ("evidence", ["alat bukti"]),
        ("proof", ["bukti", "provisi", "beban pembuktian"]),
        ("perbuatan yang melawan hukumnya", ["perbuatan melawan hukum"]),
    ],
)
def test_the_entry_that_is_meant_comes_first(lookup: Lookup, query: str, first: list[str]) -> None:
    assert found(lookup, query)[: len(first)] == first


def test_a_form_brings_the_family_nearest_first(lookup: Lookup) -> None:
    assert found(lookup, "didakwakan") == ["mendakwa", "dakwaan", "terdakwa"]
    assert found(lookup, "terdakwa")[:3] == ["terdakwa", "dakwaan", "mendakwa"]


def test_the_headword_comes_before_alias_form_beginning_english_and_text(lookup: Lookup) -> None:
    assert found(lookup, "bukti") == ["bukti", "pembuktian", "alat bukti"]
    assert found(lookup, "server") == ["peladen"]
    assert found(lookup, "charge") == ["mendakwa", "dakwaan alternatif", "dakwaan"]


def test_words_of_the_meaning_are_found_last(lookup: Lookup) -> None:
    assert len(found(lookup, "courtroom")) == sum(map(len, FIELDS.values()))
    assert found(lookup, "courtroom pembukt") == ["pembuktian", "beban pembuktian"]


def test_words_in_another_order_are_another_term(lookup: Lookup) -> None:
    assert found(lookup, "bukti alat") == ["alat bukti"]
    assert found(lookup, "buktinya alat") == []


def test_a_derivation_is_not_a_form_of_a_phrase(lookup: Lookup) -> None:
    assert found(lookup, "ditinjau kembali") == []


@pytest.mark.parametrize("query", ["", " ", "\n\t"])
def test_nothing_is_asked_nothing_is_found(lookup: Lookup, query: str) -> None:
    assert lookup.search(query) == SearchResult(query)


@pytest.mark.parametrize(
    ("query", "suggested"),
    [("dakwwan", "dakwaan"), ("penguggat", "penggugat"), ("kpkk", "KPK"), ("beban pembuktain", "beban pembuktian")],
)
def test_where_nothing_is_found_the_nearest_spelling_is_offered(lookup: Lookup, query: str, suggested: str) -> None:
    result = lookup.search(query)
    assert result.hits == ()
    assert result.suggestions[0] == suggested and len(result.suggestions) <= 5


def test_where_something_is_found_nothing_is_offered(lookup: Lookup) -> None:
    assert lookup.search("dakwaan").suggestions == ()


@pytest.mark.parametrize(
    ("query", "domain", "hits", "hidden"),
    [
        ("data", "law", ["data pribadi"], 1),
        ("data", "tech", ["data pribadi", "basis data"], 0),
        ("dakwaan", "tech", [], 4),
        ("peladen", "law", [], 1),
    ],
)
def test_the_filter_keeps_back_and_says_how_many(
    lookup: Lookup, query: str, domain: str, hits: list[str], hidden: int
) -> None:
    result = lookup.search(query, domain_filter=TermFilter(domain))
    assert [term.headword for term in result.hits] == hits
    assert result.hidden == hidden


def test_the_filter_holds_for_suggestions(lookup: Lookup) -> None:
    assert lookup.search("peladn").suggestions == ("peladen",)
    assert lookup.search("peladn", domain_filter=TermFilter("law")).suggestions == ()


@pytest.mark.parametrize("query", ['"dakwaan"', "dakwaan*", "dakwaan AND", "(dakwaan", "dakwaan NEAR/2 x", "-dakwaan"])
def test_operators_are_only_characters(lookup: Lookup, query: str) -> None:
    result = lookup.search(query)
    assert all("dakwa" in term.root + term.headword for term in result.hits)


def test_without_an_analyser_names_are_found_as_written(store: GlossaryStore) -> None:
    lookup = Lookup(store.terms(), store.search)
    assert found(lookup, "dakwaan")[0] == "dakwaan"
    assert found(lookup, "didakwakan") == []


def test_an_entry_is_found_by_identity_name_and_family(lookup: Lookup) -> None:
    indict = lookup.entry("law/criminal/mendakwa")
    assert indict is not None and lookup.entry("law/civil/mendakwa") is None
    assert [term.id for term in lookup.named("KPK", indict)] == ["law/criminal/Komisi Pemberantasan Korupsi"]
    assert [term.headword for term in lookup.family(indict)] == ["dakwaan", "terdakwa"]


def test_threads_may_share_it(store: GlossaryStore) -> None:
    lookup = Lookup(store.terms(), store.search, Table())
    queries = ["didakwakan", "alat-alat bukti", "charge", "dakwwan"] * 25
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lookup.search, queries))
    assert together == [lookup.search(query) for query in queries]


PIECES = st.sampled_from(['"', "*", "dakwaan", "alat-alat ", "-", "(", " OR ", "NEAR", ":", "%", "’", "\x00", "\ud800"])


@given(query=st.text(max_size=30) | st.lists(PIECES, max_size=9).map("".join))
def test_no_query_whatever_raises(lookup: Lookup, query: str) -> None:
    result = lookup.search(query)
    assert not (result.hits and result.suggestions)
    assert len(set(result.hits)) == len(result.hits)
