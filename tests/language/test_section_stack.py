"""The sections that are open while a text is read."""

from reader.language.section_stack import OpenSection, SectionStack, item_value
from reader.model.article import Span
from reader.model.section import SectionKind


def _open(rank: int, kind: SectionKind = SectionKind.ARTICLE) -> OpenSection:
    return OpenSection(-1, kind, rank, 5, str(rank))


def test_a_section_ends_where_the_next_of_its_rank_begins() -> None:
    stack = SectionStack()
    stack.push(_open(20, SectionKind.CHAPTER), "BAB I", "UMUM", 0)
    stack.push(_open(50), "Pasal 1", "", 5)
    stack.end_where(lambda section: section.rank >= 50, 9)
    stack.push(_open(50), "Pasal 2", "", 9)
    chapter, first, second = stack.sections(20)
    assert (chapter.span, first.span, second.span) == (Span(0, 20), Span(5, 9), Span(9, 20))
    assert (chapter.level, first.level, second.level) == (1, 2, 2)
    assert (chapter.parent, first.parent, second.parent) == (-1, 0, 0)
    assert chapter.title == "UMUM"


def test_the_innermost_open_section_of_a_kind_is_found() -> None:
    stack = SectionStack()
    stack.push(_open(50), "Pasal 1", "", 0)
    stack.push(_open(60, SectionKind.CLAUSE), "ayat (1)", "", 1)
    assert stack.innermost(SectionKind.ARTICLE) == 0
    assert stack.innermost(SectionKind.CLAUSE, SectionKind.ARTICLE) == 1
    assert stack.innermost(SectionKind.CHAPTER) == -1


def test_what_was_taken_back_is_no_section() -> None:
    stack = SectionStack()
    stack.push(_open(50), "Pasal 1", "", 0)
    stack.forget()
    assert stack.sections(5) == ()


def test_items_are_counted_on() -> None:
    assert (
        item_value(SectionKind.NUMBER, "1") < item_value(SectionKind.NUMBER, "1a") < item_value(SectionKind.NUMBER, "2")
    )
    assert item_value(SectionKind.LETTER, "z") < item_value(SectionKind.LETTER, "aa")
