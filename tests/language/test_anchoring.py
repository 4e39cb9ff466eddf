"""A quote is found again where it must be meant, and nowhere else."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.language.anchoring import CONTEXT, Lost, Moved, Placed, locate, quote
from reader.model.article import Span
from reader.model.bookmark import Quote

NEWS = (
    "Pengadilan Negeri Jakarta Selatan menunda sidang karena saksi ahli berhalangan hadir. "
    "Jaksa mendakwa pengelola platform dengan pasal berlapis. Pengacara terdakwa keberatan."
)
STATUTE = "".join(
    f"Pasal {number}\n{heading}.\nSetiap orang yang melanggar dipidana dengan pidana denda.\n"
    for number, heading in enumerate(["Penyimpanan data pribadi", "Penghapusan data pribadi", "Pengiriman data"], 1)
)


def marked(text):
    """A text and the place of what stands in brackets in it."""
    start = text.index("[")
    end = text.index("]") - 1
    return text.replace("[", "").replace("]", ""), Span(start, end)


def shown(text, found):
    """The text with what was found in brackets; without brackets when it is lost."""
    if isinstance(found, Lost):
        return text
    return f"{text[: found.span.start]}[{text[found.span.start : found.span.end]}]{text[found.span.end :]}"


def carried(before, after):
    text, span = marked(before)
    return locate(after, quote(text, span), span.start)


def test_the_quote_has_its_surroundings():
    text, span = marked(
        "Menurut hakim ketua dalam sidang kemarin, [terdakwa] terbukti bersalah melakukan penipuan daring."
    )
    words = quote(text, span)
    assert words == Quote("terdakwa", "kim ketua dalam sidang kemarin, ", " terbukti bersalah melakukan pen")


def test_at_the_edges_there_are_less():
    assert quote("Ia didakwa.", Span(3, 10)) == Quote("didakwa", "Ia ", ".")
    assert quote("Ia didakwa.", Span(0, 11)) == Quote("Ia didakwa.", "", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jaksa [mendakwa] pengelola platform itu.", "Jaksa [mendakwa] pengelola platform itu."),
        ("Jaksa [mendakwa] pengelola platform itu.", "Kemarin Jaksa [mendakwa] pengelola platform itu."),
        ("Jaksa [mendakwa] pengelola platform itu.", "Jaksa agung telah [mendakwa] pengelola platform itu."),
        ("Kemarin Jaksa [mendakwa] pengelola platform.", "Kemarin Jaksa [mendakwa] lagi."),
        (f"{NEWS} [Ia didakwa.]", f"Jakarta. {NEWS} [Ia didakwa.] Sidang usai."),
        ("Ia [didakwa] kemarin. Ia didakwa lagi.", "Ia [didakwa] kemarin. Ia didakwa lagi."),
    ],
)
def test_found_again(before, after):
    text, _ = marked(after)
    assert shown(text, carried(before, text)) == after


def test_a_passage_standing_once_needs_no_context():
    found = carried(NEWS.replace("pasal berlapis", "[pasal berlapis lima]"), "Ada pasal berlapis lima di sana.")
    assert found == Moved(Span(4, 23))


def test_a_short_word_elsewhere_is_not_taken_for_the_one_marked():
    before = "Menurut jaksa, perbuatan itu melawan hukum. Pengacara [menolak] tuduhan itu seluruhnya."
    assert carried(before, "Warga setempat menolak pembangunan pabrik.") == Lost()


def test_gone_is_lost():
    assert carried("Jaksa [mendakwa] pengelola platform itu.", "Jaksa menuntut pengelola platform itu.") == Lost()
    assert carried("Jaksa [mendakwa] pengelola platform itu.", "") == Lost()


def test_of_repeated_sentences_the_one_with_its_context_is_meant():
    repeated = "Setiap orang yang melanggar"
    second = STATUTE.index(repeated, STATUTE.index("Pasal 2"))
    words = quote(STATUTE, Span(second, second + len(repeated)))
    revised = "Undang-Undang\n" + STATUTE
    assert locate(revised, words, second) == Moved(Span(second + 14, second + 14 + len(repeated)))


def test_when_its_context_is_rewritten_no_other_of_the_sentences_is_guessed():
    repeated = "dipidana dengan pidana denda"
    second = STATUTE.index(repeated, STATUTE.index("Pasal 2"))
    words = quote(STATUTE, Span(second, second + len(repeated)))
    assert locate(STATUTE.replace("Pasal 3", "Pasal 9"), words, second + 1) == Lost()


def test_nearness_decides_nothing_between_equals():
    sentence = "Setiap orang yang melanggar ketentuan ini dipidana dengan denda. " * 4
    words = quote(sentence, Span(140, 150))
    assert locate("Baru. " + sentence, words, 140) == Lost()


def test_the_same_offset_is_no_proof_in_a_changed_text():
    before, span = marked("A. [Dipidana] denda paling banyak satu miliar. B. Dipidana penjara paling lama setahun.")
    after = "A. Dipidana penjara paling lama setahun. B. Dipidana denda paling banyak satu miliar. "
    assert shown(after, locate(after, quote(before, span), span.start)) == (
        "A. Dipidana penjara paling lama setahun. B. [Dipidana] denda paling banyak satu miliar. "
    )


def test_an_unchanged_text_of_equals_keeps_its_place():
    text = "Cukup jelas.\n" * 20
    span = Span(13 * 7, 13 * 7 + 12)
    assert locate(text, quote(text, span), span.start) == Placed(span)


def test_a_pattern_in_a_changed_text_is_lost_quickly():
    line = "=" * 300_000
    words = quote(line, Span(1000, 100_000))
    assert locate("judul " + line + " akhir", words, 0) == Lost()


@given(st.text(max_size=80), st.data())
def test_in_an_unchanged_text_everything_stays(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end)
    assert locate(text, quote(text, span), start) == (Placed(span) if end > start else Lost())


LETTERS = st.text("ab \n", max_size=50)


@given(LETTERS, LETTERS, LETTERS, st.integers(-5, 200), st.text("ab", min_size=1, max_size=6), LETTERS)
@example("", "", "", -5, "a", "")
def test_what_is_found_is_the_quote_and_never_one_of_equals(before, after, text, near, exact, tail):
    words = Quote(exact, before[-CONTEXT:], after[:CONTEXT])
    changed = f"{text}{exact}{tail}"
    found = locate(changed, words, near)
    if isinstance(found, Lost):
        return
    assert changed[found.span.start : found.span.end] == exact
    assert isinstance(found, Placed) == (found.span.start == near)
    whole = [quote(changed, Span(at, at + len(exact))) for at in range(len(changed)) if changed.startswith(exact, at)]
    if isinstance(found, Moved):
        assert whole.count(quote(changed, found.span)) == 1


@given(st.text("abcdefghij ", min_size=90, max_size=120), st.text("xyz ", min_size=1, max_size=40), st.data())
def test_text_put_in_before_a_passage_moves_it_by_as_much(text, added, data):
    start = data.draw(st.integers(33, 45))
    span = Span(start, start + 20)
    where = data.draw(st.integers(0, start - CONTEXT - 1))
    changed = text[:where] + added + text[where:]
    if changed.count(text[span.start : span.end]) == 1:
        moved = Span(span.start + len(added), span.end + len(added))
        assert locate(changed, quote(text, span), span.start) == Moved(moved)
