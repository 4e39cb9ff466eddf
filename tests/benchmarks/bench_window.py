"""How long the window takes: start to first paint beside an empty window, opening, terms, memory. Run by hand.

`python tests/benchmarks/bench_window.py [ROUNDS]`; every figure is a median, in milliseconds or megabytes. Start is
taken from outside, from the call to the line that a process prints after its first paint; the two programs take turns.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

EMPTY = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
            QTimer.singleShot(0, application.quit)
        return False
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1360, 860)
painted = Painted()
window.installEventFilter(painted)
window.show()
application.exec()
"""

LONTAR = """
import sys
from PySide6.QtCore import QTimer
from reader.ui import start as program
class Painted(program.FirstPaint):
    def __init__(self, widget, then):
        words = "picture" if type(widget).__name__ == "StandIn" else "painted"
        super().__init__(widget, lambda: (print(words, flush=True), then()))
program.FirstPaint = Painted
make_all = program.furnish
def furnish(window, paths, workshop):
    session = make_all(window, paths, workshop)
    def read(article, position):
        window.page.repaint()
        print("text", flush=True)
    def found(shown):
        if shown.reading and shown.reading.searched == 1:
            window.page.repaint()
            print("terms", flush=True)
            QTimer.singleShot(100, window, window.close)
    session.article_opened.connect(read)
    session.terms_changed.connect(found)
    return session
program.furnish = furnish
from reader.app import run_window
run_window(None)
"""

OPENING = """
import resource, sys, time
from dataclasses import replace
from pathlib import Path
from PySide6.QtTest import QTest
from reader.app import make_workshop
from reader.paths import discover
from reader.ui import application as program
home, words = Path(sys.argv[1]), int(sys.argv[2])
paths = replace(discover(), data=home, config=home, log=home)
def memory():
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * 4096 / 1e6 or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
application = program.make_application(paths)
workshop = make_workshop(paths)
window, session = program.make_window(paths, workshop)
window.show()
QTest.qWaitForWindowExposed(window)
session.open_library()
workshop.make_tools()
QTest.qWait(200)
text = Path(sys.argv[3]).read_text(encoding="utf-8")
before = memory()
times = {}
session.article_opened.connect(lambda *_: (window.page.repaint(), times.setdefault("painted", time.perf_counter())))
session.terms_changed.connect(lambda *_: (window.page.repaint(), times.setdefault("terms", time.perf_counter())))
start = time.perf_counter()
session.open_text(text)
while "terms" not in times:
    application.processEvents()
    time.sleep(0.0005)
print((times["painted"] - start) * 1e3, (times["terms"] - start) * 1e3, memory() - before)
window.close()
"""


def _environment(home: str) -> dict[str, str]:
    """As users start it: with the byte code of earlier starts."""
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **folders}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _until(code: str, home: str, lines: list[str]) -> dict[str, float]:
    start = time.perf_counter()
    found = {}
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_environment(home)) as process:
        for line in process.stdout or ():
            if line.strip() in lines:
                found[line.strip()] = (time.perf_counter() - start) * 1000
    return found


def _text(words: int) -> str:
    samples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources" / "articles").glob("*.md"))]
    paragraphs = [line for sample in samples for line in sample.split("\n\n")[1:] if line and line[0] not in "#>-1"]
    made: list[str] = ["Bacaan panjang"]
    count = 0
    while count < words:
        paragraph = paragraphs[len(made) % len(paragraphs)]
        made.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(made)


def main(rounds: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home:
        lines = ["picture", "painted", "text", "terms"]
        empty, first, again = [], [], []
        _until(LONTAR, home, lines)
        for _ in range(rounds):
            empty.append(_until(EMPTY, home, ["painted"])["painted"])
            for picture in Path(home).rglob("last-picture.png"):
                picture.unlink()
            first.append(_until(LONTAR, home, lines))
            again.append(_until(LONTAR, home, lines))
        base = statistics.median(empty)
        print(f"empty QMainWindow, start to first paint         {base:7.0f} ms")
        for starts, name, line in (
            (again, "the window as it was left", "picture"),
            (again, "the text behind it", "text"),
            (again, "its terms", "terms"),
            (first, "first paint without a picture", "painted"),
            (first, "the text without a picture", "text"),
        ):
            median = statistics.median(each[line] for each in starts)
            print(f"Lontar, start to {name:<30} {median:7.0f} ms   {median / base:.2f} x")
        file = Path(home) / "text.txt"
        for words in (1_000, 10_000):
            file.write_text(_text(words), encoding="utf-8")
            found = []
            for _ in range(max(3, rounds // 2)):
                done = subprocess.run(
                    [sys.executable, "-c", OPENING, home, str(words), str(file)],
                    capture_output=True,
                    text=True,
                    cwd=ROOT,
                    check=True,
                    env=_environment(home),
                )
                found.append([float(figure) for figure in done.stdout.split()])
            painted, terms, memory = (statistics.median(column) for column in zip(*found, strict=True))
            print(f"{words:>7} words: painted {painted:6.0f} ms, terms found {terms:6.0f} ms, {memory:5.1f} MB more")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
