"""Markup of a dictionary's article (HTML, XDXF, Pango, PowerWord) as plain text: lines and words, nothing else."""

import re

from reader.files.html_tree import BLOCK_TAGS

_LINES = BLOCK_TAGS | {"br", "ar", "def", "ex", "gr", "k", "dtrn", "sr", "etm"}
"""Elements that begin a line, those of XDXF (https://github.com/soshial/xdxf_makedict) among them."""

_UNREAD = frozenset(
    (
        *("script", "style", "head", "title", "template", "iframe", "object", "embed", "audio", "video", "svg", "math"),
        *("select", "textarea", "rref"),
    )
)
_SPACES = re.compile(r"[ \t\r\f\v]+")
_WHITE = re.compile(r"\s+")


class MarkupReader:
    """Takes markup apart, one article after another, without network, entities or a tree."""

    def __init__(self) -> None:
        from lxml.html import HTMLParser

        self._words = _Words()
        self._parser = HTMLParser(
            target=self._words, encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
        )

    def text_of(self, markup: str, *, keeps_lines: bool = False) -> str:
        """The words in the markup; a line for each block. `keeps_lines` where a line end in it is one to be shown.

        Raises ValueError where it cannot be taken apart.
        """
        if "<" not in markup and "&" not in markup:
            return markup if keeps_lines else " ".join(markup.split())
        from lxml import etree

        whole = markup if keeps_lines else _WHITE.sub(" ", markup)
        self._words.begin()
        try:
            etree.fromstring(f"<body><div>{whole}</div></body>".encode("utf-8", "replace"), self._parser)
        except etree.LxmlError as problem:
            raise ValueError(str(problem)) from problem
        lines = (_SPACES.sub(" ", line).strip() for line in "".join(self._words.runs).split("\n"))
        return "\n".join(line for line in lines if line)


class _Words:
    """Is told of tags and text, and keeps the text that is to be read."""

    def __init__(self) -> None:
        self.runs: list[str] = []
        self._unread = 0

    def begin(self) -> None:
        self.runs.clear()
        self._unread = 0

    def start(self, tag: str | bytes, attrib: object) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag in _LINES:
            self.runs.append("\n")

    def end(self, tag: str | bytes) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in _LINES:
            self.runs.append("\n")

    def data(self, data: str | bytes) -> None:
        if not self._unread:
            self.runs.append(str(data))

    def comment(self, text: str | bytes) -> None:
        """Comments are not read."""

    def close(self) -> None:
        """Nothing is left to be done."""
