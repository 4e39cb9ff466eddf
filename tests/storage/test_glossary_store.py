"""The built glossary, asked: what begins so, what speaks of it, and what is not a glossary."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import GlossaryProblem
from reader.storage.glossary_build import build_glossary
from reader.storage.glossary_store import GlossaryStore, stored_digest

ENTRIES = (
    ("law/criminal", "dakwaan", 1, ["indictment", "criminal charge"], ["relief paper"], "Read at the first hearing."),
    ("law/criminal", "dakwaan alternatif", 3, ["alternative charge"], [], "One of several."),
    ("law/criminal", "Komisi Pemberantasan Korupsi", 1, ["Corruption Eradication Commission"], ["KPK"], "An agency."),
    ("law/civil", "gugatan", 1, ["lawsuit", "relief"], ["perkara gugatan"], "A claim put to the court in writing."),
    ("law/civil", "menuntut", 2, ["to charge", "to claim"], [], "To ask a court for something."),
    ("tech/security", "dekripsi", 2, ["decryption"], ["dékripsi"], "The way back from a cipher."),
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("glossary")
    for field in {row[0] for row in ENTRIES}:
        path = folder / "sources" / f"{field}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# A field.\n" + "".join(entry(row) for row in ENTRIES if row[0] == field), encoding="utf-8")
    return build_glossary(folder / "sources", folder / "glossary.sqlite")


@pytest.fixture(scope="module")
def store(built: Path) -> Iterator[GlossaryStore]:
    with closing(GlossaryStore(built)) as opened:
        yield opened


def entry(row: tuple[str, str, int, list[str], list[str], str]) -> str:
    _, headword, level, english, aka, meaning = row
    return (
        f'[[term]]\nheadword = "{headword}"\npos = "noun"\nlevel = {level}\nenglish = {english}\naka = {aka}\n'
        f'meaning = "{meaning}"\npenjelasan = "Kata itu."\n'
    )


def words(found: tuple[str, ...]) -> list[str]:
    return [term_id.rpartition("/")[2] for term_id in found]


def test_terms_stand_in_the_order_of_their_sources(store: GlossaryStore) -> None:
    assert words(tuple(term.id for term in store.terms())) == [
        *("gugatan", "menuntut", "dakwaan", "dakwaan alternatif", "Komisi Pemberantasan Korupsi", "dekripsi"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("dakw", ["dakwaan", "dakwaan alternatif"]),
        ("DAKWAAN ", ["dakwaan", "dakwaan alternatif"]),
        ("dakwaan-alt", ["dakwaan alternatif"]),
        ("kp", ["Komisi Pemberantasan Korupsi"]),
        ("dék", ["dekripsi"]),
        ("to cha", ["menuntut"]),
        ("charge", ["menuntut"]),
        ("law", ["gugatan"]),
        ("hearing", []),
        ("", []),
    ],
)
def test_names_are_found_by_their_beginning(store: GlossaryStore, query: str, found: list[str]) -> None:
    assert words(store.beginning(query, 9)) == found


def test_a_whole_name_comes_before_a_beginning(store: GlossaryStore) -> None:
    assert words(store.beginning("relief", 9)) == ["gugatan", "dakwaan"]


def test_headwords_come_before_aliases_and_english(store: GlossaryStore) -> None:
    assert words(store.beginning("d", 9)) == ["dakwaan", "dekripsi", "dakwaan alternatif"]
    assert words(store.beginning("c", 9)) == ["dakwaan", "Komisi Pemberantasan Korupsi", "menuntut"]
    assert words(store.beginning("d", 2)) == ["dakwaan", "dekripsi"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("hearing", ["dakwaan"]),
        ("first hear", ["dakwaan"]),
        ("hearing lawsuit", []),
        ("charge", ["dakwaan alternatif", "dakwaan", "menuntut"]),
        ("eradication corrupt", ["Komisi Pemberantasan Korupsi"]),
        ("x", []),
    ],
)
def test_the_full_text_is_found_by_all_of_the_words(store: GlossaryStore, query: str, found: list[str]) -> None:
    assert sorted(words(store.full_text(query, 9))) == sorted(found)


def test_names_weigh_more_than_meanings(store: GlossaryStore) -> None:
    assert words(store.full_text("claim", 9)) == ["menuntut", "gugatan"]


def test_a_search_gives_beginnings_first_and_each_entry_once(store: GlossaryStore) -> None:
    assert words(store.search("charge", 9))[0] == "menuntut"
    assert sorted(words(store.search("charge", 9))) == ["dakwaan", "dakwaan alternatif", "menuntut"]
    assert len(store.search("charge", 2)) == 2


@pytest.mark.parametrize("query", ['"', "dakwaan*", "a OR b", "NEAR(", "headword:x", "-", "^x", "(", "%", "_", "';--"])
def test_operators_are_only_characters(store: GlossaryStore, query: str) -> None:
    assert store.search(query, 9) == store.search(query, 9)


@given(query=st.text(max_size=40) | st.text(st.characters(categories=["Cs", "Cc", "P"]), max_size=9))
def test_no_query_whatever_raises(store: GlossaryStore, query: str) -> None:
    known = {term.id for term in store.terms()}
    assert set(store.search(query, 5)) <= known


def test_threads_may_share_it(store: GlossaryStore) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: store.search("charge", 9), range(200)))
    assert len(found) == 1


def test_it_is_read_from_a_folder_with_odd_characters(built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "a#b?c%20 é.sqlite"
    copy.write_bytes(built.read_bytes())
    with closing(GlossaryStore(copy)) as store:
        assert len(store.terms()) == len(ENTRIES)
    assert list(tmp_path.iterdir()) == [copy]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(8192)])
def test_a_file_that_is_no_glossary_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "glossary.sqlite"
    path.write_bytes(content)
    with pytest.raises(GlossaryProblem, match="cannot be read; delete that file or install Lontar again"):
        GlossaryStore(path)
    assert stored_digest(path) == ""


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(GlossaryProblem, match="is missing"):
        GlossaryStore(tmp_path / "glossary.sqlite")
    assert stored_digest(tmp_path / "glossary.sqlite") == ""
    assert list(tmp_path.iterdir()) == []


def test_another_programs_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glossary.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE entries (id)")
    with pytest.raises(GlossaryProblem):
        GlossaryStore(path)


def test_a_glossary_damaged_inside_is_told_when_it_is_read(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "glossary.sqlite"
    whole = built.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(GlossaryProblem), closing(GlossaryStore(path)) as store:
        store.terms()


def test_a_glossary_whose_lists_are_damaged_is_told(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "glossary.sqlite"
    path.write_bytes(built.read_bytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE entries SET english = '[1'")
    with closing(GlossaryStore(path)) as store, pytest.raises(GlossaryProblem):
        store.terms()


def test_a_closed_glossary_is_told(built: Path) -> None:
    store = GlossaryStore(built)
    store.close()
    with pytest.raises(GlossaryProblem):
        store.terms()
