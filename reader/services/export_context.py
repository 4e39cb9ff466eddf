"""Exported marks with what people need to understand them: the sections around each, and its sentence."""

from dataclasses import replace

from reader.model.article import Article
from reader.model.exported import ExportedMark
from reader.services.passage_context import Sentences, path_finder


def in_sections(article: Article, marks: list[ExportedMark]) -> list[ExportedMark]:
    """The marks of an article with the sections in which they stand now, where those are not known yet.

    A mark that leaves with the text in which it was made needs none: its sections are found again in the present one.
    """
    unknown = [each for each in marks if not each.place and each.mark.span is not None and each.made is None]
    if not unknown:
        return marks
    path_at = path_finder(article)
    paths = {each.mark.id: path_at(each.mark.span.start) for each in unknown if each.mark.span is not None}
    return [replace(each, place=paths.get(each.mark.id, each.place)) for each in marks]


def in_sentences(article: Article, marks: list[ExportedMark]) -> list[ExportedMark]:
    """The marks of an article with the sentences in which they stand."""
    around = Sentences(article).around

    def in_sentence(each: ExportedMark) -> ExportedMark:
        if each.mark.span is None:
            return each
        sentence, passage = around(each.mark.span)
        return replace(each, sentence=sentence, passage=passage)

    return [in_sentence(each) for each in marks]
