"""An hour of reading in some minutes: memory, open files, threads, and how late the window answers. Run by hand.

`python tests/benchmarks/bench_hour.py [MINUTES]` does what a reader does in an hour, an act every five seconds of it,
in so many minutes: scrolls, looks at terms, marks, searches, opens. The program's own timers run at their own pace.
A beat is expected every five milliseconds; its delay is what the window keeps the reader waiting. The processor's time
of the screen's thread between two beats is told too: on a busy machine the delay is also that of others.
"""

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import make_workshop
from reader.model.article import Span
from reader.paths import discover
from reader.ui.application import begin, make_application, make_window
from reader.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
_ACTS = 720  # one every five seconds
_BEAT = 5  # milliseconds
_WORDS = ("didakwa", "data pribadi", "court", "hak", "penyidik", "pasal", "keamanan")
_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


class Heart(QObject):
    """Beats as long as the window answers.

    `delays` are in milliseconds, by the clock and of the thread's own work, each with the act before it.
    """

    def __init__(self, act: Callable[[], str]) -> None:
        super().__init__()
        self.delays: list[tuple[float, float, str]] = []
        self._act = act
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = max(0.0, (now - self._last) * 1e3 - _BEAT)
        self.delays.append((late, (worked - self._worked) * 1e3, self._act()))
        self._last, self._worked = now, worked


class Hour(QObject):
    """Does the acts of an hour one after another."""

    def __init__(self, window: MainWindow, files: list[Path], pace: int) -> None:
        super().__init__()
        self.last = "start"
        self._window = window
        self._files = files
        self._choice = random.Random(60)
        self._done = 0
        self._heart = Heart(lambda: self.last)
        self._timer = QTimer(self, interval=pace)
        self._timer.timeout.connect(self._go_on)
        self._acts: dict[Callable[[], None], int] = {
            self._scroll: 380,
            self._next_term: 90,
            self._click_term: 70,
            self._hover: 60,
            self._search: 24,
            self._find: 12,
            self._highlight: 24,
            self._note: 10,
            self._bookmark: 8,
            self._undo: 6,
            self._back: 8,
            self._open_file: 6,
            self._open_kept: 16,
            self._look: 6,
        }

    def start(self) -> None:
        """Tell the size of the program as it stands, and begin."""
        self._tell(0)
        self._timer.start()

    def _go_on(self) -> None:
        (act,) = self._choice.choices(list(self._acts), list(self._acts.values()))
        self.last = act.__name__
        act()
        self._done += 1
        if self._done % (_ACTS // 4) == 0:
            self._tell(60 * self._done // _ACTS)
        if self._done == _ACTS:
            self._timer.stop()
            self._window.close()

    def _tell(self, minutes: int) -> None:
        counts = [len(list(Path(f"/proc/self/{kind}").iterdir())) for kind in ("fd", "task")]
        print(f"after {minutes:2} minutes {_memory():7.1f} MB, {counts[0]} open files, {counts[1]} threads", end="")
        delays, self._heart.delays = self._heart.delays, []
        for name, measured in (
            ("delay", [(late, act) for late, _, act in delays]),
            ("work", [(worked, act) for _, worked, act in delays]),
        ):
            measured.sort()
            p50, p99, worst = (measured[int(len(measured) * part)] for part in (0.5, 0.99, 0.99999))
            words = f"; {name} p50 {p50[0]:.1f}, p99 {p99[0]:.1f}, worst {worst[0]:.0f} ms ({worst[1]})"
            print(words, f"over 100 ms {sum(each > 100 for each, _ in measured)}", sep=", ", end="")
        print(f"; {len(delays)} beats", flush=True)

    # Acts

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self._window.windowHandle(), key, modifier)

    def _command(self, name: str) -> None:
        self._window.parts.commands.action(name).trigger()

    def _write(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self._window.windowHandle(), ord(letter))

    def _scroll(self) -> None:
        page = self._window.page.viewport()
        place, turn = QPointF(page.rect().center()), QPoint(0, self._choice.choice((-120, -120, -360, 120)))
        screen, phase, button = QPointF(page.mapToGlobal(place)), Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        QApplication.sendEvent(page, QWheelEvent(place, screen, QPoint(), turn, button, _NONE, phase, False))

    def _next_term(self) -> None:
        self._command("next")

    def _term_place(self) -> QPoint | None:
        matches = self._window.session.shown.matches
        start = self._window.page.position()
        near = [match.span for match in matches if start <= match.span.start < start + 1_500]
        box = self._window.page.box_of(self._choice.choice(near)) if near else None
        return box.center().toPoint() if box is not None else None

    def _click_term(self) -> None:
        if (place := self._term_place()) is not None:
            QTest.mouseClick(self._window.page.viewport(), _LEFT, pos=place)

    def _hover(self) -> None:
        if (place := self._term_place()) is not None:
            QTest.mouseMove(self._window.page.viewport(), place)

    def _search(self) -> None:
        self._command("search")
        self._write(self._choice.choice(_WORDS))
        QTimer.singleShot(250, self, lambda: self._key(Qt.Key.Key_Escape))

    def _find(self) -> None:
        self._command("find")
        self._write(self._choice.choice(_WORDS))
        QTimer.singleShot(150, self, lambda: self._command("find-next"))
        QTimer.singleShot(250, self, lambda: self._key(Qt.Key.Key_Escape))

    def _select(self) -> None:
        page, text = self._window.page, self._window.session.article.text
        start = page.position() + self._choice.randrange(200)
        if len(text) > start + 60:
            page.select(Span(start, start + 60))

    def _highlight(self) -> None:
        self._select()
        self._command("highlight")

    def _note(self) -> None:
        self._select()
        self._command("note")
        self._write("catatan saya")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _bookmark(self) -> None:
        self._command("bookmark")

    def _undo(self) -> None:
        self._command("undo")

    def _back(self) -> None:
        self._command("back")

    def _open_file(self) -> None:
        self._window.open_file(self._choice.choice(self._files))

    def _open_kept(self) -> None:
        kept = self._choice.choice(self._window.session._recent())
        self._window.session.open_kept(kept.id)

    def _look(self) -> None:
        self._command(self._choice.choice(("theme-light", "theme-sepia", "theme-dark", "larger", "smaller")))


def _memory() -> float:
    """What the process holds in memory, in megabytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def _texts(folder: Path) -> Iterator[Path]:
    """Articles from a page to a long statute."""
    samples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources" / "articles").glob("*.md"))]
    for number in range(12):
        file = folder / f"bacaan-{number}.md"
        times = (1, 1, 2, 4, 12, 40)[number % 6]
        file.write_text("\n\n".join([f"# Bacaan {number}", *[samples[number % len(samples)]] * times]), "utf-8")
        yield file


def main(minutes: float) -> None:
    """Read, measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = replace(discover(), data=home, config=home, log=home)
        application = make_application(paths)
        window, session = make_window(paths, make_workshop(paths))
        hour = Hour(window, list(_texts(home)), round(minutes * 60_000 / _ACTS))
        window.show()
        begin(session, paths, None)
        QTimer.singleShot(5_000, hour, hour.start)  # when the start is over
        application.exec()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 6)
