"""Exported marks are told with the sections and the sentences in which they stand."""

from dataclasses import replace

from exported_marks import ARTICLE, TEXT, bookmark, highlight, span_of

from reader.model.article import Article, Block, BlockKind
from reader.model.exported import ExportedMark
from reader.services.export_context import in_sections, in_sentences


def test_sections_are_found_where_they_are_not_known():
    text = "BAB I\n\nPasal 1\n\nJaksa menuntut.\n\nBAB II\n\nPasal 2\n\nMajelis hakim memutus."
    spans = [span_of(line, text) for line in text.split("\n\n")]
    statute = Article("a1", "Peraturan", text, tuple(Block(BlockKind.PARAGRAPH, span) for span in spans), "", "id")
    known = ExportedMark(replace(highlight("Jaksa", "h1"), span=span_of("Jaksa", text)), place=("Amar",))
    unknown = ExportedMark(replace(highlight("Majelis hakim", "h2"), span=span_of("Majelis hakim", text)))
    assert [each.place for each in in_sections(statute, [known, unknown])] == [("Amar",), ("BAB II", "Pasal 2")]


def test_a_mark_that_is_lost_or_leaves_with_its_own_text_has_no_sections_here():
    lost = ExportedMark(replace(highlight("Jaksa", path=()), span=None))
    with_its_text = ExportedMark(highlight("Jaksa", path=()), version=1, made=span_of("Jaksa"))
    assert in_sections(ARTICLE, [lost, with_its_text]) == [lost, with_its_text]


def test_each_sentence_knows_where_the_passage_stands_in_it():
    marks = [ExportedMark(highlight("eksepsi terdakwa")), ExportedMark(bookmark("platform"))]
    first, second = in_sentences(ARTICLE, marks)
    assert first.sentence.startswith("Majelis hakim menolak")
    assert second.sentence == "Jaksa mendakwa pengelola platform."
    assert [each.sentence[each.passage.start : each.passage.end] for each in (first, second)] == [
        "eksepsi terdakwa",
        "platform",
    ]
    assert all(each.mark.span == span_of(each.mark.quote.exact, TEXT) for each in (first, second))


def test_what_is_lost_has_no_sentence():
    lost = ExportedMark(replace(highlight("Jaksa"), span=None))
    assert in_sentences(ARTICLE, [lost]) == [lost]
