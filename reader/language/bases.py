"""Bases that are not in the lexicon but are made of what is: pra-, non-, -isasi, tidak."""

from reader.language.lexicon import Entry, Lexicon, Written

_SHORTEST = 3
_AFTER_TWO_LETTERS = 5


class WiderBases:
    """Looks like the lexicon's own entries to the stripper, but knows composed bases too.

    A form that stands only before a word (non-, pra-) or after one (-isasi, -itas) makes a base of any base of the
    lexicon: dinonaktifkan, mengkartelisasi.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._longest = max(map(len, lexicon.bound), default=0)
        self._after = tuple(form for form, place in lexicon.bound.items() if place == "after")
        self._found: dict[str, tuple[Entry, Written] | None] = {}

    def get(self, base: str) -> Entry | None:
        """The entry of a composed base; None where the lexicon has the base itself, or cannot compose it."""
        found = self._look_up(base)
        return found[0] if found else None

    def written(self, base: str) -> Written | None:
        """How a composed base is shown, with the root in it."""
        found = self._look_up(base)
        return found[1] if found else None

    def _look_up(self, base: str) -> tuple[Entry, Written] | None:
        if base not in self._found:
            if len(self._found) > 4096:
                self._found.clear()
            self._found[base] = self._with_ending(base) or self._with_beginning(base) or self._twice(base)
        return self._found[base]

    def _with_ending(self, base: str) -> tuple[Entry, Written] | None:
        if not base.endswith(self._after):
            return None
        for form in self._after:
            stem = base[: -len(form)]
            entry = self._lexicon.entries.get(stem) if base.endswith(form) and len(stem) >= _SHORTEST else None
            if entry and not entry.frozen and entry.classes[0] != "v":
                root = self._lexicon.root_of(stem)
                return Entry("nv", max(2, entry.commonness)), Written(root, f"{stem}+{form}")
        return None

    def _with_beginning(self, base: str) -> tuple[Entry, Written] | None:
        for size in range(2, min(len(base) - _SHORTEST, self._longest + 1)):
            if self._lexicon.bound.get(base[:size]) == "before":
                stem = base[size:]
                entry = self._lexicon.entries.get(stem)
                if entry and not entry.frozen and (size > 2 or len(stem) > _AFTER_TWO_LETTERS):
                    root = self._lexicon.root_of(stem)
                    return Entry(entry.classes, max(2, entry.commonness)), Written(root, f"{base[:size]}+{stem}")
        return None

    def _twice(self, base: str) -> tuple[Entry, Written] | None:
        """A doubling written without its hyphen: perundangundangan."""
        half = base[: len(base) // 2]
        entry = self._lexicon.entries.get(half) if len(half) >= _SHORTEST and half + half == base else None
        return (entry, Written(self._lexicon.root_of(half), f"{half}+R")) if entry else None
