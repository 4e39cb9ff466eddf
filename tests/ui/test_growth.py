"""A thousand opens and an hour of reading leave no more memory, handles, threads or objects of the screen behind."""

import gc
import os
import random
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.spare_memory import give_back
from reading_room import Room

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="counts what Linux tells of a process"),
]
SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"


@dataclass(frozen=True)
class Size:
    """What the process holds: memory in megabytes, open files, threads, widgets and objects below the window."""

    memory: float
    files: int
    threads: int
    widgets: int
    objects: int

    @classmethod
    def of(cls, room: Room) -> "Size":
        """The size now, when all that can be freed is."""
        QTest.qWait(300)
        gc.collect()
        give_back()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
            len(list(Path("/proc/self/fd").iterdir())),
            len(list(Path("/proc/self/task").iterdir())),
            len(QApplication.allWidgets()),
            len(room.window.findChildren(QObject)) + len(room.window.session.findChildren(QObject)),
        )


def test_a_thousand_opens_do_not_grow(room: Room, tmp_path: Path) -> None:
    choice = random.Random(1)
    texts = [tmp_path / f"berita-{number}.md" for number in range(12)]
    for number, file in enumerate(texts):
        file.write_text(SAMPLE.read_text(encoding="utf-8") + f"\n\nBerita {number}.", encoding="utf-8")
    sizes: list[Size] = []
    for number in range(1_000):
        if number % 250 == 0:
            sizes.append(Size.of(room))
        file = choice.choice([each for each in texts if each.stem not in room.session.article.source])
        room.read(lambda file=file: room.session.open_file(file))
    sizes.append(Size.of(room))
    first, last = sizes[2], sizes[-1]
    assert last.files <= first.files + 1, sizes
    assert last.threads <= first.threads + 1, sizes
    assert last.widgets <= first.widgets * 1.1, sizes
    assert last.objects <= first.objects * 1.1, sizes
    assert last.memory < first.memory + 15, sizes


def test_an_hour_of_reading_does_not_grow(room: Room) -> None:
    choice = random.Random(2)
    page, sizes = room.window.page, list[Size]()
    for step in range(3_600):
        if step % 900 == 0:
            sizes.append(Size.of(room))
        match step % 60:
            case 59:
                kept = choice.choice([k for k in room.session._recent() if k.id != room.session.article.id])
                room.read(lambda kept=kept: room.session.open_kept(kept.id))
            case 20 | 40:
                room.session.choose(choice.randrange(len(room.session.shown.matches)))
            case 30:
                room.session.search(choice.choice(["dakwa", "data pribadi", "court", "hak"]))
            case _:
                page.go_to(choice.randrange(len(room.session.article.text)))
        QTest.qWait(1)
    sizes.append(Size.of(room))
    first, last = sizes[2], sizes[-1]
    assert last.files <= first.files + 1, sizes
    assert last.threads <= first.threads + 1, sizes
    assert last.widgets <= first.widgets * 1.1, sizes
    assert last.memory < first.memory + 15, sizes
