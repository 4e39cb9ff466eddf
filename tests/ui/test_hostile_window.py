"""Hostile files in the real window: each is shown or refused in words, and the window answers meanwhile."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from reading_room import Room
from tests.files.hostile.books import books
from tests.files.hostile.documents import documents
from tests.files.hostile.made import SECRET, SECRET_FILE, Hostile
from tests.files.hostile.pages import pages
from tests.files.hostile.pdfs import pdfs
from tests.files.hostile.texts import texts

_BEAT = 10
"""Milliseconds from one beat to the next."""
_LONGEST_PAUSE = 1.5
"""Seconds without a beat that no file may cause, on a machine that is busy with other things too."""
_PATIENCE = 120_000
"""Milliseconds that one file may take."""
ALL = [hostile for kind in (texts(), pages(), books(), documents(), pdfs()) for hostile in kind]
SOME = {
    "kanan_ke_kiri.txt",
    "kurung_tautan.md",
    "sejuta_judul.html",
    "bom.epub",
    "terlalu_dalam.docx",
    "halaman_diri.pdf",
}


class Heart(QObject):
    """Beats as long as the window answers, and knows its longest pause, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.beats, self.pause, self._last = 0, 0.0, time.monotonic()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.beats += 1
        self.pause = max(self.pause, now - self._last)
        self._last = now


@pytest.fixture
def heart() -> Iterator[Heart]:
    heart = Heart()
    yield heart
    heart.deleteLater()


@pytest.mark.parametrize(
    "hostile",
    [h if h.name in SOME else pytest.param(h, marks=pytest.mark.slow) for h in ALL],
    ids=[h.name for h in ALL],
)
def test_the_window_answers_while_a_hostile_file_is_read(
    room: Room, tmp_path: Path, heart: Heart, hostile: Hostile, record_property
) -> None:
    (tmp_path / SECRET_FILE).write_text(SECRET)
    file = tmp_path / hostile.name
    file.write_bytes(hostile.make(tmp_path))
    before = room.session.article
    room.window.parts.messages.clear()
    beats, heart.pause = heart.beats, 0.0
    room.session.open_file(file)
    room.qtbot.waitUntil(lambda: room.session.article is not before or _is_refused(room), timeout=_PATIENCE)
    room.qtbot.waitUntil(lambda: not room.session._opening.under_way, timeout=_PATIENCE)
    room.qtbot.wait(3 * _BEAT)
    record_property("pause", heart.pause)
    assert heart.beats > beats
    assert heart.pause < _LONGEST_PAUSE, f"{heart.pause:.2f} s without an answer"
    if room.session.article is before:
        assert _is_refused(room)
    assert SECRET not in room.session.article.text + room.window.parts.messages.words


def _is_refused(room: Room) -> bool:
    words = room.window.parts.messages.words
    return bool(words) and words.endswith(".") and not room.session._opening.under_way
