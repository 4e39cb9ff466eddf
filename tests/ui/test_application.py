"""What a window is made of comes when it is needed."""

import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"

_BEFORE_PAINT = """
import sys
import reader.app
from reader.paths import discover
from reader.ui import application
paths = discover()
program = application.make_application(paths)
window, session = application.make_window(paths, reader.app.make_workshop(paths))
window.show()
program.processEvents()
print(sorted(name for name in sys.modules if name in HEAVY))
""".replace(
    "HEAVY", '{"sqlite_utils", "langdetect", "lxml", "markdown_it", "charset_normalizer", "reader.app.matcher"}'
)

_AFTER_SHOW = """
import reader.app
from PySide6.QtWidgets import QWidget
from reader.paths import discover
from reader.ui import application
from reader.ui.main_window import MainWindow
paths = discover()
program = application.name_application()
window = MainWindow(paths)
window.show()
program.processEvents()
application.dress(program, paths)
session = application.furnish(window, paths, reader.app.make_workshop(paths))
program.processEvents()
families = {widget.font().family() for widget in window.findChildren(QWidget)}
print(sorted(families - {"Inter", "Literata"}))
"""


def test_heavy_parts_wait_until_the_window_shows() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BEFORE_PAINT], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_a_window_that_shows_before_its_fonts_are_there_has_them_later_everywhere() -> None:
    done = subprocess.run([sys.executable, "-c", _AFTER_SHOW], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
