"""Any sequence of marking, editing, moving, deleting, restoring, new texts and opening again equals a plain model."""

import itertools
import re
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule
from sqlite_utils import Database

from reader.language.anchoring import quote
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, MarkQuery, Place
from reader.model.own_word import OwnWord
from reader.storage.library_search import rebuild_search
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

TEXTS = (
    "Jaksa mendakwa pengelola platform.\nCukup jelas.",
    "Kemarin jaksa mendakwa pengelola platform 🚨.\nCukup jelas.",
    "Cukup jelas.",
)
WORDS = ("delik", "jelas", "Unsur pasal", "hakim", "é", "undang-undang")
texts = st.integers(0, len(TEXTS) - 1)
names = st.lists(st.sampled_from(WORDS), max_size=3, unique=True).map(tuple)
notes = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
spans = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted)


def article(article_id, number):
    text = TEXTS[number]
    ends = [match.span() for match in re.finditer("[^\n]+", text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(*end)) for end in ends)
    return Article(article_id, f"Judul {article_id}", text, blocks, f"/tmp/{article_id}.txt", "id")


class LibraryEqualsAPlainModel(RuleBasedStateMachine):
    """The model: the present text of each article, and each mark with the text of its place and when it was deleted."""

    marks = Bundle("marks")
    own = Bundle("own")

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="lontar-")
        self.numbers, self.clock = itertools.count(), itertools.count(100.0)
        self.present, self.known, self.words, self.names = {}, {}, {}, {}
        self.order = []
        self.open()

    def open(self):
        database = Database(Path(self.folder.name) / "library.sqlite", execute_plugins=False)
        database.execute("pragma foreign_keys = on")
        database.execute("pragma synchronous = off")
        migrations().apply(database)
        self.store = LibraryStore(database)

    def teardown(self):
        self.store.close()
        self.folder.cleanup()

    def written(self, number, standing, gone=()):
        when = next(self.clock)
        for mark in (*standing, *gone):
            self.present.setdefault(mark.article_id, number)
        first = (*standing, *gone)[0]
        self.store.write(article(first.article_id, number), standing, gone, when)
        return when

    @rule(article_id=st.sampled_from("ab"), number=texts)
    def open_an_article(self, article_id, number):
        self.store.keep(article(article_id, number), next(self.clock))
        self.present[article_id] = number

    @rule(
        target=marks,
        article_id=st.sampled_from("ab"),
        number=texts,
        at=spans,
        note=notes,
        tags=names,
        colour=st.sampled_from([*Colour, None]),
    )
    def mark(self, article_id, number, at, note, tags, colour):
        mark_id, when = f"m{next(self.numbers)}", next(self.clock)
        span = Span(*(int(end * len(TEXTS[number])) for end in at))
        values = (mark_id, article_id, quote(TEXTS[number], span), span)
        rest = (note, when, when, tags, ("BAB I",))
        mark = Bookmark(*values, *rest) if colour is None else Highlight(*values, colour, *rest)
        self.written(number, [mark])
        self.known[mark_id] = (mark, number, None)
        self.order.append(mark_id)
        return mark_id

    @rule(mark_id=marks, note=notes, tags=names, colour=st.sampled_from(Colour), number=texts)
    def edit(self, mark_id, note, tags, colour, number):
        if mark_id in self.known:
            mark, made, _ = self.known[mark_id]
            changed = replace(mark, note=note, tags=tags, changed=next(self.clock))
            if isinstance(mark, Highlight):
                changed = replace(changed, colour=colour)
            self.written(number, [changed])
            self.known[mark_id] = (changed, made, None)

    @rule(mark_id=marks, number=texts, at=spans)
    def put_elsewhere(self, mark_id, number, at):
        if mark_id in self.known:
            mark, made, _ = self.known[mark_id]
            span = Span(*(int(end * len(TEXTS[number])) for end in at))
            changed = replace(mark, span=span, quote=quote(TEXTS[number], span), changed=next(self.clock))
            self.written(number, [changed])
            same_place = (changed.span, changed.quote) == (mark.span, mark.quote)
            self.known[mark_id] = (changed, made if same_place else number, None)

    @rule(gone=st.lists(marks, max_size=3, unique=True), number=texts)
    def delete(self, gone, number):
        for article_id in "ab":
            there = [
                mark_id for mark_id in gone if mark_id in self.known and self.known[mark_id][0].article_id == article_id
            ]
            if there:
                when = self.written(number, [], [self.known[mark_id][0] for mark_id in there])
                for mark_id in there:
                    self.known[mark_id] = (*self.known[mark_id][:2], when)

    @rule(mark_id=marks, number=texts)
    def withdraw(self, mark_id, number):
        if mark_id in self.known:
            mark, _, _ = self.known.pop(mark_id)
            self.present.setdefault(mark.article_id, number)
            self.store.write(article(mark.article_id, number), [], [], next(self.clock), withdrawn=[mark])

    @rule(mark_id=marks, number=texts)
    def restore(self, mark_id, number):
        if mark_id in self.known:
            mark, made, _ = self.known[mark_id]
            self.written(number, [mark])
            self.known[mark_id] = (mark, made, None)

    @rule(age=st.integers(0, 12))
    def empty_the_bin(self, age):
        before = next(self.clock) - age
        deleted = {mark_id: when for mark_id, (_, _, when) in self.known.items() if when is not None}
        old = {mark_id for mark_id, when in deleted.items() if when < before}
        old_words = {name for name, (_, when) in self.words.items() if when is not None and when < before}
        assert self.store.empty_bin(before) == len(old) + len(old_words)
        self.known = {mark_id: value for mark_id, value in self.known.items() if mark_id not in old}
        self.words = {name: value for name, value in self.words.items() if name not in old_words}

    @rule(target=own, headword=st.sampled_from(WORDS), english=names, meaning=notes)
    def explain_a_word(self, headword, english, meaning):
        word = OwnWord(f"w{next(self.numbers)}", headword, english, meaning, "", "", 1.0, next(self.clock))
        self.store.write_words([word], [], word.changed)
        self.words[word.id] = (word, None)
        return word.id

    @rule(name=own, meaning=notes, gone=st.booleans())
    def change_or_delete_a_word(self, name, meaning, gone):
        if name in self.words:
            word, when = replace(self.words[name][0], meaning=meaning), next(self.clock)
            self.store.write_words([] if gone else [word], [word] if gone else [], when)
            self.words[name] = (word, when if gone else None)

    @rule(name=own)
    def withdraw_a_word(self, name):
        if name in self.words:
            self.store.write_words([], [], next(self.clock), withdrawn=[self.words.pop(name)[0]])

    @rule(colour=st.sampled_from(Colour), name=st.sampled_from(("", *WORDS)))
    def name_a_colour(self, colour, name):
        self.store.set_colour_name(colour, name, next(self.clock))
        self.names[colour] = name

    @rule(article_id=st.sampled_from("ab"), number=texts)
    def keep_places(self, article_id, number):
        found = {
            mark_id: Place(Span(0, 3), Found.MOVED, ("Pasal 1",)) for mark_id in (f"m{number}" for number in range(9))
        }
        self.store.keep_places(article_id, TEXTS[number], found)

    @rule(anew=st.booleans())
    def open_again(self, anew):
        self.store.close()
        self.open()
        if anew:
            with self.store._database.atomic():
                rebuild_search(self.store._database)
            self.order.sort(key=self.created)

    def created(self, mark_id):
        return self.known[mark_id][0].created if mark_id in self.known else 0.0

    def standing(self, deleted=False):
        return {mark_id: mark for mark_id, (mark, _, when) in self.known.items() if (when is not None) == deleted}

    @invariant()
    def marks_are_what_the_model_says(self):
        for article_id in "ab":
            for deleted, read in ((False, self.store.markings), (True, self.store.deleted)):
                kept = read(article_id)
                wanted = [mark for mark in self.standing(deleted).values() if mark.article_id == article_id]
                wanted.sort(key=lambda mark: (mark.span, mark.id))
                assert kept.highlights == tuple(mark for mark in wanted if isinstance(mark, Highlight))
                assert kept.bookmarks == tuple(mark for mark in wanted if isinstance(mark, Bookmark))

    @invariant()
    def texts_are_what_the_model_says(self):
        for article_id in "ab":
            present = self.present.get(article_id)
            assert self.store.article(article_id) == (None if present is None else article(article_id, present))
            made = {}
            for mark_id, (mark, number, _) in self.known.items():
                if mark.article_id == article_id and number != present:
                    made.setdefault(TEXTS[number], set()).add(mark_id)
            assert {text.text: set(ids) for text, ids in self.store.made_in(article_id)} == made
        assert not self.store._database.execute("pragma foreign_key_check").fetchall()

    @invariant()
    def searches_find_what_the_model_says(self):
        for words in ("", "del", "jelas", "unsur pa", "undang-un", "E"):
            for deleted in (False, True):
                wanted = [mark_id for mark_id in self.order if has(self.standing(deleted).get(mark_id), words)]
                query = MarkQuery(words, deleted=deleted)
                found = [hit.mark.id for hit in self.store.search_marks(query, 1000)]
                assert (sorted(found) if deleted else found) == (sorted(wanted) if deleted else wanted[::-1])
                assert self.store.count_marks(query) == len(wanted)
        assert dict(self.store.tags()) == Counter(tag for mark in self.standing().values() for tag in mark.tags)

    @invariant()
    def words_and_names_are_what_the_model_says(self):
        for deleted, read in ((False, self.store.own_words), (True, self.store.deleted_words)):
            wanted = {name: word for name, (word, when) in self.words.items() if (when is not None) == deleted}
            assert {word.id: word for word in read()} == wanted
        assert self.store.colour_names() == {colour: name for colour, name in self.names.items() if name}


def has(mark, words):
    """Whether each of the words begins a word of the mark, and what a hyphen joins stands together."""
    if mark is None:
        return False
    parts = [re.findall(r"\w+", text.casefold().replace("é", "e")) for text in (mark.quote.exact, mark.note)]
    parts += [[word for tag in mark.tags for word in re.findall(r"\w+", tag.casefold().replace("é", "e"))]]
    return all(any(in_a_row(part, re.findall(r"\w+", word.casefold())) for part in parts) for word in words.split())


def in_a_row(part, wanted):
    starts = (part[start : start + len(wanted)] for start in range(len(part)))
    return any(row[:-1] == wanted[:-1] and row[-1].startswith(wanted[-1]) for row in starts if len(row) == len(wanted))


LibraryEqualsAPlainModel.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestLibraryEqualsAPlainModel = LibraryEqualsAPlainModel.TestCase
