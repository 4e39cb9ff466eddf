"""Preferences as one frozen value, kept in a JSON file."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, ClassVar

from reader.errors import SettingsProblem


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader has chosen; every default needs no change.

    `text_size` is the size of the text in pixels at 100% scaling. `term_filter` is `all`, `law` or `tech`.
    """

    text_size: int = 19
    term_filter: str = "all"
    glossary_shown: bool = True
    library_shown: bool = True
    tab: str = "terms"
    article_id: str = ""

    SMALLEST: ClassVar[int] = 12
    LARGEST: ClassVar[int] = 40


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
    defaults = Preferences()
    known = {
        field.name: stored[field.name]
        for field in fields(Preferences)
        if type(stored.get(field.name)) is type(getattr(defaults, field.name))
    }
    if not Preferences.SMALLEST <= known.get("text_size", defaults.text_size) <= Preferences.LARGEST:
        del known["text_size"]
    if known.get("term_filter", "all") not in ("all", "law", "tech"):
        del known["term_filter"]
    return Preferences(**known)
