"""How long texts of 1,000 to 1,000,000 words are read: first text, terms, memory, scrolling, size. Run by hand.

`python tests/benchmarks/bench_reading.py [WORDS …]`; times in milliseconds, memory in megabytes above the empty window
with its glossary loaded. A plain QTextEdit takes the same text in the same run. The longest block is the longest time
for which the screen's thread did not come back to its events.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1_000, 10_000, 120_000, 1_000_000)

COMMON = """
import gc, json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest

def memory():
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

class Beat(QTimer):
    "The longest time between two turns of the event loop."
    def __init__(self):
        super().__init__(interval=2)
        self.longest, self.last = 0.0, time.perf_counter()
        self.timeout.connect(self.turn)
        self.start()
    def turn(self):
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, now - self.last), now
    def take(self):
        longest, self.longest, self.last = self.longest, 0.0, time.perf_counter()
        return longest * 1e3

class Painted(QObject):
    "The time of the first paint after it was asked for."
    def __init__(self, viewport):
        super().__init__()
        self.at = None
        viewport.installEventFilter(self)
    def eventFilter(self, watched, event):
        if self.at is None and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.note)
        return False
    def note(self):
        if self.at is None:
            self.at = time.perf_counter()

def frames(step, viewport, application, count=200):
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        step()
        viewport.repaint()
        taken.append((time.perf_counter() - start) * 1e3)
        until = start + 0.016
        application.processEvents()
        while time.perf_counter() < until:
            application.processEvents()
            time.sleep(0.001)
    taken.sort()
    return [taken[count // 2], taken[count * 99 // 100 - 1], taken[-1]]

def resized(window, viewport, application):
    taken = []
    for number in range(10):
        application.processEvents()
        start = time.perf_counter()
        window.resize(window.width() + (24 if number % 2 else -24), window.height())
        application.processEvents()
        viewport.repaint()
        taken.append((time.perf_counter() - start) * 1e3)
    return sorted(taken)[5]
"""

LONTAR = (
    COMMON
    + """
from dataclasses import replace
from reader.app import make_workshop
from reader.paths import discover
from reader.ui import application as program
home, file = Path(sys.argv[1]), Path(sys.argv[2])
paths = replace(discover(), data=home, config=home, log=home)
application = program.make_application(paths)
workshop = make_workshop(paths)
window, session = program.make_window(paths, workshop)
window.resize(1360, 860)
window.show()
QTest.qWaitForWindowExposed(window)
session.open_library()
tools = workshop.make_tools()
session.terms._have_tools(tools, ())
list(tools.search_terms(workshop.reader().open_text("Jaksa mendakwa hakim."), False).reading().matches)
QTest.qWait(300)
page, found = window.page, {}
viewport = page.viewport()
empty, beat = memory(), Beat()
shows = lambda: bool(page.article.blocks) and page.article.source == str(file)

def opened(act):
    beat.take()
    before = page.article
    start = time.perf_counter()
    act()
    while page.article is before:
        application.processEvents()
        time.sleep(0.0005)
    viewport.repaint()
    return (time.perf_counter() - start) * 1e3, start

def all_found():
    reading = session.shown.reading
    return reading is not None and reading.searched >= 1 and reading.article is page.article and shows()

found["open"], start = opened(lambda: session.open_file(file))
found["open_block"] = beat.take()
while session.shown.article.source != str(file) or session._opening.under_way:
    application.processEvents()
    time.sleep(0.0005)
found["whole"] = (time.perf_counter() - start) * 1e3
wheel = lambda: page.scroll_by(120)
QTest.qWait(0 if len(page.article.text) > 200_000 else 1500)
if not all_found():
    found["scroll_finding"] = frames(wheel, viewport, application)
    page.go_to(0)
while not all_found():
    application.processEvents()
    time.sleep(0.0005)
found["terms"] = (time.perf_counter() - start) * 1e3
found["terms_block"] = beat.take()
found["count"] = len(session.shown.matches)
QTest.qWait(500)
found["memory"] = memory() - empty
beat.take()
found["scroll"] = frames(wheel, viewport, application)
page.go_to(len(page.article.text) // 2)
found["scroll_middle"] = frames(wheel, viewport, application)
found["scroll_block"] = beat.take()
found["resize"] = resized(window, viewport, application)
taken = []
for step in (1, 1, -1, -1, 1, -1):
    start = time.perf_counter()
    window.acts.change_text_size(step)
    viewport.repaint()
    taken.append((time.perf_counter() - start) * 1e3)
    application.processEvents()
found["size"] = sorted(taken)[3]
page.go_to(len(page.article.text) // 2)
QTest.qWait(900)
identity = page.article.id
session.open_text("Satu naskah pendek tentang putusan hakim.")
while page.article.id == identity:
    application.processEvents()
QTest.qWait(700)
beat.take()
shows = lambda: page.article.id == identity and len(page.article.text) > 100
found["again"], start = opened(lambda: session.open_kept(identity))
QTest.qWait(1500)
found["again_block"] = beat.take()
print(json.dumps(found))
window.close()
"""
)

PLAIN = (
    COMMON
    + """
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication(sys.argv[:1])
edit = QTextEdit()
edit.resize(760, 780)
edit.setReadOnly(True)
edit.show()
QTest.qWaitForWindowExposed(edit)
QTest.qWait(200)
found, viewport, empty, beat = {}, edit.viewport(), memory(), Beat()
start = time.perf_counter()
edit.setPlainText(Path(sys.argv[2]).read_text(encoding="utf-8"))
painted = Painted(viewport)
while painted.at is None:
    application.processEvents()
found["open"] = (painted.at - start) * 1e3
QTest.qWait(2000)
found["open_block"] = beat.take()
found["memory"] = memory() - empty
bar = edit.verticalScrollBar()
found["scroll"] = frames(lambda: bar.setValue(bar.value() + 120), viewport, application)
bar.setValue(bar.maximum() // 2)
found["scroll_middle"] = frames(lambda: bar.setValue(bar.value() + 120), viewport, application)
found["resize"] = resized(edit, viewport, application)
print(json.dumps(found))
"""
)


def _run(code: str, arguments: list[str]) -> dict[str, float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def made_text(words: int) -> str:
    """A text of so many words: the sentences of the samples, drawn again and again, with many invented names."""
    draw = random.Random(words)
    samples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources" / "articles").glob("*.md"))]
    lines = [line for sample in samples for line in sample.split("\n") if line and line[0] not in "#>-1"]
    sentences = [sentence for line in lines for sentence in line.split(". ") if len(sentence.split()) > 4]
    syllables = ["ba", "ra", "di", "san", "ta", "wi", "ja", "yo", "pu", "tri", "lang", "su", "kar", "no", "he", "ru"]
    made, count = ["Bacaan panjang"], 0
    while count < words:
        paragraph = []
        for _ in range(draw.randint(2, 7)):
            name = "".join(draw.choice(syllables) for _ in range(draw.randint(2, 5))).capitalize()
            paragraph.append(f"{draw.choice(sentences)}, kata {name}.")
        made.append(" ".join(paragraph))
        count += len(made[-1].split())
    return "\n\n".join(made)


def _row(words: int, kind: str, found: dict[str, float]) -> str:
    def figure(name: str) -> str:
        value = found.get(name)
        if value is None:
            return "-"
        return "/".join(f"{each:.1f}" for each in value) if isinstance(value, list) else f"{value:.0f}"

    names = ("open", "whole", "terms", "memory", "again", "scroll", "scroll_middle", "scroll_finding", "resize", "size")
    blocks = "/".join(figure(name) for name in ("open_block", "terms_block", "scroll_block", "again_block"))
    return f"{words:>9} {kind:<9}" + "".join(f" {figure(name):>15}" for name in names) + f"  blocks {blocks}"


def main(sizes: tuple[int, ...]) -> None:
    """Measure and print."""
    print("words     what      first text | whole | terms | memory | from library | scroll p50/p99/max at the top |")
    print("          in the middle | while finding | resize | text size | blocks: open, finding, scrolling, again")
    for words in sizes:
        with tempfile.TemporaryDirectory() as home:
            file = Path(home) / "bacaan.txt"
            file.write_text(made_text(words), encoding="utf-8")
            for kind, code in (("Lontar", LONTAR), ("QTextEdit", PLAIN)):
                found = _run(code, [home, str(file)])
                print(_row(words, kind, found), flush=True)


if __name__ == "__main__":
    main(tuple(int(words) for words in sys.argv[1:]) or SIZES)
