"""Journals and backups say what the library should hold, and whether anything of it is missing."""

from contextlib import closing

import pytest
from drill import act
from library_files import fill, opened

from reader.storage.library_backups import backups_of
from reader.storage.library_changes import number_of
from reader.storage.library_connection import database_at
from reader.storage.library_evidence import Evidence
from reader.storage.library_journal import generations, journal_path
from reader.storage.library_rescue import uri_of


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite"


def session(path, *acts):
    library = opened(path)
    for number in acts:
        act(number)(library.store)
    library.close()


def left(path):
    """A library as a crash leaves it: nothing is closed and no last backup is made."""
    library = opened(path)
    act(5)(library.store)
    library.guard._writer.close()
    library.database.close()


def changed(path, statement):
    with closing(database_at(uri_of(path, "mode=rw"))) as database:
        database.conn.execute(statement)
        database.conn.commit()


def contradicted(path):
    with closing(database_at(uri_of(path, "mode=ro"))) as database:
        return Evidence(path).contradicts(database)


def test_where_there_is_nothing_there_is_no_evidence(path):
    evidence = Evidence(path)
    assert (evidence.last, evidence.anything, evidence.base.backup, evidence.base.lines) == (0, False, None, ())


def test_the_newest_backup_holds_everything_after_a_good_end(path):
    fill(path)
    session(path, 0, 1)
    evidence = Evidence(path)
    assert evidence.base.backup == backups_of(path)[0]
    assert (evidence.base.lines, evidence.base.complete, evidence.base.number) == ((), True, evidence.last)
    assert evidence.missing_after(evidence.last) == ((), True)


def test_acts_after_the_backup_are_in_the_journal(path):
    fill(path)
    left(path)
    evidence = Evidence(path)
    assert [line.number for line in evidence.base.lines] == [evidence.last]
    assert evidence.base.complete


def test_a_damaged_backup_is_passed_over_for_the_one_before(path):
    fill(path)
    session(path, 0, 1)
    newest, before = backups_of(path)[:2]
    content = bytearray(newest.read_bytes())
    content[-100] ^= 1
    newest.write_bytes(bytes(content))
    evidence = Evidence(path)
    assert evidence.base.backup == before
    assert evidence.base.complete and len(evidence.base.lines) >= 2, "the journal before knows the acts since"


def test_without_the_present_journal_nobody_knows_what_is_missing(path):
    fill(path)
    session(path, 0)
    journal_path(path).unlink()
    assert Evidence(path).anything and not Evidence(path).base.complete
    for file in generations(path):
        file.unlink(missing_ok=True)
    assert Evidence(path).base.backup == backups_of(path)[0], "a backup that no journal names is looked through"


def test_a_whole_library_is_as_it_is_said_to_be(path):
    fill(path)
    assert not contradicted(path)
    left(path)
    assert not contradicted(path)


@pytest.mark.parametrize(
    "statement",
    [
        "update bookmarks set note = 'diubah orang lain'",
        "delete from highlights where id = (select max(id) from highlights)",
        "insert into colours values ('pink', 'asing', 1.0)",
    ],
)
def test_a_row_that_nobody_wrote_is_a_contradiction(path, statement):
    fill(path)
    session(path, 0, 1, 2)
    with closing(database_at(uri_of(path, "mode=ro"))) as database:
        assert database.table("highlights").count and database.table("bookmarks").count
    changed(path, statement)
    assert contradicted(path)


def test_where_the_reader_stopped_is_no_act(path):
    fill(path)
    changed(path, "update articles set position = 5")
    assert not contradicted(path)


def test_acts_that_a_library_lacks_are_known(path):
    fill(path)
    left(path)
    with closing(database_at(uri_of(path, "mode=ro"))) as database:
        number = number_of(database)
    lines, known = Evidence(path).missing_after(number - 1)
    assert ([line.number for line in lines], known) == ([number], True)
