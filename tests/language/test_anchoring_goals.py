"""Of many highlights in revised texts, nearly all find their passage, and hardly any is wrong without notice."""

import random

import pytest
from anchoring_trial import EDITS, SILENT, WAYS, Verdict, Whereabouts, counted, highlights, judged, measured
from revised_texts import SUBJECTS, measuring_texts, news, statute, tuning_texts
from traced_edits import joined, new_words, untouched

from reader.model.article import Span
from reader.model.bookmark import Found

OURS = "both texts compared"
TEXT = "Hakim membacakan putusan. Jaksa menyatakan banding."


@pytest.mark.parametrize(
    ("edit", "right", "silent"),
    [
        ("words 10%", 96, 0.8),
        ("words 30%", 88, 1.5),
        ("characters 5%", 92, 1),
        ("paragraphs 30%", 88, 1.5),
        ("another extraction", 99.5, 0),
    ],
)
def test_a_few_marks_reach_the_goals(edit, right, silent):
    texts = {name: text for name, text in tuning_texts().items() if name in ("statute: keamanan siber", "news 1")}
    score = measured(texts, EDITS[edit], 120, 5, [OURS])[OURS]
    assert score.share(Verdict.RIGHT) >= right
    assert score.counts[SILENT] <= max(1, silent * score.marks / 100) * (silent > 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("edit", "right", "wrong"),
    [
        ("words 1%", 99, 0.3),
        ("words 10%", 96, 0.8),
        ("words 30%", 88, 1.5),
        ("characters 5%", 92, 0.8),
        ("paragraphs 10%", 96, 0.8),
        ("paragraphs 30%", 88, 1.5),
        ("another extraction", 99.5, 0),
        ("all of it at 10%", 90, 1.5),
    ],
)
def test_two_thousand_marks_reach_the_goals(edit, right, wrong):
    score = measured(measuring_texts(), EDITS[edit], 2000, 1, [OURS])[OURS]
    assert score.share(Verdict.RIGHT) >= right
    assert score.share(Verdict.WRONG) <= wrong


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_knows_where_each_character_came_from(edit):
    text = statute(random.Random(4), SUBJECTS[0])
    revision = EDITS[edit](untouched(text), random.Random(4))
    assert len(revision.text) == len(revision.origins) == len(revision.instead)
    survivors = [(index, place) for index, place in enumerate(revision.origins) if place >= 0]
    letters = [(revision.text[index], text[place]) for index, place in survivors if text[place].isalnum()]
    assert all(now == was or now == "ﬁ" for now, was in letters)
    assert len({place for _, place in survivors}) > len(text) / 2


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (Span(29, 36), Verdict.RIGHT),
        (Span(29, 40), Verdict.NEAR),
        (Span(6, 16), Verdict.WRONG),
        (None, Verdict.LOST),
    ],
)
def test_an_answer_is_held_against_where_the_words_went(answer, verdict):
    text = untouched(TEXT)
    revision = joined([text[:26], new_words("Maka "), text[26:]])
    assert judged(Whereabouts(revision), Span(26, 31), Span(31, 36)) is Verdict.RIGHT
    moved = joined([text[:26], new_words("dua"), text[26:]])
    assert judged(Whereabouts(moved), Span(26, 33), answer) is verdict


def test_of_a_deleted_passage_only_lost_is_right():
    text = untouched(TEXT)
    revision = joined([text[:6], text[25:]])
    assert judged(Whereabouts(revision), Span(6, 16), None) is Verdict.RIGHT
    assert judged(Whereabouts(revision), Span(6, 16), Span(0, 5)) is Verdict.WRONG
    counts = counted(Whereabouts(revision), [Span(6, 16)] * 2, [(Span(0, 5), Found.SAME), (Span(0, 5), Found.MOVED)])
    assert (counts[Verdict.WRONG], counts[SILENT]) == (2, 1)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_finds_marks_in_an_unchanged_text_where_they_are_unique(way):
    text = news(random.Random(2))
    marks = [mark for mark in highlights(text, 40, random.Random(2)) if len(mark) > 60]
    answers = WAYS[way](text, text, marks)
    assert [span for span, _ in answers] == marks
