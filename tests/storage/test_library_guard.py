"""While the library is in use every act goes into its journal, and its end leaves a backup and a mark of good order."""

import itertools

import pytest
from drill import act
from library_files import ARTICLE, MARK, fill, opened

from reader.errors import LibraryProblem
from reader.storage.library_backups import backups_of, digest_of_file
from reader.storage.library_changes import is_waiting, number_of
from reader.storage.library_guard import Guard
from reader.storage.library_journal import JournalWriter, generations, journal_path, read_journal


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path):
    fill(path)
    library = opened(path)
    yield library
    library.close()


def test_every_act_is_a_line(library, path):
    before = read_journal(journal_path(path)).last
    for number in (1, 2, 5):
        act(number)(library.store)
    read = read_journal(journal_path(path))
    assert (read.last, number_of(library.database)) == (before + 3, before + 3)
    assert not is_waiting(library.database)


def test_what_no_act_wrote_is_settled_with_the_next_backup(library, path):
    before = read_journal(journal_path(path)).last
    library.database.execute("insert into colours values ('pink', 'asing', 1.0)")
    assert is_waiting(library.database)
    library.guard.back_up()
    assert number_of(library.database) == before + 1
    assert not is_waiting(library.database)


def test_an_act_that_cannot_be_written_down_is_not_done(library, path, monkeypatch):
    number = number_of(library.database)

    def full(_self, _changes, _when):
        raise LibraryProblem("Tempat penyimpanan penuh.")

    with monkeypatch.context() as broken, pytest.raises(LibraryProblem, match="penuh"):
        broken.setattr(JournalWriter, "append", full)
        act(1)(library.store)
    assert number_of(library.database) == number
    act(1)(library.store)
    assert read_journal(journal_path(path)).last == number + 1


def test_a_backup_is_made_only_when_something_changed(library, path):
    before = backups_of(path)
    library.guard.back_up()
    assert backups_of(path) == before
    act(1)(library.store)
    library.guard.back_up()
    assert len(backups_of(path)) == len(before) + 1
    assert read_journal(journal_path(path)).backup == backups_of(path)[0].name
    assert read_journal(generations(path)[1]).lines, "the journal before stays beside it"


def test_the_end_says_how_the_file_was_left(path):
    fill(path)
    assert read_journal(journal_path(path)).closed == digest_of_file(path)


def test_nothing_is_said_of_a_file_that_another_is_to_replace(path):
    fill(path)
    library = opened(path)
    act(1)(library.store)
    library.close(for_another=True)
    assert read_journal(journal_path(path)).closed == ""


def test_a_first_library_has_a_journal_before_it_has_a_backup(path):
    library = opened(path)
    assert (read_journal(journal_path(path)).begun, backups_of(path)) == (True, ())
    library.store.write(ARTICLE, [MARK], [], 2.0)
    library.close()
    assert len(backups_of(path)) == 1


def test_a_journal_without_a_backup_is_better_than_neither(library, path, monkeypatch):
    def fails(*_arguments):
        raise LibraryProblem("Tidak ada tempat.")

    monkeypatch.setattr("reader.storage.library_guard.make_backup", fails)
    fresh = Guard(library.database, path, itertools.count(1.0).__next__)
    fresh.begin()
    assert read_journal(journal_path(path)).begun and read_journal(journal_path(path)).backup == ""
    with pytest.raises(LibraryProblem, match="tempat"):
        fresh.begin()
    fresh._writer.close()
