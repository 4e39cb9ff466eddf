"""Makes the guide's pictures in each language and theme, and the README's, from the program itself, at twice the scale.

Run as `.venv/bin/python packaging/guide_pictures.py` where there is a screen (or under Xvfb).
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QImage, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow
    from reader.ui.session import Session

_PROJECT = Path(__file__).resolve().parents[1]
_GUIDE = _PROJECT / "resources" / "guide"
_WINDOW = _PROJECT / "packaging" / "screenshots" / "window.png"
_WIDEST, _WHOLE = 880, 1360  # pixels of a picture of the guide, and of the whole window
_LANGUAGES = ("en", "id")
_COLOURS = 256  # of a picture of the guide: letters and flat grounds need no more, and it is a third as large
sys.path.insert(0, str(_PROJECT))


def main() -> None:
    """Take the pictures of each language and theme in a process of its own."""
    if len(sys.argv) > 1:
        _take(*sys.argv[1:])
        return
    themes = sorted(path.stem for path in (_PROJECT / "resources" / "themes").glob("*.toml"))
    for language, theme in product(_LANGUAGES, themes):
        command = [sys.executable, str(Path(__file__).resolve()), language, theme]
        subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": "2"})


def _take(language: str, theme: str) -> None:
    """Open the first sample in a window of its own library; keep three parts of it, and in light English the whole."""
    from reader.app import make_workshop
    from reader.paths import discover
    from reader.settings import Preferences, write_preferences
    from reader.ui import application

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        paths = replace(discover(), data=folder, config=folder, log=folder, cache=folder)
        hints = ("term", "highlight", "open")
        write_preferences(paths.preferences, Preferences(theme=theme, language=language, hints=hints))
        held = application.make_application(paths)
        window, session = application.make_window(paths, make_workshop(paths))
        QCursor.setPos(0, 0)  # what the mouse rests on would look chosen
        window.move(40, 40)
        window.show()
        application.begin(session, paths, None)
        _wait(lambda: session.shown.reading is not None and session.shown.reading.searched >= 1)
        _picture_parts(window, session, language, "" if theme == "light" else f".{theme}")
        if (language, theme) == ("en", "light"):
            _picture_whole(window, session)
        window.close()
        del held


def _picture_parts(window: "MainWindow", session: "Session", language: str, theme: str) -> None:
    window.chosen.choose(library_shown=False)
    window.resize(720, 620)
    _pause(500)
    _keep(window, QRect(0, 44, window.width(), 400), f"terms.{language}{theme}")
    session.choose(_first_inflected(session))
    _pause(300)
    panel = window.parts.panel
    left = panel.mapTo(window, panel.rect().topLeft()).x()
    _keep(window, QRect(left, 44, panel.width(), 500), f"card.{language}{theme}")
    session.choose(None)
    note = {"en": "Who has to prove this?", "id": "Siapa yang harus membuktikannya?"}[language]
    _mark(session, note)
    window.acts.show_tab("bookmarks")
    _pause(500)
    _keep(window, QRect(0, 44, window.width(), 400), f"marks.{language}{theme}")


def _first_inflected(session: "Session") -> int:
    matches = session.shown.matches
    return next(number for number, match in enumerate(matches) if match.surface.lower() != match.term.headword)


def _mark(session: "Session", note: str) -> None:
    from reader.model.bookmark import Colour

    assert session.article is not None
    paragraphs = [block for block in session.article.blocks if len(block.span) > 200][:2]
    for block, colour, words in zip(paragraphs, (Colour.YELLOW, Colour.GREEN), (note, ""), strict=False):
        end = session.article.text.find(" ", block.span.start + 120)
        mark = session.marks.highlight(replace(block.span, end=end), colour)
        if words and mark is not None:
            session.marks.set_note(mark, words)


def _picture_whole(window: "MainWindow", session: "Session") -> None:
    window.resize(1360, 860)
    window.chosen.choose(library_shown=True)
    window.acts.show_tab("terms")
    _pause(900)
    session.choose(_first_inflected(session))
    _pause(900)
    picture = window.grab().scaledToWidth(_WHOLE, Qt.TransformationMode.SmoothTransformation)
    _save(picture, _WINDOW)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(done: Callable[[], bool]) -> None:
    for _ in range(400):
        _pause(50)
        if done():
            break
    _pause(300)


def _keep(window: QWidget, part: QRect, name: str) -> None:
    picture = window.grab(part)
    if picture.width() > _WIDEST:
        picture = picture.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    _few_colours(picture.toImage()).save(str(_GUIDE / f"{name}.png"))


def _few_colours(picture: QImage) -> QImage:
    """The picture in the colours that it has most of; of the rest each is the nearest of them."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(picture.constBits()).cast("I"))
    table = [colour for colour, _ in counted.most_common(_COLOURS)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def _save(picture: QPixmap, target: Path) -> None:
    image = picture.toImage()
    image.convertToFormat(image.Format.Format_RGB888).save(str(target))


if __name__ == "__main__":
    main()
