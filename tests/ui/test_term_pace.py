"""What is in view is searched first, and what nobody waits for any more is not searched on."""

import pytest

from reader.files import load
from reader.model.article import Article, Span
from reader.parts import Parts, make_parts
from reader.paths import discover
from reader.services.layered_search import LayeredSearch
from reader.services.term_search import search_terms
from reader.ui.term_pace import AT_ONCE, Pace, searched

SENTENCE = "Jaksa membacakan surat dakwaannya di depan majelis hakim yang memeriksa perkara itu kemarin sore.\n\n"
SHORT = load.read_text(SENTENCE * 20)
LONG = load.read_text(SENTENCE * 1_500)


@pytest.fixture(scope="module")
def parts() -> Parts:
    """The parts that find terms."""
    return make_parts(discover())


def _search(parts: Parts, article: Article) -> LayeredSearch:
    return LayeredSearch(search_terms(article, parts.detector, parts.matcher), None)


def test_a_short_text_is_told_once_when_all_is_found(parts: Parts) -> None:
    pace = Pace()
    pace.seconds = 0.0
    assert len(SHORT.text) < AT_ONCE
    assert searched(_search(parts, SHORT), pace).searched == 1


def test_of_a_long_text_what_is_in_view_is_told_first(parts: Parts) -> None:
    pace = Pace()
    pace.wanted = Span(90_000, 91_000)
    search = _search(parts, LONG)
    reading = searched(search, pace)
    assert reading.searched < 1
    assert any(90_000 <= match.span.start <= 91_000 for match in reading.matches)
    while reading.searched < 1:
        reading = searched(search, pace)
    assert sum("dakwaan" in match.surface for match in reading.matches) == 1_500


def test_a_stopped_search_finds_nothing_more(parts: Parts) -> None:
    pace = Pace()
    pace.stopped = True
    assert searched(_search(parts, LONG), pace).searched == 0


def test_who_has_stopped_does_not_give_way(parts: Parts) -> None:
    pace = Pace()
    pace.stopped = True
    pace.scrolled = float("inf")
    pace.give_way(1_000.0)
