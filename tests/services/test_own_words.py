"""Words of one's own are kept, changed, deleted and undone, and stay in memory where the library cannot be written."""

import itertools
from dataclasses import replace

import pytest
from direct_owner import DirectOwner
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LibraryProblem
from reader.model.own_word import OwnWord
from reader.services.mark_acts import ActName
from reader.services.mark_writer import MarkWriter
from reader.services.own_words import LONGEST_HEADWORD, Draft, OwnWords, draft_of, equivalents
from reader.storage.library_open import open_library

GATE = Draft("gerbang  data", "data gate; gateway", " Where data pass. ", "Gerbang\nitu dibuka.", "Kompas")


@pytest.fixture
def store(tmp_path):
    store = open_library(tmp_path / "library.sqlite").store
    yield store
    store.close()


def words_in(owner, first=100.0):
    clock, numbers = itertools.count(first), itertools.count(1)
    words = OwnWords(owner, MarkWriter(owner, lambda: None), clock.__next__, lambda: f"w{int(first)}-{next(numbers)}")
    words.read()
    return words


def headwords(words):
    return [word.headword for word in words.words()]


def test_a_word_is_tidied_kept_and_there_in_a_later_session(store):
    word = words_in(DirectOwner(store)).add(GATE)
    assert (word.headword, word.english, word.meaning) == ("gerbang data", ("data gate", "gateway"), "Where data pass.")
    assert (word.example, word.source) == ("Gerbang itu dibuka.", "Kompas")
    assert words_in(DirectOwner(store)).words() == (word,)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft("", "gate"), "at least one letter"),
        (Draft("  123 ", "gate"), "at least one letter"),
        (Draft("a" * (LONGEST_HEADWORD + 1), "gate"), "too long"),
        (Draft("gerbang", " ; ,", "  "), "translation or an explanation"),
        (Draft("gerbang", "gate", "x" * 10_001), "too long"),
        (Draft("Gerbang-Data", "gate"), "already"),
        (Draft("gerbang", "gate"), ""),
        (Draft("KUHP", meaning="Kitab"), ""),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(store, draft, said):
    words = words_in(DirectOwner(store))
    words.add(GATE)
    problem = words.problem_of(draft)
    assert said in problem
    assert bool(problem) == bool(said)


def test_a_word_may_keep_its_own_headword_when_it_is_changed(store):
    words = words_in(DirectOwner(store))
    word = words.add(GATE)
    assert words.problem_of(draft_of(word), word.id) == ""
    assert words.edit(word.id, draft_of(word)) == word
    assert [act.name for act in words.history.done] == [ActName.ADD_WORD]


def test_everything_is_undone_and_done_again_also_on_the_disk(store):
    words = words_in(DirectOwner(store))
    word = words.add(GATE)
    words.edit(word.id, Draft("gerbang", "gate"))
    words.delete(word.id)
    seen = []
    for act in (words.undo, words.undo, words.undo, words.redo, words.redo, words.redo):
        act()
        assert words_in(DirectOwner(store)).words() == words.words()
        seen.append(headwords(words))
    assert seen == [["gerbang"], ["gerbang data"], [], ["gerbang data"], ["gerbang"], []]
    assert words.redo() is None


def test_a_word_whose_addition_was_undone_is_not_in_the_bin(store):
    words = words_in(DirectOwner(store))
    word = words.add(GATE)
    words.undo()
    assert words.deleted() == () == words_in(DirectOwner(store)).deleted()
    words.redo()
    assert words.words() == (word,) == words_in(DirectOwner(store)).words()


def test_a_later_session_undoes_the_latest_deletion_first(store):
    words = words_in(DirectOwner(store))
    for name in ("satu", "dua", "tiga"):
        words.add(Draft(name, name))
    for word in (words.explaining("dua"), words.explaining("satu")):
        words.delete(word.id)
    later = words_in(DirectOwner(store), first=500.0)
    assert [word.headword for word in later.deleted()] == ["satu", "dua"]
    assert 100.0 < later.history.done[-1].when < 500.0
    later.undo()
    assert headwords(later) == ["satu", "tiga"]


def test_a_deleted_word_is_restored_and_that_is_undone_too(store):
    words = words_in(DirectOwner(store))
    word = words.add(GATE)
    words.delete(word.id)
    words.restore(word.id)
    assert headwords(words) == ["gerbang data"]
    words.undo()
    assert headwords(words) == []


def test_words_of_another_library_come_in_as_one_act(store):
    words = words_in(DirectOwner(store))
    own = words.add(GATE)
    old, new = replace(own, meaning="lama", changed=own.changed - 1), replace(own, meaning="baru", changed=1e9)
    other = OwnWord("x1", "saksi", ("witness",), "")
    taken = words.take_in((new, other))
    assert (taken.added, taken.updated, taken.known, taken.beside) == (1, 1, 0, 0)
    assert words.words() == (new, other)
    assert words_in(DirectOwner(store)).words() == (new, other)
    again = words.take_in((old, other))
    assert (again.added, again.updated, again.known, again.act) == (0, 0, 2, None)
    words.undo()
    assert words.words() == (own,)
    words.redo()
    assert words.words() == (new, other)


