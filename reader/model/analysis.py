"""How a word is made: its root, its affixes, and the chain of stems between them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Analysis:
    """One way to take a word apart.

    `root` is the bare root (kata dasar), lower case. `segmentation` writes the parts joined by `+`: `meN` `peN` `pe`
    `ber` `ter` `per` `di` `ke` `se`, the root, `kan` `an` `i`; clitics are joined by `=` (`ku=` `kau=` before, `=nya`
    `=ku` `=mu` `=lah` `=kah` `=pun` after); `R` is reduplication; `_` joins the roots of a compound. `stems` is the
    chain from the word itself to the root: dakwaannya, dakwaan, dakwa. `score` orders analyses of one word: higher is
    likelier; scores of different words do not compare.
    """

    root: str
    segmentation: str
    stems: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class AffixEffect:
    """One line on what the affixes of a word do, in both languages; both empty where it has none."""

    english: str = ""
    indonesian: str = ""
