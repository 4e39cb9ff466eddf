"""The Qt binding keeps its references: one release lost one to None in every void call and ended the process."""

import subprocess
import sys

_CALLS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

class Teller(QObject):
    told = Signal(object)

teller = Teller()
teller.told.connect(lambda _news: None)
document = QTextDocument("Penuntut umum membacakan dakwaan.")
cursor = QTextCursor(document)
for number in range(20_000):
    cursor.setPosition(number % 30)
for number in range(2_000):
    teller.told.emit(None)
"""


def test_twenty_thousand_void_calls_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
