"""Where an item of a statute's list belongs: next in the list that is open, inside its last item, or back outside."""

import re

from reader.language.numerals import part_number
from reader.language.section_stack import OpenSection, SectionStack, item_value
from reader.language.statute_lines import Marker
from reader.model.section import SectionKind

_AMENDS = re.compile(r"\b(?:diubah|dihapus|disisipkan|ditambah(?:kan)?|diganti|dicabut|berbunyi)\b", re.IGNORECASE)
_NAMED = re.compile(r"\b(Pasal|BAB|Bab|Bagian|Paragraf)\s+([\w]+)")
_ITEMS = (SectionKind.LETTER, SectionKind.NUMBER)
NESTED = 100
"""What is added to the rank of a part that stands as amended text inside another."""

_ITEM_RANK = 70


def amended_parts(passage: str) -> set[str] | None:
    """The parts that an item changes, as kind and number; None where it is no amendment."""
    if not _AMENDS.search(passage):
        return None
    return {f"{word.capitalize()} {part_number(number) or number.lower()}" for word, number in _NAMED.findall(passage)}


class ItemPlaces:
    """Finds the depth at which an item is to be opened."""

    def __init__(self, stack: SectionStack) -> None:
        self._stack = stack

    def container(self) -> int:
        """The depth of the section whose list would be carried on; -1 where the place has no lists."""
        depth = len(self._stack.open) - 1
        while depth >= 0 and self._stack.open[depth].kind in _ITEMS:
            depth -= 1
        return depth if depth >= 0 and self._stack.open[depth].takes_items else -1

    def depth(self, marker: Marker, amends: bool, sure: bool) -> int:
        """The depth at which to open the item; -1 where it is none.

        `sure` says that the file itself marks the passage as an item, so that its number need not follow another's.
        """
        container = self.container()
        if container < 0:
            return -1
        outer = self._outer(marker, container)
        if outer >= 0 and amends:
            return outer
        value = item_value(marker.kind, marker.number)
        same = [d for d in range(container + 1, len(self._stack.open)) if self._stack.open[d].style == marker.style]
        following = [d for d in reversed(same) if _follows(self._stack.open[d].value, value)]
        if following:
            return following[0]
        if outer >= 0 and not _first(value) and _next(self._stack.open[outer].value, value):
            return outer
        if same and (_first(value) or sure):
            return same[-1]
        if same:
            return -1
        return len(self._stack.open) if _first(value) or sure else -1

    def _outer(self, marker: Marker, container: int) -> int:
        """The depth of the item of an amending statute inside which the amended text stands."""
        for depth in range(container - 1, -1, -1):
            section = self._stack.open[depth]
            if section.kind in _ITEMS and section.style == marker.style:
                return depth
        return -1

    def opened(self, marker: Marker, amends: set[str] | None) -> OpenSection:
        """The item, to be pushed at its depth."""
        nested = NESTED if any(section.rank >= NESTED for section in self._stack.open) else 0
        rank = nested + _ITEM_RANK + len(self._stack.open)
        return OpenSection(-1, marker.kind, rank, 6, marker.number, marker.style, amends=amends)


def _first(value: tuple[int, str]) -> bool:
    return value in ((1, ""), (1, "a"))


def _follows(last: tuple[int, str], value: tuple[int, str]) -> bool:
    return value > last and value[0] - last[0] <= 3


def _next(last: tuple[int, str], value: tuple[int, str]) -> bool:
    return value > last and value[0] - last[0] <= 1
