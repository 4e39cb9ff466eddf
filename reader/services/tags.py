"""The reader's own tags: how they are written, read and completed."""

from collections.abc import Iterable

LONGEST = 60
"""How many code points of a tag are kept."""


def tag_from(words: str) -> str:
    """A tag as it is kept: without `#` before it, commas and needless white space; empty where nothing is left."""
    return " ".join(words.replace(",", " ").split()).lstrip("# ")[:LONGEST].rstrip()


def tidy(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept, each once in the order given; capitals make no difference."""
    kept: dict[str, str] = {}
    for tag in map(tag_from, tags):
        if tag:
            kept.setdefault(tag.casefold(), tag)
    return tuple(kept.values())


def completions(begun: str, known: Iterable[str], present: Iterable[str], most: int = 6) -> tuple[str, ...]:
    """Known tags that go on from what is typed, not those present already; `known` stand in order of liking.

    Those that begin so come first, then those with a later word that does.
    """
    start = tag_from(begun).casefold()
    there = {tag.casefold() for tag in present}
    free = [tag for tag in known if tag.casefold() not in there]
    first = [tag for tag in free if tag.casefold().startswith(start)]
    later = [tag for tag in free if tag not in first and f" {start}" in tag.casefold()]
    return tuple([*first, *(later if start else [])][:most])
