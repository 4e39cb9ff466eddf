"""The sources become the database: whole or not at all, built once, and where it can be written."""

import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import GlossaryProblem
from reader.paths import Paths
from reader.storage import glossary_build
from reader.storage.glossary_build import build_glossary, ensure_glossary
from reader.storage.glossary_sources import parse, read_files
from reader.storage.glossary_store import GlossaryStore, stored_digest

DAKWAAN = """# Criminal law.
[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment"]
meaning = "The prosecutor's statement of the crime."
penjelasan = "Pernyataan jaksa tentang tindak pidana."
aka = ["surat dakwaan"]
"""


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    found = Paths(*(tmp_path / name for name in ("resources", "data", "cache", "config", "log")))
    (found.glossary_sources / "law").mkdir(parents=True)
    write(found, DAKWAAN)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    return found


def write(paths: Paths, text: str) -> None:
    (paths.glossary_sources / "law" / "criminal.toml").write_text(text, encoding="utf-8")


def headwords(path: Path) -> list[str]:
    with closing(GlossaryStore(path)) as store:
        return [term.headword for term in store.terms()]


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_database_holds_the_terms_of_the_sources(paths: Paths, tmp_path: Path) -> None:
    built = build_glossary(paths.glossary_sources, tmp_path / "new folder" / "a#b.sqlite")
    with closing(GlossaryStore(built)) as store:
        assert store.terms() == parse(read_files(paths.glossary_sources)).terms


def test_it_is_one_plain_sound_file_that_others_may_read(paths: Paths) -> None:
    built = ensure_glossary(paths)
    assert list(paths.cache.iterdir()) == [built]
    assert (pragma(built, "integrity_check"), pragma(built, "journal_mode"), pragma(built, "freelist_count")) == (
        *("ok", "delete"),
        0,
    )
    assert os.name == "nt" or built.stat().st_mode & 0o777 == 0o644


def test_the_tables_are_strict(paths: Paths) -> None:
    with closing(sqlite3.connect(ensure_glossary(paths))) as connection:
        listed = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    assert {("entries", 1), ("names", 1), ("meta", 1)} <= set(listed)


def test_it_is_built_anew_only_when_the_sources_are_others(paths: Paths) -> None:
    before = ensure_glossary(paths).stat()
    assert ensure_glossary(paths).stat() == before
    write(paths, DAKWAAN.replace("indictment", "criminal charge"))
    with closing(GlossaryStore(ensure_glossary(paths))) as store:
        assert store.terms()[0].english == ("criminal charge",)


def test_it_is_built_anew_by_another_builder(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    before = stored_digest(ensure_glossary(paths))
    monkeypatch.setattr(glossary_build, "BUILDER_VERSION", glossary_build.BUILDER_VERSION + 1)
    assert stored_digest(ensure_glossary(paths)) != before


def test_a_shipped_database_is_taken_as_it_is(paths: Paths, tmp_path: Path) -> None:
    build_glossary(paths.glossary_sources, paths.shipped_glossary)
    write(paths, "damaged")
    assert ensure_glossary(paths) == paths.shipped_glossary
    assert not paths.cache.exists()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 99, b"SQLite format 3\0" + bytes(4096)])
def test_a_damaged_database_in_the_cache_is_built_anew(paths: Paths, content: bytes) -> None:
    paths.cache.mkdir()
    paths.cached_glossary.write_bytes(content)
    assert headwords(ensure_glossary(paths)) == ["dakwaan"]


def test_another_programs_database_in_the_cache_is_built_anew(paths: Paths) -> None:
    paths.cache.mkdir()
    with closing(sqlite3.connect(paths.cached_glossary)) as connection:
        connection.executescript("CREATE TABLE meta (key, value); INSERT INTO meta VALUES ('digest', 'x')")
    assert headwords(ensure_glossary(paths)) == ["dakwaan"]


def test_the_first_problem_of_the_sources_is_told_and_the_old_database_stays(paths: Paths) -> None:
    old = ensure_glossary(paths).read_bytes()
    write(paths, DAKWAAN.replace("level = 1", 'level = "high"'))
    with pytest.raises(GlossaryProblem) as told:
        ensure_glossary(paths)
    assert str(told.value) == "The glossary source law/criminal.toml:2: dakwaan: `level` must be a whole number."
    assert [path.read_bytes() for path in paths.cache.iterdir()] == [old]


