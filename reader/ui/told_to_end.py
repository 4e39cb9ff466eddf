"""The system ends the program, at log-out or shutdown: the window is closed as if the reader had closed it."""

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_WORDS = 64  # bytes read at a time, one for each signal


class ToldToEnd(QObject):
    """Tells by `told` that the process got SIGTERM, or SIGHUP unless whoever started it wants that ignored.

    Python hears of a signal only between two of its own steps, and while nothing happens Qt takes none: so the signal
    writes to a socket, and that wakes Qt. Windows has no such signals; there, as on macOS, Qt itself hears of the
    session's end and closes the window.
    """

    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heard, self._wakes = socket.socketpair()
        self._heard.setblocking(False)
        self._wakes.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._before: dict[int, signal._HANDLER] = {}
        if sys.platform != "win32":
            self._listen(signal.SIGTERM, signal.SIGHUP)

    def _listen(self, *numbers: signal.Signals) -> None:
        signal.set_wakeup_fd(self._wakes.fileno(), warn_on_full_buffer=False)
        for number in numbers:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, _taken)

    def close(self) -> None:
        """Hear no more signals: they do again what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._before:
            signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._wakes.close()

    def _hear(self) -> None:
        numbers = self._heard.recv(_WORDS)
        if any(number in self._before for number in numbers):
            self.told.emit()


def _taken(_number: int, _frame: FrameType | None) -> None:
    """The socket has been written to by now, and Qt does the rest."""
