"""How deep each item of a list lies, told by its numbering and indentation."""

from dataclasses import dataclass, field

from reader.files.line_patterns import label_kind

_ROMAN = {"i": 1, "v": 5, "x": 10}

DEEPEST = 9
"""Depth beyond which items are not told apart any more."""


@dataclass(slots=True)
class _Open:
    """A list that may still get items: how it is numbered, its last number, and where its labels stand."""

    style: str
    number: int
    indent: int


@dataclass(slots=True)
class ListLevels:
    """Follows the items of a text one after another.

    An item continues the list whose next number it bears; a first number opens a list inside the present one, as do
    another way of numbering and a deeper indentation.
    """

    _open: list[_Open] = field(default_factory=list)

    def end(self) -> None:
        """Close every list: a heading or a paragraph follows."""
        self._open.clear()

    def is_inside(self, indent: int) -> bool:
        """Whether a paragraph at this indentation still belongs to the last item."""
        return bool(self._open) and indent > self._open[-1].indent

    def level(self, label: str, indent: int) -> int:
        """The depth, from 1, of the item that begins with `label`; `indent` is in code points."""
        readings = _readings(label)
        depth = self._continued(readings, indent)
        if depth is None:
            while self._open and self._open[-1].indent > indent:
                self._open.pop()
            del self._open[DEEPEST - 1 :]
            style, number = next((r for r in readings if r[1] == 1), readings[0])
            self._open.append(_Open(style, number, indent))
        else:
            del self._open[depth + 1 :]
        return len(self._open)

    def _continued(self, readings: list[tuple[str, int]], indent: int) -> int | None:
        first = any(number == 1 for _, number in readings)
        for depth in reversed(range(len(self._open))):
            last = self._open[depth]
            for style, number in readings:
                if style != last.style or (not number and indent < last.indent - 1):
                    continue
                is_next = number == last.number + 1
                if is_next or (indent <= last.indent + 1 and (number == 1 or not (first or number < last.number))):
                    last.number, last.indent = number, indent
                    return depth
        return None


def _readings(label: str) -> list[tuple[str, int]]:
    """What a label may mean, as pairs of a way of numbering and a number; bullets have the number 0."""
    kind = label_kind(label + "x")
    core = label.strip().strip("().")
    frame = label.strip().replace(core, "")
    if kind == "bullet":
        return [(label.strip(), 0)]
    if kind in ("number", "clause"):
        return [("digits" + frame, int(core.rstrip("abcdefghijklmnopqrstuvwxyz")))]
    letter = [("letters" + frame, ord(core) - ord("a") + 1)] if len(core) == 1 else []
    roman = [("roman" + frame, _roman(core))] if set(core) <= set(_ROMAN) else []
    return letter + roman


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
