"""A monkey at the real window: keys, clicks, wheel, drops, words in fields and choices without a plan."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from monkey_hands import LEFT, NONE, Hands, wait
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QWidget

from reader.model.article import Span
from reader.settings import Preferences
from reader.ui.main_window import MainWindow

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_RIGHT = Qt.MouseButton.RightButton
_EVERYWHERE = (
    "Tab Backtab Return Space Escape Delete Backspace Home End Up Down Left Right PageUp PageDown Menu A X".split()  # noqa: SIM905
)
_MODIFIERS = (NONE, NONE, NONE, _SHIFT, _CTRL, _ALT, _CTRL | _SHIFT)
_WORDS = ("didakwa", "pengadiln", "court", "", "ke-", '"*', "catatan saya", "27 3", "Pasal 2", "50%", "😀", "x" * 300)
_PASTED = "Putusan 😀 hakim\n\n" + "Terdakwa didakwa menyebarkan data pribadi. " * 30
_PAUSES = (0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 12, 350)  # milliseconds; a hover takes the longest


class Monkey:
    """Does one thing after another to a window; the same seed does the same things.

    Each is written into the file `record` before it is done: a crash of Qt's own leaves nothing else.
    """

    def __init__(self, window: MainWindow, seed: int, any_file: Callable[[], Path], record: Path) -> None:
        self.done: list[str] = []
        self.reached: Counter[str] = Counter()
        """How often each act was done, and each command."""
        self._window = window
        self._hands = Hands(window)
        self._any_file = any_file
        self._record = record
        self._choice = random.Random(seed)
        self._acts: tuple[tuple[Callable[[], None], int], ...] = (
            (self._command, 30),
            (self._key_of_command, 30),
            (self._other_key, 24),
            (self._type, 6),
            (self._type_in_field, 14),
            (self._click, 20),
            (self._double_click, 4),
            (self._hover, 4),
            (self._wheel, 14),
            (self._select, 10),
            (self._resize, 3),
            (self._open_kept, 3),
            (self._hand_over, 1),
            (self._mark_or_explain, 8),
            (self._press_button, 24),
            (self._drop, 3),
            (self._prefer, 4),
        )

    def act(self) -> None:
        """Do one thing, and let the window answer."""
        (act,) = self._choice.choices([act for act, _ in self._acts], [weight for _, weight in self._acts])
        self.reached[act.__name__] += 1
        self.done.append(act.__name__)
        act()
        wait(self._choice.choice(_PAUSES))

    def answer(self, popup: QWidget) -> None:
        """Do something to an open menu or list; it is closed where that does not close it."""
        self.reached["answer"] += 1
        self.done.append("answer")
        self._note(type(popup).__name__)
        for _ in range(self._choice.randrange(5)):
            QTest.keyClick(popup, self._choice.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right)))
        QTest.keyClick(popup, self._choice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        if (left := QApplication.activePopupWidget()) is not None:
            left.close()

    def _note(self, *told: object) -> None:
        self.done[-1] = " ".join(map(str, (self.done[-1], *told)))
        with self._record.open("a", encoding="utf-8") as record:
            record.write(f"{self.done[-1]}\n")

    def _focused(self) -> QWidget:
        return self._window.focusWidget() or self._window.page

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self._choice.randrange(max(1, widget.width())), self._choice.randrange(max(1, widget.height())))

    def _under_mouse(self) -> tuple[QWidget, QPoint]:
        window = self._window
        place = self._place(window)
        widget = window.childAt(place) or window
        if widget is not window:
            place = widget.mapFrom(window, place)
        self._note(type(widget).__name__, widget.objectName(), place.toTuple())
        return widget, place

    def _command_name(self) -> str:
        commands = self._window.parts.commands
        name = self._choice.choice([command.name for command in commands.table if command.name != "quit"])
        self.reached[name] += 1
        return name

    # Keys

    def _command(self) -> None:
        name = self._command_name()
        self._note(name)
        self._window.parts.commands.action(name).trigger()

    def _key_of_command(self) -> None:
        name = self._command_name()
        self._note(name)
        shortcuts = self._window.parts.commands.action(name).shortcuts()
        if shortcuts:
            combination = self._choice.choice(shortcuts)[0]
            self._hands.press(combination.key(), combination.keyboardModifiers())

    def _other_key(self) -> None:
        key, modifier = Qt.Key[f"Key_{self._choice.choice(_EVERYWHERE)}"], self._choice.choice(_MODIFIERS)
        self._note(key.name, modifier.name)
        self._hands.press(key, modifier)

    def _type(self) -> None:
        words = self._choice.choice(_WORDS)
        self._note(words)
        QGuiApplication.clipboard().setText(self._choice.choice((_PASTED, words, "https://example.org")))
        self._hands.write(words)

    def _type_in_field(self) -> None:
        shown = list(self._hands.shown(QLineEdit, QPlainTextEdit))
        if not shown:
            return
        field, words = self._choice.choice(shown), self._choice.choice(_WORDS)
        name = f"{type(field).__name__} {field.objectName()} {field.accessibleName()}"
        ending = self._choice.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, None, None))
        self.reached[name] += 1
        self._note(name, words, ending)
        field.setFocus()
        self._hands.write(words)
        if ending is not None:
            self._hands.press(ending, NONE)

    # The mouse

    def _click(self) -> None:
        widget, place = self._under_mouse()
        QTest.mouseClick(widget, self._choice.choice((LEFT,) * 6 + (_RIGHT,)), pos=place)

    def _double_click(self) -> None:
        widget, place = self._under_mouse()
        QTest.mouseDClick(widget, LEFT, pos=place)

    def _hover(self) -> None:
        widget, place = self._under_mouse()
        QTest.mouseMove(widget, place)

    def _wheel(self) -> None:
        widget, place = self._under_mouse()
        turn = self._choice.choice((-960, -120, -15, 15, 120, 960))
        self._hands.wheel(widget, place, turn, self._choice.choice((NONE,) * 5 + (_CTRL,)))

    def _select(self) -> None:
        page = self._window.page.viewport()
        first, last = self._place(page), self._place(page)
        self._note(first.toTuple(), last.toTuple())
        self._hands.drag(page, first, last)

    def _mark_or_explain(self) -> None:
        """Select some words in view, and do what can be done with them."""
        page, text = self._window.page, self._window.session.article.text
        start = min(page.position() + self._choice.randrange(400), len(text))
        name = self._choice.choice(("explain", "note", "tags", "highlight", "copy-citation"))
        self._note(start, name)
        page.select(Span(start, min(start + self._choice.randrange(1, 60), len(text))))
        self._window.parts.commands.action(name).trigger()

    def _press_button(self) -> None:
        """Press any button, or change any slider or box of choices, that can be seen."""
        found = list(self._hands.shown(QAbstractButton, QSlider, QComboBox))
        if found:
            widget = self._choice.choice(found)
            self._note(type(widget).__name__, widget.objectName(), widget.accessibleName())
            QTest.mouseClick(widget, LEFT, pos=self._place(widget))

    def _drop(self) -> None:
        data, file = QMimeData(), self._any_file()
        if self._choice.random() < 0.7:
            data.setUrls([QUrl.fromLocalFile(str(file))])
        else:
            data.setText(self._choice.choice((_PASTED, "", "hakim")))
        self._note(file.name if data.hasUrls() else data.text()[:20])
        self._hands.drop(data, self._place(self._window))

    # The window

    def _resize(self) -> None:
        size = self._choice.randrange(560, 1500), self._choice.randrange(380, 1000)
        self._note(*size)
        self._window.resize(*size)

    def _open_kept(self) -> None:
        articles = self._window.session._recent()
        if articles:
            kept = self._choice.choice(articles)
            self._note(kept.title)
            self._window.session.open_kept(kept.id)
        else:
            self._window.session.open_text(_PASTED)

    def _hand_over(self) -> None:
        file = self._any_file()
        self._note(file.name)
        self._window.open_file(file)

    def _prefer(self) -> None:
        name, values = self._choice.choice(
            [
                *Preferences.CHOICES.items(),
                *((name, tuple(range(least, most + 1))) for name, (least, most) in Preferences.BOUNDS.items()),
                *((name, (True, False)) for name in ("gloss", "less_motion", "library_shown", "glossary_shown")),
            ]
        )
        value = self._choice.choice(values)
        self.reached[name] += 1
        self._note(name, value)
        self._window.chosen.choose(**{name: value})
