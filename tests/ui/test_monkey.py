"""A monkey at the real window: keys, clicks, wheel, sizes and selections without a plan never make an exception."""

import random
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from reader.ui.theme import read_theme
from reading_room import Room

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_KEYS = (
    *((key, _NONE) for key in "NPHM1234"),
    *((key, _CTRL) for key in "VKBCZYA0+-"),
    *((key, _ALT) for key in "123TB"),
    ("Z", _CTRL | _SHIFT),
)
_OTHER_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_F1,
    Qt.Key.Key_F3,
    Qt.Key.Key_F6,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
)
_WORDS = ("didakwa", "pengadiln", "court", "", "ke-", '"*', "catatan saya", "27 3", "Pasal 2")
_PASTED = "Putusan 😀 hakim\n\n" + "Terdakwa didakwa menyebarkan data pribadi. " * 30


class Monkey:
    """Does one thing after another to a window; the same seed does the same things."""

    def __init__(self, room: Room, seed: int) -> None:
        self.done: list[str] = []
        self._room = room
        self._choice = random.Random(seed)
        self._acts: tuple[tuple[Callable[[], object], int], ...] = (
            (self._command, 30),
            (self._key, 30),
            (self._other_key, 20),
            (self._type, 6),
            (self._click, 24),
            (self._double_click, 4),
            (self._wheel, 14),
            (self._select, 10),
            (self._resize, 3),
            (self._open, 3),
            (self._change_theme, 1),
        )

    def act(self) -> None:
        """Do one thing, and let the window answer."""
        (act,) = self._choice.choices([act for act, _ in self._acts], [weight for _, weight in self._acts])
        self.done.append(f"{act.__name__} {act()}")
        QTest.qWait(self._choice.choice((0, 0, 0, 0, 1, 12)))

    def _focused(self) -> QWidget:
        return self._room.window.focusWidget() or self._room.window.page

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self._choice.randrange(max(1, widget.width())), self._choice.randrange(max(1, widget.height())))

    def _under_mouse(self) -> tuple[QWidget, QPoint]:
        window = self._room.window
        place = self._place(window)
        widget = window.childAt(place) or window
        return widget, widget.mapFrom(window, place) if widget is not window else place

    def _key(self) -> object:
        key, modifier = self._choice.choice(_KEYS)
        QTest.keyClick(self._focused(), key, modifier)
        return key, modifier

    def _command(self) -> object:
        commands = self._room.window.parts.commands
        name = self._choice.choice([command.name for command in commands.table if command.name != "quit"])
        commands.action(name).trigger()
        return name

    def _other_key(self) -> object:
        key = self._choice.choice(_OTHER_KEYS)
        QTest.keyClick(self._focused(), key)
        return key

    def _type(self) -> object:
        words = self._choice.choice(_WORDS)
        QGuiApplication.clipboard().setText(self._choice.choice((_PASTED, words, "https://example.org")))
        QTest.keyClicks(self._focused(), words)
        return words

    def _click(self) -> object:
        widget, place = self._under_mouse()
        button = self._choice.choice((Qt.MouseButton.LeftButton,) * 6 + (Qt.MouseButton.RightButton,))
        name = f"{type(widget).__name__} {place.toTuple()}"
        QTest.mouseClick(widget, button, pos=place)
        return name

    def _double_click(self) -> object:
        widget, place = self._under_mouse()
        name = f"{type(widget).__name__} {place.toTuple()}"
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)
        return name

    def _wheel(self) -> object:
        widget, place = self._under_mouse()
        turn = QPoint(0, self._choice.choice((-960, -120, -15, 15, 120, 960)))
        modifier = self._choice.choice((_NONE,) * 5 + (_CTRL,))
        spot, screen = QPointF(place), QPointF(widget.mapToGlobal(place))
        phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        QApplication.sendEvent(widget, QWheelEvent(spot, screen, QPoint(), turn, none, modifier, phase, False))
        return turn.y(), modifier

    def _select(self) -> object:
        page = self._room.window.page.viewport()
        first, last = self._place(page), self._place(page)
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(page, last)
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=last)
        return first.toTuple(), last.toTuple()

    def _resize(self) -> object:
        size = self._choice.randrange(560, 1500), self._choice.randrange(380, 1000)
        self._room.window.resize(*size)
        return size

    def _open(self) -> object:
        articles = self._room.window.session._recent()
        if not articles:
            self._room.window.session.open_text(_PASTED)
            return "a text, where the library is empty"
        kept = self._choice.choice(articles)
        self._room.window.session.open_kept(kept.id)
        return kept.title

    def _change_theme(self) -> object:
        name = self._choice.choice(("light", "dark"))
        self._room.window.show_theme(read_theme(self._room.paths.resources, name))
        return name


@pytest.fixture
def loose(room: Room, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """A window without dialogs, whose menus close by themselves: nobody is there to answer them."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _address: True)
    closing = QTimer(interval=15)  # no child of the window, whose inside is made anew in another language
    closing.timeout.connect(lambda: popup.close() if (popup := QApplication.activePopupWidget()) else None)
    closing.start()
    quitting = room.window.parts.commands.action("quit")
    quitting.setEnabled(False)
    yield room
    closing.stop()


def _play(room: Room, seed: int, going_on: Callable[[int], bool]) -> None:
    monkey = Monkey(room, seed)
    with room.qtbot.captureExceptions() as caught:
        while going_on(len(monkey.done)) and not caught:
            monkey.act()
    assert not caught, f"seed {seed}, the last of {len(monkey.done)}: {monkey.done[-8:]}\n{caught[0][1]!r}"
    assert room.window.isVisible()
    assert room.window.session.shelf is not None
    assert room.window.session.article.blocks


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_that_a_monkey_does_makes_an_exception(loose: Room, seed: int) -> None:
    _play(loose, seed, lambda done: done < 400)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_a_monkey_for_five_minutes(loose: Room, seed: int) -> None:
    end = time.monotonic() + 300
    _play(loose, seed, lambda _done: time.monotonic() < end)
