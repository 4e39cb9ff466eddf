"""One window at a time: a second start hands its file to the window that is open and ends. Free of Qt."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

_PATIENCE = 3.0  # seconds that either side waits for the other
_LONGEST = 65536  # bytes of one message


def address(data: Path) -> str:
    """Where the window over the library in `data` listens: a socket only this user can reach, or a named pipe."""
    name = f"{zlib.crc32(str(data).encode()):08x}"
    if sys.platform == "win32":
        import getpass

        return rf"\\.\pipe\lontar-{getpass.getuser()}-{name}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) / "lontar" if runtime else Path(tempfile.gettempdir()) / f"lontar-{os.getuid()}"
    return str(folder / f"{name}.socket")


def hand_over(place: str, file: Path | None) -> bool:
    """Hand a file, or only the wish to be shown, to the open window; False when no window answers."""
    if sys.platform != "win32" and not Path(place).exists():
        return False
    import json
    from multiprocessing.connection import Client

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
        from multiprocessing.connection import Listener

        try:
            if sys.platform != "win32" and not self._cleared():
                return False
            self._listener = Listener(self._place)
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
        from multiprocessing.connection import Client

        with contextlib.suppress(OSError, EOFError), Client(self._place) as line:
            line.send_bytes(b"close")
        self._thread.join(_PATIENCE)
        listener.close()

    def _cleared(self) -> bool:
        place = Path(self._place)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder = place.parent.stat()
        place.unlink(missing_ok=True)  # nobody answered there: it is a leftover
        return folder.st_uid == os.getuid() and not folder.st_mode & 0o077

    def _serve(self, listener: Listener) -> None:
        while self._listener is not None:
            try:
                with listener.accept() as line:
                    self._receive(line)
            except (OSError, EOFError):
                if self._listener is None:
                    return

    def _receive(self, line: Connection[bytes, bytes]) -> None:
        import json

        if self._listener is None or not line.poll(_PATIENCE):
            return
        try:
            wish = json.loads(line.recv_bytes(_LONGEST))
        except (ValueError, OSError):
            return
        if isinstance(wish, dict) and isinstance(wish.get("open"), str | None):
            line.send_bytes(b"taken")
            self._arrived(Path(wish["open"]) if wish.get("open") else None)
