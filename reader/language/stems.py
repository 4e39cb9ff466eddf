"""The chain of stems between a word and its root: dakwaannya, dakwaan, dakwa."""

from functools import lru_cache

from reader.language.affixes import PrefixShape

_VOICES = frozenset({"meN", "di", "ku", "kau", "ter"})


def chain(word: str, base: str, root: str, prefix: PrefixShape, suffix: str, end: int) -> tuple[str, ...]:
    """The stems of `word`, itself first, the root last.

    `end` is where suffix and clitics part: the word up to there, with the suffix, is its first stem.
    """
    stem = word[: end + len(suffix)]
    stems = [word] if stem == word else [word, stem]
    steps = iter(prefix.steps)
    for takes_prefix, takes_suffix in order_of_peeling(prefix.tags, suffix):
        if takes_suffix:
            stem = stem[: -len(suffix)]
        if takes_prefix:
            written, lost = next(steps)
            stem = lost + stem[written:]
        stems.append(stem)
    if base != root:
        stems[-1:] = [root] if len(stems) > 1 else [word, root]
    return tuple(dict.fromkeys(stems))


@lru_cache(maxsize=1024)
def order_of_peeling(prefixes: tuple[str, ...], suffix: str) -> tuple[tuple[bool, bool], ...]:
    """Which affixes come off together, outermost first: (takes a prefix, takes the suffix).

    A voice prefix comes off before -kan and -i; ke-, peN-, per- and ber- come off together with their -an, but before
    another circumfix ber-, se-, di- and ke- come off alone (berkekuatan: kekuatan: kuat).
    """
    count = len(prefixes)
    if not suffix:
        return ((True, False),) * count
    if not count:
        return ((False, True),)
    if suffix == "an":
        return _peel_an(prefixes)
    return _peel_applicative(prefixes)


def _peel_an(prefixes: tuple[str, ...]) -> tuple[tuple[bool, bool], ...]:
    alone = 0
    while alone + 1 < len(prefixes) and prefixes[alone] in ("ber", "se", "di") and prefixes[alone + 1] in _CIRCUMFIXING:
        alone += 1
    if prefixes[alone:] == ("peN", "ke"):
        return ((True, False),) * alone + ((True, True), (True, False))
    rest = len(prefixes) - alone - 1
    return ((True, False),) * alone + ((True, True),) + ((True, False),) * rest


def _peel_applicative(prefixes: tuple[str, ...]) -> tuple[tuple[bool, bool], ...]:
    voice = 1 if prefixes[0] in _VOICES else 0
    rest = len(prefixes) - voice
    if rest and prefixes[voice] in ("per", "ke"):
        return ((True, False),) * voice + ((True, True),) + ((True, False),) * (rest - 1)
    return ((True, False),) * voice + ((False, True),) + ((True, False),) * rest


_CIRCUMFIXING = frozenset({"ke", "peN", "pe", "per"})
