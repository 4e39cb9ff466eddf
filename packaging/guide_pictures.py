"""Makes the pictures of the guide from the program itself: resources/guide/*.png, at twice the usual scale.

Run as `QT_SCALE_FACTOR=2 python packaging/guide_pictures.py` where there is a screen (or under Xvfb).
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

_PROJECT = Path(__file__).resolve().parents[1]
_WIDEST = 880  # pixels of a picture
sys.path.insert(0, str(_PROJECT))


def main() -> None:
    """Open the first sample in a window of its own library, and keep three parts of it."""
    from reader.app import make_workshop
    from reader.model.bookmark import Colour
    from reader.paths import discover
    from reader.ui import application

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        paths = replace(discover(), data=folder, config=folder, log=folder)
        held = application.make_application(paths)
        window, session = application.make_window(paths, make_workshop(paths))
        window.chosen.choose(theme="light", hints=("term", "highlight", "open"), library_shown=False)
        window.resize(720, 620)
        window.show()
        application.begin(session, paths, None)
        _wait(lambda: session.shown.reading is not None and session.shown.reading.searched >= 1)
        _keep(window, QRect(0, 44, window.width(), 400), "terms")
        matches = session.shown.matches
        number = next(place for place, match in enumerate(matches) if match.surface.lower() != match.term.headword)
        session.choose(number)
        _pause(300)
        panel = window.parts.panel
        left = panel.mapTo(window, panel.rect().topLeft()).x()
        _keep(window, QRect(left, 44, panel.width(), 500), "card")
        session.choose(None)
        paragraphs = [block for block in session.article.blocks if len(block.span) > 200][:2]
        for block, colour, note in zip(
            paragraphs, (Colour.YELLOW, Colour.GREEN), ("Who has to prove this?", ""), strict=False
        ):
            span = replace(block.span, end=min(block.span.end, block.span.start + 120))
            mark = session.marks.highlight(span, colour)
            if note and mark is not None:
                session.marks.set_note(mark, note)
        window.acts.show_tab("bookmarks")
        _pause(500)
        _keep(window, QRect(0, 44, window.width(), 400), "marks")
        window.close()
        del held


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
    target = _PROJECT / "resources" / "guide" / f"{name}.png"
    image = picture.toImage()
    image.convertToFormat(image.Format.Format_RGB888).save(str(target))


if __name__ == "__main__":
    main()
