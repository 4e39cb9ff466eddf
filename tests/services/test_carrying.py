"""Marks are found again by comparing the text in which they were made with the present one."""

from reader.language.anchoring import quote
from reader.model.article import Article, Span
from reader.model.bookmark import LOST, Colour, Found, Highlight, Place
from reader.services.carrying import Carrying

OLD = (
    "Setiap orang berhak atas pelindungan data pribadi yang menyangkut dirinya sendiri dan keluarganya.\n"
    "Penyelenggara wajib memberitahukan kebocoran kepada pemilik data paling lambat tiga kali dua puluh empat jam.\n"
    "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur dengan peraturan pemerintah."
)


def article(text):
    return Article("a1", "UU PDP", text, ())


def highlight(words, mark_id="h1", text=OLD):
    span = Span(text.index(words), text.index(words) + len(words))
    return Highlight(mark_id, "a1", quote(text, span), span, Colour.BLUE, "", 1.0, 1.0)


def test_with_the_old_text_the_passage_is_found_though_words_in_it_have_changed():
    new = OLD.replace("paling lambat tiga kali", "selambat-lambatnya tiga kali").replace(
        "Setiap orang", "Setiap warga negara"
    )
    mark = highlight("kepada pemilik data paling lambat tiga kali dua puluh empat jam")
    (place,) = Carrying(article(new), ((mark, article(OLD)),)).places().values()
    assert place.found is Found.CHANGED
    assert new[place.span.start : place.span.end].startswith("kepada pemilik data")


def test_what_is_gone_is_lost():
    new = OLD.replace(OLD.splitlines(keepends=True)[1], "")
    mark = highlight("wajib memberitahukan kebocoran kepada pemilik data paling lambat")
    assert Carrying(article(new), ((mark, article(OLD)),)).places() == {"h1": LOST}


def test_without_the_old_text_the_quote_must_do():
    new = "Bab baru.\n" + OLD
    mark = highlight("wajib memberitahukan kebocoran")
    start = new.index(mark.quote.exact)
    place = Place(Span(start, start + len(mark.quote.exact)), Found.MOVED)
    assert Carrying(article(new), ((mark, None),)).places() == {"h1": place}
    assert Carrying(article("lain sama sekali"), ((mark, None),)).places() == {"h1": LOST}


def test_the_sections_around_a_place_are_those_of_the_present_text():
    new = "Bab baru.\n" + OLD
    marks = (highlight("wajib memberitahukan kebocoran"), article(OLD)), (highlight("tiada", "h2", "tiada"), None)
    known = Place(Span(0, 3), Found.MOVED)
    carrying = Carrying(article(new), marks, (("h3", known),), lambda article, start: (article.text[start:][:5],))
    assert {mark_id: place.path for mark_id, place in carrying.places().items()} == {
        "h1": ("wajib",),
        "h2": None,
        "h3": ("Bab b",),
    }


def test_how_much_text_is_compared_is_known_beforehand():
    old = article(OLD)
    marks = ((highlight("Setiap"), old), (highlight("Ketentuan", "h2"), old), (highlight("data", "h3"), None))
    assert Carrying(article("baru"), marks).code_points == len(OLD) + 4
