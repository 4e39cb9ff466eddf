"""A glossary entry as plain text for a terminal."""

import textwrap
from collections.abc import Iterator

from reader.model.term import Term

_INDENT = "    "


def entry_text(term: Term, width: int) -> str:
    """The whole entry in lines of at most `width` columns, without a line break at the end."""
    head = f"{term.headword}{f' ({term.sense})' if term.sense else ''}, {term.pos} · {term.domain}/{term.field}"
    lines = [
        head,
        *_wrapped(_equivalents(term), width),
        *_wrapped(term.meaning, width),
        *_wrapped(term.penjelasan, width),
    ]
    if term.example:
        lines += [*_wrapped(f"“{term.example.indonesian}”", width), *_wrapped(f"“{term.example.english}”", width)]
    for label, value in _details(term):
        lines += _wrapped(f"{label}: {value}", width)
    return "\n".join(lines)


def _equivalents(term: Term) -> str:
    return f"= {'; '.join(term.english)}" if term.english else ""


def _details(term: Term) -> Iterator[tuple[str, str]]:
    if term.aka:
        yield "Also", ", ".join(term.aka)
    for name, difference in term.confused:
        yield f"Not {name}", difference
    if term.see:
        yield "See", ", ".join(term.see)
    if term.law:
        yield "Law", ", ".join(term.law)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)
