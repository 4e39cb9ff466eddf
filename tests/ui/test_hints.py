"""The hints of the first minute: one at a time, gone when followed or closed, and gone for good."""

from collections.abc import Callable
from pathlib import Path

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui.hints import HINTS, without_widow
from reading_room import Room


def test_each_hint_goes_when_it_is_followed_and_the_next_one_comes(room: Room, tmp_path: Path) -> None:
    line = room.window.parts.hint
    assert "term" in line.words
    room.session.choose(0)
    assert "highlight" in line.words
    room.session.marks.highlight(Span(0, 12), Colour.YELLOW)
    assert "Drop a file" in line.words
    file = tmp_path / "berita.txt"
    file.write_text("Jaksa membacakan dakwaan terhadap terdakwa di pengadilan negeri.\n", encoding="utf-8")
    room.read(lambda: room.session.open_file(file))
    assert line.words == ""
    assert set(room.window.chosen.now.hints) == set(HINTS)


def test_closed_hints_stay_away_at_the_next_start(open_room: Callable[..., Room]) -> None:
    first = open_room()
    for _ in HINTS:
        first.window.parts.hint.closed.emit()
    assert first.window.parts.hint.words == ""
    first.window.close()
    assert open_room().window.parts.hint.words == ""


def test_the_last_words_of_a_hint_stay_together() -> None:
    assert (
        without_widow("Click a term, and it opens beside the line.")
        == "Click a term, and it opens beside\u00a0the\u00a0line."
    )
    assert without_widow("Select a passage.") == "Select a passage."
    assert without_widow("") == ""
