"""Preferences are on the disk a moment after they changed, not only when the window closes."""

from pytestqt.qtbot import QtBot

from reader.settings import read_preferences
from reading_room import Room


def test_a_change_is_kept_before_the_window_closes(room: Room, qtbot: QtBot) -> None:
    room.window.chosen.choose(leading=180)
    qtbot.waitUntil(lambda: read_preferences(room.paths.preferences).leading == 180, timeout=10_000)


def test_a_folder_that_cannot_be_written_disturbs_nobody(room: Room, qtbot: QtBot) -> None:
    room.paths.config.rename(room.paths.config.with_name("moved")) if room.paths.config.exists() else None
    room.paths.config.write_text("not a folder")
    room.window.chosen.choose(leading=190)
    qtbot.wait(1700)
    assert room.window.chosen.now.leading == 190
    assert room.window.isVisible()
