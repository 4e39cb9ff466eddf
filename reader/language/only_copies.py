"""A passage that stood once in the old text and stands once in the new one, where nothing else came from."""

from reader.language.alignment import Alignment
from reader.model.article import Span

_TELLING = 16
"""From this many code points on, a passage that stands only once tells its place."""


def only_copy(alignment: Alignment, wanted: Span) -> Span | None:
    """The one place of a passage, both in code points of the normalised texts, if it is the only one in either.

    Where words of the new text come from another passage of the old one, they are that passage's and not this one's.
    """
    old, new = alignment.old.normal.text, alignment.new.normal.text
    passage = old[wanted.start : wanted.end].strip()
    place = new.find(passage)
    if len(passage) < _TELLING or place < 0 or new.find(passage, place + 1) >= 0:
        return None
    if old.find(passage) != old.rfind(passage):
        return None
    found = Span(place, place + len(passage))
    words = alignment.new.covered(found)
    is_taken = any(alignment.origins[index] >= 0 for index in range(words.start, words.end))
    return None if is_taken else found
