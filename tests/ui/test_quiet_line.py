"""The quiet line: patient before it speaks, silent at once."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.quiet_line import QuietLine


def test_it_speaks_after_a_moment_and_is_silent_at_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    line = QuietLine(holder)
    holder.show()
    line.say("Finding terms…")
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    line.say("No terms in this text.")
    assert line.isVisible() and line.text() == "No terms in this text."
    line.say("")
    assert not line.isVisible()


def test_what_is_over_within_the_moment_is_never_spoken_of(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    line = QuietLine(holder)
    holder.show()
    line.say("Finding terms…")
    line.say("")
    assert not line._moment.isActive()
