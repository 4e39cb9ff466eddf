"""Passages of a text as the reader means them."""

from reader.model.article import Span


def trimmed(text: str, span: Span) -> Span | None:
    """A range of the text without the white space around it; None where nothing is left."""
    start, end = max(0, span.start), min(len(text), span.end)
    passage = text[start:end]
    words = passage.strip()
    if not words:
        return None
    start += len(passage) - len(passage.lstrip())
    return Span(start, start + len(words))
