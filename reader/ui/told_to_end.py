"""The system ends the program, at log-out or shutdown: the window is closed as if the reader had closed it."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_WORDS = 64  # bytes read at a time, one for each signal


class ToldToEnd(QObject):
    """Tells by `told` that the process got SIGTERM, or SIGHUP unless whoever started it wants that ignored.

    Python hears of a signal only between two of its own steps, and while nothing happens Qt takes none: so the signal
    writes to a pipe, and that wakes Qt. Windows has no such signals; there, as on macOS, Qt itself hears of the
    session's end and closes the window.
    """

    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pipe: tuple[int, ...] = ()
        self._notifier: QSocketNotifier | None = None
        self._before: dict[int, signal._HANDLER] = {}
        if sys.platform != "win32":
            self._pipe = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._hear)
            self._listen(self._pipe[1], signal.SIGTERM, signal.SIGHUP)

    def _listen(self, wakes: int, *numbers: signal.Signals) -> None:
        signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
        for number in numbers:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, _taken)

    def close(self) -> None:
        """Hear no more signals: they do again what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}
        if self._notifier is not None:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            for end in self._pipe:
                os.close(end)
        self._pipe = ()

    def _hear(self) -> None:
        numbers = os.read(self._pipe[0], _WORDS)
        if any(number in self._before for number in numbers):
            self.told.emit()


def _taken(_number: int, _frame: FrameType | None) -> None:
    """The pipe has been written to by now, and Qt does the rest."""
