"""One quiet line: passing, lasting, with something that can be done."""

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
