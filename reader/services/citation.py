"""Copied words with where they come from: the title, the Pasal or heading, the file, the day."""

from collections.abc import Sequence
from pathlib import PurePath, PureWindowsPath

from reader.files.export.moments import day
from reader.model.article import Article, Span
from reader.services.passage_context import path_finder

_PASAL = "Pasal "


def citation(article: Article, span: Span, now: float) -> str:
    """The words of a range in quotation marks and, on a line of its own, where they stand.

    `now` is in seconds since the epoch. Sections are named as lawyers do (`Pasal 27 ayat (3) huruf a`), a range over
    several of them by the first and the last; elsewhere by the innermost heading.
    """
    words = "\n".join(line.strip() for line in article.text_of(span).strip().split("\n"))
    parts = (article.title, place(article, span), file_name(article.source), day(now))
    return f"“{words}”\n({', '.join(part for part in parts if part)})"


def place(article: Article, span: Span) -> str:
    """Where a range stands in the article's structure; empty where it has none there."""
    path_at = path_finder(article)
    first, last = path_at(span.start), path_at(max(span.start, span.end - 1))
    if first == last:
        return section_name(first)
    return " – ".join(name for name in (section_name(first), section_name(last)) if name)


def section_name(path: Sequence[str]) -> str:
    """How the innermost section of a path is cited; a Pasal is enough to find it, whatever stands around it."""
    for number, name in enumerate(path):
        if name.startswith(_PASAL):
            return " ".join(path[number:])
    return path[-1] if path else ""


def file_name(source: str) -> str:
    """The name of the file that an article came from, without its folders; empty for one that came from none."""
    if source.startswith(("sample:", "pasted:")):
        return ""
    return PureWindowsPath(source).name if "\\" in source else PurePath(source).name
