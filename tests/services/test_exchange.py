"""Export and import as the screen asks for them, stopped when the window closes."""

import json

import pytest
from direct_owner import DirectOwner
from exported_marks import ARTICLE, span_of

from reader.errors import ReaderError
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords, Written
from reader.model.own_word import OwnWord
from reader.services.bookmarks import Bookmarks
from reader.services.exchange import Exchange
from reader.services.mark_writer import MarkWriter
from reader.services.own_words import OwnWords
from reader.storage.library_open import open_library


@pytest.fixture
def owner(tmp_path):
    store = open_library(tmp_path / "library.sqlite").store
    store.keep(ARTICLE, 1.0)
    owner = DirectOwner(store)
    Bookmarks(owner).highlight(ARTICLE, span_of("Jaksa"), Colour.GREEN, "penuntut")
    yield owner
    store.close()


def test_the_readers_names_of_colours_stand_before_our_own(owner, tmp_path):
    owner.ask(lambda store: store.set_colour_name(Colour.GREEN, "argumen"))
    assert Exchange(owner).export(tmp_path / "x.md", ExportWords()) == Written(1, 1)
    assert "*argumen · " in (tmp_path / "x.md").read_text()


def test_what_was_exported_is_planned_and_carried_out(owner, tmp_path):
    exchange = Exchange(owner, clock=lambda: 99.0)
    exchange.export(tmp_path / "x.json", ExportWords(), article_id="a1")
    marks = owner.ask(lambda store: store.markings("a1"))
    owner.ask(lambda store: store.write(ARTICLE, [], marks.highlights, 50.0))
    found = exchange.plan(tmp_path / "x.json")
    exchange.carry_out(found.planned)
    assert owner.ask(lambda store: store.markings("a1")) == marks


WORD = OwnWord("w1", "gerbang data", ("data gate",), "Where data\npass.", "Gerbang itu dibuka.", "Kompas", 5.0, 6.0)


@pytest.fixture
def empty(tmp_path):
    store = open_library(tmp_path / "kosong.sqlite").store
    yield DirectOwner(store)
    store.close()


def own_of(owner):
    return owner.ask(lambda store: (store.own_words(), store.colour_names()))


def test_own_words_and_names_of_colours_reach_an_empty_library_and_the_names_are_taken_back(owner, empty, tmp_path):
    owner.ask(lambda store: store.write_words([WORD], [], 6.0))
    owner.ask(lambda store: store.set_colour_name(Colour.GREEN, "argumen"))
    Exchange(owner).export(tmp_path / "x.json", ExportWords())
    exchange, words = Exchange(empty), OwnWords(empty, MarkWriter(empty, lambda: None))
    words.read()
    found = exchange.plan(tmp_path / "x.json")
    exchange.carry_out(found.planned, found.names)
    assert words.take_in(found.words).added == 1
    assert own_of(empty) == own_of(owner) == ((WORD,), {Colour.GREEN: "argumen"})
    exchange.export(tmp_path / "y.json", ExportWords())
    assert (tmp_path / "y.json").read_bytes() == (tmp_path / "x.json").read_bytes()
    exchange.carry_out((), [change.undone() for change in found.names])
    assert own_of(empty)[1] == {}


def test_a_colour_keeps_the_name_it_has_also_one_given_meanwhile(owner, empty, tmp_path):
    for colour, name in ((Colour.GREEN, "argumen"), (Colour.BLUE, "istilah"), (Colour.PINK, "contoh")):
        owner.ask(lambda store, colour=colour, name=name: store.set_colour_name(colour, name))
    Exchange(owner).export(tmp_path / "x.json", ExportWords())
    empty.ask(lambda store: store.set_colour_name(Colour.GREEN, "penting"))
    exchange = Exchange(empty)
    found = exchange.plan(tmp_path / "x.json")
    assert {change.colour for change in found.names} == {Colour.BLUE, Colour.PINK}
    empty.ask(lambda store: store.set_colour_name(Colour.BLUE, "baru"))
    exchange.carry_out(found.planned, found.names)
    assert own_of(empty)[1] == {Colour.GREEN: "penting", Colour.BLUE: "baru", Colour.PINK: "contoh"}


@pytest.mark.parametrize(("name", "article_id"), [("x.json", "a1"), ("x.marks.json", "")])
def test_one_text_or_the_marks_alone_go_without_own_words(owner, tmp_path, name, article_id):
    owner.ask(lambda store: store.write_words([WORD], [], 6.0))
    Exchange(owner).export(tmp_path / name, ExportWords(), article_id=article_id)
    written = json.loads((tmp_path / name).read_text())
    assert not {"lontar:words", "lontar:colours"} & set(written)


def test_stopped_it_leaves_the_file_and_the_library_as_they_were(owner, tmp_path):
    exchange = Exchange(owner)
    exchange.export(tmp_path / "x.json", ExportWords())
    before = (tmp_path / "x.json").read_bytes()
    owner.ask(lambda store: store.write(ARTICLE, [], store.markings("a1").highlights, 50.0))
    found = exchange.plan(tmp_path / "x.json")
    exchange.stop()
    with pytest.raises(ReaderError, match="closed before it was done"):
        exchange.export(tmp_path / "x.json", ExportWords(), article_id="a1")
    with pytest.raises(ReaderError):
        exchange.carry_out(found.planned)
    assert (tmp_path / "x.json").read_bytes() == before
    assert [file.name for file in tmp_path.glob(".lontar*")] == []
    assert owner.ask(lambda store: store.markings("a1")).highlights == ()
