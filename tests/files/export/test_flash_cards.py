"""What becomes a card, and that nothing in it is more than text."""

from dataclasses import replace

from exported_marks import bookmark, exported, highlight

from reader.files.export.flash_cards import cards, explanation, tag, text
from reader.model.exported import ExportedMark
from reader.model.term import Term

EKSEPSI = Term(
    *("law/criminal-procedure/eksepsi", "eksepsi", "law", "criminal-procedure", "noun", 2, "eksepsi"),
    ("objection", "demurrer"),
    "An objection to the <form> of the indictment.",
    "Keberatan atas surat dakwaan.",
)
SENTENCE = "Majelis hakim menolak eksepsi terdakwa & dendanya."


def with_terms(article, *terms):
    return replace(article, marks=tuple(replace(each, terms=terms) for each in article.marks))


def test_a_highlight_with_a_term_is_a_card():
    mark = highlight("menolak eksepsi", note="Pasal 156\nKUHAP", tags=("kata baru",), path=("Amar", "Kedua"))
    (card,) = cards([with_terms(exported(mark, sentences={"h1": SENTENCE}), EKSEPSI)])
    assert card.key == "mark:h1"
    assert card.sentence == "Majelis hakim <b>menolak eksepsi</b> terdakwa &amp; dendanya."
    assert card.term == "menolak eksepsi"
    assert card.explanation == (
        "<p><b>eksepsi</b>: objection; demurrer</p>"
        "<p>An objection to the &lt;form&gt; of the indictment.</p>"
        "<p><i>Keberatan atas surat dakwaan.</i></p>"
    )
    assert card.note == "Pasal 156<br>KUHAP"
    assert card.source == "Putusan *Mahkamah* &lt;Agung&gt; · Amar › Kedua"
    assert card.tags == ("lontar", "kata-baru")
    assert (card.created, card.changed) == (mark.created, mark.changed)


def test_a_note_is_enough_and_a_lost_passage_stands_alone():
    (card,) = cards([exported(replace(highlight("Jaksa", note="penuntut umum"), span=None))])
    assert (card.sentence, card.explanation, card.note) == ("<b>Jaksa</b>", "", "penuntut umum")


def test_nothing_to_say_and_bookmarks_make_no_card():
    assert not list(cards([exported(highlight("Jaksa")), exported(bookmark("Jaksa", note="di sini"))]))
    assert not list(cards([replace(exported(), marks=(ExportedMark(highlight("Jaksa", note=" \n")),))]))


def test_what_anki_would_play_or_set_is_only_text():
    assert text("[sound:x.mp3] [latex]a[/latex] <img src=x>\x1f\x00b\n\nc") == (
        "&#91;sound:x.mp3] &#91;latex]a&#91;/latex] &lt;img src=x&gt;  b<br><br>c"
    )


def test_tags_hold_no_white_space():
    assert tag(" kata\tbaru \n") == "kata-baru"


def test_all_senses_are_told():
    assert explanation(EKSEPSI).count("<p>") == 3
