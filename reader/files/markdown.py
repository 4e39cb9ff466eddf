"""A Markdown text (CommonMark, with tables) becomes blocks."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.files import plain_text
from reader.files.contents import Contents, Piece, compose, language_code, list_item
from reader.files.front_matter import split_front_matter
from reader.files.styled_text import StyledText
from reader.model.article import BlockKind, InlineStyle

if TYPE_CHECKING:
    from markdown_it.token import Token

LINES_LIMIT = 150_000
"""Most lines whose markup is read, which takes seconds; a longer text is read as plain text."""

BRACKETS_LIMIT = 10_000
"""Most opening brackets in one paragraph whose markup is read: the parser tries each against all that follow."""

_STYLES = {"em": InlineStyle.EMPHASIS, "strong": InlineStyle.STRONG, "link": InlineStyle.LINK}
_DEEPEST = 100
"""How deep lists and quotations may lie inside each other; what lies deeper is left out by the parser."""
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_HIDING = re.compile(r"<!--|-->|</?(?:script|style)\b[^<>]*>", re.IGNORECASE)
_CLOSINGS = {"<!--": "--", "<script": "</script", "<style": "</style"}
"""What begins words that no page shows, and what ends them, both without the `>`."""


def read(text: str) -> Contents:
    """The blocks of a decoded Markdown text, without its markup.

    Labels of list items become part of the text; a code block gives one block a line, and so does what has breaks of
    its own, as a poem or an address; HTML tags are left out, the words between them kept. The title is the front
    matter's, else the first heading of level 1, else a heading at the very beginning. A text of more than `LINES_LIMIT`
    lines, or with a paragraph of more than `BRACKETS_LIMIT` opening brackets, is read as it is written.
    """
    from markdown_it import MarkdownIt

    fields, body = split_front_matter(text)
    if body.count("\n") > LINES_LIMIT or _is_thicket(body):
        return plain_text.read(text)
    tokens = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table").parse(body)
    title, pieces = _titled([piece for piece in _Walk().pieces(tokens) if piece.text], fields.get("title", ""))
    return compose(pieces, title=title, language=language_code(fields.get("lang", fields.get("language", ""))))


def _is_thicket(body: str) -> bool:
    return body.count("[") > BRACKETS_LIMIT and any(
        paragraph.count("[") > BRACKETS_LIMIT for paragraph in body.split("\n\n")
    )


def _titled(pieces: list[Piece], title: str) -> tuple[str, list[Piece]]:
    """The title, and the pieces with no other heading of level 1 than it."""
    headings = [index for index, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING]
    main = next((index for index in headings if pieces[index].level == 1), 0 if headings[:1] == [0] else None)
    crowded = any(pieces[index].level == 1 for index in headings if index != main)
    for index in headings:
        level = 1 if index == main else min(6, pieces[index].level + crowded)
        pieces[index] = replace(pieces[index], level=level)
    if main is not None:
        return title or pieces[main].text, pieces
    return title, [Piece(BlockKind.HEADING, title, level=1), *pieces] if title else pieces


@dataclass(slots=True)
class _List:
    """An open list; `number` is that of its last item, None in a list of bullets."""

    number: int | None

    def label(self, written: str, delimiter: str) -> str:
        if self.number is None:
            return "• "
        self.number = max(self.number + 1, int(written or 0))
        return f"{self.number}{delimiter} "


@dataclass(slots=True)
class _Walk:
    """Goes through the tokens once, knowing in which containers it stands."""

    _containers: list[_List | None] = field(default_factory=list)
    """Open lists, and None for an open quotation, outermost first."""
    _label: str = ""
    _heading: int = 0
    _row: StyledText | None = None

    def pieces(self, tokens: Iterable["Token"]) -> Iterator[Piece]:
        for token in tokens:
            self._enter_or_leave(token)
            if token.type == "inline":
                yield from self._inline(token)
            elif token.type in ("fence", "code_block"):
                for line in token.content.expandtabs(4).split("\n"):
                    yield Piece(BlockKind.CODE, line.rstrip())
            elif token.type == "html_block":
                yield from self._placed(_shown_words(token.content))
            elif token.type == "tr_close" and self._row:
                yield from self._placed(self._row)
                self._row = None

    def _enter_or_leave(self, token: "Token") -> None:
        match token.type:
            case "bullet_list_open":
                self._containers.append(_List(None))
            case "ordered_list_open":
                self._containers.append(_List(int(token.attrGet("start") or 1) - 1))
            case "blockquote_open":
                self._containers.append(None)
            case "bullet_list_close" | "ordered_list_close" | "blockquote_close":
                self._containers.pop()
            case "list_item_open":
                innermost = self._containers[-1]
                self._label = innermost.label(token.info, token.markup) if innermost else ""
            case "list_item_close":
                self._label = ""
            case "heading_open":
                self._heading = int(token.tag[1])
            case "heading_close":
                self._heading = 0
            case "tr_open":
                self._row = StyledText()

    def _inline(self, token: "Token") -> Iterator[Piece]:
        if self._row is None:
            text = StyledText()
            _write(token.children or [], text, one_line=self._heading > 0)
            yield from self._placed(text)
            return
        if self._row.length and token.children:
            self._row.write(" | ")
        _write(token.children or [], self._row, one_line=True)

    def _placed(self, text: StyledText) -> Iterator[Piece]:
        """The pieces that the lines of the text are, where they stand."""
        lists = sum(container is not None for container in self._containers)
        for line in text.take():
            if not line.text:
                continue
            if self._heading:
                yield Piece(BlockKind.HEADING, line.text, self._heading, 0, line.inlines)
            elif not self._containers:
                yield Piece(BlockKind.PARAGRAPH, line.text, 0, 0, line.inlines)
            elif self._containers[-1] is None:
                yield Piece(BlockKind.QUOTE, line.text, len(self._containers) - lists, 0, line.inlines)
            else:
                yield list_item(line.text, line.inlines, self._label, lists)
                self._label = ""


def _write(tokens: Iterable["Token"], text: StyledText, *, one_line: bool) -> None:
    """Write tokens; a break that the author asked for ends the line, save where there is only `one_line`."""
    for token in tokens:
        name, _, end = token.type.rpartition("_")
        if name in _STYLES and end == "open":
            text.open(_STYLES[name], str(token.attrGet("href") or ""))
        elif name in _STYLES and end == "close":
            text.close(_STYLES[name])
        elif token.type == "code_inline":
            text.open(InlineStyle.CODE)
            text.write(token.content)
            text.close(InlineStyle.CODE)
        elif token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.fullmatch(token.content)):
            if one_line:
                text.write(" ")
            else:
                text.break_line()
        elif token.type == "softbreak":
            text.write(" ")
        elif token.type != "html_inline" and token.type != "image":
            text.write(token.content)


def _shown_words(markup: str) -> StyledText:
    text = StyledText()
    start = 0
    closing = ""
    for tag in _HIDING.finditer(markup):
        name = tag[0].lower().partition(" ")[0].rstrip(">")
        if closing and name == closing:
            start, closing = tag.end(), ""
        elif not closing and name in _CLOSINGS:
            _write_words(markup[start : tag.start()], text)
            closing = _CLOSINGS[name]
    _write_words("" if closing else markup[start:], text)
    return text


def _write_words(markup: str, text: StyledText) -> None:
    for number, line in enumerate(_BREAK.split(markup)):
        if number:
            text.break_line()
        text.write(html.unescape(_TAG.sub(" ", line)))
