"""The chain of stems between a word and its root: dakwaannya, dakwaan, dakwa."""

from functools import lru_cache

_VOICES = frozenset({"meN", "di", "ku", "kau", "ter", "N"})
_CIRCUMFIXING = frozenset({"ke", "peN", "pe", "per"})

Step = tuple[int, str]
"""The length of a prefix as written, and the letter that comes back when it is taken off."""


def chain(
    word: str, base: str, root: str, prefixes: tuple[str, ...], steps: tuple[Step, ...], suffix: str, end: int
) -> tuple[str, ...]:
    """The stems of `word`, itself first, the root last.

    `end` is where suffix and clitics begin: the word up to there, with the suffix, is its first stem. `root` is given
    where it is not the base that is left (a spelling variant, a compound).
    """
    stem = word[: end + len(suffix)]
    stems = [word] if stem == word else [word, stem]
    left = iter(steps)
    for count, takes_suffix in order_of_peeling(prefixes, suffix):
        if takes_suffix:
            stem = stem[: -len(suffix)]
        for _ in range(count):
            written, lost = next(left)
            stem = lost + stem[written:]
        stems.append(stem)
    if base != root:
        stems[-1:] = [root] if len(stems) > 1 and stems[-1] == base else [stems[-1], root]
    return tuple(dict.fromkeys(stems))


@lru_cache(maxsize=1024)
def order_of_peeling(prefixes: tuple[str, ...], suffix: str) -> tuple[tuple[int, bool], ...]:
    """Which affixes come off together, outermost first: (how many prefixes, whether the suffix too).

    A voice prefix comes off before -kan and -i; ke-, peN-, per- and ber- come off together with their -an, but before
    another circumfix ber-, se- and di- come off alone (berkekuatan: kekuatan: kuat).
    """
    if not suffix:
        return ((1, False),) * len(prefixes)
    if not prefixes:
        return ((0, True),)
    return _peel_an(prefixes) if suffix == "an" else _peel_applicative(prefixes)


def _peel_an(prefixes: tuple[str, ...]) -> tuple[tuple[int, bool], ...]:
    alone = 0
    while alone + 1 < len(prefixes) and prefixes[alone] in ("ber", "se", "di") and prefixes[alone + 1] in _CIRCUMFIXING:
        alone += 1
    together = 2 if prefixes[alone:] == ("peN", "ke") else 1
    rest = len(prefixes) - alone - together
    return ((1, False),) * alone + ((together, True),) + ((1, False),) * rest


def _peel_applicative(prefixes: tuple[str, ...]) -> tuple[tuple[int, bool], ...]:
    voice = 1 if prefixes[0] in _VOICES else 0
    rest = prefixes[voice:]
    if rest[:1] in (("per",), ("ke",)):
        return ((1, False),) * voice + ((1, True),) + ((1, False),) * (len(rest) - 1)
    return ((1, False),) * voice + ((0, True),) + ((1, False),) * len(rest)
