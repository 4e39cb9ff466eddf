"""A text that has changed is read on where its words stand today, or as near to it as anything has survived."""

import random

import pytest

from reader.model.article import Article, Block, BlockKind, Span
from reader.services import reading_place
from reader.services.reading_place import carried_place, carried_places

SANCTION = "(2) Sanksi administratif berupa teguran tertulis dan denda."
LINES = (
    "UNDANG-UNDANG TENTANG DATA",
    "Pasal 4",
    "(1) Pengendali data wajib menunjuk pejabat pelindung data.",
    SANCTION,
    "Pasal 5",
    "(1) Pengendali data wajib menghapus rekaman suara nasabah.",
    SANCTION,
    "Pasal 6",
    "(1) Penyelenggara dilarang menjual daftar pelanggan kepada pihak ketiga.",
    SANCTION,
    "Pasal 7",
    "(1) Menteri mengawasi lalu lintas data antarnegara bersama lembaga terkait.",
)


def article(lines):
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(start, start + len(line))) for start, line in zip(starts, lines, strict=True)
    )
    return Article("a", "Data", text, tuple(blocks))


def read_on(new_lines, line, offset=0, *, nth=0):
    """The line and the offset in it at which reading goes on, when it was left in a line of the old text."""
    before, now = article(LINES), article(new_lines)
    number = [index for index, each in enumerate(LINES) if each == line][nth]
    place = carried_place(before, now, before.blocks[number].span.start + offset)
    block = next(block for block in reversed(now.blocks) if block.span.start <= place)
    return now.text_of(block.span), place - block.span.start


@pytest.fixture(params=["compared", "very long"])
def _any_length(request, monkeypatch):
    if request.param == "very long":
        monkeypatch.setattr(reading_place, "_COMPARED", 0)


@pytest.mark.usefixtures("_any_length")
def test_a_line_that_slid_down_is_read_on_at_the_same_word():
    longer = ("Pasal 3", "Ketentuan yang baru disisipkan di sini.", *LINES)
    assert read_on(longer, LINES[5], 4) == (LINES[5], 4)


def test_a_line_that_stands_several_times_is_told_by_its_neighbours():
    longer = ("Pasal 3", "Ketentuan yang baru disisipkan di sini.", *LINES)
    before, now = article(LINES), article(longer)
    assert carried_place(before, now, before.blocks[6].span.start) == now.blocks[8].span.start


def test_a_line_in_which_words_changed_is_read_on_there():
    changed = [line.replace("rekaman suara", "seluruh rekaman percakapan") for line in LINES]
    line, offset = read_on(["Pembuka.", *changed], LINES[5], 4)
    assert (line, offset) == (changed[5], 4)


def test_a_passage_that_moved_is_read_on_where_it_is_now():
    moved = [*LINES[:4], *LINES[7:], *LINES[4:6]]
    assert read_on(moved, LINES[5])[0] == LINES[5]


@pytest.mark.usefixtures("_any_length")
def test_where_the_passage_is_gone_the_nearest_that_survived_is_shown():
    shorter = [*LINES[:5], *LINES[8:]]
    assert read_on(["Ketentuan pembuka yang baru.", *shorter], LINES[5])[0] in (LINES[4], LINES[2], LINES[8])


def test_a_text_with_nothing_in_common_is_read_within_its_bounds():
    before, now = article(LINES), article(["Sama sekali lain."])
    assert 0 <= carried_place(before, now, len(before.text) - 1) <= len(now.text)


def test_the_beginning_stays_the_beginning():
    assert carried_place(article(LINES), article(["Judul baru", *LINES]), 0) == 0


def test_every_place_of_a_revised_book_is_near_its_words():
    chance = random.Random(3)
    words = [f"{a}{b}" for a in ("hak", "data", "sita", "lapor", "wajib") for b in ("", "an", "kan", "nya", "lah")]
    lines = [" ".join(chance.choices(words, k=20)) for _ in range(60)]
    new = [*lines[:10], *["Sisipan."] * 5, *lines[20:]]
    before, now = article(lines), article(new)
    for number, block in enumerate(before.blocks):
        place = carried_place(before, now, block.span.start)
        if not 10 <= number < 20:
            assert now.text.startswith(lines[number], place) or number == 0
        else:
            assert now.blocks[8].span.start <= place <= now.blocks[16].span.end


def test_several_places_are_carried_as_each_of_them_is():
    before, now = article(LINES), article(["Judul baru", *LINES[:5], *LINES[8:], LINES[6]])
    places = [block.span.start + 3 for block in before.blocks] * 2
    assert carried_places(before, now, places) == tuple(carried_place(before, now, place) for place in places)
    assert carried_places(before, now, ()) == ()
