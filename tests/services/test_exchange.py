"""Export and import as the screen asks for them, stopped when the window closes."""

import pytest
from direct_owner import DirectOwner
from exported_marks import ARTICLE, span_of

from reader.errors import ReaderError
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords, Written
from reader.services.bookmarks import Bookmarks
from reader.services.exchange import Exchange
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
