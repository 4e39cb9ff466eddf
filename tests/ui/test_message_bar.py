"""A quiet card: passing, lasting, with something that can be done; it takes no room and covers little."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.message_bar import Message, MessageBar
from reader.ui.theme import Theme


def _bar(qtbot: QtBot, light: Theme) -> MessageBar:
    bar = MessageBar(light)
    qtbot.addWidget(bar)
    return bar


def test_a_passing_message_leaves_by_itself_and_a_lasting_one_stays(qtbot: QtBot, light: Theme) -> None:
    bar = _bar(qtbot, light)
    bar._leave.setInterval(10)
    bar.show_message(Message("Deleted."))
    qtbot.waitUntil(lambda: bar.words == "")
    bar.show_message(Message("This text does not seem to be Indonesian.", lasting=True))
    qtbot.wait(40)
    assert bar.words.startswith("This text")


def test_a_passing_message_stays_while_its_button_has_the_keyboard(qtbot: QtBot, light: Theme) -> None:
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    bar = MessageBar(light)
    bar.stand_over(page)
    bar._leave.setInterval(10)
    bar.show_message(Message("Deleted.", "Undo", lambda: None))
    bar._action.setFocus()
    qtbot.wait(40)
    assert bar.words == "Deleted."
    page.setFocus()
    qtbot.waitUntil(lambda: bar.words == "")


def test_its_button_does_what_it_says_once(qtbot: QtBot, light: Theme) -> None:
    bar = _bar(qtbot, light)
    done: list[str] = []
    bar.show_message(Message("Deleted.", "Undo", lambda: done.append("undone")))
    bar._action.click()
    assert done == ["undone"]
    assert bar.isHidden()


def test_a_message_is_plain_text(qtbot: QtBot, light: Theme) -> None:
    bar = _bar(qtbot, light)
    bar.show_message(Message('<img src="file:///etc/passwd">.txt is missing'))
    assert bar._words.textFormat() == bar._words.textFormat().PlainText


def _over(qtbot: QtBot, light: Theme, width: int = 600) -> tuple[MessageBar, QWidget]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(width, 400)
    bar = MessageBar(light)
    bar.stand_over(page)
    page.show()
    return bar, page


def test_it_stands_at_the_foot_no_wider_than_its_words(qtbot: QtBot, light: Theme) -> None:
    bar, page = _over(qtbot, light)
    bar.show_message(Message("Deleted.", "Undo"))
    assert bar.isVisible()
    assert bar.width() < 300
    assert abs(bar.geometry().center().x() - page.rect().center().x()) <= 1
    assert bar.geometry().bottom() < page.height()
    page.resize(500, 300)
    assert bar.geometry().bottom() < 300


def test_long_words_go_on_in_further_lines(qtbot: QtBot, light: Theme) -> None:
    bar, page = _over(qtbot, light, width=300)
    bar.show_message(Message("Deleted.", "Undo"))
    low = bar.height()
    bar.show_message(Message("The web page is shown without what surrounds its article. " * 2, "Show the whole page"))
    assert bar.height() > low
    assert page.rect().contains(bar.geometry())


def test_what_undoes_leaves_with_the_next_act_and_nothing_else_does(qtbot: QtBot, light: Theme) -> None:
    bar = _bar(qtbot, light)
    bar.show_message(Message("Deleted.", "Undo", undoes=True))
    bar.acted()
    assert bar.words == ""
    bar.show_message(Message("3 notes written."))
    bar.acted()
    assert bar.words == "3 notes written."


def test_the_keyboard_goes_back_to_the_page(qtbot: QtBot, light: Theme) -> None:
    bar, page = _over(qtbot, light)
    page.setFocusPolicy(page.focusPolicy().StrongFocus)
    with qtbot.waitActive(page):
        page.activateWindow()
    bar.show_message(Message("Deleted.", "Undo", lambda: None))
    bar._action.setFocus()
    qtbot.waitUntil(bar._action.hasFocus)
    bar._action.click()
    assert page.hasFocus()


@pytest.mark.parametrize("length", range(5, 120, 3))
def test_its_words_are_not_cut_inside_its_border(qtbot: QtBot, light: Theme, length: int) -> None:
    bar, _page = _over(qtbot, light)
    bar.setStyleSheet("#message { border: 1px solid black; }")
    bar.show_message(Message("PDF " * (length // 4) + "putusan.pdf", "Open", lasting=True))

    words = bar._words
    assert words.height() >= words.heightForWidth(words.width())
    needed = words.fontMetrics().horizontalAdvance(words.text())
    assert words.width() >= needed or bar.width() > 500, "two lines where one has room"
