"""Own words of another library: none is lost, the later version stands, and all of it can be taken back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.own_word import OwnWord
from reader.services.own_words_import import plan_taking_back, plan_words

_WORDS = st.builds(
    OwnWord,
    id=st.sampled_from(["w1", "w2", "w3", "w4"]),
    headword=st.sampled_from(["saksi", "Saksi", "hakim"]),
    english=st.just(("word",)),
    meaning=st.sampled_from(["", "arti", "arti lain"]),
    changed=st.floats(0, 9),
)
_LIBRARIES = st.lists(_WORDS, unique_by=lambda word: word.id, max_size=4)


def by_id(words):
    return {word.id: word for word in words}


def done(act, standing, deleted):
    """The words that stand and those in the bin after an act."""
    standing, deleted = dict(standing), dict(deleted)
    for change in act.words if act else ():
        if change.after is not None:
            deleted.pop(change.after.id, None)
            standing[change.after.id] = change.after
        else:
            deleted[change.before.id] = standing.pop(change.before.id)
    return standing, deleted


@given(_LIBRARIES)
def test_an_empty_library_gets_every_word(words):
    taken = plan_words(words, {}, {})
    assert done(taken.act, {}, {}) == (by_id(words), {})
    assert (taken.added, taken.updated, taken.known, taken.beside) == (len(words), 0, 0, 0)


@given(_LIBRARIES, _LIBRARIES, st.sets(st.sampled_from(["w1", "w2", "w3", "w4"])))
def test_the_later_version_stands_and_taking_back_leaves_all_as_it_was(here, coming, binned):
    standing = by_id(word for word in here if word.id not in binned)
    deleted = by_id(word for word in here if word.id in binned)
    taken = plan_words(coming, standing, deleted)
    after, bin_after = done(taken.act, standing, deleted)
    assert taken.added + taken.updated + taken.known == len(coming)
    texts = {replace(word, id="", changed=0.0) for word in after.values()}
    for word in coming:
        if word.id in after:
            assert after[word.id].changed >= word.changed
        assert word.id in after or replace(word, id="", changed=0.0) in texts
    back, bin_back = done(plan_taking_back(taken, after), after, bin_after)
    assert back == standing
    assert {key: word for key, word in bin_back.items() if key in deleted} == deleted
    assert plan_words(coming, after, bin_after).act is None


def test_nothing_taken_in_is_nothing_to_take_back():
    assert plan_taking_back(plan_words((), {}, {}), {}) is None
