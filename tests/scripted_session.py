"""The whole program by a script: opens a file of each kind, searches, marks, exports, closes; tells what it saw.

Run as a process of its own: the folder of the session and the files to open are its arguments.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import make_workshop
from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.paths import discover
from reader.ui.application import begin, make_application, make_window
from reader.ui.main_window import MainWindow
from reader.ui.session import Session
from reader.ui.single_window import Reception, address
from reader.ui.workshop import TextQuery

_PATIENCE = 60
"""Seconds that one step may take."""


class Driver:
    """Does one thing after another in a window and notes what came of it."""

    def __init__(self, folder: Path) -> None:
        paths = discover()
        own = {name: folder / name for name in ("data", "config", "log")}
        self.paths = replace(paths, **own)
        self.application = make_application(self.paths)
        self.seen: list[object] = []
        self.folder = folder

    def run(self, files: list[Path]) -> None:
        """The whole session."""
        window, session = make_window(self.paths, make_workshop(self.paths))
        reception = Reception(address(self.paths.data), lambda _file: None)
        window.show()
        reception.open()
        begin(session, self.paths, None)
        self._wait(lambda: bool(session.article.source) and not session.busy)
        for file in files:
            session.open_file(file)
            self._wait(lambda file=file: session.article.source == str(file.resolve()) and not session.busy)
            self._note(session)
        self._search(session)
        self._mark(window, session)
        window.close()
        reception.close()

    def _note(self, session: Session) -> None:
        article = session.article
        terms = [match.surface for match in session.shown.matches]
        self.seen.append(
            [article.title, len(article.text), hashlib.sha256(article.text.encode()).hexdigest(), len(terms)]
        )

    def _search(self, session: Session) -> None:
        answers: list[object] = []
        session.search_answered.connect(answers.append)
        session.search("didakwa")
        self._wait(lambda: bool(answers))
        found = answers[0]
        self.seen.append([hit.headword for hit in getattr(found, "hits", ())][:5])
        finds: list[object] = []
        session.find_text(session.article, TextQuery("hakim", any_form=True), lambda: True, finds.append)
        self._wait(lambda: bool(finds))
        self.seen.append(len(getattr(finds[0], "spans", ())))

    def _mark(self, window: MainWindow, session: Session) -> None:
        block = session.article.blocks[0].span
        session.marks.set_note(session.marks.highlight(Span(block.start, block.end), Colour.GREEN), "lihat lagi")
        for suffix in ("csv", "md", "html", "json", "apkg"):
            target = self.folder / f"catatan.{suffix}"
            window.acts._exports.export_to(target, every=False)
            self._wait(target.exists)
            self.seen.append([suffix, target.exists()])
        self.seen.append((self.folder / "catatan.csv").read_text(encoding="utf-8-sig").count("\n"))

    def _wait(self, done: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not done():
            if clock.elapsed() > _PATIENCE * 1_000:
                sys.exit("a step takes too long")
            QApplication.processEvents()
            time.sleep(0.01)
        QTest.qWait(50)


def main() -> None:
    """Run a session and print what was seen; with LONTAR_PLANTED, call the network on the way, as nothing should."""
    driver = Driver(Path(sys.argv[1]))
    if os.environ.get("LONTAR_PLANTED"):
        _plant()
    driver.run([Path(file) for file in sys.argv[2:]])
    print(json.dumps(driver.seen))


def _plant() -> None:
    """Let every reading of a file ask an address, as a bad change of the program would."""
    from contextlib import suppress
    from urllib.request import urlopen

    from reader.services.reading import Reader

    open_file = Reader.open_file

    def asking(*given: object, **named: object) -> object:
        with suppress(OSError):
            urlopen("http://127.0.0.1:9/pengintai", timeout=1)
        return open_file(*given, **named)  # type: ignore[arg-type]

    Reader.open_file = asking  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    main()
