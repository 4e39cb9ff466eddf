"""Code points of the article (Python) to UTF-16 positions of the document (Qt), and back."""

from bisect import bisect_right
from collections.abc import Sequence

from reader.model.article import Span
from reader.ui.page_pieces import Piece


class TextPositions:
    """The way between an article's text and a document that holds some consecutive pieces of it, a paragraph each.

    Article positions are code points of `Article.text`; document positions are UTF-16 units, with one unit for the
    end of each paragraph. A position between two pieces stands for the end of the first; one before or after all of
    them for the document's beginning or end.
    """

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self._starts = [piece.span.start for piece in pieces]
        self._texts = [text[piece.span.start : piece.span.end] for piece in pieces]
        self._widths = [units(words) for words in self._texts]
        self._document_starts: list[int] = []
        place = 0
        for width in self._widths:
            self._document_starts.append(place)
            place += width + 1

    @property
    def span(self) -> Span:
        """The range of the article from the first piece to the last."""
        return Span(self.pieces[0].span.start, self.pieces[-1].span.end) if self.pieces else Span(0, 0)

    def piece_at(self, position: int) -> int:
        """The number, in the document, of the piece that holds the code point, or of the last piece before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def to_document(self, position: int) -> int:
        """The document position of a code point."""
        if not self._starts:
            return 0
        number = self.piece_at(position)
        return self._document_starts[number] + self.to_block(number, position)

    def to_block(self, number: int, position: int) -> int:
        """The UTF-16 offset, inside piece `number`, of a code point; held to the piece's ends."""
        text = self._texts[number]
        offset = min(max(0, position - self._starts[number]), len(text))
        return offset if self._widths[number] == len(text) else units(text[:offset])

    def from_document(self, place: int) -> int:
        """The code point at a document position."""
        if not self._starts:
            return 0
        number = max(0, bisect_right(self._document_starts, place) - 1)
        offset = min(place - self._document_starts[number], self._widths[number])
        text = self._texts[number]
        if self._widths[number] != len(text):
            offset = code_points(text, offset)
        return self._starts[number] + offset


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for character in text if character > "\uffff")


def code_points(text: str, offset: int) -> int:
    """How many code points the first `offset` UTF-16 units hold; half a pair counts as none."""
    seen = 0
    for count, character in enumerate(text):
        seen += 2 if character > "\uffff" else 1
        if seen > offset:
            return count
    return len(text)
