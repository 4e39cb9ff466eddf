"""Marks as one HTML page, ready to be printed: its own small style sheet, no scripts, nothing from elsewhere."""

import html
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.files.export.facts import article_facts, mark_facts
from reader.model.article import Span
from reader.model.bookmark import Bookmark
from reader.model.exported import ExportedArticle, ExportedMark, ExportWords

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

STYLE = """
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff;
  font: 1rem/1.55 Literata, Georgia, "Times New Roman", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; color: #444; }
.facts { font: .8rem/1.4 Inter, "Segoe UI", Helvetica, Arial, sans-serif; color: #5f5f5f; overflow-wrap: anywhere; }
figure { margin: 1.25rem 0; break-inside: avoid; }
blockquote { margin: 0; padding: .15rem 0 .15rem .9rem; border-left: .3rem solid #8a8a8a; }
blockquote p { margin: .3rem 0; }
mark { color: inherit; background: #fff0b3; }
.bookmark mark { background: #eee; }
.yellow blockquote { border-color: #d8a800; } .yellow mark { background: #fff0b3; }
.green blockquote { border-color: #3f9142; } .green mark { background: #d8f0d2; }
.blue blockquote { border-color: #3576c4; } .blue mark { background: #d6e6fa; }
.pink blockquote { border-color: #c64a86; } .pink mark { background: #fbdcea; }
.note { margin: .5rem 0 0 1.2rem; overflow-wrap: anywhere; }
.note p { margin: .3rem 0; }
figcaption { margin: .35rem 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #ccc; }
td p { margin: .3rem 0 0; }
td p:first-child { margin-top: 0; }
tr { break-inside: avoid; }
@page { margin: 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; } mark { print-color-adjust: exact; } }
""".strip()


def pieces(articles: Iterable[ExportedArticle], words: ExportWords) -> Iterator[str]:
    """The page in pieces; all that comes from texts and notes is escaped."""
    render = _note_renderer()
    yield from head(words.title, words.language)
    for article in articles:
        yield from _article(article, words, render)
    yield foot()


def head(title: str, language: str) -> Iterator[str]:
    """The beginning of a page; a browser runs and loads nothing in it, whatever stands there."""
    yield f'<!DOCTYPE html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    yield '<meta name="viewport" content="width=device-width">\n'
    yield f"<title>{escaped(title)}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n"


def foot() -> str:
    """The end of a page."""
    return "</body>\n</html>\n"


def escaped(text: str) -> str:
    """Text as HTML shows it, in elements and in attributes."""
    return html.escape(text)


def _note_renderer() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # A note may have been written by somebody else: no link to follow, no image to fetch, no HTML of its own.
    plain = {"html": False, "linkify": False, "breaks": True}
    return MarkdownIt("commonmark", plain).disable(["image", "link", "autolink", "reference"])


def _article(article: ExportedArticle, words: ExportWords, render: "MarkdownIt") -> Iterator[str]:
    kept = article.kept
    language = f' lang="{escaped(article.language)}"' if article.language else ""
    yield f"<section{language}>\n<h1>{escaped(kept.title)}</h1>\n"
    if facts := article_facts(kept, words):
        yield f'<p class="facts">{escaped(facts)}</p>\n'
    if not article.marks:
        yield f"<p>{escaped(words.no_marks)}</p>\n"
    path: tuple[str, ...] = ()
    for exported in article.marks:
        if exported.place != path:
            path = exported.place
            yield f"<h2>{escaped(' › '.join(path))}</h2>\n" if path else "<hr>\n"
        yield from _mark(exported, words, render)
    yield "</section>\n"


def _mark(exported: ExportedMark, words: ExportWords, render: "MarkdownIt") -> Iterator[str]:
    mark = exported.mark
    kind = "bookmark" if isinstance(mark, Bookmark) else mark.colour.value
    yield f'<figure class="{kind}">\n<blockquote>{_passage(exported)}</blockquote>\n'
    if mark.note.strip():
        yield f'<div class="note">{render.render(mark.note.strip()).strip()}</div>\n'
    yield f'<figcaption class="facts">{escaped(mark_facts(mark, words))}</figcaption>\n</figure>\n'


def _passage(exported: ExportedMark) -> str:
    """A highlight in its sentence; a bookmark's line, and what is not found, by themselves."""
    if exported.passage is None or isinstance(exported.mark, Bookmark):
        return _paragraphs(exported.mark.quote.exact, "", "")
    return _paragraphs(*parted(exported.sentence, exported.passage))


def parted(sentence: str, passage: Span) -> tuple[str, str, str]:
    """The passage, what stands before it in its sentence, and what stands after it."""
    return sentence[passage.start : passage.end], sentence[: passage.start], sentence[passage.end :]


def _paragraphs(passage: str, before: str, after: str) -> str:
    lines = [f"<mark>{escaped(line)}</mark>" for line in passage.splitlines() if line.strip()] or [""]
    lines[0] = escaped(before) + lines[0]
    lines[-1] += escaped(after)
    return "".join(f"<p>{line}</p>" for line in lines)
