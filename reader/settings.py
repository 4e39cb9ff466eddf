"""Preferences as one frozen value, kept in a JSON file."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar

from reader.errors import SettingsProblem

_LONGEST = 200  # code points of a word in the file


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader has chosen; every default needs no change.

    `text_size` is the size of the text in pixels at 100% scaling, `leading` the height of a line in percent of that,
    `measure` the length of a line in characters. `reading_font` is a family; empty is the shipped one. `keys` holds
    the keys of the commands that were given others, each as Qt writes them (`Ctrl+O; F3`, empty for none). `hints`
    names the hints that were followed or closed.
    """

    text_size: int = 19
    leading: int = 158
    measure: int = 66
    reading_font: str = ""
    theme: str = "system"
    language: str = "system"
    term_filter: str = "all"
    density: str = "every"
    gloss: bool = True
    less_motion: bool = False
    glossary_shown: bool = True
    library_shown: bool = True
    tab: str = "terms"
    article_id: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    hints: tuple[str, ...] = ()

    SMALLEST: ClassVar[int] = 12
    LARGEST: ClassVar[int] = 40
    BOUNDS: ClassVar[Mapping[str, tuple[int, int]]] = MappingProxyType(
        {"text_size": (SMALLEST, LARGEST), "leading": (120, 220), "measure": (40, 110)}
    )
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType(
        {
            "theme": ("system", "light", "sepia", "dark"),
            "language": ("system", "en", "id"),
            "term_filter": ("all", "law", "tech"),
            "density": ("every", "not-core", "first", "none"),
        }
    )


def read_preferences(path: Path) -> Preferences:
    """The preferences in `path`; the defaults for what is missing, of another type, or out of bounds."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    return _from_json(stored) if isinstance(stored, dict) else Preferences()


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences, whole or not at all.

    Raises SettingsProblem when the folder cannot be written.
    """
    draft = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(asdict(preferences), indent=1), encoding="utf-8")
        draft.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise SettingsProblem(
            f"The preferences could not be saved in {path.parent} ({problem.strerror}); they hold until you close."
        ) from problem


def _from_json(stored: dict[str, Any]) -> Preferences:
    known = {each.name: stored[each.name] for each in fields(Preferences) if each.name in stored}
    return Preferences(**{name: _as_kept(name, value) for name, value in known.items() if _is_good(name, value)})


def _is_good(name: str, value: object) -> bool:
    """Whether a stored value is one that this preference can have."""
    if name in Preferences.BOUNDS:
        least, most = Preferences.BOUNDS[name]
        return type(value) is int and least <= value <= most
    if name in Preferences.CHOICES:
        return isinstance(value, str) and value in Preferences.CHOICES[name]
    if name == "keys":
        return isinstance(value, dict) and all(map(_is_short, (*value, *value.values())))
    if name == "hints":
        return isinstance(value, list) and all(map(_is_short, value))
    if isinstance(getattr(Preferences(), name), bool):
        return isinstance(value, bool)
    return _is_short(value)


def _is_short(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()


def _as_kept(name: str, value: Any) -> Any:
    return tuple(value) if name == "hints" else value
