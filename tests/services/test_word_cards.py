"""The card of any word: taken apart, with its family, or with what looks alike."""

from reader.model.analysis import AffixEffect, Analysis
from reader.model.term import Term
from reader.services.cards import Chip
from reader.services.word_cards import WordCards


def _term(headword: str, root: str) -> Term:
    return Term(f"law/civil/{headword}", headword, "law", "civil", "noun", 1, root, (f"{headword}!",), "M.", "P.")


PENGGUGAT, TERGUGAT, GUGATAN = _term("penggugat", "gugat"), _term("tergugat", "gugat"), _term("gugatan", "gugat")


class Glossary:
    """Three entries of one root."""

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        return tuple(term for term in (PENGGUGAT, TERGUGAT, GUGATAN) if term.headword == name)

    def rooted(self, root: str) -> tuple[Term, ...]:
        return tuple(term for term in (PENGGUGAT, TERGUGAT, GUGATAN) if term.root == root)

    def nearest(self, word: str) -> tuple[Term, ...]:
        return (GUGATAN,)


class Meanings:
    """Repeats the affixes."""

    def describe(self, analysis: Analysis) -> AffixEffect:
        return AffixEffect(analysis.segmentation if "+" in analysis.segmentation else "")


class Words:
    """Knows a few words."""

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        known = {
            "gugatannya": (Analysis("gugat", "gugat+an=nya", ("gugatannya", "gugatan", "gugat"), -0.5),),
            "mengurus": (
                Analysis("urus", "meN+urus", ("mengurus", "urus"), -0.8),
                Analysis("kurus", "meN+kurus", ("mengurus", "kurus"), -0.95),
            ),
            "beruang": (
                Analysis("beruang", "beruang", ("beruang",), 0.0),
                Analysis("uang", "ber+uang", ("beruang", "uang"), -0.9),
            ),
        }
        return known.get(word, (Analysis(word, word, (word,), -1.5),))


CARDS = WordCards(Words(), Meanings(), Glossary())


def test_a_form_leads_to_the_entry_of_its_stem_and_to_the_family() -> None:
    card = CARDS.card("gugatannya")
    assert card.chips == (Chip("gugat", True), Chip("-an", False), Chip("-nya", False))
    assert card.effect.english == "gugat+an=nya"
    assert [link.name for link in card.entries] == ["gugatan"]
    assert [(link.name, link.note) for link in card.family] == [
        ("penggugat", "penggugat!"),
        ("tergugat", "tergugat!"),
    ]
    assert card.nearest == ()


def test_a_second_way_is_shown_only_where_it_is_nearly_as_likely() -> None:
    assert CARDS.card("mengurus").other == (Chip("meN-", False), Chip("kurus", True))
    assert CARDS.card("beruang").other == ()


def test_an_unknown_word_is_shown_with_what_looks_alike() -> None:
    card = CARDS.card("gugetan")
    assert (card.chips, card.entries, card.family) == ((), (), ())
    assert [link.name for link in card.nearest] == ["gugatan"]
