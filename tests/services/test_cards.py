"""The card of a term: its form taken apart, its family, what it is confused with."""

from reader.model.analysis import AffixEffect, Analysis
from reader.model.article import Span
from reader.model.term import Grade, Term, TermMatch
from reader.services.cards import Chip, chips, entry_card, match_card


def _term(headword: str, root: str, **more: tuple[object, ...]) -> Term:
    return Term(
        f"law/criminal/{headword}", headword, "law", "criminal", "noun", 1, root, ("charge",), "M.", "P.", **more
    )  # type: ignore[arg-type]


MENDAKWA = _term("mendakwa", "dakwa", confused=(("menuntut", "to ask for a sentence"),), see=("tuduhan",))
TERDAKWA = _term("terdakwa", "dakwa")
MENUNTUT = _term("menuntut", "tuntut")


class Glossary:
    """Three entries, asked as the lookup is."""

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        return tuple(term for term in (MENDAKWA, TERDAKWA, MENUNTUT) if term.headword == name)

    def family(self, term: Term) -> tuple[Term, ...]:
        return tuple(other for other in (MENDAKWA, TERDAKWA) if other.root == term.root and other is not term)


class Form:
    """Says one thing of every form."""

    def explain(self, analysis: Analysis) -> AffixEffect:
        return AffixEffect("active: does the charging", "aktif: melakukan dakwaan")

    def other(self, word: str, shown: Analysis) -> tuple[Chip, ...]:
        return ()


def _match(term: Term, start: int, surface: str, segmentation: str) -> TermMatch:
    analysis = Analysis(term.root, segmentation, (surface, term.root), 1.0)
    return TermMatch(Span(start, start + len(surface)), term, Grade.VOICE, surface, analysis)


def test_the_form_in_the_text_is_taken_apart() -> None:
    assert chips("di+dakwa") == ((Chip("di-", False), Chip("dakwa", True)),)
    assert chips("dakwa+an=nya") == ((Chip("dakwa", True), Chip("-an", False), Chip("-nya", False)),)
    assert chips("alat+R bukti") == ((Chip("alat", True), Chip("×2", False)), (Chip("bukti", True),))
    assert chips("di+per+tanggung_jawab+kan")[0][2] == Chip("tanggung jawab", True)


def test_a_word_without_affixes_is_not_taken_apart() -> None:
    assert chips("hukum") == ()


def test_the_card_of_a_place_counts_the_places() -> None:
    matches = (
        _match(MENDAKWA, 0, "didakwa", "di+dakwa"),
        _match(TERDAKWA, 20, "terdakwa", "ter+dakwa"),
        _match(MENDAKWA, 40, "mendakwa", "meN+dakwa"),
    )
    card = match_card(matches, 2, Glossary(), Form())
    assert (card.ordinal, card.count) == (2, 2)
    assert card.form == ""
    assert card.effect == AffixEffect("active: does the charging", "aktif: melakukan dakwaan")
    assert match_card(matches, 0, Glossary(), Form()).form == "didakwa"


def test_the_card_leads_to_the_family_and_to_what_is_confused() -> None:
    card = entry_card(MENDAKWA, Glossary())
    assert [link.term_id for link in card.family] == ["law/criminal/terdakwa"]
    assert [(link.name, link.term_id, link.note) for link in card.confused] == [
        ("menuntut", "law/criminal/menuntut", "to ask for a sentence")
    ]


def test_a_name_without_an_entry_is_shown_without_a_way_to_it() -> None:
    assert [(link.name, link.term_id) for link in entry_card(MENDAKWA, Glossary()).see] == [("tuduhan", "")]


def test_an_entry_looked_up_has_no_place_in_the_text() -> None:
    card = entry_card(TERDAKWA, Glossary())
    assert (card.match, card.count, card.words, card.form) == (None, 0, (), "")
