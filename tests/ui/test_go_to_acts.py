"""Going to a section or a share of the text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reading_room import Room

_STATUTE = Path(__file__).parents[1] / "articles" / "structure" / "undang_undang.txt"


@pytest.fixture
def statute(open_room) -> Room:
    """A window with a statute, its contents known."""
    room = open_room(_STATUTE)
    room.qtbot.waitUntil(lambda: room.window.acts.text.contents.outline is not None)
    return room


def _line_at_top(room: Room) -> str:
    position = room.window.page.position()
    return room.session.article.text[position : position + 40]


def test_a_citation_leads_to_its_place(statute: Room) -> None:
    bar = statute.window.parts.go_to_bar
    statute.window.parts.commands.action("go-to").trigger()
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "3 2")
    assert bar.suggestions()[0] == "Pasal 3 ayat (2)"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.isHidden()
    assert _line_at_top(statute).startswith("(2) Hak sebagaimana")
    assert statute.window.focusWidget() is statute.window.page


def test_the_page_follows_what_is_typed_and_escape_takes_it_back(statute: Room) -> None:
    parts = statute.window.parts
    parts.page.go_to(statute.session.article.text.index("Pasal 2\n"))
    before = parts.page.position()
    parts.commands.action("go-to").trigger()
    QTest.keyClicks(parts.go_to_bar.field, "bab iii")
    assert parts.page.position() > before
    QTest.keyClick(parts.go_to_bar.field, Qt.Key.Key_Escape)
    assert parts.go_to_bar.isHidden()
    assert parts.page.position() == before


def test_suggestions_are_gone_through_by_the_arrows(statute: Room) -> None:
    parts = statute.window.parts
    parts.commands.action("go-to").trigger()
    QTest.keyClicks(parts.go_to_bar.field, "pasal 3")
    first = parts.page.position()
    QTest.keyClick(parts.go_to_bar.field, Qt.Key.Key_Down)
    assert parts.page.position() != first
    QTest.keyClick(parts.go_to_bar.field, Qt.Key.Key_Up)
    assert parts.page.position() == first


def test_a_percentage_leads_there(statute: Room) -> None:
    parts = statute.window.parts
    parts.commands.action("go-to").trigger()
    QTest.keyClicks(parts.go_to_bar.field, "40%")
    QTest.keyClick(parts.go_to_bar.field, Qt.Key.Key_Return)
    share = parts.page.position() / len(statute.session.article.text)
    assert share == pytest.approx(0.4, abs=0.05)


def test_a_place_that_is_not_there_is_said_and_the_page_stays(statute: Room) -> None:
    parts = statute.window.parts
    before = parts.page.position()
    parts.commands.action("go-to").trigger()
    QTest.keyClicks(parts.go_to_bar.field, "777")
    assert parts.go_to_bar.said == "No such place in this text"
    QTest.keyClick(parts.go_to_bar.field, Qt.Key.Key_Return)
    assert parts.go_to_bar.isVisible()
    assert parts.page.position() == before


def test_finding_and_going_take_turns(statute: Room) -> None:
    parts = statute.window.parts
    parts.commands.action("find").trigger()
    parts.commands.action("go-to").trigger()
    assert parts.find_bar.isHidden()
    parts.commands.action("find").trigger()
    assert parts.go_to_bar.isHidden()
    assert not parts.find_bar.isHidden()


def test_the_contents_show_where_the_reader_is(statute: Room) -> None:
    parts, text = statute.window.parts, statute.session.article.text
    contents, outline = parts.library.contents, statute.window.acts.text.contents.outline
    parts.page.go_to(text.index("Paragraf 2"))
    statute.qtbot.waitUntil(
        lambda: contents.lines.current >= 0 and outline.lines[contents.lines.current].label == "Paragraf 2"
    )
    assert contents.visualRect(contents.lines.index(contents.lines.current)).top() >= 0


def test_a_line_of_the_contents_leads_to_its_section(statute: Room) -> None:
    contents, outline = statute.window.parts.library.contents, statute.window.acts.text.contents.outline
    row = next(row for row, line in enumerate(outline.lines) if line.label == "Pasal 5A")
    index = contents.lines.index(row)
    contents.scrollTo(index)
    QTest.mouseClick(
        contents.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        contents.visualRect(index).center(),
    )
    assert _line_at_top(statute).startswith("Pasal 5A")
