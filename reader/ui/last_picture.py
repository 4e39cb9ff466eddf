"""The picture of the window as the reader left it: it stands in the new window until that is ready to be read.

Making the panels and opening the library takes longer than to show a picture; what the reader presses meanwhile waits
for the window that is made behind it. The picture holds text of the library, so it is readable by its user alone.

Nothing here may touch the namespace `Qt` before the picture is painted: its names take longer to load than the picture.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

_FOR = "Comment"  # where a PNG file keeps what its picture is for
_ANY = "any"
_ACTS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragEnter,
)
_PAINTING = 40  # milliseconds in which the window behind is painted
_COMPRESSION = 80  # of Qt's 0 to 100, where 100 is not compressed: closing must not wait for the last kilobyte
_HALF_LIGHT = 128  # of 255


def keep(picture: QImage, path: Path, seen_with: tuple[Path, ...], *, follows_system: bool) -> None:
    """Keep the picture of a window for the next start.

    It is good as long as the files it was `seen_with` are as they are now and, where the theme follows the system,
    the system's is as light or dark as now. Nothing is kept where it cannot be written.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImageWriter

    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    picture.setText(_FOR, "\n".join((_shade(dark) if follows_system else _ANY, _circumstances(seen_with))))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_COMPRESSION)
    writer.write(picture)
    draft = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(buffer.data().data())
        draft.replace(path)
    except OSError:
        drop(draft)


def take(path: Path, seen_with: tuple[Path, ...]) -> QImage | None:
    """The picture kept at the last close, which is then gone; None where there is none or something has changed."""
    if not path.exists():
        return None
    picture = QImage(str(path))
    drop(path)
    shade, _, circumstances = picture.text(_FOR).partition("\n")
    dark = QGuiApplication.palette().window().color().lightness() < _HALF_LIGHT
    good = shade in (_ANY, _shade(dark)) and circumstances == _circumstances(seen_with)
    return picture if good and not picture.isNull() else None


def drop(path: Path) -> None:
    """Keep no picture any more."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _shade(dark: bool) -> str:
    return "dark" if dark else "light"


def _circumstances(seen_with: tuple[Path, ...]) -> str:
    """What a window looks different with, but for its size and its shade."""
    parts = [QLocale.system().name(), f"{QGuiApplication.primaryScreen().logicalDotsPerInch():.0f}"]
    for path in seen_with:
        with contextlib.suppress(OSError):
            state = path.stat()
            parts.append(f"{state.st_size} {state.st_mtime_ns}")
    return ", ".join(parts)


class StandIn(QLabel):
    """The picture over a whole window of its size; the first act of the reader, or `leave`, takes it away."""

    def __init__(self, picture: QImage, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._left = False
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(window.devicePixelRatioF())
        self._size = pixmap.deviceIndependentSize().toSize()
        self.resize(self._size)
        if self._fits() or window.isMaximized() or window.isFullScreen():  # their size is known when they are shown
            self.setPixmap(pixmap)

    def wait_for(self, *ready: SignalInstance) -> None:
        """Stand before what is made in the window now, until one of these tells that it can be read."""
        from PySide6.QtCore import Qt

        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.raise_()
        for each in ready:
            each.connect(self._make_way)
        self._watch(QObject.installEventFilter)
        if not self._fits():
            self.leave()

    def leave(self) -> None:
        """Make way for the window."""
        if not self._left:
            self._left = True
            self._watch(QObject.removeEventFilter)
            self.hide()
            self.deleteLater()

    def _make_way(self) -> None:
        QTimer.singleShot(_PAINTING, self, self.leave)

    def _fits(self) -> bool:
        return self._size == self._window.size()

    def _watch(self, begin_or_end: Callable[[QObject, QObject], None]) -> None:
        if (application := QApplication.instance()) is not None:
            begin_or_end(application, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS or (event.type() == QEvent.Type.Resize and watched is self._window):
            self.leave()
        return False
