"""Affixed forms made from the lexicon's roots, to be taken apart again."""

from collections.abc import Iterator

from reader.language.affixes import Boundary, PrefixShape, prefix_table
from reader.language.lexicon import Entry, Lexicon
from reader.language.phonology import begins_with_cluster, fits, syllables

BY_CLASS = {
    "v": ["meN", "di", "ter", "peN", "peN-an", "-an", "meN-kan", "di-kan", "meN=nya", "-an=nya"],
    "n": ["=nya", "ber", "meN-kan", "ber=nya", "=lah"],
    "a": ["ke-an", "ter", "meN-kan", "se", "ke-an=nya"],
}
_SHAPES = [(written, shape) for written, shapes in prefix_table().items() for shape in shapes]


def affixed(lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """Every (root, pattern, word): the root of the lexicon in the patterns of its likeliest class."""
    for root, entry in lexicon.entries.items():
        if entry.frozen or entry.clitics_only or root in lexicon.written or not root.isascii() or not root.isalpha():
            continue
        for pattern in BY_CLASS.get(entry.classes[0], []):
            for word in forms(root, entry, pattern):
                yield root, pattern, word


def forms(root: str, entry: Entry, pattern: str) -> list[str]:
    """The root in a pattern such as `peN-an=nya`, in every shape that the rules give it."""
    affixes, _, clitic = pattern.partition("=")
    prefix, _, suffix = affixes.partition("-")
    if not prefix:
        return [root + suffix + clitic]
    words = [
        written + root[len(shape.lost) :] + suffix + clitic
        for written, shape in _SHAPES
        if shape.tags == (prefix,) and _meets(root, entry, shape)
    ]
    return list(dict.fromkeys(words))


def _meets(root: str, entry: Entry, shape: PrefixShape) -> bool:
    rest = root[len(shape.lost) :]
    if not root.startswith(shape.lost) or rest[:1] not in shape.before or not fits(root, shape.boundary):
        return False
    stays = entry.kept or begins_with_cluster(root)
    monosyllable = syllables(root) == 1 and shape.tags[0] in ("meN", "peN")
    rules = {
        Boundary.KEPT: (stays or entry.wavering) and not monosyllable,
        Boundary.DROPPED: not stays and not monosyllable,
        Boundary.MONOSYLLABLE: monosyllable,
        Boundary.PLAIN: not monosyllable and not (shape.tags[0] in ("ber", "ter") and _er(root)),
        Boundary.BEFORE_R: True,
        Boundary.ER_SYLLABLE: True,
    }
    return rules.get(shape.boundary, False)


def _er(root: str) -> bool:
    return root[1:3] == "er" and len(root) > 4
