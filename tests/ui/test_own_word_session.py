"""The screen's own words: nothing without a library, news with one, what is wrong in a sentence."""

from pathlib import Path

import pytest
from direct_owner import DirectOwner

from reader.services.mark_writer import MarkWriter
from reader.services.own_words import Draft, OwnWords
from reader.storage.library_open import open_library
from reader.ui.own_word_session import OwnWordSession


@pytest.fixture
def words(tmp_path: Path):
    store = open_library(tmp_path / "library.sqlite").store
    owner = DirectOwner(store)
    yield OwnWords(owner, MarkWriter(owner, lambda: None))
    store.close()


def test_without_a_library_nothing_happens_and_it_is_said(qtbot) -> None:
    session = OwnWordSession()
    word, problem = session.save(Draft("gerbang", "gate"), "")
    assert word is None
    assert "not open yet" in problem
    session.delete("w")
    session.restore("w")
    session.undo()
    session.redo()
    assert (session.words, session.deleted, session.word("w"), session.explaining("gerbang")) == ((), (), None, None)
    assert (session.done_at, session.taken_back_at, session.is_open) == (-1.0, -1.0, False)


def test_every_act_is_told(qtbot, words: OwnWords) -> None:
    session, told = OwnWordSession(), []
    session.changed.connect(lambda now: told.append([word.headword for word in now]))
    session.open(words)
    word, problem = session.save(Draft("gerbang", "gate"), "")
    assert (word.headword, problem) == ("gerbang", "")
    assert session.save(Draft("Gerbang", "gate"), "")[0] is None
    assert session.save(Draft("pintu", "door"), word.id)[0].id == word.id
    session.delete(word.id)
    assert session.done_at > 0 > session.taken_back_at
    session.undo()
    assert session.taken_back_at > 0
    session.redo()
    session.restore(word.id)
    assert told == [[], ["gerbang"], ["pintu"], [], ["pintu"], [], ["pintu"]]
    assert session.explaining("PINTU") == session.word(word.id)


def test_a_word_that_was_deleted_while_it_was_written_is_saved_as_a_new_one(qtbot, words: OwnWords) -> None:
    session = OwnWordSession()
    session.open(words)
    word, _ = session.save(Draft("gerbang", "gate"), "")
    session.delete(word.id)
    again, problem = session.save(Draft("gerbang", "big gate"), word.id)
    assert (again.english, problem) == (("big gate",), "")
    assert again.id != word.id
