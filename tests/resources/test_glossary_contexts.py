"""Words that are terms in one sentence and ordinary in another: each pair is marked, and left alone, as it should."""

from pathlib import Path

import pytest

from reader.language.matcher import Matcher
from reader.model.article import Block, BlockKind, Span
from reader.parts import make_parts
from reader.paths import discover

FOLDER = Path(__file__).parent / "contexts"
PAIRS = [
    pytest.param(*line.split("\t"), id=f"{path.stem}-{line.split(chr(9))[0]}-{number}")
    for path in sorted(FOLDER.glob("*.tsv"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], start=2)
    if line.strip()
]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """The matcher over the shipped glossary."""
    return make_parts(discover()).matcher()


def _entries_in(matcher: Matcher, sentence: str) -> set[str]:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(sentence)))
    return {match.term.id for match in matcher.find(sentence, (block,))}


@pytest.mark.parametrize(("entry", "marked", "ordinary"), PAIRS)
def test_a_word_is_marked_where_it_is_a_term_and_only_there(
    matcher: Matcher, entry: str, marked: str, ordinary: str
) -> None:
    assert entry in _entries_in(matcher, marked)
    assert entry not in _entries_in(matcher, ordinary)


def test_enough_words_are_tried_both_ways() -> None:
    assert len(PAIRS) >= 150
