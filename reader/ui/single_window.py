"""One window at a time: a second start hands its file to the window that is open and ends. Free of Qt."""

import contextlib
import hashlib
import json
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

import platformdirs

_PATIENCE = 3.0  # seconds that either side waits for the other
_LONGEST = 65536  # bytes of one message


def address(data: Path) -> str:
    """Where the window over the library in `data` listens: a socket only this user can reach, or a named pipe."""
    name = hashlib.sha256(str(data).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\lontar-{name}"
    return str(platformdirs.user_runtime_path("lontar", appauthor=False) / f"{name}.socket")


def hand_over(place: str, file: Path | None) -> bool:
    """Hand a file, or only the wish to be shown, to the open window; False when no window answers."""
    try:
        with Client(place) as line:
            line.send_bytes(json.dumps({"open": str(file.absolute()) if file is not None else None}).encode())
            return line.poll(_PATIENCE) and line.recv_bytes(_LONGEST) == b"taken"
    except (OSError, EOFError):
        return False


class Reception:
    """Listens for later starts, on a thread of its own, and calls `arrived` there with what they bring."""

    def __init__(self, place: str, arrived: Callable[[Path | None], None]) -> None:
        self._place = place
        self._arrived = arrived
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None

    def open(self) -> bool:
        """Begin to listen; False when the place cannot be had, which leaves the window without this service."""
        try:
            if sys.platform != "win32":
                folder = Path(self._place).parent
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                Path(self._place).unlink(missing_ok=True)  # nobody answered there: it is a leftover
            self._listener = Listener(self._place)
            if sys.platform != "win32":
                Path(self._place).chmod(0o600)
        except OSError:
            return False
        self._thread = threading.Thread(target=self._serve, args=(self._listener,), daemon=True, name="reception")
        self._thread.start()
        return True

    def close(self) -> None:
        """Stop listening."""
        listener, self._listener = self._listener, None
        if listener is None or self._thread is None:
            return
        with contextlib.suppress(OSError, EOFError), Client(self._place) as line:
            line.send_bytes(b"close")
        self._thread.join(_PATIENCE)
        listener.close()

    def _serve(self, listener: Listener) -> None:
        while self._listener is not None:
            try:
                with listener.accept() as line:
                    self._receive(line)
            except (OSError, EOFError):
                if self._listener is None:
                    return

    def _receive(self, line: "Connection[bytes, bytes]") -> None:
        if self._listener is None or not line.poll(_PATIENCE):
            return
        try:
            wish = json.loads(line.recv_bytes(_LONGEST))
        except (ValueError, OSError):
            return
        if isinstance(wish, dict) and isinstance(wish.get("open"), str | None):
            line.send_bytes(b"taken")
            self._arrived(Path(wish["open"]) if wish.get("open") else None)
