"""One `[[term]]` table of a glossary source becomes a term."""

from typing import Any

from reader.model.term import Example, Term

_TEXTS = ("headword", "pos", "root", "sense", "meaning", "penjelasan")
_LISTS = ("english", "aka", "see", "law", "near", "unless", "unless_pattern", "insert")
_REQUIRED = ("headword", "pos", "level", "english", "meaning", "penjelasan")
_KEYS = frozenset((*_TEXTS, *_LISTS, "level", "example", "confused"))


class EntryReader:
    """Reads one `[[term]]` table, noting in `problems` what is not as it should be."""

    def __init__(self, table: object, domain: str, field: str) -> None:
        self.problems: list[str] = []
        self._domain, self._field = domain, field
        self._table: dict[str, Any] = table if isinstance(table, dict) else {}
        if not isinstance(table, dict):
            self.problems.append("An entry is a table of keys; write it below [[term]].")
        headword = self._table.get("headword")
        self.name = headword if isinstance(headword, str) else ""

    def term(self) -> Term | None:
        """The term, or None where nothing names it."""
        self.problems += [f"The key `{key}` is not known; remove or correct it." for key in self._unknown()]
        self.problems += [f"The key `{key}` is missing." for key in _REQUIRED if self._table and key not in self._table]
        texts = {key: self._text(key, self._table.get(key, "")) for key in _TEXTS}
        lists = {key: self._list(key) for key in _LISTS}
        level, example, confused = self._level(), self._example(), self._confused()
        if not self.name.strip():
            if isinstance(self._table.get("headword"), str):
                self.problems.append("The headword is empty.")
            return None
        return Term(
            id=identity(self._domain, self._field, texts["headword"], texts["sense"]),
            domain=self._domain,
            field=self._field,
            level=level,
            example=example,
            confused=confused,
            **texts,  # type: ignore[arg-type]
            **lists,  # type: ignore[arg-type]
        )

    def _unknown(self) -> list[str]:
        return [key for key in self._table if key not in _KEYS]

    def _text(self, key: str, value: object) -> str:
        if isinstance(value, str):
            return value
        self.problems.append(f"`{key}` must be a text in quotes.")
        return ""

    def _list(self, key: str) -> tuple[str, ...]:
        value = self._table.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.problems.append(f"`{key}` must be a list of texts in brackets.")
        return ()

    def _level(self) -> int:
        value = self._table.get("level", 1)
        if type(value) is int and -(2**31) < value < 2**31:
            return value
        self.problems.append("`level` must be a whole number.")
        return 1

    def _example(self) -> Example | None:
        value = self._table.get("example")
        if value is None:
            return None
        if not isinstance(value, dict):
            self.problems.append("`example` must be a pair { id = ..., en = ... }.")
            return None
        self.problems += [f"The key `example.{key}` is not known." for key in value if key not in ("id", "en")]
        self.problems += [f"The key `example.{key}` is missing." for key in ("id", "en") if key not in value]
        indonesian, english = (self._text(f"example.{key}", value.get(key, "")) for key in ("id", "en"))
        return Example(indonesian, english)

    def _confused(self) -> tuple[tuple[str, str], ...]:
        value = self._table.get("confused", {})
        if isinstance(value, dict) and all(isinstance(difference, str) for difference in value.values()):
            return tuple(value.items())
        self.problems.append("`confused` must be a table of names, each with the difference in quotes.")
        return ()


def identity(domain: str, field: str, headword: str, sense: str = "") -> str:
    """The identity of an entry: `law/criminal/dakwaan`, or `law/civil/jaminan#security` where there is a sense."""
    return f"{domain}/{field}/{headword}" + (f"#{sense}" if sense else "")
