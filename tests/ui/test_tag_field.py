"""The field of tags: typed, completed, taken away, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.tag_field import TagField


def _field(qtbot: QtBot, *tags: str) -> TagField:
    field = TagField(tags, ("dalil", "dakwaan", "pasal 27"))
    qtbot.addWidget(field)
    field.show()
    return field


def test_enter_and_comma_add_what_is_typed(qtbot: QtBot) -> None:
    field = _field(qtbot)
    QTest.keyClicks(field.line, "#putusan, bukti baru")
    assert field.tags == ("putusan",)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.tags == ("putusan", "bukti baru")


def test_tab_takes_the_first_completion_and_a_click_any(qtbot: QtBot) -> None:
    field = _field(qtbot)
    QTest.keyClicks(field.line, "da")
    assert field.offers() == ("dalil", "dakwaan")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.tags == ("dalil",)
    offer = next(button for button in field.findChildren(QPushButton, "tagOffer") if button.text() == "#pasal 27")
    with qtbot.assertNotEmitted(field.finished):
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert field.tags == ("dalil", "pasal 27")


def test_backspace_takes_the_last_tag_away_but_only_from_an_empty_line(qtbot: QtBot) -> None:
    field = _field(qtbot, "dalil", "bukti")
    QTest.keyClicks(field.line, "x")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.tags == ("dalil", "bukti")
    with qtbot.waitSignal(field.tags_changed) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert told.args == [("dalil",)]


def test_what_is_typed_is_kept_when_the_field_is_left_but_not_by_escape(qtbot: QtBot) -> None:
    for key, tags in ((Qt.Key.Key_Escape, ("dalil",)), (None, ("dalil", "bukti"))):
        field = _field(qtbot, "dalil")
        QTest.keyClicks(field.line, "bukti")
        with qtbot.waitSignal(field.finished):
            if key is None:
                field.finish()
            else:
                QTest.keyClick(field.line, key)
        assert field.tags == tags


def test_the_same_tag_is_not_added_twice(qtbot: QtBot) -> None:
    field = _field(qtbot, "Dalil")
    with qtbot.assertNotEmitted(field.tags_changed):
        QTest.keyClicks(field.line, "dalil,")
    assert field.tags == ("Dalil",)
