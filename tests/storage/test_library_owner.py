"""The owner of the library: in order, from any thread, and back to the file when it can be written again."""

import sqlite3
import subprocess
import sys
import threading

import pytest
from library_files import ARTICLE, MARK, fill, opened

from reader.errors import LibraryProblem
from reader.storage.library_aside import has_unwritten_pages
from reader.storage.library_owner import LibraryOwner


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite"


class Ends:
    """What became of works told, to be waited for."""

    def __init__(self):
        self.problems = []
        self._news = threading.Semaphore(0)

    def __call__(self, problem):
        self.problems.append(problem)
        self._news.release()

    def wait(self, number=1):
        for _ in range(number):
            assert self._news.acquire(timeout=30)
        return self.problems[-number:]


def keep(store):
    store.keep(ARTICLE, 1.0)


def mark(store):
    store.write(ARTICLE, [MARK], [], 2.0)


def test_what_is_told_is_there_for_the_next_question(path):
    owner = LibraryOwner.open(path)
    ends = Ends()
    owner.tell(keep)
    owner.tell(mark, ends)
    assert owner.ask(lambda store: store.markings("a1").bookmarks) == (MARK,)
    assert ends.wait() == [None]
    assert (owner.saved, owner.notice) == (True, "")
    owner.close()
    library = opened(path)
    assert library.store.markings("a1").bookmarks == (MARK,)
    library.close()


def test_the_store_is_used_on_one_thread_only(path):
    owner = LibraryOwner.open(path)
    threads = set()
    ends = Ends()
    owner.tell(lambda store: threads.add(threading.current_thread()), ends)
    owner.ask(lambda store: threads.add(threading.current_thread()))
    ends.wait()
    assert {thread.name for thread in threads} == {"library"}
    owner.close()


def test_closing_does_what_is_queued_first(path):
    owner = LibraryOwner.open(path)
    done = []
    for number in range(50):
        owner.tell(lambda store, number=number: store.keep(ARTICLE, float(number)), done.append)
    owner.close()
    assert done == [None] * 50
    owner.close()
    with pytest.raises(LibraryProblem):
        owner.ask(lambda store: None)
    with pytest.raises(LibraryProblem):
        owner.tell(keep)


def test_a_question_raises_what_the_work_raises_and_the_owner_goes_on(path):
    owner = LibraryOwner.open(path)

    def fail(store):
        raise LibraryProblem("The list could not be read.")

    with pytest.raises(LibraryProblem, match="list"):
        owner.ask(fail)
    with pytest.raises(ZeroDivisionError):
        owner.ask(lambda store: 1 / 0)
    assert owner.ask(lambda store: store.articles()) == ()
    owner.close()


def test_work_that_fails_says_why_and_the_next_is_done(path):
    owner = LibraryOwner.open(path)
    ends = Ends()

    def fail(store):
        raise LibraryProblem("The disk is full.")

    owner.tell(fail, ends)
    owner.tell(keep, ends)
    assert [str(problem) for problem in ends.wait(2)] == ["The disk is full.", "None"]
    owner.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_in_work_told_is_reported_and_not_taken_for_saved(path):
    owner = LibraryOwner.open(path)
    ends = Ends()
    owner.tell(lambda store: 1 / 0, ends)
    (problem,) = ends.wait()
    assert isinstance(problem, LibraryProblem)
    assert owner.ask(lambda store: store.articles()) == ()
    owner.close()


def test_nobody_waits_for_a_slow_opening_but_who_needs_the_library(path):
    gate = threading.Event()

    def slowly():
        assert gate.wait(30)
        return opened(path)

    owner = LibraryOwner(slowly)
    ends = Ends()
    owner.tell(keep, ends)
    assert ends.problems == []
    gate.set()
    assert ends.wait() == [None]
    owner.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_in_opening_is_raised_to_who_asks(path):
    owner = LibraryOwner(lambda: 1 / 0)
    ends = Ends()
    owner.tell(keep, ends)
    (problem,) = ends.wait()
    assert isinstance(problem, LibraryProblem)
    with pytest.raises(ZeroDivisionError):
        owner.ask(lambda store: None)
    with pytest.raises(ZeroDivisionError):
        _ = owner.notice
    owner.close()


def test_a_locked_library_is_read_and_written_again_once_it_is_free(path, monkeypatch):
    monkeypatch.setattr("reader.storage.library_owner._BETWEEN_TRIES", 0.0)
    fill(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin immediate")
    owner = LibraryOwner.open(path)
    ends = Ends()

    def move(store):
        store.set_position("a1", 9)

    owner.tell(move, ends)
    (problem,) = ends.wait()
    assert "in use by another program" in str(problem)
    assert not owner.saved
    assert owner.ask(lambda store: store.position("a1")) == 9
    holder.execute("rollback")
    holder.close()
    owner.tell(move, ends)
    assert ends.wait() == [None]
    assert (owner.saved, owner.notice) == (True, "")
    owner.close()
    library = opened(path)
    assert library.store.position("a1") == 9
    library.close()


_LEFT_OPEN = """
import sys
from pathlib import Path
from reader.model.article import Article
from reader.storage.library_owner import LibraryOwner
owner = LibraryOwner.open(Path(sys.argv[1]))
owner.tell(lambda store: store.keep(Article("a1", "Putusan", "Terdakwa didakwa.", ()), 1.0))
"""


def test_a_library_that_nobody_closes_is_closed_with_the_program(path):
    done = subprocess.run([sys.executable, "-c", _LEFT_OPEN, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert path.exists()
    assert not has_unwritten_pages(path)
    library = opened(path)
    assert library.store.article("a1").title == "Putusan"
    library.close()