def test_sources_without_an_entry_are_told(paths: Paths) -> None:
    write(paths, "# Nothing yet.\n")
    with pytest.raises(GlossaryProblem, match="hold no entry"):
        ensure_glossary(paths)


def test_missing_sources_are_told(paths: Paths, tmp_path: Path) -> None:
    (paths.glossary_sources / "law" / "criminal.toml").unlink()
    (paths.glossary_sources / "law").rmdir()
    paths.glossary_sources.rmdir()
    with pytest.raises(GlossaryProblem, match="install Lontar again"):
        ensure_glossary(paths)


def test_where_the_cache_cannot_be_written_the_temporary_folder_serves(paths: Paths, tmp_path: Path) -> None:
    paths.cache.write_text("a file where the folder should be")
    first = ensure_glossary(paths)
    assert first.is_relative_to(tmp_path / "temporary") and headwords(first) == ["dakwaan"]
    before = first.stat()
    assert ensure_glossary(paths) == first and first.stat() == before


def test_a_full_disk_leaves_nothing_and_the_temporary_folder_serves(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_rows = glossary_build._fill

    def full(database: object, terms: object) -> None:
        write_rows(database, terms)  # type: ignore[arg-type]
        if str(paths.cache) in str(database.execute("PRAGMA database_list").fetchone()):  # type: ignore[attr-defined]
            raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(glossary_build, "_fill", full)
    assert ensure_glossary(paths).is_relative_to(tmp_path / "temporary")
    assert list(paths.cache.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="folders have no owner here")
def test_a_strangers_temporary_folder_is_not_used(paths: Paths, tmp_path: Path) -> None:
    paths.cache.write_text("a file where the folder should be")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "temporary" / f"lontar-{os.getuid()}").symlink_to(elsewhere)
    assert headwords(ensure_glossary(paths)) == ["dakwaan"]
    assert list(elsewhere.iterdir()) == []


def test_where_nothing_can_be_written_it_is_told(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    paths.cache.write_text("a file where the folder should be")
    monkeypatch.setattr("tempfile.tempdir", str(paths.cache))
    with pytest.raises(GlossaryProblem, match=r"could not be written in .*make room there\."):
        ensure_glossary(paths)


def test_many_starts_at_once_all_get_a_whole_glossary(paths: Paths) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: headwords(ensure_glossary(paths)), range(16)))
    assert found == [["dakwaan"]] * 16
    assert list(paths.cache.iterdir()) == [paths.cached_glossary]


def test_two_programs_started_at_once_both_get_a_whole_glossary(paths: Paths) -> None:
    script = (
        "import sys; from pathlib import Path; from reader.paths import Paths\n"
        "from reader.storage.glossary_build import ensure_glossary; from reader.storage.glossary_store import *\n"
        "print(len(GlossaryStore(ensure_glossary(Paths(*map(Path, sys.argv[1:])))).terms()))"
    )
    folders = [str(folder) for folder in (paths.resources, paths.data, paths.cache, paths.config, paths.log)]
    running = [
        subprocess.Popen([sys.executable, "-c", script, *folders], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    assert [process.communicate()[0] for process in running] == ["1\n", "1\n"]


def test_a_start_that_builds_nothing_does_not_load_the_builders_library(paths: Paths) -> None:
    ensure_glossary(paths)
    script = (
        "import sys; from pathlib import Path; from reader.paths import Paths\n"
        "from reader.storage.glossary_build import ensure_glossary\n"
        "ensure_glossary(Paths(*map(Path, sys.argv[1:]))); print('sqlite_utils' in sys.modules)"
    )
    folders = [str(folder) for folder in (paths.resources, paths.data, paths.cache, paths.config, paths.log)]
    done = subprocess.run([sys.executable, "-c", script, *folders], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("last", [1, 2, 3])
def test_building_can_be_given_up_and_leaves_nothing(paths: Paths, last: int) -> None:
    asked: list[int] = []

    def go_on() -> None:
        asked.append(1)
        if len(asked) == last:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ensure_glossary(paths, go_on)
    assert not list(paths.cache.glob("*"))
    assert headwords(ensure_glossary(paths)) == headwords(paths.cached_glossary)
