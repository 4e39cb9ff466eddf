"""Marks are written into a file that other programs read, whole or not at all."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.errors import FileProblem
from reader.files.file_bytes import shown
from reader.model.exported import ExportedArticle, ExportWords, ReadersOwn, Written
from reader.services.export_kinds import ExportKind


def write(
    path: Path,
    kind: ExportKind,
    articles: Iterable[ExportedArticle],
    words: ExportWords,
    own: ReadersOwn | None = None,
) -> Written:
    """Write the articles' marks into a file, whole or not at all; only ANNOTATIONS takes the reader's `own` along.

    Raises FileProblem when the file cannot be written or is itself one of the articles.
    """
    count = _Count(path, articles)
    if kind is ExportKind.ANKI:
        from reader.files.export.flash_cards import cards
        from reader.storage.anki_package import write_package

        written = write_package(path, cards(count))
        return Written(count.articles, written, count.marks - written)
    from reader.files.export.draft import write_text

    write_text(path, _pieces(kind, count, words, own), _encoding(kind))
    return Written(count.articles, count.marks)


class _Count:
    """Counts what passes through, and keeps the file from being written over one of its own articles."""

    def __init__(self, path: Path, articles: Iterable[ExportedArticle]) -> None:
        self.articles = 0
        self.marks = 0
        self._path = path
        self._source = articles

    def __iter__(self) -> Iterator[ExportedArticle]:
        for article in self._source:
            if same_file(self._path, article.kept.source):
                raise FileProblem(f"{shown(self._path)} is the text of an article itself; choose another name.")
            self.articles += 1
            self.marks += len(article.marks)
            yield article


def _pieces(
    kind: ExportKind, articles: Iterable[ExportedArticle], words: ExportWords, own: ReadersOwn | None
) -> Iterator[str]:
    from reader.files.export import csv, html, markdown, web_annotations

    match kind:
        case ExportKind.MARKDOWN:
            return markdown.pieces(articles, words)
        case ExportKind.HTML:
            return html.pieces(articles, words)
        case ExportKind.CSV:
            return csv.pieces(articles, words)
        case _:
            return web_annotations.pieces(articles, words, own if kind is ExportKind.ANNOTATIONS else None)


def _encoding(kind: ExportKind) -> str:
    from reader.files.export.csv import ENCODING

    return ENCODING if kind is ExportKind.CSV else "utf-8"


def same_file(path: Path, source: str) -> bool:
    """Whether a path is the very file that an article came from."""
    try:
        return Path(source).is_absolute() and path.exists() and path.samefile(source)
    except (OSError, ValueError):
        return False
