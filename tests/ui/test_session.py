"""The session: what is opened, found, chosen and marked goes out as news."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app import make_workshop
from reader.errors import LibraryProblem
from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.model.term import TermFilter
from reader.paths import Paths
from reader.ui.application import begin, make_window
from reader.ui.workshop import Shelf
from reading_room import Room

ENGLISH = (
    "The prosecutor read the indictment at the first hearing of the trial, and the judges asked the defendant "
    "whether he had understood what he was charged with before the court adjourned for a week."
)


def test_a_file_that_cannot_be_read_is_told_and_what_is_shown_stays(room: Room, tmp_path: Path) -> None:
    before = room.session.article
    with room.qtbot.waitSignal(room.session.said):
        room.session.open_file(tmp_path / "tidak ada.txt")
    assert "tidak ada.txt" in room.window.parts.messages.words
    assert room.session.article is before


def test_a_file_asked_for_that_is_missing_leaves_an_article_to_read(open_room: Callable[..., Room]) -> None:
    room = open_room(Path("hilang.txt"))
    assert room.session.article.source.startswith("sample:")
    assert "hilang.txt" in room.window.parts.messages.words


def test_pasted_text_becomes_an_article_of_the_library(room: Room) -> None:
    room.read(lambda: room.session.open_text("Jaksa mendakwa direktur itu.\n\nSidang dilanjutkan pekan depan."))
    assert room.session.article.source.startswith("pasted:")
    assert [match.term.headword for match in room.session.shown.matches][:2] == ["jaksa", "mendakwa"]
    assert room.session.article.id in {kept.id for kept in room.session._recent()}


def test_an_article_can_be_read_again_when_its_file_is_gone(open_room: Callable[..., Room], tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_text("Hakim memutus perkara itu.\n\nTerdakwa mengajukan banding.", encoding="utf-8")
    room = open_room(file)
    room.window.close()
    file.unlink()
    again = open_room()
    assert again.session.article.text.startswith("Hakim memutus")


def test_a_text_in_another_language_has_no_terms_until_they_are_asked_for(room: Room) -> None:
    room.read(lambda: room.session.open_text(ENGLISH))
    assert room.session.shown.matches == ()
    assert "does not seem to be Indonesian" in room.window.parts.messages.words
    room.read(room.window.parts.messages._act)
    assert not room.window.parts.messages.isVisible()


def test_the_filter_keeps_the_current_term_where_it_passes(room: Room) -> None:
    matches = room.session.shown.matches
    law = next(number for number, match in enumerate(matches) if match.term.domain == "law")
    room.session.choose(law)
    room.session.set_filter(TermFilter("law"))
    assert {match.term.domain for match in room.session.shown.matches} <= {"law", "both"}
    assert room.session.shown.matches[room.session.shown.current] == matches[law]
    room.session.set_filter(TermFilter("tech"))
    assert room.session.shown.current is None
    room.session.set_filter(TermFilter())
    assert room.session.shown.matches == matches


def test_the_next_place_of_a_term_comes_after_the_last_one_again(room: Room) -> None:
    matches = room.session.shown.matches
    repeated = next(match for match in matches if sum(other.term.id == match.term.id for other in matches) > 1)
    places = [number for number, match in enumerate(matches) if match.term.id == repeated.term.id]
    room.session.choose(places[0])
    for expected in (*places[1:], places[0]):
        room.session.choose_next_of_same()
        assert room.session.shown.current == expected


def test_marks_are_undone_and_done_again(room: Room) -> None:
    block = room.session.article.blocks[1].span
    mark = room.session.marks.highlight(Span(block.start, block.start + 20), Colour.GREEN)
    room.session.marks.set_note(mark, "penting")
    room.session.marks.set_colour(mark, Colour.PINK)
    room.session.marks.delete(mark)
    assert room.session.marks.markings.highlights == ()
    room.session.marks.undo()
    (highlight,) = room.session.marks.markings.highlights
    assert (highlight.note, highlight.colour) == ("penting", Colour.PINK)
    room.session.marks.undo()
    room.session.marks.undo()
    room.session.marks.redo()
    assert room.session.marks.markings.highlights[0].note == "penting"


def test_a_deleted_mark_offers_to_come_back(room: Room) -> None:
    block = room.session.article.blocks[1].span
    mark = room.session.marks.highlight(Span(block.start, block.start + 20), Colour.YELLOW)
    room.session.marks.delete(mark)
    room.window.parts.messages._act()
    assert len(room.session.marks.markings.highlights) == 1


def test_several_files_at_once_are_all_kept(room: Room, tmp_path: Path) -> None:
    files = []
    for name in ("satu", "dua", "tiga"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"Berita {name} tentang putusan hakim.\n\nIsi berita {name}.", encoding="utf-8")
    for file in files:
        room.session.open_file(file)
    room.qtbot.waitUntil(lambda: len(room.session._recent()) == 6, timeout=10_000)
    room.qtbot.waitUntil(lambda: room.session.article.source == str(files[-1]), timeout=10_000)


def test_a_notice_about_the_library_still_stands_when_the_first_article_shows(
    qtbot: QtBot, paths: Paths, tmp_path: Path
) -> None:
    workshop = make_workshop(paths)
    notice = "Your library was damaged and has been set aside."
    noticed = replace(workshop, open_shelf=lambda: replace(workshop.open_shelf(), notice=notice))
    window, session = make_window(paths, noticed)
    qtbot.addWidget(window)
    with qtbot.waitSignal(session.terms_changed, timeout=30_000):
        begin(session, paths, None)
    assert window.parts.messages.words == notice
    window.close()


def test_a_mistake_while_the_library_opens_leaves_a_sample_to_read(qtbot: QtBot, paths: Paths) -> None:
    def mistake() -> Shelf:
        raise KeyError("a mistake")

    window, session = make_window(paths, replace(make_workshop(paths), open_shelf=mistake))
    qtbot.addWidget(window)
    window.show()
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(session.terms_changed, timeout=30_000):
        begin(session, paths, None)
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert session.article.source.startswith("sample:")
    assert session.shown.matches
    window.close()


def test_why_there_is_no_library_is_said_beside_the_sample(qtbot: QtBot, paths: Paths) -> None:
    def problem() -> Shelf:
        raise LibraryProblem("Your library lies on a drive that is gone.")

    window, session = make_window(paths, replace(make_workshop(paths), open_shelf=problem))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(session.terms_changed, timeout=30_000):
        begin(session, paths, None)
    assert window.parts.messages.words == "Your library lies on a drive that is gone."
    window.close()
