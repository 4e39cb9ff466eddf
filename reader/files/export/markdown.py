"""Marks as Markdown: a heading an article, a quotation a passage, the reader's notes as they wrote them."""

import re
from collections.abc import Iterable, Iterator

from reader.files.export.facts import article_facts, mark_facts
from reader.model.exported import ExportedArticle, ExportedMark, ExportWords

_MARKUP = re.compile(r"[\\`*_\[\]<]|&(?=#?\w{1,32};)|~(?=~)|(?<=~)~")
_LINE_START = re.compile(r"^(?:([#>+=~|-])|(\d{1,9})([.)](?=\s|$)))")


def pieces(articles: Iterable[ExportedArticle], words: ExportWords) -> Iterator[str]:
    """The file in pieces; the same articles make the same file."""
    for number, article in enumerate(articles):
        yield "\n" * bool(number)
        yield from _article(article, words)


def escaped(text: str) -> str:
    """One line of text that CommonMark shows as it is; white space is collapsed."""
    line = _MARKUP.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line)


def _article(article: ExportedArticle, words: ExportWords) -> Iterator[str]:
    kept = article.kept
    yield f"# {escaped(kept.title)}\n\n"
    if facts := article_facts(kept, words):
        yield escaped(facts) + "\n"
    if not article.marks:
        yield f"\n{words.no_marks}\n"
    path: tuple[str, ...] = ()
    for exported in article.marks:
        if exported.place != path:
            path = exported.place
            yield f"\n## {escaped(' › '.join(path))}\n" if path else "\n---\n"
        yield from _mark(exported, words)


def _mark(exported: ExportedMark, words: ExportWords) -> Iterator[str]:
    mark = exported.mark
    yield "\n" + "\n>\n".join(f"> {escaped(line)}" for line in mark.quote.exact.splitlines() if line.strip()) + "\n"
    if mark.note.strip():
        yield f"\n{mark.note.strip()}\n"
    yield f"\n*{escaped(mark_facts(mark, words))}*\n"
