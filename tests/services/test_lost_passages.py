"""Where a passage is gone, what stands between its old neighbours is shown."""

import pytest

from reader.language.anchoring import quote
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark
from reader.services.lost_passages import Surroundings, around, words_at

LINES = [
    "Setiap orang berhak atas pelindungan data pribadi yang menyangkut dirinya sendiri dan keluarganya.",
    "Penyelenggara wajib memberitahukan kebocoran kepada pemilik data paling lambat tiga hari kerja.",
    "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur dengan peraturan pemerintah.",
]
OLD = Article("a1", "UU", "\n".join(LINES), ())


def near(new):
    span = Span(OLD.text.index(LINES[1]), OLD.text.index(LINES[1]) + len(LINES[1]))
    mark = Bookmark("b1", "a1", quote(OLD.text, span), span, "", 1.0, 1.0)
    article = Article("a1", "UU", new, ())
    found = Surroundings(article, ((mark, OLD),)).near()
    return article.text_of(found["b1"]) if found else None


def test_what_stands_between_the_neighbours_is_shown():
    other = "Lembaga pengawas dibentuk oleh Presiden untuk jangka waktu lima tahun."
    shown = near(f"{LINES[0]}\n{other}\n{LINES[2]}")
    assert other in shown
    assert "keluarganya" in shown and "Ketentuan lebih lanjut" in shown


def test_what_is_shown_begins_and_ends_with_whole_words():
    long = " ".join(["ketentuan pelaksanaan"] * 20)
    other = "Lembaga pengawas dibentuk oleh Presiden."
    shown = near(f"{long}\n{LINES[0]}\n{other}\n{LINES[2]} {long}")
    whole = set(f"{long} {LINES[0]} {other} {LINES[2]}".split())
    assert set(shown.split()) <= whole


def test_one_neighbour_is_enough():
    assert "keluarganya" in near(f"{LINES[0]}\nSelesai.")
    assert "Ketentuan lebih lanjut" in near(f"Mulai.\n{LINES[2]}")


def test_in_another_text_altogether_there_is_nothing_to_show():
    assert near("Hakim memutus perkara itu kemarin sore di Jakarta.") is None


@pytest.mark.parametrize(
    ("passage", "before", "after"),
    [
        (LINES[0], "", " Penyelenggara wajib…"),
        (LINES[1], "…sendiri dan keluarganya. ", " Ketentuan lebih lanjut…"),
        (LINES[2], "…paling lambat tiga hari kerja. ", ""),
        (OLD.text[7:], "Setiap ", ""),
        (OLD.text[3:], "Set", ""),
    ],
)
def test_an_ellipsis_stands_only_where_the_old_text_went_on(passage, before, after):
    start = OLD.text.index(passage)
    assert around(quote(OLD.text, Span(start, start + len(passage)))) == (before, after)


def test_an_ellipsis_stands_only_where_the_present_text_goes_on():
    text = "Hakim  memutus\nperkara itu kemarin. "
    assert words_at(text, Span(0, len(text)), 100) == "Hakim memutus perkara itu kemarin."
    assert words_at(text, Span(0, len(text) - 1), 100) == "Hakim memutus perkara itu kemarin."
    assert words_at(text, Span(7, 22), 100) == "…memutus perkara…"
    assert words_at(text, Span(0, len(text)), 17) == "Hakim memutus…"
    assert words_at(text, Span(0, len(text)), 4) == "Haki…"