def test_a_word_explained_otherwise_elsewhere_stands_beside_and_the_same_one_is_known(store):
    words = words_in(DirectOwner(store))
    own = words.add(GATE)
    taken = words.take_in((replace(own, id="x1"), replace(own, id="x2", meaning="Pintu.")))
    assert (taken.added, taken.known, taken.beside) == (1, 1, 1)
    assert {word.id for word in words.words()} == {own.id, "x2"}


@pytest.mark.parametrize("later", [False, True])
def test_a_word_in_the_bin_comes_back_in_its_later_version_and_goes_there_again(store, later):
    words = words_in(DirectOwner(store))
    own = words.add(GATE)
    words.delete(own.id)
    (binned,) = words.deleted()
    brought = replace(own, meaning="dari berkas", changed=1e9 if later else own.changed)
    taken = words.take_in((brought,))
    assert words.words() == ((brought if later else binned),)
    words.take_back(taken)
    assert (words.words(), words.deleted()) == ((), (binned,))
    fresh = words_in(DirectOwner(store), first=500.0)
    assert (fresh.words(), fresh.deleted()) == ((), (binned,))


def test_taking_an_import_back_leaves_what_was_changed_since(store):
    words = words_in(DirectOwner(store))
    taken = words.take_in((OwnWord("x1", "saksi", ("witness",), ""), OwnWord("x2", "hakim", ("judge",), "")))
    words.edit("x1", Draft("saksi", "witness", "Yang melihat."))
    words.take_back(taken)
    assert headwords(words) == ["saksi"]


def test_unknown_words_are_left_alone(store):
    words = words_in(DirectOwner(store))
    words.delete("?")
    words.restore("?")
    assert words.edit("?", GATE) is None
    assert words.undo() is None
    assert words.word("?") is None


class UnwritableOwner(DirectOwner):
    """A library that can be read but not written for now."""

    locked = True

    def tell(self, work, done=lambda problem: None):
        if self.locked:
            done(LibraryProblem("Your library is locked."))
        else:
            super().tell(work, done)


def test_what_cannot_be_saved_stays_in_the_window_and_is_written_when_it_can_be(store):
    owner = UnwritableOwner(store)
    writer = MarkWriter(owner, lambda: None)
    words = OwnWords(owner, writer)
    words.read()
    words.add(GATE)
    assert headwords(words) == ["gerbang data"]
    assert (writer.unsaved, writer.problem) == (1, "Your library is locked.")
    owner.locked = False
    writer.retry()
    assert (writer.unsaved, writer.problem) == (0, "")
    assert headwords(words_in(DirectOwner(store))) == ["gerbang data"]


class UnreadableOwner(DirectOwner):
    """A library of which nothing can be read for now."""

    locked = True

    def ask(self, work):
        if self.locked:
            raise LibraryProblem("Your library cannot be read.")
        return super().ask(work)


def test_words_written_before_the_library_could_be_read_stand_beside_its_own(store):
    words_in(DirectOwner(store)).add(Draft("lama", "old"))
    owner = UnreadableOwner(store)
    words = OwnWords(owner, MarkWriter(owner, lambda: None), new_id=lambda: "new")
    words.read()
    assert words.problem == "Your library cannot be read."
    words.add(Draft("baru", "new"))
    owner.locked = False
    words.read()
    assert (words.problem, headwords(words)) == ("", ["baru", "lama"])


def test_news_is_told_after_every_act(store):
    words, told = words_in(DirectOwner(store)), []
    words.changed = lambda: told.append(len(words.words()))
    word = words.add(GATE)
    words.delete(word.id)
    words.undo()
    assert told == [1, 0, 1]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", ()),
        (" ; ,\n", ()),
        ("gate, door;  way  in\nexit", ("gate", "door", "way in", "exit")),
        ("to sue (a person, a firm), to charge", ("to sue (a person, a firm)", "to charge")),
        ("gate, gate", ("gate",)),
    ],
)
def test_equivalents_are_parted_where_the_reader_parts_them(written, expected):
    assert equivalents(written) == expected


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["add", "edit", "delete", "restore", "undo", "redo", "reopen"]), max_size=25))
def test_any_acts_leave_the_library_as_the_window_shows_it(tmp_path_factory, acts):
    store = open_library(tmp_path_factory.mktemp("kata") / "library.sqlite").store
    try:
        words = words_in(DirectOwner(store))
        for number, act in enumerate(acts, start=1):
            first = next(iter(words.words()), None)
            if act == "add":
                words.add(Draft(f"kata {chr(97 + number)}", "word"))
            elif act == "edit" and first:
                words.edit(first.id, Draft(first.headword, f"word {number}"))
            elif act == "delete" and first:
                words.delete(first.id)
            elif act == "restore" and words.deleted():
                words.restore(words.deleted()[0].id)
            elif act in ("undo", "redo"):
                getattr(words, act)()
            elif act == "reopen":
                words = words_in(DirectOwner(store), first=1000.0 * number)
            later = words_in(DirectOwner(store), first=9e6)
            assert later.words() == words.words()
            assert {word.id for word in later.deleted()} == {word.id for word in words.deleted()}
    finally:
        store.close()
