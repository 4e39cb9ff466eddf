"""Acts are written in the order in which they were done, and count as saved only when the library says so."""

import pytest

from reader.errors import LibraryProblem
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Quote
from reader.services.mark_acts import Act, ActName, Change, addition
from reader.services.mark_writer import MarkWriter

ARTICLE = Article("a1", "Putusan", "satu dua tiga", ())


def mark(note, mark_id="b1"):
    return Bookmark(mark_id, "a1", Quote("satu", "", ""), Span(0, 4), note, 1.0, 1.0)


class SlowOwner:
    """A library that does what it is told only when the test says so; it can fail, before or after the work."""

    def __init__(self):
        self.told, self.written = [], []
        self.closed = False

    def write(self, article, standing, gone, when, withdrawn=()):
        self.written.append((article.text, tuple(one.note for one in standing), tuple(one.id for one in gone)))
        self.withdrawn = [one.id for one in withdrawn]

    def tell(self, work, done):
        if self.closed:
            raise LibraryProblem("Your library is closed.")
        self.told.append((work, done))

    def go_on(self, problem=None, after=None):
        work, done = self.told.pop(0)
        if problem is not None:
            done(LibraryProblem(problem))
            return
        try:
            work(self)
        except LibraryProblem as met:
            done(met)
        else:
            done(LibraryProblem(after) if after else None)


@pytest.fixture
def owner():
    return SlowOwner()


@pytest.fixture
def news():
    return []


@pytest.fixture
def writer(owner, news):
    return MarkWriter(owner, lambda: news.append(1))


def test_an_act_counts_as_unsaved_until_the_library_says_that_it_is_on_the_disk(owner, writer, news):
    writer.write(ARTICLE, addition(mark("satu")), 1.0)
    assert writer.unsaved == 1
    owner.go_on()
    assert (writer.unsaved, writer.problem, owner.written) == (0, "", [("satu dua tiga", ("satu",), ())])
    assert news


def test_an_addition_that_is_taken_back_is_withdrawn_not_deleted(owner, writer):
    writer.write(ARTICLE, addition(mark("satu"), ARTICLE).undone(), 2.0)
    owner.go_on()
    assert (owner.written, owner.withdrawn) == ([("satu dua tiga", (), ())], ["b1"])


def test_a_later_act_is_not_written_before_an_earlier_one_that_failed(owner, writer):
    for note in ("satu", "dua"):
        writer.write(ARTICLE, addition(mark(note)), 1.0)
    owner.go_on("The disk is full.")
    owner.go_on()
    assert (writer.unsaved, writer.problem, owner.written) == (2, "The disk is full.", [])
    writer.retry()
    owner.go_on()
    owner.go_on()
    assert (writer.unsaved, writer.problem) == (0, "")
    assert [notes for _, notes, _ in owner.written] == [("satu",), ("dua",)]


def test_what_follows_a_failure_noticed_late_is_written_again_so_that_the_last_state_stays(owner, writer):
    for note in ("satu", "dua"):
        writer.write(ARTICLE, addition(mark(note)), 1.0)
    first, second = owner.told
    owner.told = [(first[0], lambda problem: None), second]
    owner.go_on()
    owner.go_on()
    first[1](LibraryProblem("The disk reports an error."))
    assert writer.unsaved == 2
    writer.retry()
    while owner.told:
        owner.go_on()
    assert writer.unsaved == 0
    assert [notes for _, notes, _ in owner.written][-2:] == [("satu",), ("dua",)]


def test_a_new_act_tries_what_failed_again(owner, writer):
    writer.write(ARTICLE, addition(mark("satu")), 1.0)
    owner.go_on("It is in use by another program.")
    writer.write(ARTICLE, addition(mark("dua")), 1.0)
    while owner.told:
        owner.go_on()
    assert (writer.unsaved, len(owner.written)) == (0, 2)


def test_nothing_is_told_twice_while_it_is_under_way(owner, writer):
    writer.write(ARTICLE, addition(mark("satu")), 1.0)
    writer.retry()
    assert len(owner.told) == 1


def test_a_closed_library_is_a_problem_like_others(owner, writer):
    owner.closed = True
    writer.write(ARTICLE, addition(mark("satu")), 1.0)
    assert (writer.unsaved, writer.problem) == (1, "Your library is closed.")


def test_a_place_given_in_another_text_is_written_with_that_text(owner, writer):
    old = Article("a1", "Putusan", "nol satu dua", ())
    act = Act(ActName.PLACE_HERE, (Change(mark("lama"), mark("baru"), old, ARTICLE), Change(mark("", "b2"), None)))
    writer.write(ARTICLE, act, 1.0)
    writer.write(ARTICLE, act.undone(), 2.0)
    owner.go_on()
    owner.go_on()
    assert owner.written == [
        ("satu dua tiga", ("baru",), ("b2",)),
        ("satu dua tiga", ("",), ()),
        ("nol satu dua", ("lama",), ()),
    ]
