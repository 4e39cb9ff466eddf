"""Any sequence of marking, editing, deleting, undoing and opening again equals a plain model."""

import itertools
import tempfile
from pathlib import Path

from direct_owner import DirectOwner
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from indictment import redo_name, undo_name

from reader.model.article import Article, Span
from reader.model.bookmark import Colour
from reader.services.bookmarks import Bookmarks
from reader.storage.library_open import open_library

TEXT = "Cukup jelas.\nJaksa mendakwa pengelola platform 🚨.\nCukup jelas.\n"
ARTICLE = Article("a1", "Penjelasan", TEXT, ())
LINES = [Span(0, 13), Span(13, 50), Span(50, 63)]

spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda ends: Span(min(ends), max(ends)))
marks = st.integers(0, 12).map(lambda number: f"m{number}")


class MarksEqualAPlainModel(RuleBasedStateMachine):
    """The model: marks by their id, those deleted, and the states before each act that can be taken back.

    In a new session these are the deletions, the latest first: `went` says by which act a mark went.
    """

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="lontar-")
        self.numbers, self.clock = itertools.count(), itertools.count(100.0)
        self.standing, self.deleted = {}, {}
        self.before, self.after = [], []
        self.went, self.acts = {}, 0
        self.open()

    def open(self):
        opened = open_library(Path(self.folder.name) / "library.sqlite")
        assert (opened.notice, opened.store.saved) == ("", True)
        self.store = opened.store
        self.bookmarks = Bookmarks(DirectOwner(self.store), self.clock.__next__, self.new_id)
        self.bookmarks.markings(ARTICLE)

    def new_id(self):
        self.latest = f"m{next(self.numbers)}"
        return self.latest

    def teardown(self):
        self.store.close()
        self.folder.cleanup()

    def state(self):
        return dict(self.standing), dict(self.deleted)

    def act(self, standing, deleted):
        if (standing, deleted) != self.state():
            self.before.append(self.state())
            self.after.clear()
            self.become(standing, deleted)

    def become(self, standing, deleted):
        self.acts += 1
        self.went |= dict.fromkeys(self.standing.keys() - standing.keys(), self.acts)
        self.standing, self.deleted = standing, deleted

    def without(self, gone):
        standing = {mark: value for mark, value in self.standing.items() if mark not in gone}
        return standing, self.deleted | {mark: self.standing[mark] for mark in gone}

    @rule(span=spans, colour=st.sampled_from(Colour))
    def highlight(self, span, colour):
        words = TEXT[span.start : span.end]
        self.bookmarks.highlight(ARTICLE, span, colour)
        if words.strip():
            start = span.start + len(words) - len(words.lstrip())
            place = Span(start, start + len(words.strip()))
            same = [mark for mark, value in self.standing.items() if value[0] == place and value[1] is not None]
            mark = min(same, key=lambda mark: int(mark[1:]), default=self.latest)
            note, tags = self.standing[mark][2:] if same else ("", ())
            self.act(self.standing | {mark: (place, colour, note, tags)}, self.deleted)

    @rule(line=st.sampled_from(LINES))
    def bookmark(self, line):
        self.bookmarks.bookmark(ARTICLE, line)
        place = Span(line.start, line.start + len(TEXT[line.start : line.end].strip()))
        there = {
            mark for mark, (span, colour, *_) in self.standing.items() if colour is None and place.contains(span.start)
        }
        added = (self.standing | {} if there else self.standing | {self.latest: (place, None, "", ())}, self.deleted)
        self.act(*(self.without(there) if there else added))

    @rule(mark=marks, note=st.text(max_size=12))
    def write_a_note(self, mark, note):
        self.bookmarks.set_note("a1", mark, note)
        if mark in self.standing:
            place, colour, _, tags = self.standing[mark]
            self.act(self.standing | {mark: (place, colour, note, tags)}, self.deleted)

    @rule(mark=marks, tags=st.lists(st.sampled_from(["dalil", "kutipan", "#Dalil", " "]), max_size=3))
    def give_tags(self, mark, tags):
        self.bookmarks.set_tags("a1", mark, tags)
        if mark in self.standing:
            wanted = dict.fromkeys(tag.strip("# ") for tag in tags if tag.strip())
            first = {tag.casefold(): tag for tag in reversed(wanted)}
            kept = tuple(dict.fromkeys(first[tag.casefold()] for tag in wanted))
            self.act(self.standing | {mark: (*self.standing[mark][:3], kept)}, self.deleted)

    @rule(mark=marks, span=spans)
    def change_the_extent(self, mark, span):
        self.bookmarks.set_extent(ARTICLE, mark, span)
        words = TEXT[span.start : span.end]
        if mark in self.standing and words.strip():
            start = span.start + len(words) - len(words.lstrip())
            place = Span(start, start + len(words.strip()))
            self.act(self.standing | {mark: (place, *self.standing[mark][1:])}, self.deleted)

    @rule(mark=marks, colour=st.sampled_from(Colour))
    def change_the_colour(self, mark, colour):
        self.bookmarks.set_colour("a1", mark, colour)
        if mark in self.standing and self.standing[mark][1] is not None:
            place, _, note, tags = self.standing[mark]
            self.act(self.standing | {mark: (place, colour, note, tags)}, self.deleted)

    @rule(mark=marks)
    def delete(self, mark):
        self.bookmarks.delete("a1", mark)
        if mark in self.standing:
            self.act(*self.without({mark}))

    @rule(mark=marks)
    def restore(self, mark):
        self.bookmarks.restore("a1", mark)
        if mark in self.deleted:
            deleted = {other: value for other, value in self.deleted.items() if other != mark}
            self.act(self.standing | {mark: self.deleted[mark]}, deleted)

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        assert self.bookmarks.undo("a1") is not None
        self.after.append(self.state())
        self.become(*self.before.pop())

    @precondition(lambda self: self.after)
    @rule()
    def redo(self):
        assert self.bookmarks.redo("a1") is not None
        self.before.append(self.state())
        self.become(*self.after.pop())

    @rule()
    def open_again(self):
        self.store.close()
        self.before, self.after = [], []
        standing, deleted = self.state()
        for act in sorted({self.went[mark] for mark in deleted}, reverse=True):
            back = {mark for mark in deleted if self.went[mark] == act}
            standing = standing | {mark: deleted[mark] for mark in back}
            deleted = {mark: value for mark, value in deleted.items() if mark not in back}
            self.before.insert(0, (standing, deleted))
        self.open()

    @invariant()
    def what_stands_is_what_the_model_says(self):
        markings = self.bookmarks.markings(ARTICLE)
        shown = {mark.id: (mark.span, mark.colour, mark.note, mark.tags) for mark in markings.highlights}
        shown |= {mark.id: (mark.span, None, mark.note, mark.tags) for mark in markings.bookmarks}
        assert shown == self.standing
        binned = self.store.deleted("a1")
        assert {mark.id for mark in (*binned.highlights, *binned.bookmarks)} == self.deleted.keys()
        assert Bookmarks(DirectOwner(self.store)).markings(ARTICLE) == markings
        assert bool(undo_name(self.bookmarks, "a1")) == bool(self.before)
        assert bool(redo_name(self.bookmarks, "a1")) == bool(self.after)


MarksEqualAPlainModel.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestMarksEqualAPlainModel = MarksEqualAPlainModel.TestCase
